// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "factory/hours.hpp"

#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace mm::nation {

/// The profiles of an hourly year in the order of its columns, as days.csv names them.
inline constexpr std::array<std::string_view, 8> profile_names{
    "solar_national", "solar_jeonnam", "solar_chungnam", "solar_gyeongbuk",
    "solar_gangwon",  "solar_jeju",    "wind_mainland",  "wind_jeju"};

/// A published year of hours with the date of each day.
struct HourlyYear {
    factory::HourlyColumns hours{};
    std::vector<std::string> date{}; ///< one a day, ISO 8601
};

/// Reads a year of hours (hour_kst, demand_MW, solar_pu_*, wind_pu_*) from a folder of reference data that is
/// not shipped. Throws InputError for hours out of order, days that are not whole, and cells that are no
/// numbers.
HourlyYear read_hourly_year(const std::filesystem::path& path);

} // namespace mm::nation
