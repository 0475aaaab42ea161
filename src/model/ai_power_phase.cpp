// SPDX-License-Identifier: Apache-2.0
#include "model/ai_power.hpp"

#include "ai/power_dispatch.hpp"
#include "model/ai_terms.hpp"
#include "model/phases.hpp"

#include <algorithm>

namespace mm::model {
namespace {

constexpr double quarters_a_year = 4.0;

Column appeal_of(std::span<const ai::Region> regions)
{
    Column appeal;
    for (const ai::Region& r : regions) appeal.push_back(r.appeal);
    return appeal;
}

/// Power of all factories by region, of those on order too, since lines are applied for with the order [MW].
Column wanted_of_regions(const World& w)
{
    const ai::Start& s = *w.settings.ai.start;
    const Column shares = ai::application_shares(s.regions);
    Column wanted(s.regions.size(), 0.0);
    for (const ai::Batch& b : w.ai.plants.fleet) ai::want_line(b, s.generations, shares, wanted);
    for (const ChipOrder& o : w.ai.plants.orders) ai::want_line(o.batch, s.generations, shares, wanted);
    return wanted;
}

/// What factories are to the power system in this quarter.
ai::FactoryPower factories_of(const World& w)
{
    const double load = load_of_plants(w);
    const double standing = std::min(w.ai.power.standing, sum(w.ai.plants.capacity.power));
    return {.standing = standing * load,
            .load = (sum(w.ai.plants.capacity.power) - standing) * load,
            .sun = w.measures().contracted_solar,
            .wind = w.measures().contracted_wind};
}

/// Renewable share of the start's mix where factories stand, by what they draw [1].
double mix_of_regions(const World& w)
{
    const std::vector<ai::Region>& regions = w.settings.ai.start->regions;
    const std::vector<double>& taken = w.ai.plants.grid.taken;
    double all = 0.0;
    double green = 0.0;
    for (std::size_t r = 0; r < regions.size(); ++r) {
        all += taken[r];
        green += taken[r] * regions[r].renewable;
    }
    return all > 0.0 ? green / all : 0.0;
}

} // namespace

void open_power(World& w)
{
    const ai::Start& s = *w.settings.ai.start;
    Plants& p = w.ai.plants;
    p.grid.free.assign(s.regions.size(), 0.0);
    p.grid.taken.assign(s.regions.size(), 0.0);
    // What stands has its line already.
    ai::connect(p.fleet, s.generations, appeal_of(s.regions), Column(s.regions.size(), 0.0), false, p.grid);
    for (ai::Batch& b : p.fleet) b.bound = true;
    for (std::size_t r = 0; r < s.regions.size(); ++r) p.grid.free[r] = s.regions[r].free;
    p.lines = ai::open_lines(s.regions, w.ai.rules.connection_wait);
    w.ai.power.tariff = s.tariff;
    for (const ai::Batch& b : p.fleet) w.ai.power.standing += ai::power_of(b, s.generations);
}

void connect_plants(World& w)
{
    const ai::Start& s = *w.settings.ai.start;
    Plants& p = w.ai.plants;
    Column lines =
        ai::lay_lines(s.regions, wanted_of_regions(w), w.ai.rules.connection_wait, p.grid, p.lines);
    const Column& of_plan = w.measures().lines;
    for (std::size_t r = 0; r < of_plan.size(); ++r) lines[r] += of_plan[r];
    ai::connect(p.fleet, s.generations, appeal_of(s.regions), lines, w.has(ai::Mechanism::power), p.grid);
}

namespace phases {

/// The power system with and without factories: what they pay for power, and whether it lasts.
void balance_power(World& w)
{
    const ai::PowerSystem& system = w.settings.ai.start->power;
    if (!system.known()) return;
    const std::size_t quarter = w.quarter - 1;
    const ai::FactoryPower factories = factories_of(w);
    const ai::Dispatch with = ai::dispatch(system, quarter, factories);
    const ai::Dispatch without = ai::dispatch(system, quarter, {});
    PowerUse& p = w.ai.power;
    p.tariff = ai::tariff_of(w.settings.ai.start->tariff, with, without);
    p.price = with.mean_price;
    p.margin = with.margin;
    p.unserved = with.unserved / quarters_a_year / 1000.0;
    p.renewable_share = ai::renewable_share(system, mix_of_regions(w), factories, with);
    p.hourly_share = ai::hourly_share(factories, with);
    p.emissions = (with.emissions - without.emissions) / quarters_a_year / 1000.0;
    p.burden = (with.mean_cost() - without.mean_cost()) * 1000.0 * without.grid() / quarters_a_year / million;
}

} // namespace phases

} // namespace mm::model
