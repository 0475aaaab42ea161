// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "factory/hours.hpp"
#include "factory/matching.hpp"

#include <span>
#include <vector>

namespace mm::factory {

/// Procured power against a load of one megawatt on average.
struct Mix {
    std::vector<double> energy{};     ///< from each profile over the load's energy, a year; one a profile [1]
    Battery battery{};                ///< per megawatt of mean load
    bool load_follows_demand = false; ///< the load has the shape of national demand; otherwise it is flat
};

/// What a mix does hour by hour. `weight` has one entry a day, or none for a full year in which every day
/// counts once (and whose battery starts empty). Each profile is scaled so that its weighted mean gives its
/// energy.
Match match_mix(const HourlyColumns& columns, std::span<const double> weight, const Mix& mix);

/// Load and procured power of a mix hour by hour [MW per MW of mean load].
struct Flows {
    std::vector<double> load{};
    std::vector<double> procured{};
};

/// The flows of a mix, given the means to which demand and profiles are scaled: that of demand [MW], and one a
/// profile [1].
Flows flows_of(const HourlyColumns& columns, const Mix& mix, double demand_mean,
               std::span<const double> means);

} // namespace mm::factory
