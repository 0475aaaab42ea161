// SPDX-License-Identifier: Apache-2.0
#include "calibration/tidy_table.hpp"

#include "base/columns.hpp"

#include <algorithm>
#include <array>
#include <cassert>

namespace mm::calibration {
namespace {

constexpr std::array final_uses{&SourceTable::household_consumption, &SourceTable::government_consumption,
                                &SourceTable::fixed_investment, &SourceTable::inventories,
                                &SourceTable::exports};
constexpr std::array value_parts{&SourceTable::compensation, &SourceTable::operating_surplus,
                                 &SourceTable::capital_consumption, &SourceTable::net_taxes};
constexpr std::array capacities{&SourceTable::fixed_assets, &SourceTable::dwellings, &SourceTable::employed,
                                &SourceTable::self_employed};

double& cell(SourceTable& table, std::size_t user, std::size_t product)
{
    return table.inputs[user * table.size() + product];
}

/// Users of a spread product x buy what it is made of, its own use of itself left out; what is imported of it is
/// imported as that.
///   a_g = inputs_xg / sum_(g not x) inputs_xg,  use_g <- use_g + a_g use_x,  imports_g <- imports_g + a_g imports_x
void spread_product(SourceTable& table, std::size_t x)
{
    const std::size_t n = table.size();
    Column recipe(table.inputs.begin() + static_cast<std::ptrdiff_t>(x * n),
                  table.inputs.begin() + static_cast<std::ptrdiff_t>((x + 1) * n));
    recipe[x] = 0.0;
    const double made_of = sum(recipe);
    for (double& share : recipe) share /= made_of;
    const auto pass_on = [&](double& of_x, auto&& to) {
        for (std::size_t g = 0; g < n; ++g) to(g) += recipe[g] * of_x;
        of_x = 0.0;
    };
    for (std::size_t g = 0; g < n; ++g) cell(table, x, g) = 0.0;
    for (std::size_t s = 0; s < n; ++s)
        pass_on(cell(table, s, x), [&](std::size_t g) -> double& { return cell(table, s, g); });
    for (const auto use : final_uses)
        pass_on((table.*use)[x], [&](std::size_t g) -> double& { return (table.*use)[g]; });
    pass_on(table.imports[x], [&](std::size_t g) -> double& { return table.imports[g]; });
}

/// Everything of an industry and of its product is added to another's.
void merge_industry(SourceTable& table, TableChanges::Merger merger)
{
    const auto move = [](double& from, double& to) {
        to += from;
        from = 0.0;
    };
    const std::size_t n = table.size();
    for (std::size_t g = 0; g < n; ++g) move(cell(table, merger.from, g), cell(table, merger.into, g));
    for (std::size_t s = 0; s < n; ++s) move(cell(table, s, merger.from), cell(table, s, merger.into));
    for (const auto use : final_uses) move((table.*use)[merger.from], (table.*use)[merger.into]);
    for (const auto part : value_parts) move((table.*part)[merger.from], (table.*part)[merger.into]);
    for (const auto part : capacities) move((table.*part)[merger.from], (table.*part)[merger.into]);
    move(table.imports[merger.from], table.imports[merger.into]);
}

void drop_rows(SourceTable& table, const std::vector<std::size_t>& kept)
{
    const std::size_t n = table.size();
    Column inputs;
    for (const std::size_t s : kept)
        for (const std::size_t g : kept) inputs.push_back(table.inputs[s * n + g]);
    const auto keep = [&](Column& column) {
        Column rows;
        for (const std::size_t row : kept) rows.push_back(column[row]);
        column = std::move(rows);
    };
    for (const auto use : final_uses) keep(table.*use);
    for (const auto part : value_parts) keep(table.*part);
    keep(table.imports);
    for (const auto part : capacities) keep(table.*part);
    table.inputs = std::move(inputs);
}

/// A cell below zero is scrap that a user of products gives off. It becomes zero, the user's other cells shrink so
/// that it spends as much as before, and what each product gains or lacks of use goes to its stocks.
///   x <- (x)+ sum x / sum (x)+
void clip_use(Out use, Out inventories)
{
    const double total = sum(use);
    double clipped = 0.0;
    for (const double x : use) clipped += positive(x);
    if (clipped == total) return;
    for (std::size_t g = 0; g < use.size(); ++g) {
        const double kept = positive(use[g]) * total / clipped;
        inventories[g] += use[g] - kept;
        use[g] = kept;
    }
}

double output_of(const SourceTable& table, std::size_t s)
{
    double output = sum(In{table.inputs}.subspan(s * table.size(), table.size()));
    for (const auto part : value_parts) output += (table.*part)[s];
    return output;
}

/// An industry buys d of inputs less and keeps d more of surplus; the others of its group do the reverse by their
/// share in the group's surplus, where there is any. Outputs stay as they are, and so does the group's surplus; what
/// products gain or lack of use goes to their stocks.
void change_surplus(SourceTable& table, std::size_t s, double d)
{
    const std::size_t n = table.size();
    const Out inputs = Out{table.inputs}.subspan(s * n, n);
    const double bought = sum(inputs);
    for (std::size_t g = 0; g < n; ++g) {
        const double less = inputs[g] * d / bought;
        inputs[g] -= less;
        table.inventories[g] += less;
    }
    table.operating_surplus[s] += d;
}

void set_margin(SourceTable& table, const TableChanges::Margin& margin)
{
    const double missing =
        margin.surplus * output_of(table, margin.industry) - table.operating_surplus[margin.industry];
    double givers = 0.0;
    for (const std::size_t s : margin.group) givers += positive(table.operating_surplus[s]);
    assert(givers > 0.0);
    const Column shared = table.operating_surplus;
    for (const std::size_t s : margin.group)
        change_surplus(table, s, -missing * positive(shared[s]) / givers);
    change_surplus(table, margin.industry, missing);
}

} // namespace

std::vector<std::size_t> kept_rows(std::size_t size, const TableChanges& changes)
{
    std::vector<std::size_t> kept;
    for (std::size_t row = 0; row < size; ++row) {
        const bool spread =
            std::find(changes.spread.begin(), changes.spread.end(), row) != changes.spread.end();
        const bool merged = std::any_of(changes.mergers.begin(), changes.mergers.end(),
                                        [&](const TableChanges::Merger& m) { return m.from == row; });
        if (!spread && !merged) kept.push_back(row);
    }
    return kept;
}

SourceTable tidied(SourceTable table, const TableChanges& changes)
{
    const std::size_t n = table.size();
    for (const std::size_t product : changes.spread) spread_product(table, product);
    for (const TableChanges::Merger& merger : changes.mergers) merge_industry(table, merger);
    for (std::size_t s = 0; s < n; ++s) clip_use(Out{table.inputs}.subspan(s * n, n), table.inventories);
    for (const auto use : final_uses)
        if (use != &SourceTable::inventories) clip_use(table.*use, table.inventories);
    for (const TableChanges::Margin& margin : changes.margins) set_margin(table, margin);
    drop_rows(table, kept_rows(n, changes));
    return table;
}

} // namespace mm::calibration
