// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "factory/matching.hpp"
#include "feasibility/case.hpp"
#include "feasibility/draw.hpp"
#include "feasibility/outcome.hpp"
#include "feasibility/project.hpp"
#include "feasibility/site.hpp"

#include <span>
#include <vector>

namespace mm::feasibility {

/// What outputs are held against; the same in every draw.
struct OutputBasis {
    double deficit = 0.0;   ///< of the state, above 0 [KRW/year]
    double rd_budget = 0.0; ///< [KRW/year]
    double own_known = 0.0; ///< the nation's stock as the same lists see it [H100 equivalent]
    std::vector<double>
        other_stocks{};         ///< of other nations, largest known figure of each, falling [H100 equivalent]
    double frontier_flop = 0.0; ///< largest training run known [FLOP]
    double frontier_year = 0.0; ///< its date [year]
};

OutputBasis output_basis(const Case& c, Quarter as_of);

/// One project's part in the outputs of one draw.
struct Fleet {
    const Project* project = nullptr;
    Need need{};
    Site site{};
    double operating = 0.0;       ///< chips in service by the date [chip]
    double cost_total = 0.0;      ///< until the plan's end, of all chips promised [KRW]
    double cost_until_date = 0.0; ///< until the pledge's date, of all chips promised [KRW]
    PerItem first_year{};         ///< capital, and one year of running, of all chips promised [KRW]
};

/// [OUT-1] tokens a day = sum of operating chips x tokens a chip;  a citizen's: over the population
/// [OUT-2] runs a year = operating x peak x mfu x effective time x year / FLOP of the reference run
/// [OUT-3] months behind = 12 ln(frontier at the date / run) / ln(growth), the run promised or else the fleet's largest
/// [OUT-4] rank = 1 + nations with a larger known stock; the nation's own is what is known of it and the plan's chips
/// [OUT-5] cost of tokens = (capital as annuities of each class's life + a year's running) / tokens of a year, all
///         promised chips running
/// Writes the draw's row of the plan's outcome.
void write_outputs(const Case& c, const OutputBasis& basis, std::span<const Fleet> fleets, const Draw& draw,
                   std::size_t row, PlanOutcome& out);

/// Contracted solar and wind against the load of a fleet, on the representative days.
/// Capacity [MW] x profile x (capacity factor / mean of the profile).
factory::Match match_contracts(const nation::Nation& nation, const Project& project, double load_megawatts,
                               double solar_factor, double wind_factor);

} // namespace mm::feasibility
