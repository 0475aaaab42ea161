// SPDX-License-Identifier: Apache-2.0
#include "economy/capacity.hpp"

#include "base/math.hpp"

namespace mm::economy {

void correct_supply(const CapacityRules& rules, In goods, Out supply_planned)
{
    for (std::size_t i = 0; i < supply_planned.size(); ++i)
        supply_planned[i] = positive(supply_planned[i] - rules.stock_correction * goods[i]);
}

void smooth_orders(const CapacityRules& rules, In supply_planned, Out smoothed)
{
    const double growth = math::exp(rules.trend);
    for (std::size_t i = 0; i < smoothed.size(); ++i) {
        const double grown = smoothed[i] * growth;
        smoothed[i] = grown + rules.smoothing * (supply_planned[i] - grown);
    }
}

void plan_capacity(const Technique& firms, const CapacityRules& rules, const CapacityIn& in, Out investment,
                   Out inputs_planned, Out beyond)
{
    for (std::size_t i = 0; i < investment.size(); ++i) {
        const double capital_gap =
            in.smoothed[i] / (rules.utilisation * firms.capital_yield[i]) - in.capital[i];
        const double input_gap = in.smoothed[i] / (rules.utilisation * firms.input_yield[i]) - in.inputs[i];
        const double support = in.support.empty() ? 0.0 : in.support[i];
        const double wanted =
            positive(investment[i] + rules.growth * in.capital[i] + rules.speed * capital_gap -
                     rules.rate_response * rules.rate_gap * in.capital[i]) *
            (1.0 + support);
        const double stored =
            positive(inputs_planned[i] + rules.growth * in.inputs[i] + rules.speed * input_gap);
        beyond[i] = in.capital_index * (wanted - investment[i]) +
                    in.input_index[firms.industry[i]] * (stored - inputs_planned[i]);
        investment[i] = wanted;
        inputs_planned[i] = stored;
    }
}

} // namespace mm::economy
