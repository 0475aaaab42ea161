// SPDX-License-Identifier: Apache-2.0
#include "record/compare_tree.hpp"

#include "record/run_manifest.hpp"

namespace mm::record {
namespace {

Tree baseline_tree(const RunResult& baseline)
{
    Tree tree;
    tree.set("run", run_id(baseline.key)).set("series", series_tree(baseline));
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

void add_plan(Tree& run, const PlanRun& with, const RunResult& baseline)
{
    run.set("plan", plan_tree(with.plan)).set("baseline", baseline_tree(baseline));
    run.set("effects", effects_tree(with.effects, with.result.key.start));
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
