// SPDX-License-Identifier: Apache-2.0
#include "ai/world_supply.hpp"

#include <cmath>
#include <gtest/gtest.h>
#include <random>
#include <vector>

namespace mm::ai {
namespace {

TEST(RecentGrowth, IsTheRateOfAnExponentialPath)
{
    for (const double rate : {-0.8, 0.0, 0.3, 1.2}) {
        std::vector<double> shipped;
        for (int t = 0; t < 12; ++t) shipped.push_back(700.0 * std::exp(rate * t / 4.0));
        for (const int n : {1, 4, 8, 11}) EXPECT_NEAR(recent_growth(shipped, n), rate, 1e-13) << n;
    }
}

TEST(RecentGrowth, IsTheLogarithmOfARatioOverYears)
{
    EXPECT_NEAR(recent_growth(std::vector{5.0, 1.0, 9.0, 3.0, 10.0}, 4), std::log(2.0), 1e-15);
    EXPECT_NEAR(recent_growth(std::vector{5.0, 1.0, 9.0, 3.0, 10.0}, 2), 2.0 * std::log(10.0 / 9.0), 1e-15);
}

TEST(RecentGrowth, IsNothingWhereTooLittleIsKnown)
{
    EXPECT_EQ(recent_growth(std::vector<double>{}, 4), 0.0);
    EXPECT_EQ(recent_growth(std::vector{1.0, 2.0, 3.0, 4.0}, 4), 0.0);
    EXPECT_EQ(recent_growth(std::vector{0.0, 2.0, 3.0, 4.0, 5.0}, 4), 0.0);
    EXPECT_EQ(recent_growth(std::vector{1.0, 2.0, 3.0, 4.0, 0.0}, 4), 0.0);
}

std::vector<double> projected(const std::vector<double>& observed, const SupplyTrend& trend,
                              std::size_t quarters)
{
    std::vector<double> path(quarters, -1.0);
    project_supply(observed, trend, path);
    return path;
}

TEST(ProjectSupply, KeepsWhatIsKnown)
{
    const std::vector<double> observed{3.0, 1.0, 4.0};
    const auto path =
        projected(observed, {.growth_now = 0.9, .growth_long = 0.1, .half_life = 2.0, .level = 1.25}, 10);
    for (std::size_t t = 0; t < observed.size(); ++t) EXPECT_EQ(path[t], 1.25 * observed[t]);
}

TEST(ProjectSupply, GrowsByTheSumOfItsRates)
{
    // ln S_n - ln S_T = sum over k < n of (g_long + (g_now - g_long) 2^(-k / (4 h))) / 4, in closed form.
    const SupplyTrend trend{.growth_now = 0.9, .growth_long = 0.1, .half_life = 1.5, .level = 0.8};
    const auto path = projected({2.0, 5.0}, trend, 60);
    const double fading = std::exp2(-1.0 / (4.0 * trend.half_life));
    for (std::size_t n = 1; n + 1 < path.size(); ++n) {
        const double k = static_cast<double>(n);
        const double sum = (trend.growth_long * k + 0.8 * (1.0 - std::pow(fading, k)) / (1.0 - fading)) / 4.0;
        EXPECT_NEAR(std::log(path[n + 1] / path[1]), sum, 1e-12 * (1.0 + sum)) << n;
    }
}

TEST(ProjectSupply, HalvesItsExcessInAHalfLifeAndEndsAtTheLongRate)
{
    const SupplyTrend trend{.growth_now = 1.0, .growth_long = 0.2, .half_life = 2.0};
    const auto path = projected({1.0}, trend, 400);
    const auto rate = [&](std::size_t t) { return 4.0 * std::log(path[t + 1] / path[t]); };
    EXPECT_NEAR(rate(0), 1.0, 1e-12);
    EXPECT_NEAR(rate(8) - 0.2, 0.4, 1e-12);
    EXPECT_NEAR(rate(16) - 0.2, 0.2, 1e-12);
    EXPECT_NEAR(rate(398), 0.2, 1e-11);
    for (std::size_t t = 1; t < 100; ++t) EXPECT_LT(rate(t), rate(t - 1));
}

TEST(ProjectSupply, ScalesWithItsLevelAndGrowsWithItsRates)
{
    std::mt19937 luck(7);
    std::uniform_real_distribution<double> unit(0.0, 1.0);
    for (int i = 0; i < 500; ++i) {
        SupplyTrend trend{.growth_now = 2.0 * unit(luck) - 0.5,
                          .growth_long = unit(luck) - 0.3,
                          .half_life = 0.2 + 4.0 * unit(luck),
                          .level = 1.0};
        const std::vector<double> observed{1000.0 * unit(luck), 1.0 + 1000.0 * unit(luck)};
        const auto base = projected(observed, trend, 40);
        trend.level = 2.0;
        const auto twice = projected(observed, trend, 40);
        for (std::size_t t = 0; t < 40; ++t) ASSERT_EQ(twice[t], 2.0 * base[t]);
        trend.level = 1.0;
        trend.growth_long += 0.1;
        const auto faster = projected(observed, trend, 40);
        for (std::size_t t = 3; t < 40; ++t) ASSERT_GT(faster[t], base[t]);
    }
}

TEST(ProjectSupply, LeavesThePathAloneWhereNothingIsKnown)
{
    EXPECT_EQ(projected({}, {}, 3), (std::vector{-1.0, -1.0, -1.0}));
}

} // namespace
} // namespace mm::ai
