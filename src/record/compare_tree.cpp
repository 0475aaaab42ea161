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

} // namespace

void add_plans(Tree& run, std::span<const PlanRun> plans, const RunResult& baseline)
{
    const Quarter start = baseline.key.start;
    run.set("plan", plan_tree(plans[0].plan)).set("baseline", baseline_tree(baseline));
    run.set("effects", effects_tree(plans[0].effects, start));
    Tree::List others;
    for (const PlanRun& with : plans.subspan(1))
        others.push_back(other_plan_tree(with.plan, with.effects, start));
    if (!others.empty()) run.set("others", std::move(others));
}

Tree compare_tree(const RunResult& baseline, std::span<const PlanRun> plans,
                  std::span<const nation::IndustryName> names, const std::string& command)
{
    Tree tree = head_tree("megamachine/compare/1", baseline);
    tree.set("baseline", baseline_tree(baseline));
    Tree::List list;
    for (const PlanRun& with : plans) list.push_back(plan_run_tree(with, baseline, names));
    tree.set("plans", std::move(list)).set("manifest", run_manifest_tree(baseline.key, command));
    return tree;
}

} // namespace mm::record
