// SPDX-License-Identifier: Apache-2.0
#include "base/quantile.hpp"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <vector>

namespace mm {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

TEST(Quantile, TypeSevenInterpolatesBetweenOrderStatistics)
{
    // Position p (n - 1), counted from 0, as Hyndman and Fan (1996) define type 7.
    const std::vector<double> sample{1.0, 2.0, 4.0, 8.0, 16.0};
    EXPECT_EQ(quantile_sorted(sample, 0.0), 1.0);
    EXPECT_EQ(quantile_sorted(sample, 0.125), 1.5);
    EXPECT_EQ(quantile_sorted(sample, 0.25), 2.0);
    EXPECT_EQ(quantile_sorted(sample, 0.5), 4.0);
    EXPECT_EQ(quantile_sorted(sample, 0.625), 6.0);
    EXPECT_EQ(quantile_sorted(sample, 0.875), 12.0);
    EXPECT_EQ(quantile_sorted(sample, 1.0), 16.0);
}

TEST(Quantile, OfOneNumberIsThatNumber)
{
    const std::vector<double> sample{3.0};
    for (const double p : {0.0, 0.1, 0.5, 1.0}) EXPECT_EQ(quantile_sorted(sample, p), 3.0);
}

TEST(Quantile, OfNothingIsNotANumber)
{
    EXPECT_TRUE(std::isnan(quantile_sorted({}, 0.5)));
    EXPECT_TRUE(std::isnan(spread({}).p50));
}

TEST(Quantile, NeverFallsAsPRises)
{
    const std::vector<double> sample{-3.0, -3.0, 0.1, 0.2, 0.30000000000000004, 7.0, 1e9};
    double before = -infinity;
    for (int i = 0; i <= 1'000; ++i) {
        const double now = quantile_sorted(sample, i / 1'000.0);
        EXPECT_GE(now, before) << i;
        before = now;
    }
}

TEST(Quantile, ThatFallsOnInfinityIsInfinite)
{
    // A promise that is never kept has no date: such draws are kept as infinite.
    const std::vector<double> sample{-infinity, 1.0, 2.0, infinity, infinity};
    EXPECT_EQ(quantile_sorted(sample, 0.0), -infinity);
    EXPECT_EQ(quantile_sorted(sample, 0.1), -infinity);
    EXPECT_EQ(quantile_sorted(sample, 0.25), 1.0);
    EXPECT_EQ(quantile_sorted(sample, 0.5), 2.0);
    EXPECT_EQ(quantile_sorted(sample, 0.6), infinity);
    EXPECT_EQ(quantile_sorted(sample, 0.75), infinity);
    EXPECT_EQ(quantile_sorted(sample, 0.9), infinity);
    EXPECT_EQ(quantile_sorted(sample, 1.0), infinity);
}

TEST(Spread, SortsACopy)
{
    const std::vector<double> sample{10.0, 0.0, 9.0, 1.0, 8.0, 2.0, 7.0, 3.0, 6.0, 4.0, 5.0};
    const Spread found = spread(sample);
    EXPECT_EQ(found.p10, 1.0);
    EXPECT_EQ(found.p50, 5.0);
    EXPECT_EQ(found.p90, 9.0);
    EXPECT_EQ(sample.front(), 10.0);
    EXPECT_EQ(sorted(sample).front(), 0.0);
    EXPECT_EQ(sorted(sample).back(), 10.0);
}

} // namespace
} // namespace mm
