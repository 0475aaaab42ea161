// SPDX-License-Identifier: Apache-2.0
#include "record/fed_tree.hpp"

#include <cmath>

namespace mm::record {
namespace {

Tree value_tree(const Value& v)
{
    Tree tree;
    tree.set("value", v.value).set("low", v.low).set("high", v.high);
    return tree;
}

Tree verdict_tree(const feasibility::Verdict& v)
{
    Tree tree;
    tree.set("light", feasibility::to_string(v.light));
    tree.set("probability", v.probability);
    tree.set("binding", feasibility::constraint_names[feasibility::index(v.binding)]);
    return tree;
}

} // namespace

Tree fed_tree(std::span<const enact::Told> told, const feasibility::Verdict& alone,
              const feasibility::Verdict& fed, const Spread& chips)
{
    Tree::List rows;
    for (const enact::Told& each : told) {
        Tree row;
        row.set("name", each.what->name);
        row.set("text", Text{std::string{each.what->en}, std::string{each.what->ko}});
        row.set("unit", each.what->unit);
        row.set("alone", value_tree(each.alone)).set("run", value_tree(each.run));
        rows.push_back(std::move(row));
    }
    Tree tree;
    tree.set("told", std::move(rows));
    tree.set("alone", verdict_tree(alone)).set("fed", verdict_tree(fed));
    if (!std::isfinite(chips.p50)) return tree;
    Tree spread;
    spread.set("p10", chips.p10).set("p50", chips.p50).set("p90", chips.p90);
    return tree.set("chips", std::move(spread));
}

} // namespace mm::record
