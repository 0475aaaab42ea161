// SPDX-License-Identifier: Apache-2.0
#include "calibration/policy_rule.hpp"

#include "calibration/base_year.hpp"
#include "calibration/least_squares.hpp"

namespace mm::calibration {

/// A Taylor rule with smoothing, by least squares without a constant, from the second quarter of the history on:
///   rate(t) = rho rate(t-1) + a inflation(t) + b growth(t) + residual
///   inflation weight = a / (1 - rho),  growth weight = b / (1 - rho)
///   target = (1 + yearly target)^(1/4) - 1,  real rate = target (inflation weight - 1)
/// The real rate is the one that makes the constant of the rule vanish, since none is estimated.
PolicyRule policy_rule_of(const Statistics& statistics, Quarter start, double inflation_target)
{
    const AreaAccounts& area = statistics.area;
    Column last_rate;
    Column inflation;
    Column growth;
    Column rate;
    for (std::size_t t = statistics.row(statistics.history_from) + 1; t <= statistics.row(start); ++t) {
        const double deflator = area.nominal_gdp[t] / area.real_gdp[t];
        const double deflator_before = area.nominal_gdp[t - 1] / area.real_gdp[t - 1];
        last_rate.push_back(quarterly(area.interest_rate[t - 1]));
        inflation.push_back(deflator / deflator_before - 1.0);
        growth.push_back(area.real_gdp[t] / area.real_gdp[t - 1] - 1.0);
        rate.push_back(quarterly(area.interest_rate[t]));
    }
    const Column fit = least_squares({last_rate, inflation, growth}, rate);
    PolicyRule rule;
    rule.smoothing = fit[0];
    rule.inflation_weight = fit[1] / (1.0 - fit[0]);
    rule.growth_weight = fit[2] / (1.0 - fit[0]);
    rule.inflation_target = quarterly(inflation_target);
    rule.real_rate = rule.inflation_target * (rule.inflation_weight - 1.0);
    return rule;
}

} // namespace mm::calibration
