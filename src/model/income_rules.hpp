// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/world.hpp"

namespace mm::model {

/// The rules of incomes as they stand this quarter.
inline economy::IncomeRules income_rules(const World& w)
{
    const calibration::Calibration& c = *w.calibration;
    return {.income_tax = c.taxes.income,
            .worker_contribution = c.taxes.worker_contribution,
            .corporate_tax = c.taxes.corporate,
            .payout = c.conduct.payout,
            .unemployment_benefit = c.conduct.unemployment_benefit,
            .inactive_benefit = w.government.inactive_benefit,
            .general_transfer = w.government.general_transfer};
}

inline economy::Spending spending_rules(const World& w)
{
    const calibration::Calibration& c = *w.calibration;
    return {.consumption_share = c.conduct.consumption_share,
            .dwellings_share = c.conduct.dwellings_share,
            .consumption_tax = c.taxes.consumption,
            .dwellings_tax = c.taxes.dwellings};
}

} // namespace mm::model
