// SPDX-License-Identifier: Apache-2.0
#include "forecast/score.hpp"

#include "base/distributions.hpp"
#include "base/random.hpp"

#include <cmath>
#include <gtest/gtest.h>
#include <vector>

namespace mm::forecast {
namespace {

std::vector<double> normals(std::uint64_t seed, std::uint32_t count, double mean, double deviation)
{
    std::vector<double> drawn;
    for (std::uint32_t i = 0; i < count; ++i)
        drawn.push_back(mean + deviation * normal({.seed = seed, .draw = i}));
    return drawn;
}

TEST(Errors, HaveTheirRootMeanSquareAndMean)
{
    const std::vector<double> errors{3.0, -4.0, 0.0, 5.0};
    EXPECT_DOUBLE_EQ(root_mean_square(errors), std::sqrt(12.5));
    EXPECT_DOUBLE_EQ(mean(errors), 1.0);
}

TEST(Crps, OfANormalIsTheIntegralOfItsDefinition)
{
    // Integral over x of (F(x) - [x >= actual])^2, by the midpoint rule over twelve deviations on either side.
    const double centre = 0.3;
    const double deviation = 0.7;
    for (const double actual : {-2.0, 0.0, 0.3, 0.9, 4.0}) {
        constexpr int steps = 200'000;
        const double low = centre - 12.0 * deviation;
        const double width = 24.0 * deviation / steps;
        double integral = 0.0;
        for (int i = 0; i < steps; ++i) {
            const double x = low + (i + 0.5) * width;
            const double step = normal_distribution((x - centre) / deviation) - (x >= actual ? 1.0 : 0.0);
            integral += step * step * width;
        }
        EXPECT_NEAR(crps_normal(centre, deviation, actual), integral, 1e-4) << actual;
    }
    // At the centre: (sqrt(2) - 1)/sqrt(pi) deviations.
    EXPECT_NEAR(crps_normal(0.0, 1.0, 0.0), 0.23369497725510, 1e-13);
    EXPECT_EQ(crps_normal(1.0, 0.0, 3.0), 2.0);
}

TEST(Crps, OfAnEnsembleIsItsDoubleSum)
{
    const std::vector<double> members = normals(1, 57, 2.0, 1.5);
    for (const double actual : {-3.0, 1.9, 2.4, 9.0}) {
        double distance = 0.0;
        double pairs = 0.0;
        for (const double x : members) {
            distance += std::abs(x - actual) / 57.0;
            for (const double y : members) pairs += std::abs(x - y) / (2.0 * 57.0 * 56.0);
        }
        EXPECT_NEAR(crps_ensemble(members, actual), distance - pairs, 1e-13) << actual;
    }
    EXPECT_EQ(crps_ensemble(std::vector{2.5}, 4.0), 1.5);
    EXPECT_EQ(crps_ensemble(std::vector{1.0, 1.0, 1.0}, 4.0), 3.0);
}

TEST(Crps, OfSmallEnsemblesIsOnAverageThatOfTheirDistribution)
{
    // Fair: three members already have the expectation of infinitely many. Over n ensembles the mean strays by its
    // standard error; four of these. Hersbach's estimator would be larger by E|x - y|/6 = 0.19.
    constexpr std::uint32_t ensembles = 40'000;
    const double actual = 0.8;
    std::vector<double> scores;
    for (std::uint32_t e = 0; e < ensembles; ++e)
        scores.push_back(crps_ensemble(normals(1000 + e, 3, 0.0, 1.0), actual));
    const double average = mean(scores);
    for (double& score : scores) score -= average;
    const double error = root_mean_square(scores) / std::sqrt(static_cast<double>(ensembles));
    EXPECT_NEAR(average, crps_normal(0.0, 1.0, actual), 4.0 * error);
    EXPECT_LT(4.0 * error, 0.02);
}

TEST(Crps, MovesAndScalesWithItsUnit)
{
    const std::vector<double> members = normals(5, 40, 0.0, 1.0);
    std::vector<double> moved = members;
    for (double& member : moved) member = 10.0 - 3.0 * member;
    EXPECT_NEAR(crps_ensemble(moved, 10.0 - 3.0 * 0.4), 3.0 * crps_ensemble(members, 0.4), 1e-13);
    EXPECT_NEAR(crps_normal(10.0, 3.0, 10.0 - 3.0 * 0.4), 3.0 * crps_normal(0.0, 1.0, 0.4), 1e-14);
}

TEST(Crps, IsBestForTheDistributionThatTheOutcomesComeFrom)
{
    const std::vector<double> outcomes = normals(8, 20'000, 1.0, 2.0);
    const auto average = [&](double centre, double deviation) {
        double total = 0.0;
        for (const double outcome : outcomes) total += crps_normal(centre, deviation, outcome);
        return total / static_cast<double>(outcomes.size());
    };
    const double true_one = average(1.0, 2.0);
    for (const double shift : {-0.5, 0.5}) EXPECT_LT(true_one, average(1.0 + shift, 2.0));
    for (const double factor : {0.6, 1.6}) EXPECT_LT(true_one, average(1.0, 2.0 * factor));
}

} // namespace
} // namespace mm::forecast
