// SPDX-License-Identifier: Apache-2.0
#include "calibration/from_table.hpp"

#include "calibration/agents.hpp"
#include "calibration/calibrate.hpp"
#include "calibration/industries.hpp"
#include "calibration/opening.hpp"
#include "calibration/own_currency.hpp"
#include "calibration/prospects_of.hpp"
#include "calibration/table_year.hpp"
#include "calibration/taxes.hpp"

#include "base/columns.hpp"

#include <cassert>

namespace mm::calibration {
namespace {

/// A coarse scale leaves no industry to a single seller.
constexpr std::size_t least_firms = 3; ///< [firm agent]

/// With N11 the bank also lends to households, and the nation owns or owes abroad; the central bank's equity closes
/// the balance again:
///   central bank equity <- + household debt - foreign position
void add_household_debt(const StartFigures& figures, Start& opening)
{
    opening.foreign_position = figures.foreign_position;
    opening.central_bank_equity += figures.household_debt - figures.foreign_position;
}

} // namespace

Calibration calibrate(const TableStatistics& statistics, Quarter start, double scale, const Choices& choices,
                      Closures closures)
{
    assert(scale >= finest_scale && scale <= coarsest_scale);
    const TableYear year = table_year(statistics, start, closures);
    const BaseYear base = base_of(statistics, year, closures);
    const StartFigures& figures = year.start;
    const Agents agents =
        agents_in_all(year.table, figures.unemployed, inactive_in(figures), scale, least_firms);
    Calibration economy{.start = start, .scale = scale};
    economy.industries = industries_of(base, agents, choices.utilisation);
    economy.population = agents.population;
    economy.taxes = taxes_of(base);
    economy.conduct = conduct_of(base, economy.taxes, choices);
    economy.policy = own_policy_rule(statistics.policy, choices.inflation_target);
    economy.opening = opening_of(base, agents);
    add_own_histories(statistics, start, base, economy.opening);
    economy.outside = own_outside(statistics, start, economy.opening);
    economy.prospects = prospects_of(statistics, year, base, closures);
    if (closures.has(Closure::balance_sheets)) add_household_debt(figures, economy.opening);
    return economy;
}

} // namespace mm::calibration
