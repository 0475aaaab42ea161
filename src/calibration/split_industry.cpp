// SPDX-License-Identifier: Apache-2.0
#include "calibration/split_industry.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

namespace mm::calibration {
namespace {

/// Everything of a table but the uses of products by industries.
constexpr std::array columns{&SourceTable::household_consumption,
                             &SourceTable::government_consumption,
                             &SourceTable::fixed_investment,
                             &SourceTable::inventories,
                             &SourceTable::exports,
                             &SourceTable::imports,
                             &SourceTable::compensation,
                             &SourceTable::operating_surplus,
                             &SourceTable::capital_consumption,
                             &SourceTable::net_taxes,
                             &SourceTable::fixed_assets,
                             &SourceTable::dwellings,
                             &SourceTable::employed,
                             &SourceTable::self_employed};

/// Appends the part of a row that goes to the new last one.
void split_row(Column& column, std::size_t row, double share)
{
    const double whole = column[row];
    column.push_back(share * whole);
    column[row] = whole - column.back();
}

/// Gives the new last row what a row has, where there is such a column.
void repeat_row(Column& column, std::size_t row)
{
    if (!column.empty()) column.push_back(double{column[row]});
}

} // namespace

SourceTable split_industry(SourceTable table, std::size_t industry, double share)
{
    assert(share > 0.0 && share < 1.0);
    const std::size_t n = table.size();
    assert(industry < n);
    Column inputs;
    for (std::size_t s = 0; s < n; ++s) {
        const auto first = table.inputs.begin() + static_cast<std::ptrdiff_t>(s * n);
        Column used(first, first + static_cast<std::ptrdiff_t>(n));
        split_row(used, industry, share);
        inputs.insert(inputs.end(), used.begin(), used.end());
    }
    for (std::size_t g = 0; g <= n; ++g) {
        double& old = inputs[industry * (n + 1) + g];
        const double part = share * old;
        old -= part;
        inputs.push_back(part);
    }
    table.inputs = std::move(inputs);
    for (const auto column : columns) split_row(table.*column, industry, share);
    return table;
}

TableStatistics split_industry(TableStatistics statistics, std::size_t industry, double share)
{
    const std::size_t added = statistics.tables.front().size();
    for (SourceTable& table : statistics.tables) table = split_industry(std::move(table), industry, share);
    std::vector<std::size_t>& untaxed = statistics.untaxed;
    if (std::find(untaxed.begin(), untaxed.end(), industry) != untaxed.end()) untaxed.push_back(added);
    repeat_row(statistics.outlook.hours, industry);
    repeat_row(statistics.outlook.dollar_share, industry);
    repeat_row(statistics.outlook.indebted, industry);
    return statistics;
}

} // namespace mm::calibration
