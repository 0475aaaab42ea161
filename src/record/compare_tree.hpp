// SPDX-License-Identifier: Apache-2.0
#pragma once

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

/// Sets what the record of a plan's run tells of plans: `plan`, `baseline` (its run, series and rates) and `effects` of
/// the first, and the headlines of all that follow as `others`.
void add_plans(Tree& run, std::span<const PlanRun> plans, const RunResult& baseline);

/// The record of several plans against one baseline, `megamachine/compare/1`.
Tree compare_tree(const RunResult& baseline, std::span<const PlanRun> plans,
                  std::span<const nation::IndustryName> names, const std::string& command);

} // namespace mm::record
