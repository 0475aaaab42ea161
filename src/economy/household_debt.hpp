// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/columns.hpp"
#include "ledger/ledger.hpp"

namespace mm::economy {

/// [DEBT-1] Households as a whole move back to the debt over income they began with, everybody in proportion:
///   L_h <- L_h (1 + f),  f = s (ratio Y / sum L - 1),  which changes deposits by as much.
/// Returns what was borrowed, net [money].
inline double move_debt(double speed, double ratio, double income, Out debt, Out deposits)
{
    const double all = sum(debt);
    if (!(all > 0.0)) return 0.0;
    const double factor = speed * (ratio * income / all - 1.0);
    double borrowed = 0.0;
    for (std::size_t h = 0; h < debt.size(); ++h) {
        const double more = factor * debt[h];
        debt[h] += more;
        deposits[h] += more;
        borrowed += more;
    }
    return borrowed;
}

/// [DEBT-2] Interest on it, on the debt as it stood:  D_h <- D_h - r_H L_h.  Returns the sum [money/quarter].
inline double charge_interest(double rate, In debt, Out deposits)
{
    double paid = 0.0;
    for (std::size_t h = 0; h < debt.size(); ++h) {
        deposits[h] -= rate * debt[h];
        paid += rate * debt[h];
    }
    return paid;
}

inline void book_household_debt(double borrowed, double interest, ledger::Ledger& books)
{
    books.pay(ledger::Reason::loan_interest, ledger::households, ledger::bank, interest);
    if (borrowed >= 0.0)
        books.lend(ledger::households, borrowed);
    else
        books.repay(ledger::households, -borrowed);
}

} // namespace mm::economy
