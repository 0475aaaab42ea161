// SPDX-License-Identifier: Apache-2.0
#include "record/flows_tree.hpp"

#include "readings/matrices.hpp"

namespace mm::record {
namespace {

Tree table_tree(const PaymentTable& table)
{
    Tree::List rows;
    for (const auto& cells : table) {
        Tree::List row;
        for (const double cell : cells) row.emplace_back(cell);
        rows.emplace_back(std::move(row));
    }
    return rows;
}

} // namespace

void add_payments(PaymentTable& table, const ledger::Ledger& books)
{
    const readings::Matrix matrix = readings::transactions_matrix(books); // Reasons come first.
    for (std::size_t r = 0; r < table.size(); ++r)
        for (std::size_t c = 0; c < ledger::sectors; ++c) table[r][c] += matrix.rows[r].cells[c];
}

Tree flows_tree(const Flows& flows)
{
    Tree::List columns, rows, years;
    for (const Text& sector : ledger::sector_names()) columns.emplace_back(sector);
    for (std::size_t r = 0; r < ledger::payment_reasons; ++r) rows.emplace_back(ledger::reason_names()[r]);
    for (const auto& [year, plan] : flows.plan) {
        const auto without = flows.baseline.find(year);
        if (without == flows.baseline.end()) continue;
        Tree row;
        row.set("year", static_cast<double>(year)).set("plan", table_tree(plan));
        row.set("baseline", table_tree(without->second));
        years.push_back(std::move(row));
    }
    Tree tree;
    tree.set("histories", static_cast<double>(flows.histories)).set("columns", std::move(columns));
    tree.set("rows", std::move(rows)).set("years", std::move(years));
    return tree;
}

} // namespace mm::record
