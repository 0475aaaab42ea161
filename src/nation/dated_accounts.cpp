// SPDX-License-Identifier: Apache-2.0
#include "nation/dated_accounts.hpp"

#include "base/error.hpp"
#include "base/quarter.hpp"
#include "base/text.hpp"
#include "files/csv.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <span>
#include <string>
#include <vector>

namespace mm::nation {
namespace {

using calibration::QuarterBalance;
using calibration::StartFigures;
using calibration::TableStatistics;
using calibration::YearAccounts;
using calibration::YearSums;
using files::Csv;

constexpr double any = -std::numeric_limits<double>::infinity();
constexpr double trillion = 1e6; ///< [million/trillion]

/// A figure of the file and the member of Dated that it sets.
template <class Dated> struct DatedFigure {
    std::string_view name;
    double& (*in)(Dated&);
    std::string_view unit;
    double factor; ///< from the file's unit to ours
    double minimum;
};

constexpr std::string_view flow = "trn KRW/year";
constexpr std::string_view stock = "trn KRW";

template <auto Member> constexpr DatedFigure<YearSums> sum_of(std::string_view name, double minimum = 0.0)
{
    return {name, [](YearSums& sums) -> double& { return sums.*Member; }, flow, trillion, minimum};
}
template <auto Member> constexpr DatedFigure<YearSums> account(std::string_view name, double minimum = 0.0)
{
    return {name, [](YearSums& sums) -> double& { return sums.accounts.*Member; }, flow, trillion, minimum};
}
template <auto Member> constexpr DatedFigure<StartFigures> balance(std::string_view name)
{
    return {name, [](StartFigures& start) -> double& { return start.balance.*Member; }, stock, trillion, 0.0};
}
template <auto Member>
constexpr DatedFigure<StartFigures> figure(std::string_view name, std::string_view unit, double factor,
                                           double minimum)
{
    return {name, [](StartFigures& start) -> double& { return start.*Member; }, unit, factor, minimum};
}

constexpr DatedFigure<YearSums> of_years[] = {
    sum_of<&YearSums::import_taxes>("import_taxes"),
    sum_of<&YearSums::dwellings_investment>("dwellings_investment"),
    sum_of<&YearSums::employer_contributions>("employer_contributions"),
    sum_of<&YearSums::government_balance>("government_balance", any),
    account<&YearAccounts::property_income>("property_income", any),
    account<&YearAccounts::mixed_income>("mixed_income", any),
    account<&YearAccounts::corporate_tax>("corporate_tax"),
    account<&YearAccounts::income_tax>("income_tax"),
    account<&YearAccounts::capital_taxes>("capital_taxes"),
    account<&YearAccounts::social_contributions>("social_contributions"),
    account<&YearAccounts::social_benefits>("social_benefits"),
    account<&YearAccounts::unemployment_benefits>("unemployment_benefits"),
    account<&YearAccounts::pension_benefits>("pension_benefits"),
};
constexpr DatedFigure<StartFigures> of_starts[] = {
    balance<&QuarterBalance::firm_cash>("firm_cash"),
    balance<&QuarterBalance::firm_debt>("firm_debt"),
    balance<&QuarterBalance::household_cash>("household_cash"),
    balance<&QuarterBalance::bank_equity>("bank_equity"),
    balance<&QuarterBalance::government_debt>("government_debt"),
    figure<&StartFigures::household_debt>("household_debt", stock, trillion, 0.0),
    figure<&StartFigures::foreign_position>("foreign_position", stock, trillion, any),
    figure<&StartFigures::employed>("employed", "person", 1.0, 1.0),
    figure<&StartFigures::unemployed>("unemployed", "person", 1.0, 1.0),
    figure<&StartFigures::population>("population", "person", 1.0, 1.0),
    figure<&StartFigures::under_15>("under_15", "person", 1.0, 0.0),
    figure<&StartFigures::inactive_over_65>("inactive_over_65", "person", 1.0, 1.0),
    figure<&StartFigures::minimum_wage>("minimum_wage", "KRW/hour", 1.0, 0.0),
    figure<&StartFigures::consumer_inflation>("consumer_inflation", "1/year", 1.0, -1.0),
};

template <class Dated>
const DatedFigure<Dated>* find(std::span<const DatedFigure<Dated>> figures, std::string_view name)
{
    const auto found = std::find_if(figures.begin(), figures.end(),
                                    [&](const DatedFigure<Dated>& figure) { return figure.name == name; });
    return found == figures.end() ? nullptr : &*found;
}

/// Sets the figure of a row; keeps its range where it has one.
template <class Dated>
void take(const Csv& csv, std::size_t r, std::span<const DatedFigure<Dated>> figures, Dated& to,
          std::string_view of, std::vector<Varied>& varied)
{
    const std::string& name = csv.text(r, "figure");
    const DatedFigure<Dated>* figure = find(figures, name);
    if (figure == nullptr) {
        std::vector<std::string> names;
        for (const auto& known : figures) names.emplace_back(known.name);
        csv.refuse(r, "figure", "a figure of " + std::string{of}, nearest_name(name, names));
    }
    if (csv.text(r, "unit") != figure->unit) csv.refuse(r, "unit", "the unit " + std::string{figure->unit});
    Value value{.value = csv.number(r, "value", figure->unit, figure->minimum)};
    value.low = csv.number_or(r, "low", figure->unit, value.value, figure->minimum, value.value);
    value.high = csv.number_or(r, "high", figure->unit, value.value, value.value);
    value.source = csv.name(r, "source");
    value.grade = csv.grade(r, "grade");
    value.origin = csv.file + ":" + std::to_string(csv.lines[r]);
    figure->in(to) = figure->factor * value.value;
    if (value.low != value.high)
        varied.push_back({.name = "accounts." + name + "." + csv.text(r, "date"),
                          .unit = std::string{figure->unit},
                          .value = std::move(value)});
}

StartFigures* start_at(TableStatistics& statistics, Quarter quarter)
{
    for (StartFigures& start : statistics.starts)
        if (start.quarter == quarter) return &start;
    return nullptr;
}

YearSums* year_of(TableStatistics& statistics, std::string_view date)
{
    for (std::size_t y = 0; y < statistics.tables.size(); ++y)
        if (date == std::to_string(statistics.tables[y].year)) return &statistics.sums[y];
    return nullptr;
}

/// Each date has each of its figures.
template <class Dated>
void hold_all(const Csv& csv, const std::string& date, std::span<const DatedFigure<Dated>> figures)
{
    for (const auto& figure : figures) {
        bool there = false;
        for (std::size_t r = 0; r < csv.size(); ++r)
            there = there || (csv.text(r, "figure") == figure.name && csv.text(r, "date") == date);
        if (!there)
            throw InputError({.file = csv.file,
                              .field = std::string{figure.name},
                              .found = "no row of " + date,
                              .expected = "a row of each figure and date"});
    }
}

/// Children and the inactive of 65 and over leave somebody between them.
void hold_ages(const Csv& csv, const StartFigures& start)
{
    if (start.under_15 + start.inactive_over_65 < calibration::inactive_in(start)) return;
    for (std::size_t r = 0; r < csv.size(); ++r)
        if (csv.text(r, "figure") == "inactive_over_65" && csv.text(r, "date") == to_string(start.quarter))
            csv.refuse(r, "value", "with under_15 fewer persons than those without work");
}

} // namespace

void read_dated_accounts(const std::filesystem::path& path, TableStatistics& statistics,
                         std::vector<Varied>& varied)
{
    constexpr std::array<std::string_view, 8> columns{"figure", "date", "value",  "low",
                                                      "high",   "unit", "source", "grade"};
    const Csv csv = files::read_csv(path, columns, true);
    csv.hold_once(std::span{columns}.first(2));
    statistics.sums.resize(statistics.tables.size());
    for (std::size_t r = 0; r < csv.size(); ++r) {
        const std::string& date = csv.text(r, "date");
        if (const auto quarter = parse_quarter(date)) {
            if (start_at(statistics, *quarter) == nullptr) statistics.starts.push_back({.quarter = *quarter});
            take<StartFigures>(csv, r, of_starts, *start_at(statistics, *quarter), "a start", varied);
        } else if (YearSums* sums = year_of(statistics, date)) {
            take<YearSums>(csv, r, of_years, *sums, "a year", varied);
        } else {
            csv.refuse(r, "date", "a year of industries.csv or a quarter such as 2024Q4");
        }
    }
    std::sort(statistics.starts.begin(), statistics.starts.end(),
              [](const StartFigures& a, const StartFigures& b) { return a.quarter < b.quarter; });
    for (const auto& table : statistics.tables) hold_all<YearSums>(csv, std::to_string(table.year), of_years);
    for (const StartFigures& start : statistics.starts)
        hold_all<StartFigures>(csv, to_string(start.quarter), of_starts);
    for (const StartFigures& start : statistics.starts) hold_ages(csv, start);
    if (statistics.starts.empty())
        throw InputError({.file = path.string(),
                          .field = "date",
                          .found = "no quarter",
                          .expected = "at least one quarter to start in"});
}

DatedValue dated_value(TableStatistics& statistics, std::string_view figure, std::string_view date)
{
    if (const auto quarter = parse_quarter(date)) {
        StartFigures* start = start_at(statistics, *quarter);
        const auto* found = find<StartFigures>(of_starts, figure);
        if (start != nullptr && found != nullptr) return {&found->in(*start), found->factor};
    } else if (YearSums* sums = year_of(statistics, date)) {
        if (const auto* found = find<YearSums>(of_years, figure)) return {&found->in(*sums), found->factor};
    }
    return {};
}

} // namespace mm::nation
