// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/random.hpp"
#include "forecast/ensemble.hpp"

#include <cmath>

namespace mm::forecast::tests {

/// Forty years of series that grow by a half per cent a quarter and swing, observed from 1980Q2 on.
inline Observed made_up_nation()
{
    Observed observed{.first = Quarter::of(1980, 2)};
    for (const VariableInfo& each : variables()) {
        double level = each.is_level ? 10.0 : each.variable == Variable::policy_rate ? 1.01 : 0.004;
        for (std::uint32_t t = 0; t < 160; ++t) {
            const double shock =
                normal({.seed = 12, .agent = static_cast<std::uint32_t>(index(each.variable)), .draw = t});
            level += each.is_level ? 0.005 + 0.004 * shock : 0.0;
            observed.series[index(each.variable)].push_back(each.is_level ? level : level + 0.001 * shock);
        }
    }
    return observed;
}

/// Histories that come out as observed, but for `error` (normal, independent) in the logarithm of every level at every
/// horizon. The model's own units are a thousand times the observed ones.
inline Ensemble foreseen(const Observed& observed, Quarter start, std::size_t histories, double error)
{
    constexpr std::size_t quarters = 12;
    Ensemble ensemble = make_ensemble(start, histories, quarters);
    constexpr std::pair<Recorded, Variable> levels[] = {
        {Recorded::real_gdp, Variable::gdp},
        {Recorded::real_household_consumption, Variable::household_consumption},
        {Recorded::real_fixed_capitalformation, Variable::fixed_investment},
        {Recorded::real_government_consumption, Variable::government},
        {Recorded::real_exports, Variable::exports},
        {Recorded::real_imports, Variable::imports},
        {Recorded::real_gdp_ea, Variable::euro_gdp}};
    for (std::uint32_t i = 0; i < histories; ++i) {
        double deflator = 1.0;
        for (std::size_t h = 0; h <= quarters; ++h) {
            const Quarter now = start + static_cast<int>(h);
            if (!observed.has(now)) break;
            for (const auto& [series, variable] : levels) {
                const DrawKey key{.seed = 5,
                                  .quarter = static_cast<std::uint32_t>(now.index),
                                  .agent = static_cast<std::uint32_t>(index(variable)),
                                  .draw = i};
                const double miss = h == 0 ? 0.0 : error * normal(key);
                ensemble.at(i, series, h) = 1000.0 * std::exp(observed.at(variable, now) + miss);
            }
            if (h > 0) deflator *= std::exp(observed.at(Variable::inflation, now));
            ensemble.at(i, Recorded::nominal_gdp, h) = deflator * ensemble.at(i, Recorded::real_gdp, h);
            ensemble.at(i, Recorded::gdp_deflator_growth_ea, h) =
                std::exp(observed.at(Variable::euro_inflation, now)) - 1.0;
            ensemble.at(i, Recorded::euribor, h) = observed.at(Variable::policy_rate, now) - 1.0;
        }
    }
    return ensemble;
}

} // namespace mm::forecast::tests
