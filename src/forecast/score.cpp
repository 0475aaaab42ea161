// SPDX-License-Identifier: Apache-2.0
#include "forecast/score.hpp"

#include "base/distributions.hpp"
#include "base/quantile.hpp"

#include <cassert>
#include <cmath>

namespace mm::forecast {

double root_mean_square(std::span<const double> errors)
{
    assert(!errors.empty());
    double squares = 0.0;
    for (const double error : errors) squares += error * error;
    return std::sqrt(squares / static_cast<double>(errors.size()));
}

double mean(std::span<const double> values)
{
    assert(!values.empty());
    double total = 0.0;
    for (const double value : values) total += value;
    return total / static_cast<double>(values.size());
}

double crps_normal(double mean, double deviation, double actual)
{
    constexpr double one_over_root_pi = 0.56418958354775628695;
    if (deviation == 0.0) return std::abs(actual - mean);
    const double z = (actual - mean) / deviation;
    return deviation *
           (z * (2.0 * normal_distribution(z) - 1.0) + 2.0 * normal_density(z) - one_over_root_pi);
}

double crps_ensemble(std::span<const double> members, double actual)
{
    assert(!members.empty());
    const std::vector<double> upward = sorted(members);
    const auto count = static_cast<double>(upward.size());
    double distance = 0.0;
    double pairs =
        0.0; // Sum of x_j - x_i over i < j: entry k is added k times and taken off M - 1 - k times.
    for (std::size_t k = 0; k < upward.size(); ++k) {
        const double offset = upward[k] - actual; // Pairs from here, lest large levels eat the digits.
        distance += std::abs(offset);
        pairs += (2.0 * static_cast<double>(k) - (count - 1.0)) * offset;
    }
    if (upward.size() == 1) return distance;
    return distance / count - pairs / (count * (count - 1.0));
}

} // namespace mm::forecast
