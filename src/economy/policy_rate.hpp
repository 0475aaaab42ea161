// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mm::economy {

/// The central bank's rule of Taylor (1993), quarterly rates.
struct TaylorRule {
    double smoothing = 0.0;        ///< (rho)
    double real_rate = 0.0;        ///< (r*)
    double inflation_target = 0.0; ///< (pi*)
    double inflation_weight = 0.0; ///< (xi_pi)
    double growth_weight = 0.0;    ///< (xi_gamma)
};

/// [CB-1] r <- rho r + (1 - rho) (r* + pi* + xi_pi (pi - pi*) + xi_gamma g), on inflation and growth of the currency
/// area. There is no floor: the published program lets the rate fall below zero.
inline double policy_rate(const TaylorRule& rule, double last, double inflation, double growth)
{
    const double aim = rule.real_rate + rule.inflation_target +
                       rule.inflation_weight * (inflation - rule.inflation_target) +
                       rule.growth_weight * growth;
    return rule.smoothing * last + (1.0 - rule.smoothing) * aim;
}

} // namespace mm::economy
