// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/inactive.hpp"
#include "model/world.hpp"

namespace mm::model {

/// The rules of incomes as they stand this quarter. The published model pays pensions to the inactive of all ages. A
/// nation whose ages are known shares the same sum out among those of 65 and over, which changes no total:
///   pension = sb_inact inactive / (inactive of 65 and over)
/// What a plan pays to the inactive goes to all of them.
inline economy::IncomeRules income_rules(const World& w)
{
    const double benefit = w.government.inactive_benefit;
    const Inactive inactive = w.settings.closures.any() ? count_inactive(w) : Inactive{};
    const bool by_age = inactive.over_65 > 0;
    return {.income_tax = w.taxes.income,
            .worker_contribution = w.taxes.worker_contribution,
            .corporate_tax = w.taxes.corporate,
            .payout = w.conduct.payout,
            .unemployment_benefit = w.conduct.unemployment_benefit,
            .inactive_benefit = (by_age ? 0.0 : benefit) + w.government.plan_inactive_transfer,
            .pension =
                by_age ? benefit * static_cast<double>(inactive.all) / static_cast<double>(inactive.over_65)
                       : 0.0,
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
