// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "experiment/between_plans.hpp"
#include "record/effects_tree.hpp"

#include <span>
#include <string>

namespace mm::record {

/// A plan that was played, beside the same histories without it.
struct PlanRun {
    PlanPart plan{};
    RunResult result{};
    experiment::Effects effects{};
};

/// Plans that were played on one baseline, and each beside each later one.
struct Plans {
    std::span<const PlanRun> runs{};
    std::span<const experiment::Between> between{};
};

/// Sets what the record of a plan's run tells of plans: `plan`, `baseline` (its run, series and rates) and `effects` of
/// the first, and of all that follow as `others` the headlines, and as `difference` those of the first less theirs.
void add_plans(Tree& run, const Plans& plans, const RunResult& baseline);

/// The record of several plans against one baseline and against each other, `megamachine/compare/1`.
Tree compare_tree(const RunResult& baseline, const Plans& plans, std::span<const nation::IndustryName> names,
                  const std::string& command);

} // namespace mm::record
