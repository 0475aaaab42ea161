// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ai/mechanisms.hpp"
#include "ai/rules.hpp"
#include "ai/start.hpp"
#include "base/executor.hpp"
#include "base/inputs.hpp"
#include "calibration/calibration.hpp"
#include "calibration/choices.hpp"
#include "calibration/closure_rules.hpp"
#include "calibration/closures.hpp"
#include "commands.hpp"
#include "endow/tables.hpp"
#include "experiment/histories.hpp"
#include "judge_plan.hpp"
#include "model/catalogue.hpp"
#include "model/world.hpp"
#include "nation/economy.hpp"
#include "plan/plan.hpp"
#include "plan/scenario.hpp"
#include "record/run_key.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mm::app {

/// What `run` and `compare` are asked for.
struct RunOptions {
    std::string nation{};
    std::vector<std::string> plans{}; ///< names below plans/, or paths
    std::string start{};              ///< empty: the nation's own
    double scale = 0.0;               ///< persons an agent stands for; 0: the nation's own
    std::size_t quarters = 0;         ///< 0: to the end of 2040 where the nation has prospects, else 12
    std::uint32_t histories = 100;
    std::uint64_t seed = 1;
    std::string setting{};                ///< empty: the richest that the nation has
    std::string scenario{};               ///< name below scenarios/, or a path; empty: none
    std::vector<std::string> overrides{}; ///< "recipe.repayment=0.04", "nation.N4=off"
    int threads = 0;                      ///< 0: all cores
    std::string out{};
    bool no_store = false;
    std::string csv{};
    std::string iamc{};
    std::string sqlite{};
    std::string report{};
    std::optional<std::uint32_t> variants{}; ///< histories of each variant; nothing: few
    bool dry_run = false;
};

/// A plan that is ready to be played.
struct PreparedPlan {
    plan::Plan plan{};
    std::vector<model::Measures> measures{}; ///< one a quarter, from the first simulated
    std::vector<Text> notes{};               ///< what of it changes nothing, was cut or lies outside, and why
    std::shared_ptr<const Judged> judged{};  ///< what a check can judge of it; null where that is nothing
    record::RunKey key{};
    std::filesystem::path folder{};
};

/// A run that is ready to be played: the nation without a plan, and each plan beside it.
struct Prepared {
    nation::Economy economy{};
    Inputs choices{calibration::choice::all()};         ///< what the calibration takes from no statistic
    Inputs rules{calibration::closure_declarations()};  ///< how strongly closures act
    calibration::Closures closures{};                   ///< that are on
    ai::Mechanisms mechanisms{};                        ///< of AI that are on
    Inputs ai_rules{ai::rule_declarations()};           ///< how strongly they act
    std::shared_ptr<const ai::Start> ai{};              ///< what AI the nation starts with; null without
    std::shared_ptr<const endow::AiTables> ai_tables{}; ///< from which that is read
    std::optional<plan::Scenario> scenario{};           ///< what happens whatever is planned
    std::vector<model::Measures> measures{};            ///< that the scenario makes of every quarter
    nation::LeverTables levers{}; ///< what plans refer to, industries as they are played
    calibration::Calibration calibration{};
    model::Catalogue catalogue{}; ///< what its histories record
    record::RunKey key{};
    std::filesystem::path folder{};           ///< empty: nothing is kept
    std::shared_ptr<const Workspace> space{}; ///< what plans refer to; null without plans
    std::vector<PreparedPlan> plans{};
    std::size_t threads = 1;
    Executor executor{};
};

/// Reads the nation, calibrates its economy, reads the plans and names the runs. Throws InputError for options that
/// cannot be met.
Prepared prepare(const RunOptions& options, const Common& common);

/// Threads play histories side by side; where there are fewer histories than threads, each history is shared out.
struct Sharing {
    Executor outside;
    Executor inside;
};
Sharing sharing(const Prepared& run, std::size_t histories);

/// What the engine is told: closures and their strength, and what the plan changes. Null: without a plan.
model::Settings settings_of(const Prepared& run, const PreparedPlan* plan);

/// The calibration of one history: in the setting of a nation, figures that are known within a range only are drawn for
/// each, the same with and without a plan.
calibration::Calibration calibration_of(const Prepared& run, std::uint32_t history);

/// Plays histories of this many quarters; `run` has to stay where it is.
experiment::Play play_of(const Prepared& run, const PreparedPlan* plan, std::size_t quarters,
                         const Executor& inside);

} // namespace mm::app
