// SPDX-License-Identifier: Apache-2.0
#include "experiment/paired.hpp"

#include "experiment/made_histories.hpp"

#include <gtest/gtest.h>

namespace mm::experiment {
namespace {

std::vector<std::size_t> ends_of(std::size_t quarters)
{
    std::vector<std::size_t> ends;
    for (const Window& w : windows_of(quarters)) ends.push_back(w.last);
    return ends;
}

TEST(Windows, AreYearsOneAndTwoThenThreeThenFiveThenSix)
{
    EXPECT_EQ(ends_of(64), (std::vector<std::size_t>{8, 20, 40, 64}));
    EXPECT_EQ(ends_of(60), (std::vector<std::size_t>{8, 20, 40, 60}));
    EXPECT_EQ(ends_of(400), ends_of(64));
    EXPECT_EQ(ends_of(12), (std::vector<std::size_t>{8, 12}));
    EXPECT_EQ(ends_of(10), (std::vector<std::size_t>{10})) << "half a year is no window";
    EXPECT_EQ(ends_of(3), (std::vector<std::size_t>{3}));
    for (std::size_t quarters = 1; quarters < 70; ++quarters) {
        std::size_t next = 1;
        for (const Window& w : windows_of(quarters)) {
            EXPECT_EQ(w.first, next);
            next = w.last + 1;
        }
    }
}

TEST(Pairs, AreHistoriesOfOneNumberThatBothRunsHaveWhole)
{
    const std::vector<model::Outcome> baseline{made(1, 0, 2), broken(1, 1, 2), made(1, 2, 2), made(1, 3, 2)};
    const std::vector<model::Outcome> plan{made(2, 3, 2), made(2, 1, 2), made(2, 0, 2), broken(2, 2, 2)};
    const std::vector<Pair> pairs = pairs_of(baseline, plan);
    ASSERT_EQ(pairs.size(), 2u);
    for (const Pair& pair : pairs) EXPECT_EQ(pair.baseline->number, pair.plan->number);
    EXPECT_EQ(pairs[0].plan->number, 0u);
    EXPECT_EQ(pairs[1].plan->number, 3u);
}

TEST(Pairs, AreIdenticalOnlyToTheLastBit)
{
    const std::vector<model::Outcome> one{made(1, 0, 2), made(1, 1, 2)};
    std::vector<model::Outcome> other = one;
    EXPECT_TRUE(identical(pairs_of(one, other)));
    double& value = other[1].history.values[5];
    value = std::nextafter(value, 2.0 * value);
    EXPECT_FALSE(identical(pairs_of(one, other)));
}

TEST(Effect, OfAHandfulOfPairsIsThatOfAPrintedTable)
{
    // Mean 3, deviation sqrt(2.5), five pairs; t beyond 5 % at four degrees is 2.7764.
    const std::vector<double> differences{4.0, 1.0, 3.0, 2.0, 5.0};
    const std::vector<double> baseline(5, 10.0);
    const Effect e = effect_of(differences, baseline, 0.05);
    EXPECT_EQ(e.pairs, 5u);
    EXPECT_EQ(e.mean, 3.0);
    EXPECT_EQ(e.baseline, 10.0);
    EXPECT_NEAR(e.high - e.mean, 2.7764 * std::sqrt(2.5 / 5.0), 1e-4);
    EXPECT_NEAR(e.mean - e.low, e.high - e.mean, 1e-12);
    EXPECT_EQ(e.finding, Finding::told);
    EXPECT_EQ(effect_of(differences, baseline, 0.001).finding, Finding::unclear);
}

TEST(Effect, OfNoDifferenceIsExactlyNothing)
{
    const std::vector<double> nothing(4, 0.0), baseline(4, 1.0);
    const Effect e = effect_of(nothing, baseline, 0.05);
    EXPECT_EQ(e.finding, Finding::same);
    EXPECT_EQ(e.mean, 0.0);
    EXPECT_EQ(e.high, 0.0);
}

TEST(Effect, OfOnePairCannotBeTold)
{
    const std::vector<double> one{4.0}, baseline{1.0};
    const Effect e = effect_of(one, baseline, 0.05);
    EXPECT_EQ(e.finding, Finding::unclear);
    EXPECT_EQ(e.mean, 4.0);
    EXPECT_TRUE(std::isnan(e.low));
    EXPECT_EQ(effect_of({}, {}, 0.05).finding, Finding::none);
}

TEST(Effect, ThatIsMissingInOneHistoryHasNoValue)
{
    const std::vector<double> some{4.0, Statistics::none}, baseline{1.0, 1.0};
    EXPECT_EQ(effect_of(some, baseline, 0.05).finding, Finding::none);
}

TEST(Effect, IsToldAsOftenAsTheErrorSaysWhereThereIsNone)
{
    constexpr int trials = 4000, pairs = 12;
    int told = 0;
    for (std::uint32_t trial = 0; trial < trials; ++trial) {
        std::vector<double> differences;
        for (std::uint32_t p = 0; p < pairs; ++p)
            differences.push_back(normal({.seed = 11, .agent = trial, .draw = p}));
        told += effect_of(differences, differences, 0.05).finding == Finding::told ? 1 : 0;
    }
    // 200 expected, deviation 13.8.
    EXPECT_GT(told, 145);
    EXPECT_LT(told, 255);
}

} // namespace
} // namespace mm::experiment
