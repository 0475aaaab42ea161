// SPDX-License-Identifier: Apache-2.0
#include "experiment/summary.hpp"

#include "experiment/made_histories.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <numeric>
#include <vector>

namespace mm::experiment {
namespace {

std::vector<model::Outcome> made_run(std::uint64_t seed, std::uint32_t count, std::size_t quarters)
{
    std::vector<model::Outcome> outcomes;
    for (std::uint32_t number = 0; number < count; ++number) outcomes.push_back(made(seed, number, quarters));
    return outcomes;
}

Summary summary_of(std::span<const model::Outcome> outcomes, std::size_t quarters)
{
    return summarise(whole_histories(outcomes), model::published_catalogue().size(), quarters);
}

bool same_bits(double a, double b)
{
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

TEST(Statistics, OfAHandfulOfNumbersAreThoseOfAPocketCalculator)
{
    const std::vector<double> values{4.0, 1.0, 3.0, 2.0, 5.0};
    const Statistics s = statistics(values);
    EXPECT_EQ(s.count, 5u);
    EXPECT_EQ(s.mean, 3.0);
    EXPECT_DOUBLE_EQ(s.deviation, std::sqrt(10.0 / 4.0));
    EXPECT_EQ(s.lowest, 1.0);
    EXPECT_DOUBLE_EQ(s.p05, 1.2);
    EXPECT_DOUBLE_EQ(s.p25, 2.0);
    EXPECT_EQ(s.p50, 3.0);
    EXPECT_DOUBLE_EQ(s.p75, 4.0);
    EXPECT_DOUBLE_EQ(s.p95, 4.8);
    EXPECT_EQ(s.highest, 5.0);
}

TEST(Statistics, OfOneNumberHaveNoDeviation)
{
    const std::vector<double> values{7.0};
    const Statistics s = statistics(values);
    EXPECT_EQ(s.mean, 7.0);
    EXPECT_TRUE(std::isnan(s.deviation));
    EXPECT_EQ(s.p05, 7.0);
    EXPECT_EQ(s.p95, 7.0);
}

TEST(Statistics, SayNothingWhereAValueIsMissing)
{
    const std::vector<double> values{1.0, Statistics::none, 3.0};
    const Statistics s = statistics(values);
    EXPECT_EQ(s.count, 2u);
    for (const double figure : {s.mean, s.deviation, s.lowest, s.p05, s.p25, s.p50, s.p75, s.p95, s.highest})
        EXPECT_TRUE(std::isnan(figure));
    EXPECT_EQ(statistics(std::span<const double>{}).count, 0u);
    EXPECT_TRUE(std::isnan(statistics(std::span<const double>{}).mean));
}

TEST(Statistics, LieBetweenTheExtremesInOrderForAnySample)
{
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        std::vector<double> values;
        const std::size_t size = 1 + seed % 37;
        for (std::uint32_t i = 0; i < size; ++i)
            values.push_back(1e6 * normal({.seed = seed, .agent = i}) * normal({.seed = seed, .draw = i}));
        const Statistics s = statistics(values);
        const std::vector<double> order{s.lowest, s.p05, s.p25, s.p50, s.p75, s.p95, s.highest};
        EXPECT_TRUE(std::is_sorted(order.begin(), order.end())) << "seed " << seed;
        const double rounding = 1e-9 * (std::abs(s.lowest) + std::abs(s.highest));
        EXPECT_GE(s.mean, s.lowest - rounding) << "seed " << seed;
        EXPECT_LE(s.mean, s.highest + rounding) << "seed " << seed;
        if (size > 1) { // No sample has a deviation above half its range times sqrt(n / (n - 1)).
            const double most = 0.5 * (s.highest - s.lowest) *
                                std::sqrt(static_cast<double>(size) / static_cast<double>(size - 1));
            EXPECT_LE(s.deviation, most * (1.0 + 1e-12)) << "seed " << seed;
        }
    }
}

TEST(Statistics, MoveWithTheirSample)
{
    std::vector<double> values, moved;
    for (std::uint32_t i = 0; i < 101; ++i) {
        values.push_back(normal({.seed = 3, .agent = i}));
        moved.push_back(8.0 - 4.0 * values.back());
    }
    const Statistics s = statistics(values), m = statistics(moved);
    EXPECT_NEAR(m.mean, 8.0 - 4.0 * s.mean, 1e-12);
    EXPECT_NEAR(m.deviation, 4.0 * s.deviation, 1e-12);
    EXPECT_NEAR(m.p05, 8.0 - 4.0 * s.p95, 1e-12);
    EXPECT_NEAR(m.p50, 8.0 - 4.0 * s.p50, 1e-12);
    EXPECT_NEAR(m.p75, 8.0 - 4.0 * s.p25, 1e-12);
}

TEST(Summary, HasOnePointASeriesAndQuarter)
{
    const std::vector<model::Outcome> outcomes = made_run(1, 9, 12);
    const Summary summary = summary_of(outcomes, 12);
    EXPECT_EQ(summary.histories, 9u);
    ASSERT_EQ(summary.points.size(), model::published_catalogue().size() * 13);
    const std::size_t gdp = model::series_index("real_gdp");
    std::vector<double> values;
    for (const model::Outcome& outcome : outcomes) values.push_back(outcome.history.at(gdp, 7));
    EXPECT_TRUE(same_bits(summary.at(gdp, 7).mean, statistics(values).mean));
    EXPECT_EQ(summary.at(gdp, 0).deviation, 0.0);
    EXPECT_EQ(summary.at(model::series_index("gamma_e"), 0).count, 0u);
    EXPECT_EQ(summary.at(model::series_index("gamma_e"), 1).count, 9u);
}

TEST(Summary, HasTheSameBitsInWhateverOrderHistoriesCame)
{
    std::vector<model::Outcome> outcomes = made_run(5, 60, 6);
    const Summary upward = summary_of(outcomes, 6);
    std::reverse(outcomes.begin(), outcomes.end());
    std::rotate(outcomes.begin(), outcomes.begin() + 17, outcomes.end());
    const Summary mixed = summary_of(outcomes, 6);
    ASSERT_EQ(upward.points.size(), mixed.points.size());
    for (std::size_t i = 0; i < upward.points.size(); ++i) {
        EXPECT_TRUE(same_bits(upward.points[i].mean, mixed.points[i].mean));
        EXPECT_TRUE(same_bits(upward.points[i].deviation, mixed.points[i].deviation));
    }
}

TEST(Summary, LeavesOutHistoriesThatBrokeAnIdentity)
{
    std::vector<model::Outcome> outcomes = made_run(1, 20, 4);
    const Summary all = summary_of(outcomes, 4);
    outcomes.push_back(broken(1, 20, 4));
    const Summary same = summary_of(outcomes, 4);
    EXPECT_EQ(same.histories, 20u);
    const std::size_t row = model::series_index("wages");
    EXPECT_TRUE(same_bits(all.at(row, 4).mean, same.at(row, 4).mean));
    outcomes[3] = broken(1, 3, 4);
    EXPECT_FALSE(same_bits(all.at(row, 4).mean, summary_of(outcomes, 4).at(row, 4).mean));
}

TEST(Summary, OfNoHistoryHasNoFigures)
{
    const Summary summary = summary_of({}, 3);
    EXPECT_EQ(summary.points.size(), model::published_catalogue().size() * 4);
    EXPECT_EQ(summary.at(0, 0).count, 0u);
    EXPECT_TRUE(std::isnan(summary.at(0, 0).mean));
}

} // namespace
} // namespace mm::experiment
