// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/columns.hpp"

namespace mm::economy {

/// What the bank earns and pays interest on, as it stood at the start of the quarter [money].
struct Positions {
    double firm_loans = 0.0;
    double firm_overdrafts = 0.0;
    double firm_deposits = 0.0;
    double household_overdrafts = 0.0;
    double household_deposits = 0.0;
    double reserves = 0.0; ///< at the central bank (D_k)
};
Positions positions_of(In firm_deposits, In firm_loans, In household_deposits, double reserves);

/// [BANK-2] Pi_k = r (sum L + sum (-D_i)+ + sum (-D_h)+) + rbar (D_k - sum (D_i)+ - sum (D_h)+).
double bank_profit(const Positions& opening, double deposit_rate, double loan_rate);

/// [BANK-3] D_k = sum D_i + sum D_h + E_k - sum L_i: what depositors and owners gave and nobody borrowed lies at the
/// central bank.
double bank_reserves(In firm_deposits, In firm_loans, In household_deposits, double equity);

} // namespace mm::economy
