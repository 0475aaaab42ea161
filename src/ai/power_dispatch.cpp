// SPDX-License-Identifier: Apache-2.0
#include "ai/power_dispatch.hpp"

#include <algorithm>
#include <limits>

namespace mm::ai {
namespace {

constexpr std::size_t hours_a_day = 24;

/// The last value of a path stays.
double at(const Column& path, std::size_t quarter)
{
    return path.empty() ? 0.0 : path[std::min(quarter, path.size() - 1)];
}

/// The system in one quarter.
struct Now {
    const PowerSystem& system;
    const FactoryPower& factories;
    Column can{};         ///< firm: what plants can run at once; else their mean output; one each [MW]
    double demand = 0.0;  ///< mean [MW]
    double stretch = 1.0; ///< of demand, to its peak [1]
};

Now now_of(const PowerSystem& system, std::size_t quarter, const FactoryPower& factories)
{
    Now now{.system = system, .factories = factories, .demand = at(system.mean_demand, quarter)};
    for (const PowerPlants& p : system.plants) now.can.push_back(p.available * at(p.capacity, quarter));
    const double highest = *std::max_element(system.demand.begin(), system.demand.end());
    if (!system.peak.empty()) now.stretch = at(system.peak, quarter) / (highest * now.demand);
    return now;
}

/// What runs in an hour and what it adds to the year.
struct Hour {
    const Now& now;
    std::size_t hour;
    double weight; ///< hours of the year that it stands for
    Dispatch& sum;

    double output(std::size_t plants) const ///< of sun or wind [MW]
    {
        const PowerSystem& s = now.system;
        return now.can[plants] * (s.plants[plants].kind == PowerKind::sun ? s.sun[hour] : s.wind[hour]);
    }
    void make(std::size_t plants, double power) const
    {
        const PowerPlants& p = now.system.plants[plants];
        const double energy = weight * power;
        sum.energy[plants] += energy;
        sum.cost += 1000.0 * p.cost * energy;
        sum.emissions += p.emission * energy;
        if (p.renewable) sum.renewables += energy;
    }
    void play() const;
};

void Hour::play() const
{
    const PowerSystem& s = now.system;
    const FactoryPower& f = now.factories;
    const double load = now.demand * s.demand[hour] + f.load;
    const double own = f.sun * s.sun_factor * s.sun[hour] + f.wind * s.wind_factor * s.wind[hour];
    const double direct = std::min({own, f.all(), load});
    double varies = 0.0;
    double could = own;
    for (std::size_t i = 0; i < s.plants.size(); ++i) {
        const bool firm = s.plants[i].kind == PowerKind::firm;
        could += firm ? now.can[i] : output(i);
        if (!firm) varies += output(i);
    }
    // What sun and wind make beyond demand is cut from all of them alike.
    const double offered = own - direct + varies;
    const double used = std::min(offered, load - direct);
    const double kept = offered > 0.0 ? used / offered : 0.0;
    double rest = load - direct - used;
    double clean = used;
    double price = 0.0;
    for (std::size_t i = 0; i < s.plants.size(); ++i) {
        if (s.plants[i].kind != PowerKind::firm) {
            make(i, kept * output(i));
            continue;
        }
        const double runs = std::min(rest, now.can[i]);
        if (!(runs > 0.0)) continue;
        make(i, runs);
        rest -= runs;
        price = s.plants[i].cost;
        if (s.plants[i].emission == 0.0) clean += runs;
    }
    const double grid = load - direct - rest;
    const double others = f.all() - direct;
    sum.price[hour] = price;
    sum.hours += weight;
    sum.mean_price += weight * price;
    sum.load += weight * load;
    sum.unserved += weight * rest;
    sum.curtailed += weight * (offered - used);
    sum.contracted += weight * (direct + kept * (own - direct));
    sum.matched += weight * direct;
    sum.matched_clean += weight * (direct + (grid > 0.0 ? others * clean / (load - direct) : 0.0));
    const double peak = now.stretch * now.demand * s.demand[hour] + f.load;
    sum.margin = std::min(sum.margin, could / peak - 1.0);
}

} // namespace

Dispatch dispatch(const PowerSystem& system, std::size_t quarter, const FactoryPower& factories)
{
    const Now now = now_of(system, quarter, factories);
    Dispatch sum{.price = Column(system.demand.size()), .energy = Column(system.plants.size())};
    sum.margin = std::numeric_limits<double>::infinity();
    for (std::size_t h = 0; h < system.demand.size(); ++h)
        Hour{now, h, system.weight[h / hours_a_day], sum}.play();
    sum.mean_price /= sum.hours;
    return sum;
}

double tariff_of(double tariff_start, const Dispatch& with, const Dispatch& without)
{
    return tariff_start + with.mean_cost() - without.mean_cost();
}

double renewable_share(const PowerSystem& system, double mix, const FactoryPower& factories,
                       const Dispatch& now)
{
    const double used = factories.all() * now.hours;
    const double contracts = used > 0.0 ? std::min(1.0, now.contracted / used) : 0.0;
    const double nation = now.grid() > 0.0 ? now.renewables / now.grid() : 0.0;
    const double grid = 1.0 - (1.0 - mix) * (1.0 - nation) / (1.0 - system.renewable_start);
    return contracts + (1.0 - contracts) * std::clamp(grid, 0.0, 1.0);
}

double hourly_share(const FactoryPower& factories, const Dispatch& now)
{
    const double used = factories.all() * now.hours;
    return used > 0.0 ? std::min(1.0, now.matched_clean / used) : 0.0;
}

} // namespace mm::ai
