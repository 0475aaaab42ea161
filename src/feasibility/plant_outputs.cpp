// SPDX-License-Identifier: Apache-2.0
#include "feasibility/plant_outputs.hpp"

#include "base/math.hpp"
#include "base/year.hpp"
#include "factory/cost.hpp"
#include "factory/failures.hpp"
#include "factory/hours.hpp"
#include "factory/training.hpp"
#include "factory/transmission.hpp"
#include "feasibility/people.hpp"
#include "nation/figures.hpp"
#include "plan/levers.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace mm::feasibility {
namespace {

double item(const PerItem& cost, Item which)
{
    return cost[static_cast<std::size_t>(which)];
}

/// A year's cost with all chips running, capital by annuity over each class's own life [KRW/year].
double yearly_cost(const PerItem& first_year, const Draw& draw)
{
    const factory::DirectCurrentLink link{};
    const double hardware = item(first_year, Item::accelerators) + item(first_year, Item::servers) +
                            item(first_year, Item::network) + item(first_year, Item::tax);
    const double rate = draw.discount_rate;
    const double capital =
        hardware * factory::capital_recovery(rate, draw.server_life) +
        item(first_year, Item::halls) * factory::capital_recovery(rate, draw.hall_life) +
        item(first_year, Item::line) * (factory::capital_recovery(rate, link.lifetime) + link.maintenance);
    return capital + item(first_year, Item::rent) + item(first_year, Item::electricity) +
           item(first_year, Item::upkeep) + item(first_year, Item::staff) +
           item(first_year, Item::replacement);
}

/// Useful arithmetic of a fleet in a year [FLOP/year].
double training_flops_a_year(const Fleet& fleet, const Draw& draw)
{
    if (fleet.operating < 1.0) return 0.0;
    const factory::Cluster cluster{.gpus = fleet.operating,
                                   .peak_flops = fleet.project->chip->chip.bf16_flops,
                                   .utilisation = draw.training_mfu,
                                   .failures = {.hazard = draw.failure_rate}};
    return factory::flops_in_days(days_per_year, cluster);
}

/// The run that counts against the frontier: the promised one, or the largest that the fleet allows [FLOP].
double largest_run(const Fleet& fleet, double flops_a_year, const Draw& draw)
{
    const plan::Pledge& pledge = *fleet.project->pledge;
    if (pledge.lever->promise == plan::Promise::training)
        return factory::training_flops(pledge.parameters, pledge.tokens);
    return flops_a_year * draw.training_months / 12.0 / draw.experiment_factor;
}

/// Months that a run stands behind the frontier at the pledge's date.
double months_behind(const OutputBasis& basis, const Fleet& fleet, double run, const Draw& draw)
{
    const double date = fleet.project->pledge->until.midyear();
    const double growth = math::log(draw.frontier_growth);
    if (run <= 0.0 || growth <= 0.0) return never();
    const double frontier = math::log(basis.frontier_flop) + growth * (date - basis.frontier_year);
    return 12.0 * (frontier - math::log(run)) / growth;
}

} // namespace

OutputBasis output_basis(const Case& c, Quarter as_of)
{
    OutputBasis basis;
    basis.deficit = std::max(1.0, -c.inputs[nation::figure::managed_balance].value);
    basis.rd_budget = std::max(1.0, c.inputs[nation::figure::rd_budget].value);
    std::map<std::string, double> stocks;
    for (const nation::StockRow& row : c.world.stocks) {
        if (row.country == "world") continue;
        if (row.quantity != "installed" && row.quantity != "installed_known") continue;
        if (row.country == c.nation.country) {
            basis.own_known = std::max(basis.own_known, row.h100e);
            continue;
        }
        double& stock = stocks[row.country];
        stock = std::max(stock, row.h100e);
    }
    for (const auto& [country, stock] : stocks) basis.other_stocks.push_back(stock);
    std::sort(basis.other_stocks.begin(), basis.other_stocks.end(), std::greater<>{});
    for (const nation::FrontierRow& row : c.world.frontier) {
        if (row.quarter > as_of || row.training_flop <= basis.frontier_flop) continue;
        basis.frontier_flop = row.training_flop;
        basis.frontier_year = row.quarter.midyear();
    }
    return basis;
}

