// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

namespace mm {

/// The p-quantile of a sample that is sorted upward, by linear interpolation between order statistics
/// (Hyndman and Fan's type 7, the default of R and NumPy). NaN for an empty sample.
double quantile_sorted(std::span<const double> sorted, double p);

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
