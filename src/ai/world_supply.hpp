// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

namespace mm::ai {

/// How a seller's shipments go on after the last quarter that is known.
struct SupplyTrend {
    double growth_now = 0.0;  ///< of shipments, at the last known quarter, continuous [1/year]
    double growth_long = 0.0; ///< to which it decays [1/year]
    double half_life = 1.0;   ///< of the difference between the two, above 0 [year]
    double level = 1.0;       ///< error of the published level, a factor on everything [1]
};

/// [CHIP-1] Growth of shipments over the last `quarters` known ones, continuous.
///   g_0 = ln(S_T / S_(T-n)) / (n / 4)
/// `shipped` has one entry a quarter [unit/quarter]; needs more than `quarters` entries above 0, else 0.
double recent_growth(std::span<const double> shipped, int quarters);

/// [CHIP-2] One path of world shipments: what is known, then growth that decays.
///   S_t = level * observed_t                                       while known
///   ln S_(t+1) = ln S_t + g_t / 4,  g_t = g_long + (g_now - g_long) 2^(-(t - T) / (4 h))   afterwards
/// `path` [unit/quarter] starts at the same quarter as `observed`; observed is not longer than path.
void project_supply(std::span<const double> observed, const SupplyTrend& trend, std::span<double> path);

} // namespace mm::ai
