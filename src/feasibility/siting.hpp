// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/quantile.hpp"
#include "feasibility/case.hpp"
#include "feasibility/draw.hpp"
#include "feasibility/project.hpp"

#include <cstdint>
#include <vector>

namespace mm::feasibility {

/// What it would mean to put one pledge's plant in one region.
struct Siting {
    const nation::Region* region = nullptr;
    double needed = 0.0;      ///< connection, median [MW]
    Spread available{};       ///< by the date [MW]
    double probability = 0.0; ///< that it suffices [1]
    Spread by{};              ///< quarters until it does, or never
    double line_length = 0.0; ///< from the contracted wind, 0 where none [km]
    Spread line_cost{};       ///< of that line [KRW]
};

/// Plays `draws` draws for each region, with the plan's other assumptions as they are.
std::vector<Siting> compare_sites(const Case& c, const Project& project, const Luck& luck,
                                  std::uint32_t draws);

} // namespace mm::feasibility
