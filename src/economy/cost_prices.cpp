// SPDX-License-Identifier: Apache-2.0
#include "economy/cost_prices.hpp"

#include "base/math.hpp"

namespace mm::economy {

void unit_costs(const Technique& firms, const CostIndices& indices, double employer_contribution, Out cost)
{
    for (std::size_t i = 0; i < cost.size(); ++i)
        cost[i] = (1.0 + employer_contribution) * firms.wage[i] * indices.consumer / firms.productivity[i] +
                  indices.inputs[firms.industry[i]] / firms.input_yield[i] +
                  firms.depreciation[i] / firms.capital_yield[i] * indices.capital;
}

void price_by_cost(const Technique& firms, const PriceRule& rule, In cost, In markup, In product_price,
                   Out price)
{
    for (std::size_t i = 0; i < price.size(); ++i) {
        const double wanted = rule.own_weight * math::log(markup[i] * cost[i]) +
                              (1.0 - rule.own_weight) * math::log(product_price[firms.industry[i]]);
        price[i] *= (1.0 + rule.inflation) * math::exp(rule.speed * (wanted - math::log(price[i])));
    }
}

} // namespace mm::economy
