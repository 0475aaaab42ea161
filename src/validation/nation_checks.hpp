// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "nation/closure_moves_table.hpp"
#include "nation/lever_tables.hpp"
#include "nation/projections_table.hpp"
#include "validation/checks.hpp"
#include "validation/laboratory.hpp"

#include <functional>
#include <span>
#include <string>
#include <vector>

/// Whether a nation's setting, the published model with closures, can be trusted over fifteen years.
namespace mm::validation {

/// What these checks work on, and how hard.
struct NationSubject {
    Laboratory laboratory{};
    std::span<const nation::Projection> projections{};
    const nation::LeverTables* levers = nullptr;
    double coarse = 10'000.0;       ///< persons an agent stands for where many histories are asked for
    double fine = 1'000.0;          ///< where firms of one industry are looked at
    std::size_t histories = 200;    ///< of the baseline, and of levers at the ends of their ranges
    std::size_t few = 24;           ///< of a comparison between closures
    std::size_t fine_histories = 4; ///< at the fine scale
};

/// A check with tables that it prints besides.
struct NationCheck {
    Check check{};
    std::vector<std::string> table{}; ///< lines, in the fixed width of a terminal
    nation::ClosureMoves moves{};     ///< of closure-effects; its version is left to who knows it
};

/// With every closure off the nation plays the published model, bit for bit.
NationCheck check_closures_off(const NationSubject& subject);
/// The economy of the start is that of the input-output table.
NationCheck check_start(const NationSubject& subject);
/// To the end of 2040 no identity breaks, and figures stay where published projections and experience put them.
NationCheck check_baseline(const NationSubject& subject);
/// Every lever at both ends of its range breaks nothing.
NationCheck check_lever_ends(const NationSubject& subject);
/// KRW 1 trillion to everybody raises imports by the table's import content of consumption within 30 %.
NationCheck check_transfer(const NationSubject& subject);
/// Plans too small to matter: nothing is told of one won, and of 2.5 trillion no more than can be.
NationCheck check_small_plans(const NationSubject& subject);
/// One industry's output an hour is doubled, in half of its firms first, with closures and without each.
NationCheck check_technique(const NationSubject& subject);
/// Everybody's output an hour rises as if 7.4 % and 28 % of labour were saved, with closures and without each.
NationCheck check_labour_saving(const NationSubject& subject);
/// What each closure moves, also as a table for reports.
NationCheck check_closure_effects(const NationSubject& subject);
/// A start at the end of 2020 against what happened since.
NationCheck check_hindcast(const NationSubject& subject);

struct NationReport {
    std::vector<NationCheck> checks{};
    bool held() const;
};
/// All of them, in this order; `begun` is told of each before it runs.
NationReport validate_nation(const NationSubject& subject, std::span<const std::string> only,
                             const std::function<void(const std::string& id)>& begun);
/// The ids that `only` may name.
std::span<const std::string_view> nation_check_ids();

} // namespace mm::validation
