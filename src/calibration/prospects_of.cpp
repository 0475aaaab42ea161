// SPDX-License-Identifier: Apache-2.0
#include "calibration/prospects_of.hpp"

#include "base/columns.hpp"
#include "calibration/series.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace mm::calibration {
namespace {

double in_year(const YearPath& path, int year)
{
    const int last = path.first_year + static_cast<int>(path.values.size()) - 1;
    return path.values[static_cast<std::size_t>(std::clamp(year, path.first_year, last) - path.first_year)];
}

int last_year(const YearPath& path)
{
    return path.first_year + static_cast<int>(path.values.size()) - 1;
}

/// A growth of each year as one of each of its quarters.
Column quarterly_growth(const YearPath& path, Quarter start, int quarters)
{
    Column growth;
    for (int t = 1; t <= quarters; ++t) growth.push_back(quarterly(in_year(path, (start + t).year())));
    return growth;
}

/// A mean of each year as the level of a quarter, straight from the middle of a year to the middle of the next.
double level_in(const YearPath& path, Quarter quarter)
{
    const double place = quarter.midyear() - 0.5;
    const int year = static_cast<int>(std::floor(place));
    const double share = place - year;
    return (1.0 - share) * in_year(path, year) + share * in_year(path, year + 1);
}

Column labour_force(const YearPath& path, Quarter start, int quarters)
{
    Column over_start;
    for (int t = 1; t <= quarters; ++t)
        over_start.push_back(level_in(path, start + t) / level_in(path, start));
    return over_start;
}

/// No industry's interest takes more of its surplus than this: who lends looks at what is earned, not at roads and
/// rails alone.
constexpr double interest_of_surplus = 0.5; ///< [1]

/// Firms' debt is shared by capital, but no industry gets more than its surplus bears; what it cannot carry goes to
/// those with room, again by capital. Where all together cannot bear it, it is shared by what they bear.
///   debt_s <= most_s = interest_of_surplus quarter (surplus_s)+ / rate,  0 where the state has the debt
Column debt_share(const BaseYear& base, In indebted)
{
    const double rate = base.balance.firm_interest / base.balance.firm_debt;
    const std::size_t n = base.table.size();
    Column most;
    for (std::size_t s = 0; s < n; ++s)
        most.push_back(indebted[s] * interest_of_surplus * base.quarter *
                       positive(base.table.operating_surplus[s]) / rate);
    double left = base.balance.firm_debt;
    if (sum(most) <= left) return shares(most);
    Column debt(n, 0.0);
    std::vector<bool> full(n, false);
    for (bool again = true; again;) {
        again = false;
        double room = 0.0; // Capital of those that can carry more.
        for (std::size_t s = 0; s < n; ++s)
            if (!full[s]) room += base.use.capital[s];
        const double a_unit = left / room;
        for (std::size_t s = 0; s < n; ++s) {
            if (full[s]) continue;
            debt[s] = std::min(most[s], a_unit * base.use.capital[s]);
            if (debt[s] < most[s]) continue;
            full[s] = again = true;
            left -= most[s];
        }
    }
    return shares(debt);
}

} // namespace

/// Capital grows by what is invested beyond what wears out:
///   capital growth = quarter (investment - capital consumption) / capital
Prospects prospects_of(const TableStatistics& statistics, const TableYear& year, const BaseYear& base,
                       Closures closures)
{
    const Outlook& outlook = statistics.outlook;
    const Quarter start = year.start.quarter;
    int until = start.year();
    for (const YearPath* path :
         {&outlook.productivity, &outlook.labour_force, &outlook.export_demand, &outlook.government})
        until = std::max(until, last_year(*path));
    const int quarters = std::max(1, Quarter::of(until, 4) - start);

    Prospects prospects;
    prospects.productivity = quarterly_growth(outlook.productivity, start, quarters);
    const bool is_past = start.year() < statistics.tables.back().year;
    prospects.labour_force =
        labour_force(is_past ? outlook.labour_force_unchanged : outlook.labour_force, start, quarters);
    prospects.export_demand = quarterly_growth(outlook.export_demand, start, quarters);
    prospects.foreign_inflation = {quarterly(outlook.foreign_inflation)};
    prospects.exchange_rate = {1.0};
    prospects.government = quarterly_growth(outlook.government, start, quarters);
    prospects.productivity_deviation = 0.25 * outlook.productivity_deviation;
    prospects.labour_force_deviation = 0.25 * outlook.labour_force_deviation;
    prospects.export_demand_deviation = 0.25 * outlook.export_demand_deviation;
    prospects.exchange_volatility = 0.5 * outlook.exchange_volatility;
    prospects.trend_growth = quarterly(outlook.trend_growth);
    prospects.capital_growth =
        base.quarter * (year.investment - sum(year.table.capital_consumption)) / sum(base.use.capital);
    prospects.natural_unemployment = outlook.natural_unemployment;
    const double inactive = inactive_in(year.start);
    prospects.under_15 = year.start.under_15 / inactive;
    prospects.over_65 = year.start.inactive_over_65 / inactive;
    prospects.hours = outlook.hours;
    prospects.weekly_cap = outlook.weekly_cap;
    prospects.minimum_wage = year.start.minimum_wage;
    prospects.consumer_inflation = year.start.consumer_inflation;
    prospects.dollar_share = outlook.dollar_share;
    prospects.import_tax = year.import_tax;
    if (closures.has(Closure::balance_sheets)) {
        prospects.household_debt = year.start.household_debt;
        prospects.household_markup = 0.25 * outlook.household_spread;
        prospects.debt_share = debt_share(base, outlook.indebted);
    }
    return prospects;
}

} // namespace mm::calibration
