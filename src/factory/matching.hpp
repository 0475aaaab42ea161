// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

namespace mm::factory {

/// A store that shifts surplus to hours of need. All zero means none.
struct Battery {
    double power = 0.0;  ///< limit of charging and of discharging, at the terminals [MW]
    double energy = 0.0; ///< what it holds when full [MWh]
    double round_trip =
        0.85; ///< energy given back for energy taken; half of the loss (the square root) on each way [1]
};

/// What procured power did for a load over a period. Energies are weighted sums where days carry weights.
struct Match {
    double load = 0.0;       ///< [MWh]
    double procured = 0.0;   ///< generation bought, used or not [MWh]
    double matched = 0.0;    ///< load met in the same hour, directly or from the battery [MWh]
    double discharged = 0.0; ///< the part of `matched` that came from the battery [MWh]
    double charged = 0.0;    ///< surplus taken into the battery, at the terminals [MWh]
    double curtailed = 0.0;  ///< surplus neither used nor stored [MWh]
};

/// One hour of a greedy battery: surplus is stored as far as power and room allow, shortage is met from the
/// store as far as power and content allow. `charge` is the content before, and becomes the content after
/// [MWh].
///   direct = min(g, l);  c = min(g - direct, P, (E - s)/sqrt(eta));  d = min(l - direct, P, s sqrt(eta))
/// `one_way` is sqrt(eta) [1]. Returns the hour's energies with weight one.
Match match_hour(double load, double procured, const Battery& battery, double one_way, double& charge);

/// Hour by hour over a whole period, in order; columns of equal length [MW], nothing negative. The battery
/// starts empty.
Match match_hours(std::span<const double> load, std::span<const double> procured,
                  const Battery& battery = {});

/// The same over representative days: `weight` has one entry a day (days of the year it stands for), the
/// columns 24 entries a day, in calendar order. Energies are multiplied by the weights. The battery carries
/// its content from each day to the next and from the last to the first (the year is closed to a ring), so
/// that no day pays for an empty start: the ring is run once to find the content at its seam, then counted.
Match match_days(std::span<const double> weight, std::span<const double> load,
                 std::span<const double> procured, const Battery& battery = {});

/// Annual volume share, the measure of RE100: bought energy over load, whatever the hour, at most 1 [1].
///   min(1, sum g / sum l); 1 for no load. RE100 technical criteria (12-month volumetric matching).
double volume_share(const Match& match);

/// 24/7 carbon-free score of the contracted power alone [1].
///   sum_h min(g_h + d_h, l_h) / sum_h l_h; 1 for no load. Google, 24/7 Carbon-Free Energy: Methodologies and
///   Metrics (2021). Surplus of one hour never counts in another, except through a battery.
double hourly_share(const Match& match);

/// The same when the rest of the load is drawn from a grid with the given carbon-free share in every hour
/// [1].
///   s + (1 - s) f
double hourly_share_with_grid(const Match& match, double grid_carbon_free_share);

/// Surplus neither used nor stored over generation; 0 for no generation [1].
double curtailed_share(const Match& match);

} // namespace mm::factory
