// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/executor.hpp"
#include "feasibility/check.hpp"
#include "record/tree.hpp"
#include "workspace.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace mm::app {

inline constexpr std::string_view usual_model = "llama-3.1-70b"; ///< serves where a pledge names none
inline constexpr std::uint32_t usual_draws = 10'000;

/// A plan, read and judged. The case refers to the plan, which therefore stays where it is.
struct Judged {
    std::unique_ptr<plan::Plan> plan{};
    std::unique_ptr<Inputs> inputs{};
    std::unique_ptr<feasibility::Case> c{};
    feasibility::Settings settings{};
    feasibility::Check check{};
};

/// Judges what of a plan a check can judge, which has to be something. The workspace stays where it is.
Judged judge(const plan::Plan& plan, const Workspace& space, const feasibility::Settings& settings,
             const Executor& executor);
/// The same with other inputs than the workspace's.
Judged judge(const plan::Plan& plan, const Workspace& space, Inputs inputs,
             const feasibility::Settings& settings, const Executor& executor);
/// The same of a plan's file. Throws InputError for a plan of another nation and one with nothing to check.
Judged judge_plan(const std::filesystem::path& path, const Workspace& space,
                  const feasibility::Settings& settings, const Executor& executor);

/// The record of a check, with past promises judged beside it; `files` are those of the plans.
record::Tree check_tree_of(const Judged& plan, const Judged* against, const Workspace& space,
                           std::span<const std::filesystem::path> files, const std::string& command,
                           const Executor& executor);

/// The verdict for people: sentences and the five constraints.
std::string check_text(const Judged& judged, bool korean);

} // namespace mm::app
