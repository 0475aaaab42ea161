// SPDX-License-Identifier: Apache-2.0
#include "readings/inequality.hpp"

#include "base/math.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace mm::readings {
namespace {

/// What the first `persons` have; a part of a person has as large a part of what that person has.
double held_by_first(std::span<const double> upward, double persons)
{
    const auto whole = static_cast<std::size_t>(std::floor(persons));
    double held = 0.0;
    for (std::size_t i = 0; i < whole && i < upward.size(); ++i) held += upward[i];
    if (whole < upward.size()) held += (persons - static_cast<double>(whole)) * upward[whole];
    return held;
}

} // namespace

Inequality inequality_of(std::span<const double> upward)
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    const auto n = static_cast<double>(upward.size());
    double total = 0.0;
    double ranked = 0.0;
    for (std::size_t i = 0; i < upward.size(); ++i) {
        total += upward[i];
        ranked += static_cast<double>(i + 1) * upward[i];
    }
    if (!(total > 0.0)) return {none, none, none, none};
    const double mean = total / n;
    double theil = 0.0;
    double term = 0.0;
    for (std::size_t i = 0; i < upward.size(); ++i) {
        // Many have the same to the bit; the logarithm is found once for all of them.
        if (i == 0 || upward[i] != upward[i - 1]) {
            const double share = upward[i] / mean;
            term = share > 0.0 ? share * math::log(share) : 0.0;
        }
        theil += term;
    }
    return {.gini = 2.0 * ranked / (n * total) - (n + 1.0) / n,
            .theil = theil / n,
            .bottom_fifth = held_by_first(upward, 0.2 * n) / total,
            .top_hundredth = 1.0 - held_by_first(upward, 0.99 * n) / total};
}

} // namespace mm::readings
