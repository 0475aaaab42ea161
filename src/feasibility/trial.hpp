// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "feasibility/case.hpp"
#include "feasibility/chip_market.hpp"
#include "feasibility/draw.hpp"
#include "feasibility/money.hpp"
#include "feasibility/outcome.hpp"
#include "feasibility/plant_outputs.hpp"
#include "feasibility/project.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace mm::feasibility {

/// What every trial of a check shares; nothing in it changes from draw to draw.
struct Setting {
    const Case& c;
    std::span<const Project> projects;
    const ChipMarket& market;
    const OutputBasis& basis;
    Quarter as_of;
};

/// Room for one trial, kept from draw to draw.
struct TrialRoom {
    MarketRoom market{};
    std::vector<Need> needs{};
    std::vector<Prices> prices{}; ///< that each project meets
    std::vector<double> chips{};  ///< needed, by project [chip]
    std::vector<double> claims{}; ///< parts of what the pledges share, by project [1]
    std::vector<double> share{};  ///< of chips served, projects x horizon [1]
    std::size_t quarters = 0;     ///< until the last pledge's date [quarter]
    std::vector<double> more{};   ///< with ten times the supply, projects x quarters [1]
    std::vector<double> less{};   ///< with a tenth [1]
    std::vector<Fleet> fleets{};
};

/// The factor by which a supply is relaxed and cut when the binding one is looked for.
inline constexpr double relaxation = 10.0;

/// Plays one draw through every constraint and writes its row of the outcome.
void play(const Setting& setting, const Luck& luck, std::uint32_t number, TrialRoom& room, Outcome& outcome);

} // namespace mm::feasibility
