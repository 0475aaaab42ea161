// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/inputs.hpp"
#include "base/quarter.hpp"
#include "experiment/variant_tables.hpp"
#include "record/tree.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

/// The same run under other assumptions, as its record and page have it; docs/store.md says what each member is.
namespace mm::record {

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

/// What a variant is told with: the start of the run, its plans by id, and the usual strengths.
struct VariantNames {
    Quarter start{};
    std::vector<std::string> plans{};
    std::vector<const Inputs*> rules{};
};

/// {histories, rivals: {when, figures, rows, signs}, tokens: {windows, figures, rows}, binding: [{plan, outcomes}]}.
Tree variants_tree(const Variants& variants, const VariantNames& names);

} // namespace mm::record
