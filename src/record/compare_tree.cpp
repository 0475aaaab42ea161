// SPDX-License-Identifier: Apache-2.0
#include "record/compare_tree.hpp"

#include "record/economy_trees.hpp"
#include "record/run_manifest.hpp"
#include "record/series_columns.hpp"

namespace mm::record {
namespace {

Tree baseline_tree(const RunResult& baseline)
{
    Tree tree;
    tree.set("run", run_id(baseline.key));
    tree.set("series", series_tree(baseline));
    tree.set("rates", rates_tree(baseline));
    tree.set("failures", failures_tree(baseline));
    return tree;
}

Tree plan_run_tree(const PlanRun& with, const RunResult& baseline,
                   std::span<const nation::IndustryName> names)
{
    const Sides sides{with.result, &baseline, &with.effects};
    Tree tree;
    tree.set("plan", plan_tree(with.plan)).set("run", run_id(with.result.key));
    tree.set("series", series_tree(with.result)).set("failures", failures_tree(with.result));
    tree.set("effects", effects_tree(with.effects, with.result.key.start));
    if (with.result.catalogue.is_nation())
        tree.set("classes", classes_tree(sides)).set("industries", industries_tree(sides, names));
    return tree;
}

/// A plan beside the first: {plan: {id, title}, sentences, headlines, difference}.
Tree other_plan_tree(const PlanRun& with, const experiment::Between* less, Quarter start)
{
    Tree name;
    name.set("id", with.plan.id).set("title", with.plan.title);
    Tree tree;
    tree.set("plan", std::move(name));
    const Tree own = headlines_tree(with.effects, start, experiment::without_plan);
    for (const auto& [member, value] : std::get<Tree::Members>(own.value()))
        if (member == "sentences" || member == "headlines") tree.set(member, value);
    if (less != nullptr)
        tree.set("difference", headlines_tree(less->effects, start, experiment::under_plan(with.plan.id)));
    return tree;
}

Tree subjects_tree(std::span<const experiment::SubjectEffects> subjects)
{
    Tree::List list;
    for (const experiment::SubjectEffects& subject : subjects) {
        Tree::List figures;
        for (const experiment::FigureEffects& f : subject.figures) figures.push_back(figure_effects_tree(f));
        Tree row;
        row.set("id", subject.id).set("text", subject.text).set("effects", std::move(figures));
        list.push_back(std::move(row));
    }
    return list;
}

/// One plan beside another: {plan, other, effects, classes, industries}.
Tree between_tree(const experiment::Between& each, std::span<const PlanRun> plans)
{
    const std::string& other = plans[each.other].plan.id;
    Tree tree;
    tree.set("plan", plans[each.plan].plan.id).set("other", other);
    tree.set("effects",
             effects_tree(each.effects, plans[each.plan].result.key.start, experiment::under_plan(other)));
    tree.set("classes", subjects_tree(each.effects.classes));
    tree.set("industries", subjects_tree(each.effects.industries));
    return tree;
}

} // namespace

void add_plans(Tree& run, const Plans& plans, const RunResult& baseline)
{
    const Quarter start = baseline.key.start;
    const PlanRun& first = plans.runs.front();
    run.set("plan", plan_tree(first.plan)).set("baseline", baseline_tree(baseline));
    run.set("effects", effects_tree(first.effects, start));
    Tree::List others;
    for (std::size_t p = 1; p < plans.runs.size(); ++p)
        others.push_back(other_plan_tree(plans.runs[p], experiment::between(plans.between, 0, p), start));
    if (!others.empty()) run.set("others", std::move(others));
}

Tree compare_tree(const RunResult& baseline, const Plans& plans, std::span<const nation::IndustryName> names,
                  const std::string& command)
{
    Tree tree = head_tree("megamachine/compare/1", baseline);
    tree.set("baseline", baseline_tree(baseline));
    Tree::List list;
    for (const PlanRun& with : plans.runs) list.push_back(plan_run_tree(with, baseline, names));
    Tree::List differences;
    for (const experiment::Between& each : plans.between)
        differences.push_back(between_tree(each, plans.runs));
    tree.set("plans", std::move(list)).set("between", std::move(differences));
    tree.set("manifest", run_manifest_tree(baseline.key, command));
    return tree;
}

} // namespace mm::record
