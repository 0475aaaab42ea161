// SPDX-License-Identifier: Apache-2.0
#include "nation/hourly_year.hpp"

#include "files/refusal.hpp"

#include <gtest/gtest.h>

#include <string>

namespace mm::nation {
namespace {

using files::OwnFolder;
using files::refusal_of;

/// Days of January whose demand is the hour.
std::string made_year(int days)
{
    std::string text =
        "hour_kst,demand_MW,solar_pu_national,solar_pu_jeonnam,solar_pu_chungnam,solar_pu_gyeongbuk,"
        "solar_pu_gangwon,solar_pu_jeju,wind_pu_mainland,wind_pu_jeju\n";
    for (int day = 1; day <= days; ++day)
        for (int hour = 0; hour < 24; ++hour)
            text += "2024-01-0" + std::to_string(day) + "T" + (hour < 10 ? "0" : "") + std::to_string(hour) +
                    ":00," + std::to_string(hour) + ",0.1,0.2,0.3,0.4,0.5,0.6,0.7,0.8\n";
    return text;
}

Mistake refused(const std::string& text)
{
    const OwnFolder folder;
    const auto path = folder.write("year.csv", text);
    return refusal_of([&] { read_hourly_year(path); });
}

TEST(HourlyYear, HasADateADayAndAColumnAProfile)
{
    const OwnFolder folder;
    const HourlyYear year = read_hourly_year(folder.write("year.csv", made_year(2)));
    EXPECT_EQ(year.date, (std::vector<std::string>{"2024-01-01", "2024-01-02"}));
    ASSERT_EQ(year.hours.demand.size(), 48U);
    EXPECT_EQ(year.hours.demand[30], 6.0);
    ASSERT_EQ(year.hours.profile.size(), profile_names.size());
    EXPECT_EQ(year.hours.profile.front()[0], 0.1);
    EXPECT_EQ(year.hours.profile.back()[47], 0.8);
}

TEST(HourlyYear, AnHourOutOfOrderIsRefusedWithItsLine)
{
    const Mistake mistake = refused(files::with(made_year(2), "2024-01-02T04", "2024-01-02T05"));
    EXPECT_EQ(mistake.line, 30U);
    EXPECT_EQ(mistake.field, "hour_kst");
}

TEST(HourlyYear, AnHourOfAnotherDayIsRefusedWithItsLine)
{
    EXPECT_EQ(refused(files::with(made_year(2), "2024-01-01T04", "2024-01-02T04")).line, 6U);
}

TEST(HourlyYear, ADayThatBreaksOffIsRefused)
{
    const std::string whole = made_year(2);
    EXPECT_EQ(refused(whole.substr(0, whole.rfind("2024-"))).field, "hour_kst");
}

TEST(HourlyYear, ASunAboveItsMaximumIsRefusedWithItsColumn)
{
    EXPECT_EQ(refused(files::with(made_year(1), ",0.1,", ",1.1,")).field, "solar_pu_national");
}

} // namespace
} // namespace mm::nation
