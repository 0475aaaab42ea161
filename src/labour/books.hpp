// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/columns.hpp"
#include "ledger/ledger.hpp"

namespace mm::labour {

/// Shares of gross wages that go to social insurance [1].
struct Contributions {
    double employer = 0.0; ///< on top (tau_SIF)
    double worker = 0.0;   ///< out of the wage (tau_SIW)
};

/// Wages of every industry, sum w N P_HH, and the contributions on them.
void book_wages(std::span<const Range> industries, In wage, In workers, double consumer_index,
                const Contributions& contributions, ledger::Ledger& books);

} // namespace mm::labour
