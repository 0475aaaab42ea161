// SPDX-License-Identifier: Apache-2.0
#include "feasibility/site.hpp"

#include "base/random.hpp"

#include <algorithm>
#include <string_view>

namespace mm::feasibility {
namespace {

constexpr double watts_a_megawatt = 1e6;

/// A region is refused or not by its own luck, the same for every pledge and plan that builds there.
bool refused(const nation::Region& region, std::uint64_t seed, std::uint32_t number)
{
    std::uint32_t place = 0;
    for (const char letter : region.id) place = place * 31u + static_cast<unsigned char>(letter);
    const double u = uniform(
        {.seed = seed, .phase = static_cast<std::uint32_t>(Stream::refusal), .agent = place, .draw = number});
    return u < region.refusal;
}

double fitting_lead(const Need& need, const Draw& draw)
{
    return draw.procurement_time + draw.fit_out_time + draw.commissioning_time + need.quarters;
}

double building_lead(const Need& need, const Draw& draw)
{
    return draw.procurement_time + draw.build_time + draw.commissioning_time + need.quarters;
}

} // namespace

Site site_of(const Project& project, const Need& need, const Draw& draw, double claim, std::uint64_t seed,
             std::uint32_t number)
{
    Site site{.chips = need.chips};
    site.megawatts_per_chip = project.chip->chip.power * draw.server_power * draw.pue / watts_a_megawatt;
    site.megawatts = need.chips * site.megawatts_per_chip;
    const double of_nation = project.region == nullptr ? 1.0 : project.region->flow_share;
    site.spare_megawatts = draw.spare_capacity * draw.plan_share * of_nation * claim;
    site.spare_chips = std::min(need.chips, site.spare_megawatts / site.megawatts_per_chip);
    site.refused = project.region != nullptr && refused(*project.region, seed, number);
    return site;
}

double power_available(const Site& site, const Draw& draw, double claim, double quarters)
{
    const double years = std::max(0.0, quarters - draw.connection_wait) / 4.0;
    const double connected = site.refused ? 0.0 : draw.connection_rate * draw.plan_share * claim * years;
    return site.spare_megawatts + connected;
}

bool line_stands(const Project& project, const Draw& draw)
{
    return project.line_length <= 0.0 || draw.line_wait <= project.pledge->quarters();
}

double lead_time(const Site& site, const Need& need, const Draw& draw)
{
    return site.new_chips() > 0.0 ? building_lead(need, draw) : fitting_lead(need, draw);
}

double time_share(const Site& site, const Need& need, const Draw& draw, double quarters)
{
    const double lead = lead_time(site, need, draw);
    if (quarters >= lead || site.chips <= 0.0) return lead > 0.0 ? quarters / lead : quarters;
    const double fitted = std::min(1.0, quarters / std::max(fitting_lead(need, draw), 1e-9));
    const double built = std::min(1.0, quarters / std::max(building_lead(need, draw), 1e-9));
    return (site.spare_chips * fitted + site.new_chips() * built) / site.chips;
}

} // namespace mm::feasibility
