// SPDX-License-Identifier: Apache-2.0
#include "readings/matrices.hpp"

namespace mm::readings {
namespace {

using ledger::Instrument;
using ledger::Ledger;
using ledger::Reason;

/// One row from a value of each account.
template <class Of> MatrixRow row_of(const Ledger& books, Text name, bool adds_to_nothing, const Of& of)
{
    MatrixRow row{.name = std::move(name), .adds_to_nothing = adds_to_nothing};
    for (std::size_t a = 0; a < books.accounts(); ++a) {
        const double value = of(ledger::Account{a});
        row.cells[static_cast<std::size_t>(ledger::sector_of({a}))] += value;
        row.total += value;
    }
    return row;
}

MatrixRow sum_of(const Matrix& matrix, Text name)
{
    MatrixRow sum{.name = std::move(name)};
    for (const MatrixRow& row : matrix.rows) {
        for (std::size_t c = 0; c < row.cells.size(); ++c) sum.cells[c] += row.cells[c];
        sum.total += row.total;
    }
    return sum;
}

/// What was forgiven is a gift from one to the other, and no payment.
double forgiven(const Ledger& books, ledger::Account account)
{
    return books.changed(Reason::debts_forgiven, account, Instrument::deposits) +
           books.changed(Reason::debts_forgiven, account, Instrument::loans);
}

} // namespace

Matrix balance_sheet_matrix(const Ledger& books)
{
    Matrix matrix;
    for (std::size_t i = 0; i < ledger::instruments; ++i) {
        const auto instrument = static_cast<Instrument>(i);
        matrix.rows.push_back(row_of(books, ledger::instrument_names()[i], ledger::is_financial(instrument),
                                     [&](ledger::Account a) { return books.balance(a, instrument); }));
    }
    matrix.rows.push_back(sum_of(matrix, {"net worth", "순자산"}));
    return matrix;
}

Matrix transactions_matrix(const Ledger& books)
{
    Matrix matrix;
    for (std::size_t r = 0; r < ledger::payment_reasons; ++r) {
        const auto reason = static_cast<Reason>(r);
        matrix.rows.push_back(row_of(books, ledger::reason_names()[r], true, [&](ledger::Account a) {
            return books.received(reason, a) - books.paid(reason, a);
        }));
    }
    matrix.rows.push_back(row_of(books,
                                 ledger::reason_names()[static_cast<std::size_t>(Reason::debts_forgiven)],
                                 true, [&](ledger::Account a) { return forgiven(books, a); }));
    for (std::size_t i = 0; i < ledger::instruments; ++i) {
        const auto instrument = static_cast<Instrument>(i);
        if (!ledger::is_financial(instrument)) continue;
        const Text& name = ledger::instrument_names()[i];
        matrix.rows.push_back(
            row_of(books, {"change of " + name.en, name.ko + " 변화"}, true, [&](ledger::Account a) {
                return books.opening(a, instrument) - books.balance(a, instrument);
            }));
    }
    matrix.rows.push_back(sum_of(matrix, {"sum", "합계"}));
    matrix.rows.back().adds_to_nothing = true;
    return matrix;
}

} // namespace mm::readings