factory::Match match_contracts(const nation::Nation& nation, const Project& project, double load_megawatts,
                               double solar_factor, double wind_factor)
{
    const nation::Region& sun = project.region != nullptr ? *project.region : nation.regions.front();
    const std::size_t hours = nation.days.demand.size();
    std::vector<double> procured(hours, 0.0);
    const auto add = [&](double megawatts, const std::string& name, double factor) {
        if (megawatts <= 0.0) return;
        const auto made = factory::generation(nation.days.hours(name), nation.days.weight, megawatts, factor);
        for (std::size_t h = 0; h < hours; ++h) procured[h] += made[h];
    };
    add(project.pledge->solar, sun.solar, solar_factor);
    if (project.wind_region != nullptr) add(project.pledge->wind, project.wind_region->wind, wind_factor);
    const std::vector<double> load(hours, load_megawatts);
    return factory::match_days(nation.days.weight, load, procured);
}

void write_outputs(const Case& c, const OutputBasis& basis, std::span<const Fleet> fleets, const Draw& draw,
                   std::size_t row, PlanOutcome& out)
{
    double tokens = 0.0, promised_tokens = 0.0, running = 0.0, planned = 0.0, cost = 0.0, until_date = 0.0;
    double engineers = 0.0, flops = 0.0, behind = never(), stock = draw.chips_installed_h100e, yearly = 0.0,
           years = 0.0;
    factory::Match match{};
    for (const Fleet& fleet : fleets) {
        tokens += fleet.operating * fleet.need.tokens_per_chip_day;
        promised_tokens += fleet.need.chips * fleet.need.tokens_per_chip_day;
        running += fleet.operating * fleet.site.megawatts_per_chip;
        planned += fleet.site.megawatts;
        cost += fleet.cost_total;
        until_date += fleet.cost_until_date;
        years = std::max(years, fleet.project->pledge->quarters() / 4.0);
        engineers += crew_needed(fleet.site, fleet.need, draw).engineers;
        const double fleet_flops = training_flops_a_year(fleet, draw);
        flops += fleet_flops;
        behind = std::min(behind, months_behind(basis, fleet, largest_run(fleet, fleet_flops, draw), draw));
        stock += fleet.operating * fleet.project->chip->h100e;
        yearly += yearly_cost(fleet.first_year, draw);
        const bool contracts = fleet.project->pledge->solar > 0.0 || fleet.project->pledge->wind > 0.0;
        const double load = fleet.site.megawatts * draw.load;
        const factory::Match m =
            contracts ? match_contracts(c.nation, *fleet.project, load, draw.solar_factor,
                                        line_stands(*fleet.project, draw) ? draw.wind_factor : 0.0)
                      : factory::Match{.load = load * 24.0 * days_per_year};
        match.load += m.load;
        match.procured += m.procured;
        match.matched += m.matched;
    }
    out.tokens_per_day[row] = tokens;
    out.tokens_per_citizen_day[row] = tokens / draw.population;
    out.power_mw[row] = running;
    out.power_planned_mw[row] = planned;
    out.cost_total[row] = cost;
    out.cost_until_date[row] = until_date;
    out.engineers[row] = engineers;
    out.training_runs_per_year[row] = flops / draw.run_flop;
    out.months_behind_frontier[row] = behind;
    out.stock[row] = stock;
    const double seen = basis.own_known + stock - draw.chips_installed_h100e;
    const auto larger = std::count_if(basis.other_stocks.begin(), basis.other_stocks.end(),
                                      [&](double s) { return s > seen; });
    out.rank[row] = 1.0 + static_cast<double>(larger);
    const double tokens_a_year = promised_tokens * days_per_year;
    out.cost_per_million_tokens[row] = tokens_a_year > 0.0 ? yearly / tokens_a_year * 1e6 : never();
    out.deficit_share[row] = years > 0.0 ? until_date / years / basis.deficit : 0.0;
    out.rd_share[row] = years > 0.0 ? until_date / years / basis.rd_budget : 0.0;
    out.renewable_share[row] = match.load > 0.0 ? factory::volume_share(match) : 0.0;
    out.hourly_share[row] = match.load > 0.0 ? factory::hourly_share_with_grid(match, draw.carbon_free_share)
                                             : draw.carbon_free_share;
}

} // namespace mm::feasibility
