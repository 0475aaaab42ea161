// SPDX-License-Identifier: Apache-2.0
#include "factory/efficiency.hpp"

#include "base/math.hpp"
#include "base/quantile.hpp"

#include <algorithm>

namespace mm::factory {

const Efficiency* find_efficiency(std::span<const Efficiency> rows, const std::string& chip,
                                  Precision precision)
{
    const auto at = std::find_if(rows.begin(), rows.end(), [&](const Efficiency& e) {
        return e.chip == chip && e.precision == precision;
    });
    return at == rows.end() ? nullptr : &*at;
}

double error_factor(double low, double high, double standard_normal)
{
    const double middle = 0.5 * (math::log(low) + math::log(high));
    const double spread = (math::log(high) - math::log(low)) / (2.0 * z90);
    return math::exp(middle + spread * standard_normal);
}

} // namespace mm::factory
