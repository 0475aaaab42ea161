// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "experiment/effect_sentences.hpp"
#include "experiment/effects.hpp"
#include "nation/economy.hpp"
#include "record/run_record.hpp"
#include "record/tree.hpp"

#include <span>
#include <string>
#include <vector>

/// What the record of a run tells of a nation and of a plan beside its series; docs/store.md says what each member is.
namespace mm::record {

/// A plan as its record names it.
struct PlanPart {
    std::string id{};
    Text title{};
    std::string file{};
    std::string sha256{};      ///< of its file
    std::vector<Text> notes{}; ///< what of it changes nothing, was cut or lies outside, and why
};
Tree plan_tree(const PlanPart& plan);

/// {pairs, identical, error, windows, sentences, headlines, others, bill, most_hit}; sentences hold the plan against a
/// run without it, or against what is named.
Tree effects_tree(const experiment::Effects& effects, Quarter start,
                  const Text& against = experiment::without_plan);

/// Of effects what is told first: {pairs, identical, error, sentences, headlines}.
Tree headlines_tree(const experiment::Effects& effects, Quarter start, const Text& against);

/// One effect: {baseline, mean, low, high, finding}.
Tree effect_tree(const experiment::Effect& effect);
/// A figure's effects: {id, text, unit, change, windows}.
Tree figure_effects_tree(const experiment::FigureEffects& figure);

/// The runs that a part of a record is about: one, or one with a plan beside the same without it.
struct Sides {
    const RunResult& run;                         ///< with the plan, if there is one
    const RunResult* baseline = nullptr;          ///< without it
    const experiment::Effects* effects = nullptr; ///< of the plan
};

/// A row a class: {id, kind, text, persons, income, wealth, hours, effects}, each figure {unit, mean, p05, p95} by
/// quarter with the baseline's mean beside it (both in classes_tree.cpp).
Tree classes_tree(const Sides& sides);

/// A row an industry: {number, code, name, output, employees, ..., effects}, each figure by its mean
///.
Tree industries_tree(const Sides& sides, std::span<const nation::IndustryName> names);

} // namespace mm::record
