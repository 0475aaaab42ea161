// SPDX-License-Identifier: Apache-2.0
#include "feasibility/people.hpp"

#include "base/math.hpp"

#include <algorithm>

namespace mm::feasibility {

Crew crew_needed(const Site& site, const Need& need, const Draw& draw)
{
    return {.engineers = draw.engineers_per_thousand * site.chips / 1000.0 +
                         draw.staff_per_megawatt * site.megawatts + need.engineers,
            .builders = draw.builders_per_megawatt * site.new_megawatts()};
}

Crew crew_available(const Project& project, const Draw& draw, double claim, double quarters)
{
    const double years = quarters / 4.0;
    const double m = draw.job_mobility;
    const double years_staying = m > 0.0 ? (1.0 - math::exp(-m * years)) / m : years;
    const double region = project.region != nullptr ? project.region->appeal : 1.0;
    const double moving =
        std::max(0.0, draw.job_mobility * draw.engineers + draw.engineer_growth - draw.engineer_outflow);
    return {.engineers = draw.plan_appeal * region * moving * years_staying * claim,
            .builders = draw.builder_share * draw.construction_workers * years * claim};
}

double crew_share(const Crew& available, const Crew& needed, const Site& site)
{
    constexpr double plenty = 1e6; // Nobody is needed: never the constraint that binds.
    const double engineers = needed.engineers > 0.0 ? available.engineers / needed.engineers : plenty;
    const double builders =
        needed.builders > 0.0
            ? (site.spare_chips + site.new_chips() * available.builders / needed.builders) / site.chips
            : plenty;
    return std::min({engineers, builders, plenty});
}

} // namespace mm::feasibility
