// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/world.hpp"

namespace mm::model {

/// The rules of incomes as they stand this quarter.
inline economy::IncomeRules income_rules(const World& w)
{
    return {.income_tax = w.taxes.income,
            .worker_contribution = w.taxes.worker_contribution,
            .corporate_tax = w.taxes.corporate,
            .payout = w.conduct.payout,
            .unemployment_benefit = w.conduct.unemployment_benefit,
            .inactive_benefit = w.government.inactive_benefit + w.government.plan_inactive_transfer,
            .general_transfer = w.government.general_transfer + w.government.plan_transfer,
            .unemployed_transfer = w.government.unemployed_transfer};
}

inline economy::Spending spending_rules(const World& w)
{
    return {.consumption_share = w.conduct.consumption_share,
            .dwellings_share = w.conduct.dwellings_share,
            .consumption_tax = w.taxes.consumption,
            .dwellings_tax = w.taxes.dwellings};
}

} // namespace mm::model
