// SPDX-License-Identifier: Apache-2.0
#include "factory/matching.hpp"

#include "factory/mix.hpp"
#include "power_files.hpp"
#include "reference_data.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <cstddef>
#include <string>
#include <vector>

namespace mm::factory {
namespace {

/// A made-up month: a clear day's sun, gusty wind; the numbers only have to vary.
struct Made {
    std::vector<double> load{};
    std::vector<double> procured{};
};

Made make(std::size_t hours, double level)
{
    Made made;
    for (std::size_t h = 0; h < hours; ++h) {
        const double noise = static_cast<double>((h * 7919 + 13) % 101) / 100.0;
        const std::size_t clock = h % 24;
        const double sun =
            clock > 6 && clock < 18 ? 1.0 - std::abs(static_cast<double>(clock) - 12.0) / 6.0 : 0.0;
        made.load.push_back(0.8 + 0.4 * noise);
        made.procured.push_back(level * (2.0 * sun + noise));
    }
    return made;
}

TEST(Matching, CountsHourByHour)
{
    const std::vector<double> load{1.0, 1.0, 2.0, 0.0};
    const std::vector<double> procured{3.0, 0.5, 2.0, 1.0};
    const Match match = match_hours(load, procured);
    EXPECT_DOUBLE_EQ(match.load, 4.0);
    EXPECT_DOUBLE_EQ(match.procured, 6.5);
    EXPECT_DOUBLE_EQ(match.matched, 3.5);
    EXPECT_DOUBLE_EQ(match.curtailed, 3.0);
    EXPECT_DOUBLE_EQ(volume_share(match), 1.0);
    EXPECT_DOUBLE_EQ(hourly_share(match), 0.875);
    EXPECT_DOUBLE_EQ(hourly_share_with_grid(match, 0.4), 0.875 + 0.125 * 0.4);
    EXPECT_DOUBLE_EQ(curtailed_share(match), 3.0 / 6.5);
}

TEST(Matching, BatteryLosesHalfOfTheRoundTripOnEachWay)
{
    // Two megawatt-hours over; power lets one in; 0.9 is kept and 0.81 comes back.
    const std::vector<double> load{1.0, 1.0};
    const std::vector<double> procured{3.0, 0.0};
    const Match match = match_hours(load, procured, {.power = 1.0, .energy = 10.0, .round_trip = 0.81});
    EXPECT_NEAR(match.charged, 1.0, 1e-12);
    EXPECT_NEAR(match.discharged, 0.81, 1e-12);
    EXPECT_NEAR(match.curtailed, 1.0, 1e-12);
}

TEST(Matching, BatteryHoldsNoMoreThanItsEnergy)
{
    const std::vector<double> load{0.0, 0.0, 5.0};
    const std::vector<double> procured{9.0, 9.0, 0.0};
    const Match match = match_hours(load, procured, {.power = 9.0, .energy = 2.0, .round_trip = 1.0});
    EXPECT_DOUBLE_EQ(match.charged, 2.0);
    EXPECT_DOUBLE_EQ(match.discharged, 2.0);
    EXPECT_DOUBLE_EQ(match.curtailed, 16.0);
}

TEST(Matching, NoLoadIsMatchedAndNoPowerIsNotCurtailed)
{
    const std::vector<double> none{0.0, 0.0};
    const Match match = match_hours(none, none, {.power = 1.0, .energy = 1.0});
    EXPECT_DOUBLE_EQ(hourly_share(match), 1.0);
    EXPECT_DOUBLE_EQ(volume_share(match), 1.0);
    EXPECT_DOUBLE_EQ(curtailed_share(match), 0.0);
}

TEST(Matching, ExcessInOneHourNeverCountsInAnother)
{
    const Made made = make(24 * 30, 0.7);
    std::vector<double> more = made.procured;
    for (std::size_t h = 0; h < more.size(); ++h)
        if (more[h] >= made.load[h]) more[h] *= 50.0;
    EXPECT_DOUBLE_EQ(match_hours(made.load, made.procured).matched, match_hours(made.load, more).matched);
}

TEST(Matching, BatteryNeverLowersTheScoreAndEnergyIsKept)
{
    for (double level : {0.1, 0.4, 0.8, 1.5}) {
        const Made made = make(24 * 30, level);
        const double bare = hourly_share(match_hours(made.load, made.procured));
        double before = bare;
        for (double energy : {0.5, 1.0, 4.0, 12.0, 40.0}) {
            const Battery battery{.power = 0.5, .energy = energy};
            const Match match = match_hours(made.load, made.procured, battery);
            EXPECT_GE(hourly_share(match), before - 1e-12) << level << " " << energy;
            EXPECT_LE(hourly_share(match), 1.0);
            EXPECT_GE(match.curtailed, 0.0);
            EXPECT_LE(match.discharged, battery.round_trip * match.charged + 1e-9);
            EXPECT_NEAR(match.procured, match.matched - match.discharged + match.charged + match.curtailed,
                        1e-9);
            before = hourly_share(match);
        }
    }
}

TEST(Matching, ScoreIsWithinItsBoundsAndNotAboveTheVolume)
{
    for (double level : {0.0, 0.2, 0.6, 1.0, 30.0}) {
        const Made made = make(24 * 7, level);
        const Match match = match_hours(made.load, made.procured, {.power = 1.0, .energy = 4.0});
        EXPECT_GE(hourly_share(match), 0.0);
        EXPECT_LE(hourly_share(match), volume_share(match) + 1e-12);
        EXPECT_LE(volume_share(match), 1.0);
    }
}

TEST(Matching, ScalingEverythingChangesNoShare)
{
    const Made made = make(24 * 14, 0.6);
    Made large = made;
    for (double& value : large.load) value *= 250.0;
    for (double& value : large.procured) value *= 250.0;
    const Match one = match_hours(made.load, made.procured, {.power = 1.0, .energy = 4.0});
    const Match many = match_hours(large.load, large.procured, {.power = 250.0, .energy = 1000.0});
    EXPECT_NEAR(many.matched, 250.0 * one.matched, 1e-8);
    EXPECT_NEAR(hourly_share(many), hourly_share(one), 1e-12);
    EXPECT_NEAR(curtailed_share(many), curtailed_share(one), 1e-12);
}

TEST(Matching, DaysOfEqualWeightAreTheYear)
{
    const Made made = make(24 * 20, 0.6);
    const std::vector<double> weight(20, 1.0);
    const Match year = match_hours(made.load, made.procured);
    const Match days = match_days(weight, made.load, made.procured);
    EXPECT_DOUBLE_EQ(days.matched, year.matched);
    // With a battery the ring can only gain what the empty start lost: at most one filling.
    const Battery battery{.power = 1.0, .energy = 4.0};
    const double gain = match_days(weight, made.load, made.procured, battery).matched -
                        match_hours(made.load, made.procured, battery).matched;
    EXPECT_GE(gain, -1e-12);
    EXPECT_LE(gain, battery.energy);
}

TEST(Matching, WeightCountsDaysSoManyTimes)
{
    const Made made = make(48, 0.6);
    const std::vector<double> weight{2.0, 1.0};
    std::vector<double> load(made.load.begin(), made.load.begin() + 24);
    load.insert(load.end(), made.load.begin(), made.load.end());
    std::vector<double> procured(made.procured.begin(), made.procured.begin() + 24);
    procured.insert(procured.end(), made.procured.begin(), made.procured.end());
    EXPECT_NEAR(match_days(weight, made.load, made.procured).matched, match_hours(load, procured).matched,
                1e-10);
}

TEST(Matching, KoreanYearGivesTheReferenceScores)
{
    MM_REFERENCE_OR_SKIP(folder);
    const HourlyColumns year = tests::read_year(folder);
    const auto vectors = tests::read_score_vectors(folder);
    ASSERT_EQ(year.demand.size(), 8784U);
    ASSERT_EQ(vectors.size(), 27U);
    // Half of the last digit printed, and a hair for a decimal that stands on the edge.
    constexpr double printed = 0.5e-5 + 1e-9;
    for (const auto& row : vectors) {
        const Match match = match_mix(year, {}, row.mix);
        EXPECT_NEAR(volume_share(match), row.volume_share, printed) << row.name;
        EXPECT_NEAR(hourly_share(match), row.hourly_share, printed) << row.name;
        EXPECT_NEAR(hourly_share_with_grid(match, 0.423), row.with_grid, printed) << row.name;
        EXPECT_NEAR(curtailed_share(match), row.curtailed_share, printed) << row.name;
    }
}

} // namespace
} // namespace mm::factory
