// SPDX-License-Identifier: Apache-2.0
#include "forecast/sampling_error.hpp"

#include "forecast/ensembles.hpp"

#include <gtest/gtest.h>

namespace mm::forecast {
namespace {

/// Members of inflation, which is averaged in the terms in which it is judged: mean 0, deviation 1, from one seed.
Target target(std::uint64_t seed, std::uint32_t count, double actual)
{
    Target made{.start = Quarter::of(2010, 1), .actual = actual};
    for (std::uint32_t i = 0; i < count; ++i) made.members.push_back(normal({.seed = seed, .draw = i}));
    return made;
}

double standard_error(const Target& target)
{
    double mean = 0.0;
    double squares = 0.0;
    const auto count = static_cast<double>(target.members.size());
    for (const double x : target.members) mean += x / count;
    for (const double x : target.members) squares += (x - mean) * (x - mean);
    return std::sqrt(squares / count / count); // The bootstrap's own divisor: it draws from the sample.
}

constexpr std::size_t resamples = 20'000;
/// A sample deviation of n normal draws strays by 1/sqrt(2n) of itself; four of these.
const double share = 4.0 / std::sqrt(2.0 * resamples);

TEST(SamplingErrors, OfOneStartAreTheStandardErrorOfTheMean)
{
    const Observed observed = tests::made_up_nation();
    const Target one = target(1, 200, 5.0); // So far off that the root mean square is the error itself.
    const SamplingError error = sampling_error(Variable::inflation, {&one, 1}, observed, resamples, 9);
    EXPECT_NEAR(error.bias / standard_error(one), 1.0, share);
    EXPECT_NEAR(error.root_mean_square, error.bias, 1e-12);
}

TEST(SamplingErrors, OfStartsThatShareTheirHistoriesDoNotAverageOut)
{
    const Observed observed = tests::made_up_nation();
    const Target one = target(1, 200, 5.0);
    const std::vector<Target> same(4, one);
    const std::vector<Target> different{target(1, 200, 5.0), target(2, 200, 5.0), target(3, 200, 5.0),
                                        target(4, 200, 5.0)};
    const double single = standard_error(one);
    EXPECT_NEAR(sampling_error(Variable::inflation, same, observed, resamples, 9).bias / single, 1.0, share);
    // Four independent means: the error halves, but for the correlation of the samples (0.07 for 200 members).
    EXPECT_NEAR(sampling_error(Variable::inflation, different, observed, resamples, 9).bias / single, 0.5,
                0.1);
}

TEST(SamplingErrors, OfLevelsAreThoseOfTheLogarithm)
{
    const Observed observed = tests::made_up_nation();
    Target ratios = target(3, 400, 0.0);
    for (double& member : ratios.members) member = 2.0 + 0.02 * member;
    ratios.actual = 0.0;
    const SamplingError error = sampling_error(Variable::gdp, {&ratios, 1}, observed, resamples, 9);
    EXPECT_NEAR(error.bias / (standard_error(ratios) / 2.0), 1.0, share);
}

TEST(SamplingErrors, AreAFunctionOfTheSeed)
{
    const Observed observed = tests::made_up_nation();
    const std::vector<Target> targets{target(1, 60, 0.2), target(2, 100, -0.1)};
    const SamplingError once = sampling_error(Variable::inflation, targets, observed, 50, 9);
    const SamplingError again = sampling_error(Variable::inflation, targets, observed, 50, 9);
    const SamplingError other = sampling_error(Variable::inflation, targets, observed, 50, 10);
    EXPECT_EQ(once.root_mean_square, again.root_mean_square);
    EXPECT_EQ(once.bias, again.bias);
    EXPECT_NE(once.bias, other.bias);
}

} // namespace
} // namespace mm::forecast
