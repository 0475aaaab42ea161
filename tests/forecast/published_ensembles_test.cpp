// SPDX-License-Identifier: Apache-2.0
#include "forecast/ensemble_test.hpp"

#include "base/random.hpp"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

namespace mm::forecast {
namespace {

/// What a published file says of some values.
PublishedStatistic publish(const std::vector<double>& values, std::string series, std::size_t quarter)
{
    PublishedStatistic row{.series = std::move(series), .quarter = quarter, .histories = values.size()};
    const auto n = static_cast<double>(values.size());
    for (const double value : values) row.mean += value / n;
    for (const double value : values) row.deviation += (value - row.mean) * (value - row.mean) / (n - 1.0);
    row.deviation = std::sqrt(row.deviation);
    row.smallest = *std::min_element(values.begin(), values.end());
    row.largest = *std::max_element(values.begin(), values.end());
    return row;
}

std::vector<double> drawn(std::uint64_t seed, std::uint32_t statistic, std::size_t count, double mean,
                          double deviation)
{
    std::vector<double> values;
    for (std::uint32_t i = 0; i < count; ++i)
        values.push_back(mean + deviation * normal({.seed = seed, .agent = statistic, .draw = i}));
    return values;
}

/// `statistics` normal ones, ours of `ours` histories with the mean and spread given, theirs 500 of (100, 3).
std::vector<Sample> free_runs(std::uint32_t statistics, std::size_t ours, double mean = 100.0,
                              double deviation = 3.0)
{
    std::vector<Sample> samples;
    for (std::uint32_t s = 0; s < statistics; ++s)
        samples.push_back({publish(drawn(1, s, 500, 100.0, 3.0), "series" + std::to_string(s), 4),
                           drawn(2, s, ours, mean, deviation)});
    return samples;
}

TEST(ForcedRuns, AreNotFailedByARareHistoryOfTheirs)
{
    // One of their 24 runs missed by 0.04 and one of our 240 by 0.01; everybody else has 100.
    std::vector<double> theirs(24, 100.0);
    theirs[5] = 100.04;
    std::vector<double> ours(240, 100.0);
    ours[17] = 100.01;
    const Sample rare{publish(theirs, "capital", 8), ours, 24};
    EXPECT_TRUE(compare_on_paths(std::vector{rare}).passed());
    // A shift of all of ours is still found.
    for (double& x : ours) x += 0.05;
    const Sample moved{publish(theirs, "capital", 8), ours, 24};
    EXPECT_FALSE(compare_on_paths(std::vector{moved}).passed());
}

TEST(FreeRuns, OfTheSameDistributionPass)
{
    const EnsembleTest test = compare_free_runs(free_runs(500, 1000));
    EXPECT_TRUE(test.passed()) << test.failed.front();
    EXPECT_EQ(test.varying, 500U);
    EXPECT_TRUE(test.untested_spreads.empty());
    // The root mean square of n standard normal numbers is 1 and strays by 1/sqrt(2n).
    EXPECT_NEAR(test.rms_z, 1.0, 4.0 / std::sqrt(1000.0));
    EXPECT_LT(test.expected_outside, 0.1);
}

TEST(FreeRuns, OfTwoHundredHistoriesLeaveTheBandAsOftenAsExpected)
{
    const EnsembleTest test = compare_free_runs(free_runs(2000, 200));
    const auto outside =
        static_cast<double>(std::count_if(test.statistics.begin(), test.statistics.end(),
                                          [](const Comparison& c) { return c.spread_outside; }));
    EXPECT_GT(test.expected_outside, 5.0);
    EXPECT_NEAR(outside, test.expected_outside, 4.0 * std::sqrt(test.expected_outside));
}

TEST(FreeRuns, WithAnotherMeanOrSpreadFailByName)
{
    // Five standard errors of the mean: sqrt(9/200 + 9/500) = 0.2510.
    const EnsembleTest mean = compare_free_runs(free_runs(1, 200, 100.0 + 6.0 * 0.251));
    ASSERT_EQ(mean.failed, (std::vector<std::string>{"series0 at 4: mean"}));
    EXPECT_NEAR(mean.statistics[0].standard_error, 0.251, 0.02);
    for (const double factor : {0.6, 1.6}) {
        const EnsembleTest spread = compare_free_runs(free_runs(1, 200, 100.0, 3.0 * factor));
        EXPECT_EQ(spread.failed, (std::vector<std::string>{"series0 at 4: spread"})) << factor;
        EXPECT_NEAR(spread.statistics[0].spread_ratio, factor, 0.2) << factor;
    }
}

TEST(FreeRuns, NameSpreadsThatAFewRareHistoriesMakeAndStillTestTheirMeans)
{
    // One history of 500 is out by one; none of ours is, or one is, or all are.
    std::vector<double> theirs(500, 7.0);
    theirs[3] = 8.0;
    std::vector<double> none(200, 7.0);
    std::vector<double> one(200, 7.0);
    one[0] = 8.0;
    const PublishedStatistic row = publish(theirs, "capital", 6);
    for (const auto& ours : {none, one}) {
        const EnsembleTest test = compare_free_runs(std::vector{Sample{row, ours}});
        EXPECT_TRUE(test.passed());
        EXPECT_EQ(test.untested_spreads, (std::vector<std::string>{"capital at 6"}));
        EXPECT_FALSE(test.statistics[0].spread_tested);
        EXPECT_EQ(test.varying, 1U);
    }
    const EnsembleTest all = compare_free_runs(std::vector{Sample{row, std::vector<double>(200, 8.0)}});
    EXPECT_EQ(all.failed, (std::vector<std::string>{"capital at 6: mean"}));
}

TEST(FreeRuns, OfWhatNeverVariesHaveToBeEqual)
{
    // Rounding of sums, 1e-16 of the mean, is no spread.
    std::vector<double> theirs(500, 72422.0);
    theirs[7] += 1e-10;
    const PublishedStatistic row = publish(theirs, "real_gdp", 0);
    const EnsembleTest same =
        compare_free_runs(std::vector{Sample{row, std::vector<double>(200, 72422.00001)}});
    EXPECT_TRUE(same.passed());
    EXPECT_EQ(same.fixed, 1U);
    EXPECT_EQ(same.varying, 0U);
    EXPECT_TRUE(same.statistics[0].fixed);
    const EnsembleTest other =
        compare_free_runs(std::vector{Sample{row, std::vector<double>(200, 72422.001)}});
    EXPECT_EQ(other.failed, (std::vector<std::string>{"real_gdp at 0: mean"}));
    const PublishedStatistic nothing = publish(std::vector<double>(500, 0.0), "n_insolvent", 1);
    EXPECT_TRUE(compare_free_runs(std::vector{Sample{nothing, std::vector<double>(200, 0.0)}}).passed());
    EXPECT_FALSE(compare_free_runs(std::vector{Sample{nothing, std::vector<double>(200, 1.0)}}).passed());
}

/// Statistics of 24 paths whose centres differ far more than runs on one path do; `ours` of ours a path.
std::vector<Sample> path_runs(std::uint32_t statistics, std::size_t ours, double shift = 0.0)
{
    std::vector<Sample> samples;
    for (std::uint32_t s = 0; s < statistics; ++s) {
        const std::vector<double> centres = drawn(3, s, 24, 50.0, 10.0);
        std::vector<double> theirs = drawn(4, s, 24, 0.0, 1.0);
        std::vector<double> mine = drawn(5, s, 24 * ours, shift, 1.0);
        for (std::size_t p = 0; p < 24; ++p) {
            theirs[p] += centres[p];
            for (std::size_t i = 0; i < ours; ++i) mine[p * ours + i] += centres[p];
        }
        samples.push_back({publish(theirs, "series" + std::to_string(s), 2), std::move(mine), 24});
    }
    return samples;
}

TEST(RunsOnPaths, AreComparedByWhatVariesWithinAPath)
{
    const EnsembleTest test = compare_on_paths(path_runs(400, 10));
    EXPECT_TRUE(test.passed()) << test.failed.front();
    EXPECT_NEAR(test.rms_z, 1.0, 4.0 / std::sqrt(800.0));
    // sqrt(1/24 + 1/240), though the paths themselves differ by ten.
    EXPECT_NEAR(test.statistics[0].standard_error, std::sqrt(11.0 / 240.0), 0.04);
}

TEST(RunsOnPaths, FailByNameAndByTheirRootMeanSquare)
{
    const EnsembleTest far = compare_on_paths(path_runs(1, 10, 6.0 * std::sqrt(11.0 / 240.0)));
    EXPECT_NE(std::find(far.failed.begin(), far.failed.end(), "series0 at 2: mean"), far.failed.end());
    // 1.2 standard errors everywhere: none fails alone, but z has a root mean square of sqrt(1 + 1.44).
    const EnsembleTest all = compare_on_paths(path_runs(400, 10, 1.2 * std::sqrt(11.0 / 240.0)));
    EXPECT_EQ(std::count(all.failed.begin(), all.failed.end(), "rms z"), 1);
    EXPECT_NEAR(all.rms_z, std::sqrt(2.44), 0.2);
}

TEST(RunsOnPaths, HaveToBeEqualInWhatThePathFixes)
{
    std::vector<double> theirs{0.01, -0.02, 0.03};
    const PublishedStatistic row = publish(theirs, "gamma_e", 1);
    std::vector<double> ours{0.01, 0.01, -0.02, -0.02, 0.03, 0.03};
    const EnsembleTest same = compare_on_paths(std::vector{Sample{row, ours, 3}});
    EXPECT_TRUE(same.passed());
    EXPECT_EQ(same.fixed, 1U);
    for (double& value : ours) value += 1e-6;
    EXPECT_EQ(compare_on_paths(std::vector{Sample{row, ours, 3}}).failed,
              (std::vector<std::string>{"gamma_e at 1: mean"}));
}

} // namespace
} // namespace mm::forecast
