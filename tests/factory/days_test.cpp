// SPDX-License-Identifier: Apache-2.0
#include "factory/days.hpp"

#include "nation/days_table.hpp"
#include "power_files.hpp"
#include "reference_data.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <string>
#include <vector>

namespace mm::factory {
namespace {

/// A year of 120 days with seasons, clouds that last and gusts, made by a linear congruence.
HourlyColumns made_year(std::size_t days)
{
    HourlyColumns year;
    year.profile.resize(2);
    unsigned state = 12345;
    const auto draw = [&state] {
        state = state * 1664525U + 1013904223U;
        return static_cast<double>(state >> 8U) / 16777216.0;
    };
    double wind = 0.4;
    for (std::size_t d = 0; d < days; ++d) {
        const double season = std::abs(static_cast<double>(d) / static_cast<double>(days) - 0.5) * 2.0;
        const double clear = 0.2 + 0.8 * draw();
        for (std::size_t h = 0; h < 24; ++h) {
            const double noon = std::max(0.0, 1.0 - std::abs(static_cast<double>(h) - 12.0) / 6.0);
            wind = std::clamp(0.95 * wind + 0.05 * draw() * (0.4 + 1.2 * season), 0.0, 1.0);
            year.demand.push_back(50000.0 + 10000.0 * season + 8000.0 * noon);
            year.profile[0].push_back(noon * clear);
            year.profile[1].push_back(wind);
        }
    }
    return year;
}

std::vector<Mix> made_targets()
{
    std::vector<Mix> targets;
    for (double sun : {1.0, 0.5, 0.0})
        for (double energy : {0.0, 4.0})
            targets.push_back({.energy = {sun, 1.0 - sun}, .battery = {.power = 1.0, .energy = energy}});
    return targets;
}

double mean(const std::vector<double>& column)
{
    return std::accumulate(column.begin(), column.end(), 0.0) / static_cast<double>(column.size());
}

class DaysOfAMadeYear : public testing::TestWithParam<std::size_t> {};

TEST_P(DaysOfAMadeYear, KeepLengthMeansAndMatches)
{
    const HourlyColumns year = made_year(122);
    const std::vector<Mix> targets = made_targets();
    const RepresentativeDays days = choose_days(year, targets, {.days = 24, .stretch = GetParam()});
    ASSERT_EQ(days.day.size(), 24U);
    EXPECT_TRUE(std::ranges::is_sorted(days.day));
    EXPECT_EQ(std::ranges::adjacent_find(days.day), days.day.end());
    EXPECT_LT(days.day.back(), 122U);
    EXPECT_NEAR(std::accumulate(days.weight.begin(), days.weight.end(), 0.0), 122.0, 1e-6);
    EXPECT_GT(*std::ranges::min_element(days.weight), 0.0);
    const HourlyColumns few = hours_of(year, days.day);
    EXPECT_NEAR(weighted_mean(few.demand, days.weight) / mean(year.demand), 1.0, 1e-6);
    for (std::size_t p = 0; p < 2; ++p)
        EXPECT_NEAR(weighted_mean(few.profile[p], days.weight) / mean(year.profile[p]), 1.0, 1e-6);
    for (const Mix& mix : targets) {
        const double whole = hourly_share(match_mix(year, {}, mix));
        EXPECT_NEAR(hourly_share(match_mix(few, days.weight, mix)), whole, 0.01);
    }
}

INSTANTIATE_TEST_SUITE_P(Days, DaysOfAMadeYear, testing::Values(1, 2, 3));

TEST(Days, EveryDayKeptIsTheYearItself)
{
    const HourlyColumns year = made_year(20);
    // Without a battery the ring and the year, which starts empty, agree.
    const std::vector<Mix> targets{{.energy = {0.7, 0.3}},
                                   {.energy = {0.0, 1.5}, .load_follows_demand = true}};
    const RepresentativeDays days = choose_days(year, targets, {.days = 20});
    ASSERT_EQ(days.day.size(), 20U);
    for (std::size_t i = 0; i < 20; ++i) {
        EXPECT_EQ(days.day[i], i);
        EXPECT_NEAR(days.weight[i], 1.0, 1e-6);
    }
}

TEST(Days, SameYearGivesTheSameDays)
{
    const HourlyColumns year = made_year(60);
    const RepresentativeDays first = choose_days(year, made_targets(), {.days = 12});
    const RepresentativeDays second = choose_days(year, made_targets(), {.days = 12});
    EXPECT_EQ(first.day, second.day);
    EXPECT_EQ(first.weight, second.weight);
}

TEST(Days, MixIsByEnergySoTheScaleOfAProfileIsFree)
{
    HourlyColumns year = made_year(30);
    const Mix mix{
        .energy = {0.6, 0.7}, .battery = {.power = 1.0, .energy = 4.0}, .load_follows_demand = true};
    const double before = hourly_share(match_mix(year, {}, mix));
    for (double& value : year.profile[0]) value *= 0.15 / 0.21;
    for (double& value : year.demand) value *= 1.1;
    EXPECT_NEAR(hourly_share(match_mix(year, {}, mix)), before, 1e-12);
    EXPECT_NEAR(match_mix(year, {}, mix).procured, 1.3 * 30 * 24, 1e-8);
}

/// The table of days that nations read.
struct Table {
    HourlyColumns columns{};
    std::vector<double> weight{};
    std::vector<std::string> date{};
};

Table korean_days()
{
    const nation::Days days = nation::read_days(std::string{MM_SOURCE_DIR} + "/nations/korea/days.csv");
    return {.columns = {.demand = days.demand, .profile = days.profile},
            .weight = days.weight,
            .date = days.date};
}

std::vector<tests::StatedMatch> korean_matches()
{
    return tests::read_matches(std::string{MM_SOURCE_DIR} + "/nations/korea/days_match.csv");
}

TEST(KoreanDays, AreWholeDaysOf2024InOrder)
{
    const Table table = korean_days();
    EXPECT_EQ(table.columns.demand.size(), 24 * table.weight.size());
    EXPECT_GE(table.weight.size(), 36U);
    EXPECT_LE(table.weight.size(), 48U);
    EXPECT_NEAR(std::accumulate(table.weight.begin(), table.weight.end(), 0.0), 366.0, 1e-4);
    EXPECT_GT(*std::ranges::min_element(table.weight), 0.0);
    EXPECT_TRUE(std::ranges::is_sorted(table.date));
    for (const auto& profile : table.columns.profile) {
        EXPECT_GE(*std::ranges::min_element(profile), 0.0);
        EXPECT_LE(*std::ranges::max_element(profile), 1.0);
    }
    // Annual means of the published hours: 549.4 TWh in 8,784 hours, 0.210 for the sun, 0.335 for wind.
    EXPECT_NEAR(weighted_mean(table.columns.demand, table.weight) * 8784e-6, 549.4, 0.05);
    EXPECT_NEAR(weighted_mean(table.columns.profile[0], table.weight), 0.210, 5e-4);
    EXPECT_NEAR(weighted_mean(table.columns.profile[6], table.weight), 0.335, 5e-4);
}

TEST(KoreanDays, GiveTheScoresThatTheirTableStates)
{
    const Table table = korean_days();
    for (const auto& row : korean_matches()) {
        const Match match = match_mix(table.columns, table.weight, row.mix);
        // Five printed digits, and weights of six decimals.
        EXPECT_NEAR(hourly_share(match), row.hourly_days, 1e-5);
        EXPECT_NEAR(curtailed_share(match), row.curtailed_days, 1e-5);
    }
}

TEST(KoreanDays, AreWithinOnePointOfTheYear)
{
    std::size_t national = 0;
    double squares = 0.0;
    double count = 0.0;
    for (const auto& row : korean_matches()) {
        const double off = row.hourly_days - row.hourly_year;
        if (row.calibrated || !(row.mix.battery.energy > 0.0)) {
            EXPECT_LE(std::abs(off), 0.01) << row.name;
        }
        if (row.calibrated && row.national) ++national;
        if (row.calibrated) continue;
        // Single days in a ring forget how long calm weather lasts, which a store of 20 hours feels.
        EXPECT_LE(std::abs(off), 0.02) << row.name;
        squares += off * off;
        count += 1.0;
    }
    EXPECT_GE(national, 27U);
    ASSERT_GT(count, 30.0);
    EXPECT_LE(std::sqrt(squares / count), 0.01);
}

TEST(KoreanDays, TableStatesTheScoresOfTheYear)
{
    MM_REFERENCE_OR_SKIP(folder);
    const HourlyColumns year = tests::read_year(folder);
    for (const auto& row : korean_matches()) {
        const Match match = match_mix(year, {}, row.mix);
        EXPECT_NEAR(volume_share(match), row.volume_share, 1e-5);
        EXPECT_NEAR(hourly_share(match), row.hourly_year, 1e-5);
        EXPECT_NEAR(curtailed_share(match), row.curtailed_year, 1e-5);
    }
}

TEST(KoreanDays, ReferenceScoresAreMetWithinOnePoint)
{
    MM_REFERENCE_OR_SKIP(folder);
    const Table table = korean_days();
    const auto vectors = tests::read_score_vectors(folder);
    ASSERT_EQ(vectors.size(), 27U);
    for (const auto& row : vectors) {
        const Match match = match_mix(table.columns, table.weight, row.mix);
        EXPECT_NEAR(hourly_share(match), row.hourly_share, 0.01) << row.name;
        EXPECT_NEAR(hourly_share_with_grid(match, 0.423), row.with_grid, 0.01) << row.name;
        EXPECT_NEAR(curtailed_share(match), row.curtailed_share, 0.01) << row.name;
    }
}

} // namespace
} // namespace mm::factory
