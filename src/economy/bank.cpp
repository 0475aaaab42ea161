// SPDX-License-Identifier: Apache-2.0
#include "economy/bank.hpp"

namespace mm::economy {

Positions positions_of(In firm_deposits, In firm_loans, In household_deposits, double reserves)
{
    Positions p;
    p.firm_loans = sum(firm_loans);
    p.reserves = reserves;
    for (const double d : firm_deposits) (d > 0.0 ? p.firm_deposits : p.firm_overdrafts) += d > 0.0 ? d : -d;
    for (const double d : household_deposits)
        (d > 0.0 ? p.household_deposits : p.household_overdrafts) += d > 0.0 ? d : -d;
    return p;
}

double bank_profit(const Positions& opening, double deposit_rate, double loan_rate)
{
    return loan_rate * (opening.firm_loans + opening.firm_overdrafts + opening.household_overdrafts) +
           deposit_rate * (opening.reserves - opening.firm_deposits - opening.household_deposits);
}

double bank_reserves(In firm_deposits, In firm_loans, In household_deposits, double equity)
{
    return sum(firm_deposits) + sum(household_deposits) + equity - sum(firm_loans);
}

} // namespace mm::economy
