// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/accounts.hpp"
#include "ledger/ledger.hpp"
#include "record/tree.hpp"

#include <array>
#include <cstddef>
#include <map>
#include <vector>

namespace mm::record {

/// Receipts less payments of each sector for each reason that is a payment [money].
using PaymentTable = std::array<std::array<double, ledger::sectors>, ledger::payment_reasons>;

/// Payments by whole calendar year.
using YearlyPayments = std::map<int, PaymentTable>;

/// Adds what was paid in a quarter.
void add_payments(PaymentTable& table, const ledger::Ledger& books);

/// Who paid whom with a plan and without it, means over pairs of histories.
struct Flows {
    std::size_t histories = 0;
    YearlyPayments plan{};
    YearlyPayments baseline{};
};

/// {histories, columns, rows, years: [{year, plan, baseline}]}, both matrices by row and column.
Tree flows_tree(const Flows& flows);

} // namespace mm::record
