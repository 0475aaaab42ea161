// SPDX-License-Identifier: Apache-2.0
#include "economy/firm_plans.hpp"

#include <algorithm>
#include <cmath>

namespace mm::economy {

void plan_supply(double growth, In demand_last, Out supply_planned)
{
    for (std::size_t i = 0; i < supply_planned.size(); ++i)
        supply_planned[i] = demand_last[i] * (1.0 + growth);
}

void set_prices(const Technique& firms, const CostIndices& indices, double employer_contribution,
                double inflation, Out price)
{
    for (std::size_t i = 0; i < price.size(); ++i) {
        const double p = price[i];
        const double labour_share = (1.0 + employer_contribution) * firms.wage[i] / firms.productivity[i];
        const double push = labour_share * (indices.consumer / p - 1.0) +
                            (indices.inputs[firms.industry[i]] / p - 1.0) / firms.input_yield[i] +
                            firms.depreciation[i] / firms.capital_yield[i] * (indices.capital / p - 1.0);
        price[i] = p * (1.0 + push) * (1.0 + inflation);
    }
}

void plan_inputs(const Technique& firms, In supply_planned, In capital, In hardest, const InputPlans& plans)
{
    for (std::size_t i = 0; i < capital.size(); ++i) {
        const double output = std::min(supply_planned[i], firms.capital_yield[i] * capital[i]);
        plans.investment[i] = firms.depreciation[i] / firms.capital_yield[i] * output;
        plans.inputs[i] = output / firms.input_yield[i];
        plans.workers[i] =
            std::max(1.0, std::round(output / (firms.productivity[i] * std::min(1.0, hardest[i]))));
    }
}

void plan_finance(double growth, double inflation, const Claims& claims, In profit_last, In loans,
                  In deposits, In beyond, const FinancePlans& plans)
{
    const double leaves = claims.corporate_tax + claims.payout * (1.0 - claims.corporate_tax);
    for (std::size_t i = 0; i < loans.size(); ++i) {
        const double profit = profit_last[i] * (1.0 + inflation) * (1.0 + growth);
        double cash = profit - claims.repayment * loans[i] - leaves * positive(profit);
        if (!beyond.empty()) cash -= beyond[i];
        plans.profit[i] = profit;
        plans.cash[i] = cash;
        plans.loan[i] = positive(-cash - deposits[i]);
    }
}

} // namespace mm::economy
