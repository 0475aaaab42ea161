// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "experiment/between_plans.hpp"
#include "record/compare_tree.hpp"
#include "run_fed.hpp"
#include "run_setup.hpp"
#include "run_variants.hpp"

#include <memory>
#include <string>
#include <vector>

namespace mm::app {

/// One run with its histories, which its result looks at.
struct PlayedRun {
    std::vector<model::Outcome> outcomes{};
    record::RunResult result{};
};

/// A run without a plan and every plan beside it, or as far as they came before a signal.
struct PlayedAll {
    bool stopped = false;
    std::unique_ptr<PlayedRun> baseline{};
    std::vector<std::unique_ptr<PlayedRun>> histories{}; ///< one a plan
    std::vector<record::PlanRun> plans{};                ///< what they come to
    std::vector<experiment::Between> between{};          ///< each of them beside each later one
    Variants variants{};                                 ///< the same under other assumptions
    std::vector<std::shared_ptr<const Fed>>
        fed{}; ///< one a plan: its check with what the run told; may be null
};

/// Plays what is missing of the baseline, then of each plan, keeps it where it is kept, and finds the effects.
PlayedAll play_all(const Prepared& run, const RunOptions& options, const Common& common,
                   const std::string& command);

/// How it ended: by the histories that failed in any of the runs.
Exit exit_of(const PlayedAll& played);

/// Writes tables of the baseline, and of each plan beside it under the plan's name.
void write_tables(const RunOptions& options, const PlayedAll& played);

/// Says where runs are kept, and which histories failed.
void say_kept(const Prepared& run, const PlayedAll& played, const Common& common);

/// Writes a line to standard error in the language asked for.
void say(const Common& common, const Text& text);

} // namespace mm::app
