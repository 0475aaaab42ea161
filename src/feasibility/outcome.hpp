// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "feasibility/case.hpp"
#include "feasibility/chip_market.hpp"
#include "feasibility/money.hpp"

#include <array>
#include <cstddef>
#include <vector>

namespace mm::feasibility {

using Column = std::vector<double>; ///< one entry a draw

/// A time that never comes within the horizon.
double never();

/// What happened to one pledge, one column a quantity, one row a draw.
struct PledgeOutcome {
    double start = 0.0; ///< after the first of the plan's pledges [quarter]
    std::array<Column, constraints>
        share{}; ///< of the pledge that each constraint alone allows by its date [1]
    std::array<Column, constraints> share_more{}; ///< with ten times its supply [1]
    std::array<Column, constraints> share_less{}; ///< with a tenth of it [1]
    std::array<Column, constraints> needed{};     ///< [chip, KRW, MW, person, quarter]
    std::array<Column, constraints> available{};  ///< [the same]
    std::array<Column, constraints> by{}; ///< quarters from the pledge's start until it suffices, or never
    Column chips{};                       ///< needed [chip]
    Column operating{};                   ///< running by the date [chip]
    Column line_ready{}; ///< 1 where the line from the contracted wind stands by the date, else 0 [1]
    Column in_place{};   ///< quarters until all run, if the money is there, or never [quarter]
    std::array<Column, items> cost{};            ///< until the plan's end [KRW]
    std::array<Column, items> cost_until_date{}; ///< until the pledge's date [KRW]
    std::vector<Column> running{}; ///< by quarter from the pledge's start: chips in service [chip]
};

/// What comes out of the whole plan, one row a draw, with all its pledges.
struct PlanOutcome {
    Column tokens_per_day{};         ///< [token/day]
    Column tokens_per_citizen_day{}; ///< [token/person/day]
    Column power_mw{};               ///< connection of the chips that run [MW]
    Column power_planned_mw{};       ///< connection that the whole plan takes [MW]
    Column cost_total{};             ///< until the plan's end [KRW]
    Column cost_until_date{};        ///< until the pledges' dates [KRW]
    Column engineers{};              ///< that the whole plan takes [person]
    Column training_runs_per_year{}; ///< of the reference size, if all chips trained [1/year]
    Column
        months_behind_frontier{}; ///< of the largest run within one pledge's fleet; below 0 is ahead [month]
    Column stock{};               ///< of the nation with the plan [H100 equivalent]
    Column rank{};                ///< among nations' stocks of today, 1 is first [1]
    Column cost_per_million_tokens{}; ///< output [KRW]
    Column deficit_share{};           ///< the plan's cost a year over the state's deficit [1]
    Column rd_share{};                ///< over the state's research budget [1]
    Column renewable_share{};         ///< contracted over used, a year (RE100) [1]
    Column hourly_share{};            ///< carbon-free in the same hour, grid's part counted (24/7) [1]
};

struct Outcome {
    std::vector<PledgeOutcome> pledges{};
    PlanOutcome plan{};
    std::size_t draws = 0;
};

/// Makes room for every column.
Outcome make_room(const Case& c, std::size_t draws);

} // namespace mm::feasibility
