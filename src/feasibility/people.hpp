// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "feasibility/draw.hpp"
#include "feasibility/project.hpp"
#include "feasibility/site.hpp"

namespace mm::feasibility {

/// Who is needed and who can be had, by trade.
struct Crew {
    double engineers = 0.0; ///< AI engineers and plant staff [person]
    double builders = 0.0;  ///< [person year]
};

/// [PEOPLE-1] engineers = e N / 1000 + s MW + the lever's own; builders = b MW in new halls.
Crew crew_needed(const Site& site, const Need& need, const Draw& draw);

/// [PEOPLE-2] Whom the project can have hired `quarters` after its start: its appeal to those who change jobs
/// or newly arrive, less those who move on again, and its part of the trades.
///   engineers(q) = a r (m stock + growth - outflow) (1 - e^(-m q/4)) / m claim,  r the appeal of the region
///   builders(q) = b construction q / 4 claim
Crew crew_available(const Project& project, const Draw& draw, double claim, double quarters);

/// [PEOPLE-3] Share of the project's chips for which there are people: the scarcer of the two trades. Chips in
/// standing halls need no builders [1].
double crew_share(const Crew& available, const Crew& needed, const Site& site);

} // namespace mm::feasibility
