// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "factory/mix.hpp"
#include "nation/hourly_year.hpp"

#include <cstddef>
#include <vector>

namespace mm::power_days {

using nation::profile_names;

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
