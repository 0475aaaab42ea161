// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "experiment/variant_tables.hpp"
#include "run_setup.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mm::app {

/// Factories at one number of tokens a task-hour, without a plan or with one.
struct TokenRow {
    experiment::Variant variant{};
    std::size_t side = 0; ///< 0: without a plan; else that plan, counted from 1
    std::vector<std::vector<experiment::Statistics>> windows{}; ///< of each window, one a figure
};

/// One thing that a plan comes to, under each relaxation; then with the binding thing relaxed, under each other.
struct BindingTable {
    Text outcome{};
    Text unit{};
    std::vector<experiment::Relaxed> first{};
    std::size_t binds = 0; ///< row of `first`; 0: nothing does
    std::vector<experiment::Relaxed> second{};
    std::size_t then = 0; ///< row of `second`
};
struct PlanBinding {
    std::size_t plan = 0;
    std::vector<BindingTable> outcomes{};
};

/// The same run under other assumptions.
struct Variants {
    std::uint32_t histories = 0; ///< of each variant; 0: none was played
    std::vector<experiment::EffectFigure> contested{};
    experiment::Window window{}; ///< of the rivals
    std::vector<experiment::RivalRow> rivals{};
    std::vector<experiment::EffectFigure> factories{};
    std::vector<experiment::Window> windows{}; ///< of the factories
    std::vector<TokenRow> tokens{};
    std::vector<PlanBinding> binding{};
};

/// How many histories each variant gets where nobody says: few, and none in a run of few.
std::uint32_t variant_histories(const RunOptions& options);
/// How many histories all of them would play.
std::size_t count_of_plays(const Prepared& run, std::uint32_t histories);

/// Plays them on the luck of the run's first histories; nothing where a signal came first.
std::optional<Variants> play_variants(const Prepared& run, std::uint32_t histories, bool korean);

} // namespace mm::app
