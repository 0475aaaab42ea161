// SPDX-License-Identifier: Apache-2.0
#include "factory/efficiency.hpp"

#include "base/math.hpp"

namespace mm::factory {

double error_factor(double low, double high, double standard_normal)
{
    constexpr double ninetieth = 1.2815515655446004; // quantile of the standard normal at 0.9
    const double middle = 0.5 * (math::log(low) + math::log(high));
    const double spread = (math::log(high) - math::log(low)) / (2.0 * ninetieth);
    return math::exp(middle + spread * standard_normal);
}

} // namespace mm::factory
