// SPDX-License-Identifier: Apache-2.0
#include "nation/year_tables.hpp"

#include "base/error.hpp"
#include "files/csv.hpp"

#include <array>
#include <cmath>
#include <limits>
#include <span>
#include <string>
#include <unordered_map>

namespace mm::nation {
namespace {

using calibration::Column;
using calibration::Statistics;
using calibration::YearAccounts;
using calibration::YearTable;
using files::Csv;

constexpr double any = -std::numeric_limits<double>::infinity();

/// A column of a table by year and industry: its name, where it goes, its unit and its least value.
struct IndustryColumn {
    std::string_view name;
    Column YearTable::*to;
    std::string_view unit;
    double minimum;
};

constexpr std::string_view flow = "million of the currency/year";
constexpr std::string_view stock = "million of the currency";

constexpr IndustryColumn final_use[] = {
    {"household_consumption", &YearTable::household_consumption, flow, 0.0},
    {"government_consumption", &YearTable::government_consumption, flow, 0.0},
    {"fixed_investment", &YearTable::fixed_investment, flow, any},
    {"dwellings_investment", &YearTable::dwellings_investment, flow, any},
    {"exports", &YearTable::exports, flow, 0.0},
};
constexpr IndustryColumn value_added[] = {
    {"product_taxes", &YearTable::product_taxes, flow, any},
    {"production_taxes", &YearTable::production_taxes, flow, any},
    {"compensation", &YearTable::compensation, flow, 0.0},
    {"wages", &YearTable::wages, flow, 0.0},
    {"operating_surplus", &YearTable::operating_surplus, flow, any},
    {"capital_consumption", &YearTable::capital_consumption, flow, 0.0},
};
constexpr IndustryColumn capacity[] = {
    {"fixed_assets", &YearTable::fixed_assets, stock, 0.0},
    {"dwellings", &YearTable::dwellings, stock, 0.0},
    {"firms", &YearTable::firms, "firm", 0.0},
    {"employees", &YearTable::employees, "person", 0.0},
};

/// A column of the sectors' accounts [million of the currency/year].
struct AccountColumn {
    std::string_view name;
    double YearAccounts::*to;
};

constexpr AccountColumn sector_accounts[] = {
    {"household_taxes", &YearAccounts::household_taxes},
    {"dwellings_taxes", &YearAccounts::dwellings_taxes},
    {"government_taxes", &YearAccounts::government_taxes},
    {"export_taxes", &YearAccounts::export_taxes},
    {"property_income", &YearAccounts::property_income},
    {"mixed_income", &YearAccounts::mixed_income},
    {"corporate_tax", &YearAccounts::corporate_tax},
    {"income_tax", &YearAccounts::income_tax},
    {"capital_taxes", &YearAccounts::capital_taxes},
    {"social_contributions", &YearAccounts::social_contributions},
    {"social_benefits", &YearAccounts::social_benefits},
    {"unemployment_benefits", &YearAccounts::unemployment_benefits},
    {"pension_benefits", &YearAccounts::pension_benefits},
};

/// Which row of the statistics a year and a code stand for.
struct Axes {
    std::vector<std::string> years{};
    std::vector<std::string> codes{};
    std::unordered_map<std::string, std::size_t> year_row{};
    std::unordered_map<std::string, std::size_t> code_row{};
};

std::size_t row_of(const Csv& csv, std::size_t r, std::string_view column,
                   const std::unordered_map<std::string, std::size_t>& rows,
                   const std::vector<std::string>& known, std::string_view what)
{
    const auto found = rows.find(csv.text(r, column));
    if (found == rows.end())
        csv.refuse(r, column, std::string{what}, nearest_name(csv.text(r, column), known));
    return found->second;
}

std::size_t year_row(const Csv& csv, std::size_t r, const Axes& axes)
{
    return row_of(csv, r, "year", axes.year_row, axes.years, "a year of sector_accounts.csv");
}

std::size_t code_row(const Csv& csv, std::size_t r, std::string_view column, const Axes& axes)
{
    return row_of(csv, r, column, axes.code_row, axes.codes, "a code of industries.csv");
}

/// One row a year, the years one after another.
std::vector<YearAccounts> read_accounts(const std::filesystem::path& path, Axes& axes, int& first_year)
{
    std::vector<std::string_view> columns{"year"};
    for (const AccountColumn& column : sector_accounts) columns.push_back(column.name);
    const Csv csv = files::read_csv(path, columns);
    std::vector<YearAccounts> accounts(csv.size());
    for (std::size_t r = 0; r < csv.size(); ++r) {
        const double year = csv.number(r, "year", "year", 1900.0, 2199.0);
        if (r == 0) first_year = static_cast<int>(year);
        if (year != first_year + static_cast<double>(r))
            csv.refuse(r, "year", "the year after the row before, the rows in order");
        axes.years.push_back(csv.text(r, "year"));
        axes.year_row.emplace(axes.years.back(), r);
        for (const AccountColumn& column : sector_accounts)
            accounts[r].*column.to = csv.number(r, column.name, flow);
    }
    if (csv.size() == 0)
        throw InputError(
            {.file = path.string(), .field = "year", .found = "no row", .expected = "at least one year"});
    return accounts;
}

/// One row a year and industry, each once, in any order.
void read_by_industry(const std::filesystem::path& path, std::string_view key,
                      std::span<const IndustryColumn> fields, const Axes& axes,
                      std::vector<YearTable>& tables)
{
    std::vector<std::string_view> columns{"year", key};
    for (const IndustryColumn& field : fields) columns.push_back(field.name);
    const Csv csv = files::read_csv(path, columns);
    csv.hold_once(std::span{columns}.first(2));
    for (std::size_t r = 0; r < csv.size(); ++r) {
        YearTable& table = tables[year_row(csv, r, axes)];
        const std::size_t s = code_row(csv, r, key, axes);
        for (const IndustryColumn& field : fields) {
            Column& to = table.*field.to;
            to.resize(axes.codes.size(), std::nan(""));
            to[s] = csv.number(r, field.name, field.unit, field.minimum);
        }
    }
    for (std::size_t y = 0; y < tables.size(); ++y)
        for (std::size_t s = 0; s < axes.codes.size(); ++s) {
            const Column& first = tables[y].*fields.front().to;
            if (s >= first.size() || std::isnan(first[s]))
                throw InputError({.file = path.string(),
                                  .field = std::string{key},
                                  .found = "no row of " + axes.codes[s] + " in " + axes.years[y],
                                  .expected = "one row a year and " + std::string{key}});
        }
}

/// One row a year, supplier and user; a pair that is left out buys nothing.
void read_intermediate(const std::filesystem::path& path, const Axes& axes, std::vector<YearTable>& tables)
{
    constexpr std::array<std::string_view, 4> columns{"year", "supplier", "user", "value"};
    const Csv csv = files::read_csv(path, columns, true);
    const std::size_t n = axes.codes.size();
    for (YearTable& table : tables) table.inputs.assign(n * n, 0.0);
    for (std::size_t r = 0; r < csv.size(); ++r) {
        Column& inputs = tables[year_row(csv, r, axes)].inputs;
        double& cell = inputs[code_row(csv, r, "user", axes) * n + code_row(csv, r, "supplier", axes)];
        if (cell != 0.0) csv.refuse(r, "supplier", "each year, supplier and user once");
        cell = csv.number(r, "value", flow, 0.0);
    }
}

} // namespace

void read_year_tables(const std::filesystem::path& folder, const std::vector<IndustryName>& industries,
                      Statistics& statistics)
{
    Axes axes;
    for (const IndustryName& industry : industries) {
        axes.code_row.emplace(industry.code, axes.codes.size());
        axes.codes.push_back(industry.code);
    }
    statistics.accounts = read_accounts(folder / "sector_accounts.csv", axes, statistics.first_year);
    statistics.tables.resize(statistics.accounts.size());
    read_by_industry(folder / "final_use.csv", "product", final_use, axes, statistics.tables);
    read_by_industry(folder / "value_added.csv", "industry", value_added, axes, statistics.tables);
    read_by_industry(folder / "capacity.csv", "industry", capacity, axes, statistics.tables);
    read_intermediate(folder / "intermediate.csv", axes, statistics.tables);
}

} // namespace mm::nation
