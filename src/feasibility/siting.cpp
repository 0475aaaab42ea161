// SPDX-License-Identifier: Apache-2.0
#include "feasibility/siting.hpp"

#include "factory/transmission.hpp"
#include "feasibility/outcome.hpp"
#include "feasibility/site.hpp"

#include <algorithm>

namespace mm::feasibility {
namespace {

double quarters_until(const Site& site, const Draw& draw)
{
    for (std::size_t q = 1; q <= horizon; ++q)
        if (draw.supply_power * power_available(site, draw, 1.0, static_cast<double>(q)) >= site.megawatts)
            return static_cast<double>(q);
    return never();
}

} // namespace

std::vector<Siting> compare_sites(const Case& c, const Project& project, const Luck& luck,
                                  std::uint32_t draws)
{
    std::vector<Draw> worlds; // The same for every region.
    worlds.reserve(draws);
    for (std::uint32_t d = 0; d < draws; ++d) worlds.push_back(luck(d));
    std::vector<Siting> sites;
    for (const nation::Region& region : c.nation.regions) {
        Project here = project;
        here.region = &region;
        here.line_length = 0.0;
        if (project.wind_region != nullptr)
            here.line_length = factory::route_length(
                {}, {.latitude = project.wind_region->latitude, .longitude = project.wind_region->longitude},
                {.latitude = region.latitude, .longitude = region.longitude});
        Column needed, available, by, line;
        double enough = 0.0;
        for (std::uint32_t d = 0; d < draws; ++d) {
            const Draw& draw = worlds[d];
            const Need need = need_of(here, draw, luck.seed(), d);
            const Site site = site_of(here, need, draw, 1.0, luck.seed(), d);
            needed.push_back(site.megawatts);
            const double window = project.pledge->quarters();
            available.push_back(draw.supply_power * power_available(site, draw, 1.0, window));
            enough += available.back() >= needed.back() ? 1.0 : 0.0;
            by.push_back(quarters_until(site, draw));
            line.push_back(project.pledge->wind * factory::link_investment({}, here.line_length) *
                           draw.dollars_per_euro * draw.exchange_rate);
        }
        sites.push_back({.region = &region,
                         .needed = spread(needed).p50,
                         .available = spread(available),
                         .probability = draws > 0 ? enough / draws : 0.0,
                         .by = spread(by),
                         .line_length = here.line_length,
                         .line_cost = here.line_length > 0.0 ? spread(line) : Spread{}});
    }
    return sites;
}

} // namespace mm::feasibility
