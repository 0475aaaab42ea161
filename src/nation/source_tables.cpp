// SPDX-License-Identifier: Apache-2.0
#include "nation/source_tables.hpp"

#include "base/error.hpp"
#include "files/csv.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <span>

namespace mm::nation {
namespace {

using calibration::Column;
using calibration::SourceTable;
using files::Csv;

constexpr double any = -std::numeric_limits<double>::infinity();
constexpr std::string_view flow = "million of the currency/year";
constexpr std::string_view stock = "million of the currency";

/// A column of a file and where it goes; columns of one target are added up.
struct SourceColumn {
    std::string_view name;
    Column SourceTable::*to;
    std::string_view unit;
    double minimum;
};

constexpr SourceColumn of_industries[] = {
    {"household_consumption", &SourceTable::household_consumption, flow, any},
    {"government_consumption", &SourceTable::government_consumption, flow, 0.0},
    {"private_investment", &SourceTable::fixed_investment, flow, any},
    {"government_investment", &SourceTable::fixed_investment, flow, any},
    {"inventories", &SourceTable::inventories, flow, any},
    {"valuables", &SourceTable::inventories, flow, any},
    {"exports", &SourceTable::exports, flow, 0.0},
    {"imports", &SourceTable::imports, flow, 0.0},
    {"compensation", &SourceTable::compensation, flow, 0.0},
    {"operating_surplus", &SourceTable::operating_surplus, flow, any},
    {"fixed_capital_consumption", &SourceTable::capital_consumption, flow, 0.0},
    {"net_taxes", &SourceTable::net_taxes, flow, any},
};
constexpr SourceColumn of_capacity[] = {
    {"fixed_assets", &SourceTable::fixed_assets, stock, 0.0},
    {"dwellings", &SourceTable::dwellings, stock, 0.0},
    {"employed", &SourceTable::employed, "person", 0.0},
    {"self_employed", &SourceTable::self_employed, "person", 0.0},
};

int year_of(const Csv& csv, std::size_t r)
{
    return static_cast<int>(csv.number(r, "year", "year", 1900.0, 2199.0));
}

SourceTable& table_of(const Csv& csv, std::size_t r, SourceTables& to)
{
    const int year = year_of(csv, r);
    const auto found = std::find_if(to.tables.begin(), to.tables.end(),
                                    [&](const SourceTable& table) { return table.year == year; });
    if (found == to.tables.end()) csv.refuse(r, "year", "a year of industries.csv");
    return *found;
}

std::size_t row_of(const Csv& csv, std::size_t r, std::string_view column, const SourceTables& tables)
{
    const auto found = tables.row.find(csv.text(r, column));
    if (found == tables.row.end()) csv.refuse(r, column, "a code of industries.csv");
    return found->second;
}

/// Adds the cells of a row to their columns.
void take_row(const Csv& csv, std::size_t r, std::span<const SourceColumn> columns, std::size_t s,
              std::size_t size, SourceTable& table)
{
    for (const SourceColumn& column : columns) {
        Column& to = table.*column.to;
        to.resize(size, 0.0);
        to[s] += csv.number(r, column.name, column.unit, column.minimum);
    }
}

template <std::size_t Extra>
std::vector<std::string_view> names_of(const std::array<std::string_view, Extra>& first,
                                       std::span<const SourceColumn> columns)
{
    std::vector<std::string_view> names(first.begin(), first.end());
    for (const SourceColumn& column : columns) names.push_back(column.name);
    return names;
}

/// Every year has a row of every industry, in the order of the first.
void read_industries_of_years(const std::filesystem::path& path, SourceTables& to)
{
    const std::array<std::string_view, 4> key{"year", "code", "name_en", "name_ko"};
    const Csv csv = files::read_csv(path, names_of(key, of_industries));
    csv.hold_once(std::span{key}.first(2));
    for (std::size_t r = 0; r < csv.size(); ++r)
        if (to.row.emplace(csv.name(r, "code"), to.industries.size()).second)
            to.industries.push_back(
                {.code = csv.text(r, "code"), .name = {csv.name(r, "name_en"), csv.name(r, "name_ko")}});
    const std::size_t n = to.industries.size();
    for (std::size_t r = 0; r < csv.size(); ++r) {
        if (csv.text(r, "code") != to.industries[r % n].code)
            csv.refuse(r, "code",
                       "the industry " + to.industries[r % n].code + ", every year in the same order");
        if (r % n == 0) {
            to.tables.push_back({.year = year_of(csv, r)});
            if (r > 0 && to.tables.back().year <= to.tables[to.tables.size() - 2].year)
                csv.refuse(r, "year", "a later year than the one before");
        }
        if (year_of(csv, r) != to.tables.back().year)
            csv.refuse(r, "year", "the year " + std::to_string(to.tables.back().year));
        take_row(csv, r, of_industries, r % n, n, to.tables.back());
    }
    if (n == 0 || csv.size() % n != 0)
        throw InputError({.file = path.string(),
                          .field = "code",
                          .found = std::to_string(csv.size()) + " rows",
                          .expected = "a row of every industry in every year"});
}

void read_cells(const std::filesystem::path& path, SourceTables& to)
{
    constexpr std::array<std::string_view, 4> columns{"year", "supplier", "user", "total"};
    const Csv csv = files::read_csv(path, columns);
    csv.hold_once(std::span{columns}.first(3));
    const std::size_t n = to.industries.size();
    for (SourceTable& table : to.tables) table.inputs.assign(n * n, 0.0);
    for (std::size_t r = 0; r < csv.size(); ++r)
        table_of(csv, r, to).inputs[row_of(csv, r, "user", to) * n + row_of(csv, r, "supplier", to)] =
            csv.number(r, "total", flow);
}

void read_capacity(const std::filesystem::path& path, SourceTables& to)
{
    const std::array<std::string_view, 2> key{"year", "industry"};
    const Csv csv = files::read_csv(path, names_of(key, of_capacity));
    csv.hold_once(key);
    for (std::size_t r = 0; r < csv.size(); ++r)
        take_row(csv, r, of_capacity, row_of(csv, r, "industry", to), to.industries.size(),
                 table_of(csv, r, to));
    if (csv.size() != to.industries.size() * to.tables.size())
        throw InputError({.file = path.string(),
                          .field = "industry",
                          .found = std::to_string(csv.size()) + " rows",
                          .expected = "a row of every industry in every year of industries.csv"});
}

void read_isic(const std::filesystem::path& path, SourceTables& to)
{
    constexpr std::array<std::string_view, 2> columns{"code", "isic"};
    const Csv csv = files::read_csv(path, columns, true);
    csv.hold_once(std::span{columns}.first(1));
    for (std::size_t r = 0; r < csv.size(); ++r)
        to.industries[row_of(csv, r, "code", to)].isic = csv.name(r, "isic");
}

} // namespace

SourceTables read_source_tables(const std::filesystem::path& folder)
{
    SourceTables tables;
    read_industries_of_years(folder / "industries.csv", tables);
    read_cells(folder / "intermediate.csv", tables);
    read_capacity(folder / "capacity.csv", tables);
    read_isic(folder / "isic.csv", tables);
    return tables;
}

} // namespace mm::nation
