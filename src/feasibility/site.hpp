// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "feasibility/draw.hpp"
#include "feasibility/project.hpp"

#include <cstdint>

namespace mm::feasibility {

/// The plant of one project in one draw: how much power its chips take and where they can stand.
struct Site {
    double chips = 0.0;            ///< needed [chip]
    double megawatts_per_chip = 0; ///< connection for a chip with server and cooling [MW/chip]
    double megawatts = 0.0;        ///< connection for all [MW]
    double spare_megawatts = 0.0;  ///< in standing halls, for this project [MW]
    double spare_chips = 0.0;      ///< that fit there, at most all [chip]
    bool refused = false;          ///< no new connection at the place that was chosen

    double new_chips() const { return chips - spare_chips; }                  ///< that need a new hall [chip]
    double new_megawatts() const { return new_chips() * megawatts_per_chip; } ///< [MW]
};

/// [SITE-1] Rated power: chip x server factor x PUE, a chip. `claim`: the project's part of what is shared by
/// the whole plan [1]. A named region has its part of the nation's standing halls, no more.
Site site_of(const Project& project, const Need& need, const Draw& draw, double claim, std::uint64_t seed,
             std::uint32_t number);

/// [POWER-1] Megawatts that the project can have connected `quarters` after its start.
///   A(q) = spare + rate share claim max(0, q - wait) / 4, without the second part where it is refused [MW]
double power_available(const Site& site, const Draw& draw, double claim, double quarters);

/// [TIME-1] Share of the chips that can be in service after `quarters`, as far as buying, building and starting
/// up allow; above 1 by how much the time exceeds what is needed.
///   lead = procurement + (fit-out | building) + commissioning + what the lever adds
///   chips in standing halls and chips in new ones come in step with their own leads [1]
double time_share(const Site& site, const Need& need, const Draw& draw, double quarters);
/// [LINE-1] Whether the line from the contracted wind stands by the pledge's date: at once where the wind blows at
/// the plant, else after the wait for a long line. Until then the plant runs on the grid.
bool line_stands(const Project& project, const Draw& draw);

/// The lead of the last chips [quarter].
double lead_time(const Site& site, const Need& need, const Draw& draw);

} // namespace mm::feasibility
