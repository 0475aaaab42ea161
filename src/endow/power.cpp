// SPDX-License-Identifier: Apache-2.0
#include "ai/power_dispatch.hpp"
#include "endow/parts.hpp"
#include "factory/hours.hpp"
#include "nation/figures.hpp"

#include <algorithm>

namespace mm::endow {
namespace {

namespace fig = nation::figure;

constexpr int planned_quarters = 60; ///< for which the plan for electricity is looked up
constexpr double hours_a_year = 365.25 * 24.0;

/// A profile over its mean of the year [1].
ai::Column shape_of(const std::vector<double>& hours, const std::vector<double>& weight)
{
    ai::Column shape = hours;
    const double mean = factory::weighted_mean(hours, weight);
    for (double& hour : shape) hour /= mean;
    return shape;
}

/// Flows of a year stand at its middle.
double flow_at(const ByYear& values, double time)
{
    return of_year(values, time - 0.5);
}

/// What is made without the growth of data centres that the plan itself foresees, since the run has its own [MW].
double demand_at(const PowerTables& tables, double time)
{
    const double foreseen = flow_at(tables.data_centres, time) - tables.data_centres.begin()->second;
    return (flow_at(tables.generation, time) - foreseen) / hours_a_year;
}

/// A fuel's capacity, which stands at the end of a year: as planned as far as the plan says, and with demand after its
/// last year [MW].
double capacity_at(const PowerTables& tables, const std::string& fuel, double time)
{
    const ByYear& planned = tables.planned.at(fuel);
    const double last = planned.rbegin()->first + 1.0;
    const double grows = time > last ? demand_at(tables, time) / demand_at(tables, last) : 1.0;
    return of_year(planned, time - 1.0) * std::max(1.0, grows);
}

} // namespace

/// Sun and wind are the nation's national profiles, and the wind that of its mainland.
void set_power(const Known& known, ai::Start& start)
{
    const PowerTables& tables = known.tables.power;
    const nation::Days& days = known.nation.days;
    ai::PowerSystem& to = start.power;
    to.weight = days.weight;
    to.demand = shape_of(days.demand, days.weight);
    to.sun = shape_of(days.hours("solar_national"), days.weight);
    to.wind = shape_of(days.hours("wind_mainland"), days.weight);
    to.sun_factor = known.inputs[fig::solar_factor].value;
    to.wind_factor = known.inputs[fig::wind_factor].value;
    for (const PowerRow& row : tables.plants) to.plants.push_back(row.plants);
    for (int q = 1; q <= planned_quarters; ++q) {
        const double time = (start.start + q).midyear();
        to.mean_demand.push_back(demand_at(tables, time));
        const double made = flow_at(tables.generation, time) / hours_a_year;
        to.peak.push_back(flow_at(tables.peak, time) * to.mean_demand.back() / made);
        for (std::size_t i = 0; i < to.plants.size(); ++i)
            to.plants[i].capacity.push_back(tables.plants[i].share *
                                            capacity_at(tables, tables.plants[i].fuel, time));
    }
    const ai::Dispatch first = ai::dispatch(to, 0, {});
    to.renewable_start = first.renewables / first.grid();
}

} // namespace mm::endow
