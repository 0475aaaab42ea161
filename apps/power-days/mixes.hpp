// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "factory/days.hpp"

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

namespace mm::power_days {

/// The profiles in the order of the file, as days.csv names them.
inline constexpr std::array<std::string_view, 8> profile_names{
    "solar_national", "solar_jeonnam", "solar_chungnam", "solar_gyeongbuk",
    "solar_gangwon",  "solar_jeju",    "wind_mainland",  "wind_jeju"};

/// One solar profile, one wind profile and a battery against a load.
struct NamedMix {
    std::size_t solar = 0;     ///< row of `profile_names`
    std::size_t wind = 6;      ///< row of `profile_names`
    double solar_energy = 0.0; ///< over the load's energy [1]
    double wind_energy = 0.0;  ///< over the load's energy [1]
    factory::Battery battery{};
    bool load_follows_demand = false;
};

factory::Mix to_mix(const NamedMix& mix);

/// The mixes to which the weights are calibrated: national sun and mainland wind at 0.5 to 2 times the load,
/// with none, 4 and 12 hours of battery, and enough of the provinces that each profile is seen alone and in a
/// mixture.
std::vector<NamedMix> calibrated_mixes();

/// Mixes the choice of days never saw, by which its accuracy is judged.
std::vector<NamedMix> held_out_mixes();

} // namespace mm::power_days
