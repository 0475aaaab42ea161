// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>

namespace mm::economy {

/// The rule of a central bank that looks at its own nation (closure N7); rates a year.
struct OwnRateRule {
    double smoothing = 0.0;
    double neutral = 0.0; ///< rate at target inflation and natural unemployment [1/year] (r_0)
    double target = 0.0;  ///< inflation [1/year]
    double inflation_weight = 0.0;
    double unemployment_weight = 0.0;
    double natural_unemployment = 0.0; ///< [1] (u*)
    double floor = 0.0;                ///< [1/year]
};

/// [CB-2] r <- max(floor, rho r + (1 - rho) (r_0 + a (pi - pi*) + b (u* - u))), r and floor a quarter in the result;
/// pi is the inflation of the last four quarters.
inline double own_policy_rate(const OwnRateRule& rule, double last, double inflation, double unemployment)
{
    const double aim = rule.neutral + rule.inflation_weight * (inflation - rule.target) +
                       rule.unemployment_weight * (rule.natural_unemployment - unemployment);
    return std::max(rule.floor / 4.0, rule.smoothing * last + (1.0 - rule.smoothing) * aim / 4.0);
}

/// [HH-4] Dear money is saved: psi <- psi (1 - k (real rate - base)), rates a year; never below nothing.
inline double share_consumed(double share, double response, double rate_gap)
{
    return share * std::max(0.0, 1.0 - response * rate_gap);
}

} // namespace mm::economy
