// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/columns.hpp"
#include "base/executor.hpp"

namespace mm::economy {

/// Persons are rows in this order: workers, the inactive, investors (the k-th owns firm k), the bank's owner. Where
/// ages are known the inactive begin with those under 15 and end with those of 65 and over.
struct Classes {
    std::size_t workers = 0;
    std::size_t inactive = 0;
    std::size_t under_15 = 0; ///< of the inactive
    std::size_t over_65 = 0;  ///< of the inactive, 65 and over
    std::size_t investors = 0;
    std::size_t persons() const { return workers + inactive + investors + 1; }
};

/// What the state takes from and gives to persons.
struct IncomeRules {
    double income_tax = 0.0;           ///< [1] (tau_INC)
    double worker_contribution = 0.0;  ///< [1] (tau_SIW)
    double corporate_tax = 0.0;        ///< [1] (tau_FIRM)
    double payout = 0.0;               ///< dividends [1] (theta_DIV)
    double unemployment_benefit = 0.0; ///< of the last wage [1] (theta_UB)
    double inactive_benefit = 0.0;     ///< [money/person agent/quarter] (sb_inact)
    double pension = 0.0;          ///< of the inactive of 65 and over, beside it [money/person agent/quarter]
    double general_transfer = 0.0; ///< [money/person agent/quarter] (sb_other)
    double unemployed_transfer = 0.0; ///< beside the benefit, of a plan [money/person agent/quarter]
};

/// [HH-1] Disposable income, P being the consumer price index that wages and benefits follow:
///   worker     (w (1 - tau_SIW) (1 - tau_INC) + sb_other) P      without work (theta_UB w + sb_other) P
///   inactive   (sb_inact + sb_other) P      at 65 and over, and retired   (sb_inact + pension + sb_other) P
///   owner      (1 - tau_INC) (theta_DIV (1 - tau_FIRM) (Pi)+ + cash paid out) + sb_other P
/// `cash_paid_out` has a row a firm, or none where firms pay out of profits only. With expected profits and the
/// expected index it is the income that budgets rest on, with realised ones income.
void disposable_income(const Classes& classes, const IncomeRules& rules, double index, InRows employer,
                       In wage, In firm_profit, In cash_paid_out, double bank_profit, const Executor& run,
                       Out income);

/// Shares of expected income spent, and the taxes within them.
struct Spending {
    double consumption_share = 0.0; ///< gross of tax [1] (psi)
    double dwellings_share = 0.0;   ///< [1] (psi_H)
    double consumption_tax = 0.0;   ///< on the price net of tax [1] (tau_VAT)
    double dwellings_tax = 0.0;     ///< [1] (tau_CF)
};

/// [HH-2] Budgets net of tax: C = psi Y_e / (1 + tau_VAT), I = psi_H Y_e / (1 + tau_CF).
void plan_spending(const Spending& spending, In income_expected, const Executor& run, Out consumption,
                   Out dwellings);

/// [HH-3] What was not spent is saved; interest is paid on deposits and asked on overdrafts, both as they stood:
///   D += Y - (1 + tau_VAT) C - (1 + tau_CF) I + rbar (D)+ - r (-D)+.
void save(const Spending& spending, double deposit_rate, double loan_rate, In income, In consumption,
          In dwellings, const Executor& run, Out deposits);

} // namespace mm::economy
