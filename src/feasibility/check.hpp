// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/executor.hpp"
#include "feasibility/case.hpp"
#include "feasibility/outcome.hpp"
#include "feasibility/plant_outputs.hpp"
#include "feasibility/project.hpp"
#include "feasibility/siting.hpp"
#include "feasibility/verdict.hpp"

#include <array>
#include <vector>

namespace mm::feasibility {

/// Quantiles of a pledge's chips in service, quarter by quarter from its start.
struct Fan {
    static constexpr std::array<double, 7> points{0.05, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95};
    std::array<Column, 7> quantile{}; ///< one a point, by quarter [chip]
};

struct PledgeReport {
    Verdict verdict{};
    Fan fan{};
    Spread chips{};                              ///< needed [chip]
    std::array<Spread, items> cost{};            ///< until the plan's end [KRW]
    std::array<Spread, items> cost_until_date{}; ///< until the pledge's date [KRW]
    std::vector<Siting> siting{};                ///< every region if the plant stood there
};

/// The answer to one plan.
struct Check {
    Verdict verdict{};
    std::vector<PledgeReport> pledges{};
    std::vector<Project> projects{};
    Outcome outcome{};
    OutputBasis basis{};
};

/// Judges a plan: prepares its pledges, plays every draw (in blocks of constant size, by the executor) and
/// reads the verdict off the outcome. The same seed gives the same bits with any executor. Throws InputError
/// for what cannot be judged (see prepare and prepare_market).
Check check(const Case& c, const Settings& settings, const Executor& executor);

} // namespace mm::feasibility
