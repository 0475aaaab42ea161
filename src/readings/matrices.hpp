// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.hpp"
#include "ledger/ledger.hpp"

#include <array>
#include <vector>

namespace mm::readings {

/// A row of a matrix with one column a sector.
struct MatrixRow {
    Text name{};
    std::array<double, ledger::sectors> cells{}; ///< [money], or [money/quarter]
    double total = 0.0;                          ///< over sectors
    bool adds_to_nothing = false;                ///< whether the total has to be zero
};

struct Matrix {
    std::vector<MatrixRow> rows{};
};

/// [READ-1] Who owns and owes what at the end of the quarter: assets positive, debts negative. A financial row adds up
/// to nothing; the last row is net worth, which adds up to the real stocks.
Matrix balance_sheet_matrix(const ledger::Ledger& books);

/// [READ-2] Who paid whom and how it was financed (Godley and Lavoie 2007): receipts positive, payments negative, one
/// row a reason; then the change of every financial instrument, an increase of an asset being a use of funds and
/// negative. Every row and every column adds up to nothing; the last row is the columns' sum.
Matrix transactions_matrix(const ledger::Ledger& books);

} // namespace mm::readings
