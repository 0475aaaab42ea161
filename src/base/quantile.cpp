// SPDX-License-Identifier: Apache-2.0
#include "base/quantile.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace mm {

double quantile_sorted(std::span<const double> sorted, double p)
{
    assert(p >= 0.0 && p <= 1.0);
    if (sorted.empty()) return std::numeric_limits<double>::quiet_NaN();
    const double position = p * static_cast<double>(sorted.size() - 1);
    const double below = std::floor(position);
    const double low = sorted[static_cast<std::size_t>(below)];
    const double high = sorted[std::min(static_cast<std::size_t>(below) + 1, sorted.size() - 1)];
    const double weight = position - below;
    // Infinity times zero and infinity less infinity are no numbers: a quantile that falls on an entry is
    // that entry, whatever stands beside it, and one that follows -infinity is -infinity.
    if (weight == 0.0 || low == high || std::isinf(low)) return low;
    return low + weight * (high - low);
}

std::vector<double> sorted(std::span<const double> sample)
{
    std::vector<double> copy(sample.begin(), sample.end());
    std::sort(copy.begin(), copy.end());
    return copy;
}

Spread spread(std::span<const double> sample)
{
    const std::vector<double> s = sorted(sample);
    return {quantile_sorted(s, 0.1), quantile_sorted(s, 0.5), quantile_sorted(s, 0.9)};
}

} // namespace mm
