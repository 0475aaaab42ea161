// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledger.hpp"

#include <optional>

namespace mm::ledger {

/// Whether an amount is beyond the tolerance or no number at all.
bool is_off(double amount, double tolerance);

/// What can be told of the books after any phase, at little cost: that no entry was one-sided or no number.
std::optional<Fault> uneven(const Ledger& ledger, double tolerance);

/// The first identity of the books that does not hold to `tolerance` [money], over the quarter so far:
///   [BOOK-1] every financial instrument adds up to nothing over accounts;
///   [BOOK-2] of every reason as much was paid as received;
///   [BOOK-3] an account's financial wealth changed by receipts less payments and by what it borrowed, repaid or
///            was forgiven, and a real stock by what was formed, used up and revalued.
std::optional<Fault> fault(const Ledger& ledger, double tolerance);

} // namespace mm::ledger
