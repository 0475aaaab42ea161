// SPDX-License-Identifier: Apache-2.0
#include "nation/hourly_year.hpp"

#include "base/error.hpp"
#include "base/quarter.hpp"
#include "files/csv.hpp"

namespace mm::nation {
namespace {

constexpr std::array<std::string_view, 10> columns{
    "hour_kst",           "demand_MW",        "solar_pu_national", "solar_pu_jeonnam", "solar_pu_chungnam",
    "solar_pu_gyeongbuk", "solar_pu_gangwon", "solar_pu_jeju",     "wind_pu_mainland", "wind_pu_jeju"};
constexpr std::size_t first_profile = 2;
constexpr std::size_t date_letters = 10; ///< of "2024-01-31T23:00"

std::string two_digits(std::size_t hour)
{
    return (hour < 10 ? "0" : "") + std::to_string(hour);
}

} // namespace

HourlyYear read_hourly_year(const std::filesystem::path& path)
{
    const files::Csv csv = files::read_csv(path, columns);
    HourlyYear year;
    year.hours.profile.resize(profile_names.size());
    for (std::size_t r = 0; r < csv.size(); ++r) {
        const std::size_t hour = r % factory::hours_a_day;
        const std::string& stamp = csv.text(r, "hour_kst");
        if (hour == 0) {
            if (!quarter_of_day(stamp.substr(0, date_letters)))
                csv.refuse(r, "hour_kst", "an hour such as 2024-01-31T00:00");
            year.date.push_back(stamp.substr(0, date_letters));
        }
        if (!stamp.starts_with(year.date.back() + "T" + two_digits(hour)))
            csv.refuse(r, "hour_kst", "the hours 0 to 23 of each day in order");
        year.hours.demand.push_back(csv.number(r, "demand_MW", "MW", 0.0, 1e9));
        for (std::size_t p = 0; p < profile_names.size(); ++p)
            year.hours.profile[p].push_back(csv.number(r, columns[first_profile + p], "1", 0.0, 1.0));
    }
    if (year.date.empty() || csv.size() % factory::hours_a_day != 0)
        throw InputError({.file = path.string(),
                          .line = 0,
                          .field = "hour_kst",
                          .found = std::to_string(csv.size()) + " rows",
                          .expected = "whole days of 24 hours"});
    return year;
}

} // namespace mm::nation
