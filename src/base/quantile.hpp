// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

namespace mm {

/// The p-quantile of a sample that is sorted upward, by linear interpolation between order statistics
/// (Hyndman and Fan's type 7, the default of R and NumPy). NaN for an empty sample.
double quantile_sorted(std::span<const double> sorted, double p);

/// Points of the standard normal distribution.
inline constexpr double z90 = 1.2815515655446004; ///< its 0.9 quantile [1]
inline constexpr double z95 = 1.6448536269514722; ///< its 0.95 quantile [1]

/// Three points of a distribution, as the verdict prints them.
struct Spread {
    double p10 = 0.0;
    double p50 = 0.0;
    double p90 = 0.0;
};

/// Sorts a copy. Infinite entries are kept at the ends: a quantile that falls on one is infinite.
Spread spread(std::span<const double> sample);
std::vector<double> sorted(std::span<const double> sample);

} // namespace mm
