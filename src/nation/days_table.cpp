// SPDX-License-Identifier: Apache-2.0
#include "nation/days_table.hpp"

#include "base/error.hpp"
#include "factory/hours.hpp"
#include "files/csv.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace mm::nation {
namespace {

using factory::hours_a_day;
constexpr std::array<std::string_view, 12> columns{
    "date",           "weight",          "hour",          "demand_mw",  "solar_national", "solar_jeonnam",
    "solar_chungnam", "solar_gyeongbuk", "solar_gangwon", "solar_jeju", "wind_mainland",  "wind_jeju"};
constexpr std::size_t first_profile = 4;
constexpr double rounding = 0.01; ///< of the sum of weights, which the file gives to six decimals [day]

} // namespace

Days read_days(const std::filesystem::path& path)
{
    const files::Csv csv = files::read_csv(path, columns);
    Days days;
    for (std::size_t c = first_profile; c < columns.size(); ++c) days.profiles.emplace_back(columns[c]);
    days.profile.resize(days.profiles.size());
    for (std::size_t r = 0; r < csv.size(); ++r) {
        const std::size_t hour = r % hours_a_day;
        if (csv.number(r, "hour", "hour", 0.0, 23.0) != static_cast<double>(hour))
            csv.refuse(r, "hour", "the hours 0 to 23 of each day in order");
        if (!quarter_of_day(csv.text(r, "date"))) csv.refuse(r, "date", "a day such as 2024-01-31");
        const double weight = csv.number(r, "weight", "day", 0.0, 366.0);
        if (hour == 0) {
            if (std::find(days.date.begin(), days.date.end(), csv.text(r, "date")) != days.date.end())
                csv.refuse(r, "date", "each day once");
            days.date.push_back(csv.text(r, "date"));
            days.weight.push_back(weight);
        } else if (csv.text(r, "date") != days.date.back() || weight != days.weight.back()) {
            csv.refuse(r, "date", "24 rows with the same date and weight");
        }
        days.demand.push_back(csv.number(r, "demand_mw", "MW", 0.0, 1e9));
        for (std::size_t p = 0; p < days.profiles.size(); ++p)
            days.profile[p].push_back(csv.number(r, days.profiles[p], "1", 0.0, 1.0));
    }
    double year = 0.0;
    for (const double weight : days.weight) year += weight;
    if (days.date.empty() || days.demand.size() != hours_a_day * days.date.size())
        throw InputError({.file = path.string(),
                          .field = "hour",
                          .found = std::to_string(csv.size()) + " rows",
                          .expected = "at least one day of 24 hours, each day whole"});
    if (std::abs(year - 365.0) > rounding && std::abs(year - 366.0) > rounding)
        throw InputError({.file = path.string(),
                          .field = "weight",
                          .found = "a sum of " + std::to_string(year),
                          .expected = "weights that add up to a year of 365 or 366 days"});
    return days;
}

} // namespace mm::nation
