// SPDX-License-Identifier: Apache-2.0
#include "economy/households.hpp"

namespace mm::economy {

void disposable_income(const Classes& classes, const IncomeRules& rules, double index, InRows employer,
                       In wage, In firm_profit, In cash_paid_out, double bank_profit, const Executor& run,
                       Out income)
{
    const double kept_of_wage = (1.0 - rules.worker_contribution) * (1.0 - rules.income_tax);
    const double kept_of_profit = rules.payout * (1.0 - rules.income_tax) * (1.0 - rules.corporate_tax);
    const double transfer = rules.general_transfer * index;
    const double of_old = rules.inactive_benefit + rules.pension;
    for_rows(run, classes.workers, [&](Range rows) {
        for (std::size_t h = rows.first; h < rows.last; ++h) {
            const double share = has_work(employer[h]) ? kept_of_wage : rules.unemployment_benefit;
            const double beside = employer[h] == nobody ? rules.unemployed_transfer : 0.0;
            const double own = employer[h] != retired ? wage[h] * share + beside : of_old;
            income[h] = (own + rules.general_transfer) * index;
        }
    });
    const std::size_t first_investor = classes.workers + classes.inactive;
    const std::size_t first_old = first_investor - classes.over_65;
    for (std::size_t h = classes.workers; h < first_old; ++h)
        income[h] = (rules.inactive_benefit + rules.general_transfer) * index;
    for (std::size_t h = first_old; h < first_investor; ++h)
        income[h] = (of_old + rules.general_transfer) * index;
    for (std::size_t k = 0; k < classes.investors; ++k)
        income[first_investor + k] = kept_of_profit * positive(firm_profit[k]) + transfer;
    for (std::size_t k = 0; k < cash_paid_out.size(); ++k)
        income[first_investor + k] += (1.0 - rules.income_tax) * cash_paid_out[k];
    income[first_investor + classes.investors] = kept_of_profit * positive(bank_profit) + transfer;
}

void plan_spending(const Spending& spending, In income_expected, const Executor& run, Out consumption,
                   Out dwellings)
{
    const double consumed = spending.consumption_share / (1.0 + spending.consumption_tax);
    const double built = spending.dwellings_share / (1.0 + spending.dwellings_tax);
    for_rows(run, income_expected.size(), [&](Range rows) {
        for (std::size_t h = rows.first; h < rows.last; ++h) {
            consumption[h] = consumed * income_expected[h];
            dwellings[h] = built * income_expected[h];
        }
    });
}

void save(const Spending& spending, double deposit_rate, double loan_rate, In income, In consumption,
          In dwellings, const Executor& run, Out deposits)
{
    for_rows(run, deposits.size(), [&](Range rows) {
        for (std::size_t h = rows.first; h < rows.last; ++h) {
            const double interest = deposit_rate * positive(deposits[h]) - loan_rate * positive(-deposits[h]);
            deposits[h] += income[h] - (1.0 + spending.consumption_tax) * consumption[h] -
                           (1.0 + spending.dwellings_tax) * dwellings[h] + interest;
        }
    });
}

} // namespace mm::economy
