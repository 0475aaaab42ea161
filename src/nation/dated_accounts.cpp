// SPDX-License-Identifier: Apache-2.0
#include "nation/dated_accounts.hpp"

#include "base/error.hpp"
#include "base/quarter.hpp"
#include "base/text.hpp"
#include "files/csv.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <set>
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
    figure<&StartFigures::minimum_wage>("minimum_wage", "KRW/hour", 1.0, 0.0),
};

/// Whether the row is one of these figures; sets it.
template <class Dated>
bool take(const Csv& csv, std::size_t r, std::span<const DatedFigure<Dated>> figures, Dated& to)
{
    for (const DatedFigure<Dated>& figure : figures) {
        if (csv.text(r, "figure") != figure.name) continue;
        if (csv.text(r, "unit") != figure.unit) csv.refuse(r, "unit", "the unit " + std::string{figure.unit});
        const double value = csv.number(r, "value", figure.unit, figure.minimum);
        csv.number_or(r, "low", figure.unit, value, any, value);
        csv.number_or(r, "high", figure.unit, value, value);
        figure.in(to) = figure.factor * value;
        return true;
    }
    return false;
}

template <class Dated> std::vector<std::string> names_of(std::span<const DatedFigure<Dated>> figures)
{
    std::vector<std::string> names;
    for (const auto& figure : figures) names.emplace_back(figure.name);
    return names;
}

template <class Dated>
void take_or_refuse(const Csv& csv, std::size_t r, std::span<const DatedFigure<Dated>> figures, Dated& to,
                    std::string_view of)
{
    if (take(csv, r, figures, to)) return;
    const auto names = names_of(figures);
    csv.refuse(r, "figure", "a figure of " + std::string{of}, nearest_name(csv.text(r, "figure"), names));
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

} // namespace

void read_dated_accounts(const std::filesystem::path& path, TableStatistics& statistics)
{
    constexpr std::array<std::string_view, 8> columns{"figure", "date", "value",  "low",
                                                      "high",   "unit", "source", "grade"};
    const Csv csv = files::read_csv(path, columns, true);
    csv.hold_once(std::span{columns}.first(2));
    statistics.sums.resize(statistics.tables.size());
    for (std::size_t r = 0; r < csv.size(); ++r) {
        csv.name(r, "source");
        csv.grade(r, "grade");
        const std::string& date = csv.text(r, "date");
        if (const auto quarter = parse_quarter(date)) {
            auto& starts = statistics.starts;
            auto found = std::find_if(starts.begin(), starts.end(),
                                      [&](const StartFigures& s) { return s.quarter == *quarter; });
            if (found == starts.end()) found = starts.insert(starts.end(), {.quarter = *quarter});
            take_or_refuse<StartFigures>(csv, r, of_starts, *found, "a start");
            continue;
        }
        bool known = false;
        for (std::size_t y = 0; y < statistics.tables.size(); ++y) {
            if (date != std::to_string(statistics.tables[y].year)) continue;
            known = true;
            take_or_refuse<YearSums>(csv, r, of_years, statistics.sums[y], "a year");
        }
        if (!known) csv.refuse(r, "date", "a year of industries.csv or a quarter such as 2024Q4");
    }
    std::sort(statistics.starts.begin(), statistics.starts.end(),
              [](const StartFigures& a, const StartFigures& b) { return a.quarter < b.quarter; });
    for (const auto& table : statistics.tables) hold_all<YearSums>(csv, std::to_string(table.year), of_years);
    for (const StartFigures& start : statistics.starts)
        hold_all<StartFigures>(csv, to_string(start.quarter), of_starts);
    if (statistics.starts.empty())
        throw InputError({.file = path.string(),
                          .field = "date",
                          .found = "no quarter",
                          .expected = "at least one quarter to start in"});
}

} // namespace mm::nation
