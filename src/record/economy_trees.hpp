// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ai/mechanisms.hpp"
#include "base/inputs.hpp"
#include "forecast/played_table.hpp"
#include "model/timetable.hpp"
#include "nation/projections_table.hpp"
#include "readings/matrices.hpp"
#include "record/closures_tree.hpp"
#include "record/effects_tree.hpp"
#include "record/flows_tree.hpp"
#include "record/observed_series.hpp"
#include "record/run_record.hpp"
#include "record/tree.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

/// What the record of a run tells beside its series: rates that two series make in every history, what happened, the
/// books of one history, the quarter step by step, and how the simulation has forecast. The report shows each.
namespace mm::record {

/// The books of one history at the end of a quarter.
struct Books {
    std::uint32_t history = 0; ///< its number
    Quarter quarter{};
    readings::Matrix balance_sheet{};
    readings::Matrix transactions{};
};

/// What a run may know beside its histories; what is empty is left out of the record.
struct EconomyParts {
    std::vector<ObservedSeries> observed{};
    std::optional<Books> books{};
    std::optional<forecast::PlayedTable> forecast{};
    const Inputs* choices = nullptr;                    ///< what the calibration took from no statistic
    const Inputs* rules = nullptr;                      ///< how strongly closures act
    const Inputs* ai_rules = nullptr;                   ///< how strongly mechanisms of AI act
    std::vector<nation::Projection> projections{};      ///< published by others
    std::optional<Flows> flows{};                       ///< who paid whom, with a plan and without
    std::vector<model::Phase> phases{};                 ///< of a quarter
    std::optional<calibration::Closures> closures{};    ///< that are on, where the setting has some
    std::optional<ai::Mechanisms> mechanisms{};         ///< of AI that are on, where AI is played
    nation::ClosureMoves moves{};                       ///< what each of them was seen to move
    std::span<const nation::IndustryName> industries{}; ///< in the order of the calibration
};

/// Sets all members of a run's record that are not its series: `rates`, `phases`, of a nation `classes` and
/// `industries` (with what a plan changes in them, where `sides` has a baseline), and of `parts` what is there, choices
/// and rules as `assumptions`, what closures were measured on as `closures_measured`, mechanisms of AI as `ai`.
void add_economy(Tree& run, const Sides& sides, const EconomyParts& parts);

/// Like the record's series, in rates: the change of the GDP deflator on the quarter before (1 at the start, whose
/// prices are those of the real series), and the unemployed among employees and unemployed. Quantiles are those of
/// each history's rate: the quantile of a ratio is not the ratio of quantiles.
Tree rates_tree(const RunResult& result);

/// {name: {source, quarters, values}}
Tree observed_tree(std::span<const ObservedSeries> observed);

/// [{indicator, from, until, value, low, high, unit, source, grade}]
Tree projections_tree(std::span<const nation::Projection> projections);

/// Both matrices with a column a sector: {history, quarter, balance_sheet, transactions: {columns, rows}}.
Tree matrices_tree(const Books& books);

/// The quarter's steps in their order: [{id, name, does, labels}].
Tree phases_tree(std::span<const model::Phase> timetable);

/// {made, rows}, a row a cell of the table. Errors of levels are those of logarithms, so that they read as per cent.
Tree forecast_table_tree(const forecast::PlayedTable& table);

} // namespace mm::record
