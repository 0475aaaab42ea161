// SPDX-License-Identifier: Apache-2.0
#include "economy/credit.hpp"

#include "base/shuffle.hpp"
#include "base/streams.hpp"

#include <algorithm>

namespace mm::economy {

void grant_loans(const CreditLimits& limits, In wanted, In capital, In loans, const Luck& luck, Out granted)
{
    Rows askers;
    double outstanding = 0.0;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        granted[i] = 0.0;
        outstanding += (1.0 - limits.repayment) * loans[i];
        if (wanted[i] > 0.0) askers.push_back(static_cast<std::uint32_t>(i));
    }
    if (luck.drawn) {
        Stream stream{luck, streams::credit, 0};
        shuffle(askers, stream);
    }
    double room = limits.bank_equity / limits.capital_requirement - outstanding;
    for (const std::uint32_t i : askers) {
        const double worth = limits.loan_to_value * limits.capital_price * capital[i];
        const double kept = (1.0 - limits.repayment) * loans[i];
        granted[i] = std::max(0.0, std::min({wanted[i], worth - kept, room}));
        room -= granted[i];
    }
}

} // namespace mm::economy
