// SPDX-License-Identifier: Apache-2.0
#include "record/check_record.hpp"

#include "feasibility/assumptions.hpp"
#include "feasibility/sentences.hpp"
#include "record/pieces.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace mm::record {
namespace {

constexpr int spaces = 1;

Tree thresholds_tree(const Inputs& inputs)
{
    const double green = inputs[feasibility::assume::green_from].value;
    const double amber = inputs[feasibility::assume::amber_from].value;
    Tree tree;
    tree.set("green", green).set("amber", amber);
    tree.set(
        "text",
        Text{fmt::format(
                 "Green: the chance that all of it runs by its date is {:.0f}% or more. Amber: {:.0f}% or "
                 "more. Red: less.",
                 100.0 * green, 100.0 * amber),
             fmt::format("녹색: 기한까지 모두 가동될 확률이 {:.0f}% 이상. 황색: {:.0f}% 이상. 적색: 그 미만.",
                         100.0 * green, 100.0 * amber)});
    return tree;
}

/// Everything about one plan; evidence that two plans share stands once, with the first.
Tree plan_tree(const Checked& checked)
{
    const plan::Plan& plan = checked.c.plan;
    const feasibility::Verdict& verdict = checked.check.verdict;
    const plan::Window window = plan::window_of(plan);
    Tree nation;
    nation.set("id", checked.c.nation.id)
        .set("name", checked.c.nation.name)
        .set("currency", checked.c.nation.currency);
    Tree::List summary;
    for (const Text& sentence : feasibility::summarise(checked.c, checked.check))
        summary.emplace_back(sentence);
    Tree::List pledges;
    for (std::size_t p = 0; p < plan.pledges.size(); ++p) pledges.push_back(pledge_tree(checked, p));

    Tree tree;
    tree.set("format", "megamachine/check/1")
        .set("plan", plan.id)
        .set("title", plan.title)
        .set("nation", std::move(nation));
    tree.set("verdict", to_string(verdict.light)).set("probability", verdict.probability);
    tree.set("binding", feasibility::constraint_names[index(verdict.binding)]);
    tree.set("achieved", quantiles(verdict.achieved, "1"))
        .set("thresholds", thresholds_tree(checked.c.inputs));
    tree.set("summary", std::move(summary));
    tree.set("constraints", constraints_tree(verdict, window.from, window.until, checked.c.inputs));
    tree.set("pledges", std::move(pledges)).set("outputs", outputs_tree(checked));
    tree.set("relaxations", relaxations_tree(verdict)).set("power", power_tree(checked));
    tree.set("ranking", ranking_tree(checked));
    return tree;
}

} // namespace

Tree check_tree(const Checked& plan, const Checked* against, std::span<const feasibility::Backtest> events,
                const Manifest& manifest)
{
    Tree tree = plan_tree(plan);
    tree.set("known_events", events_tree(events)).set("factory_errors", factory_errors_tree(plan.c.world));
    tree.set("assumptions", assumptions_tree(plan.c.inputs)).set("limits", limits_tree());
    tree.set("manifest", manifest_tree(manifest));
    tree.set("citation", "The Megamachine authors: " + manifest.program +
                             ", an open laboratory of AI's political economy, " + manifest.command +
                             ", seed " + std::to_string(manifest.seed) + ".");
    tree.set("against", against != nullptr ? plan_tree(*against) : Tree{});
    return tree;
}

std::string check_record(const Checked& plan, const Checked* against,
                         std::span<const feasibility::Backtest> events, const Manifest& manifest)
{
    return to_json(check_tree(plan, against, events, manifest), spaces);
}

} // namespace mm::record
