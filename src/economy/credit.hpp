// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/columns.hpp"
#include "base/stream.hpp"

namespace mm::economy {

/// What limits a loan.
struct CreditLimits {
    double capital_price = 1.0;       ///< expected, P_CF (1 + inflation) [1]
    double repayment = 0.0;           ///< share of loans repaid this quarter [1] (theta)
    double loan_to_value = 0.0;       ///< of a borrower's capital [1] (zeta_LTV)
    double bank_equity = 0.0;         ///< [money] (E_k)
    double capital_requirement = 0.0; ///< equity over loans [1] (zeta)
};

/// [BANK-1] The bank serves who asks, in random order, up to the borrower's capital and to its own equity:
///   DL_i = max(0, min(wanted, zeta_LTV P_CF K_i - L_i', E_k/zeta - sum_j (L_j' + DL_j))),  L' = (1 - theta) L,
/// the sum being over all firms and over loans granted so far.
void grant_loans(const CreditLimits& limits, In wanted, In capital, In loans, const Luck& luck, Out granted);

} // namespace mm::economy
