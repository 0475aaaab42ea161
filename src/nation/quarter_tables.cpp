// SPDX-License-Identifier: Apache-2.0
#include "nation/quarter_tables.hpp"

#include "base/error.hpp"
#include "nation/toml_values.hpp"

#include <limits>
#include <span>
#include <vector>

namespace mm::nation {
namespace {

using calibration::AreaAccounts;
using calibration::Column;
using calibration::QuarterBalance;
using calibration::QuarterlyAccounts;
using calibration::Statistics;
using files::Csv;

constexpr std::string_view flow = "million of the currency/quarter";
constexpr double above_zero = std::numeric_limits<double>::min();
constexpr double any = -std::numeric_limits<double>::infinity();
/// An expectation and a regression on the last value need this many quarters before the start.
constexpr int shortest_history = 3; ///< [quarter]

struct BalanceColumn {
    std::string_view name;
    double QuarterBalance::*to;
    std::string_view unit;
    double minimum;
};

constexpr BalanceColumn balance_sheets[] = {
    {"firm_cash", &QuarterBalance::firm_cash, "million of the currency", 0.0},
    {"firm_debt", &QuarterBalance::firm_debt, "million of the currency", above_zero},
    {"firm_interest", &QuarterBalance::firm_interest, flow, 0.0},
    {"household_cash", &QuarterBalance::household_cash, "million of the currency", 0.0},
    {"bank_equity", &QuarterBalance::bank_equity, "million of the currency", any},
    {"government_debt", &QuarterBalance::government_debt, "million of the currency", above_zero},
    {"government_interest", &QuarterBalance::government_interest, flow, any},
    {"government_balance", &QuarterBalance::government_balance, flow, any},
};

/// A column of quarterly accounts, all of numbers above zero.
template <class Accounts> struct SeriesColumn {
    std::string_view name;
    Column Accounts::*to;
    double minimum = above_zero;
};

constexpr SeriesColumn<QuarterlyAccounts> quarterly[] = {
    {"nominal_gdp", &QuarterlyAccounts::nominal_gdp},
    {"real_gdp", &QuarterlyAccounts::real_gdp},
    {"nominal_household_consumption", &QuarterlyAccounts::nominal_household_consumption},
    {"real_household_consumption", &QuarterlyAccounts::real_household_consumption},
    {"nominal_government_consumption", &QuarterlyAccounts::nominal_government_consumption},
    {"real_government_consumption", &QuarterlyAccounts::real_government_consumption},
    {"nominal_fixed_investment", &QuarterlyAccounts::nominal_fixed_investment},
    {"real_fixed_investment", &QuarterlyAccounts::real_fixed_investment},
    {"nominal_exports", &QuarterlyAccounts::nominal_exports},
    {"real_exports", &QuarterlyAccounts::real_exports},
    {"nominal_imports", &QuarterlyAccounts::nominal_imports},
    {"real_imports", &QuarterlyAccounts::real_imports},
    {"gdp_deflator", &QuarterlyAccounts::gdp_deflator},
};

constexpr SeriesColumn<AreaAccounts> euro_area[] = {
    {"nominal_gdp", &AreaAccounts::nominal_gdp},
    {"real_gdp", &AreaAccounts::real_gdp},
    {"gdp_deflator", &AreaAccounts::gdp_deflator},
    {"interest_rate", &AreaAccounts::interest_rate, -0.99},
};

/// Reads one row a quarter; its first quarter.
template <class Accounts>
Quarter read_series(const std::filesystem::path& path, std::span<const SeriesColumn<Accounts>> fields,
                    Accounts& to)
{
    std::vector<std::string_view> columns{"quarter"};
    for (const auto& field : fields) columns.push_back(field.name);
    const Csv csv = files::read_csv(path, columns);
    const Quarter first = first_of_quarters(csv);
    for (const auto& field : fields) {
        const std::string_view unit = field.minimum < 0.0 ? "1/year" : flow;
        for (std::size_t r = 0; r < csv.size(); ++r)
            (to.*field.to).push_back(csv.number(r, field.name, unit, field.minimum));
    }
    return first;
}

[[noreturn]] void refuse_span(const std::filesystem::path& path, std::string found, std::string expected)
{
    throw InputError({.file = path.string(),
                      .field = "quarter",
                      .found = std::move(found),
                      .expected = std::move(expected)});
}

std::string span_of(Quarter first, std::size_t size)
{
    return to_string(first) + " to " + to_string(first + (static_cast<int>(size) - 1));
}

} // namespace

Quarter first_of_quarters(const Csv& csv)
{
    if (csv.size() == 0)
        throw InputError(
            {.file = csv.file, .field = "quarter", .found = "no row", .expected = "at least one quarter"});
    const Quarter first = csv.quarter(0, "quarter");
    for (std::size_t r = 1; r < csv.size(); ++r)
        if (csv.quarter(r, "quarter") != first + static_cast<int>(r))
            csv.refuse(r, "quarter", to_string(first + static_cast<int>(r)) + ", the rows in order");
    return first;
}

void read_quarter_tables(const std::filesystem::path& folder, Statistics& statistics)
{
    std::vector<std::string_view> columns{"quarter"};
    for (const BalanceColumn& column : balance_sheets) columns.push_back(column.name);
    const Csv csv = files::read_csv(folder / "balance_sheets.csv", columns);
    statistics.first_balance = first_of_quarters(csv);
    statistics.balances.resize(csv.size());
    for (std::size_t r = 0; r < csv.size(); ++r)
        for (const BalanceColumn& column : balance_sheets)
            statistics.balances[r].*column.to = csv.number(r, column.name, column.unit, column.minimum);

    statistics.first_quarter =
        read_series<QuarterlyAccounts>(folder / "quarterly.csv", quarterly, statistics.nation);
    const Quarter area = read_series<AreaAccounts>(folder / "euro_area.csv", euro_area, statistics.area);
    const std::size_t size = statistics.nation.real_gdp.size();
    if (area != statistics.first_quarter || statistics.area.real_gdp.size() != size)
        refuse_span(folder / "euro_area.csv", span_of(area, statistics.area.real_gdp.size()),
                    span_of(statistics.first_quarter, size) + ", as quarterly.csv has");
    const Quarter last = statistics.first_quarter + (static_cast<int>(size) - 1);
    if (statistics.last_start() > last || statistics.first_start().year() < statistics.first_year)
        refuse_span(folder / "balance_sheets.csv",
                    span_of(statistics.first_balance, statistics.balances.size()),
                    "quarters from " + std::to_string(statistics.first_year) +
                        "Q1, the first of the tables, to " + to_string(last) + ", the last of quarterly.csv");
}

void hold_history(std::string_view file, const files::Node& root, const Statistics& statistics)
{
    const Quarter earliest = statistics.first_quarter + 1; // Inflation looks a quarter back.
    const Quarter latest = statistics.first_start() + -shortest_history;
    if (statistics.history_from < earliest || statistics.history_from > latest)
        refuse(file, "history_from", *root.find("history_from"),
               "a quarter from " + to_string(earliest) + " to " + to_string(latest));
}

} // namespace mm::nation
