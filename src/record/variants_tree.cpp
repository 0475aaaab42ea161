// SPDX-License-Identifier: Apache-2.0
#include "record/variants_tree.hpp"

#include "experiment/effect_sentences.hpp"
#include "record/effects_tree.hpp"

#include <algorithm>
#include <array>

namespace mm::record {
namespace {

using experiment::Effect;
using experiment::RivalRow;
using experiment::Sign;
using experiment::Variant;

constexpr std::array signs{"same", "lost", "turns"}; // In the order of Sign.

Tree figures_tree(std::span<const experiment::EffectFigure> figures)
{
    Tree::List list;
    for (const auto& f : figures) {
        Tree row;
        row.set("id", f.id).set("text", f.text).set("unit", f.unit);
        list.push_back(std::move(row));
    }
    return list;
}

Tree effects_list(std::span<const Effect> effects)
{
    Tree::List list;
    for (const Effect& e : effects) list.push_back(effect_tree(e));
    return list;
}

/// What a variant sets, beside what is usual and how well that is known.
Tree changed_tree(const Variant& variant, const VariantNames& names)
{
    Tree::List list;
    for (const experiment::RuleValue& rule : variant.rules)
        for (const Inputs* inputs : names.rules)
            for (const Declaration* d : inputs->declarations()) {
                if (d->name != rule.rule) continue;
                const Value& usual = (*inputs)[*d];
                Tree row;
                row.set("name", d->name).set("text", Text{std::string{d->en}, std::string{d->ko}});
                const double asked = rule.times ? rule.value * usual.value : rule.value;
                row.set("value", std::clamp(asked, d->minimum, d->maximum)); // No run goes beyond these ends.
                row.set("usual", usual.value).set("low", usual.low).set("high", usual.high);
                row.set("grade", to_string(usual.grade)).set("source", usual.source);
                list.push_back(std::move(row));
            }
    return list;
}

Tree row_tree(const Variant& variant, const VariantNames& names)
{
    Tree row;
    row.set("id", variant.id).set("text", variant.text).set("usual", variant.usual());
    return row.set("changed", changed_tree(variant, names));
}

/// What rivals do to the sign of each effect: of AI itself first, then of each plan.
Tree signs_tree(const Variants& v)
{
    Tree::List subjects;
    const std::size_t plans = v.rivals.empty() ? 0 : v.rivals.front().plans.size();
    const bool of_ai = !v.rivals.empty() && !v.rivals.front().ai.empty();
    const auto add = [&](const char* kind, std::size_t plan, auto effects) {
        Tree::List list;
        for (std::size_t f = 0; f < v.contested.size(); ++f) {
            const Sign sign = sign_of(std::span{v.rivals},
                                      [&](const RivalRow& row) -> const Effect& { return effects(row)[f]; });
            list.emplace_back(signs[static_cast<std::size_t>(sign)]);
        }
        Tree row;
        row.set("of", kind).set("plan", static_cast<double>(plan)).set("figures", std::move(list));
        subjects.push_back(std::move(row));
    };
    if (of_ai) add("ai", 0, [](const RivalRow& row) -> const std::vector<Effect>& { return row.ai; });
    for (std::size_t p = 0; p < plans; ++p)
        add("plan", p, [p](const RivalRow& row) -> const std::vector<Effect>& { return row.plans[p]; });
    return subjects;
}

Tree rivals_tree(const Variants& v, const VariantNames& names)
{
    Tree::List rows;
    for (const RivalRow& rival : v.rivals) {
        Tree row = row_tree(rival.variant, names);
        if (!rival.ai.empty()) row.set("ai", effects_list(rival.ai));
        Tree::List plans;
        for (const auto& effects : rival.plans) plans.push_back(effects_list(effects));
        rows.push_back(row.set("plans", std::move(plans)));
    }
    Tree tree;
    tree.set("when", experiment::window_text(v.window, names.start))
        .set("figures", figures_tree(v.contested));
    return tree.set("rows", std::move(rows)).set("signs", signs_tree(v));
}

Tree levels_tree(std::span<const experiment::Statistics> levels)
{
    Tree::List list;
    for (const auto& s : levels) {
        Tree cell;
        cell.set("p05", s.p05).set("p50", s.p50).set("p95", s.p95);
        list.push_back(std::move(cell));
    }
    return list;
}

Tree tokens_tree(const Variants& v, const VariantNames& names)
{
    Tree::List windows, rows;
    for (const auto& window : v.windows) windows.emplace_back(experiment::window_text(window, names.start));
    for (const TokenRow& token : v.tokens) {
        Tree row = row_tree(token.variant, names);
        row.set("side", static_cast<double>(token.side));
        Tree::List levels;
        for (const auto& window : token.windows) levels.push_back(levels_tree(window));
        rows.push_back(row.set("windows", std::move(levels)));
    }
    Tree tree;
    tree.set("windows", std::move(windows)).set("figures", figures_tree(v.factories));
    return tree.set("rows", std::move(rows));
}

Tree relaxed_tree(std::span<const experiment::Relaxed> rows, const VariantNames& names)
{
    Tree::List list;
    for (const auto& relaxed : rows)
        list.push_back(row_tree(relaxed.variant, names).set("mean", relaxed.mean));
    return list;
}

Tree binding_tree(const Variants& v, const VariantNames& names)
{
    Tree::List plans;
    for (const PlanBinding& binding : v.binding) {
        Tree::List outcomes;
        for (const BindingTable& table : binding.outcomes) {
            Tree outcome;
            outcome.set("text", table.outcome).set("unit", table.unit);
            outcome.set("first", relaxed_tree(table.first, names))
                .set("binds", static_cast<double>(table.binds));
            outcome.set("second", relaxed_tree(table.second, names))
                .set("then", static_cast<double>(table.then));
            outcomes.push_back(std::move(outcome));
        }
        Tree plan;
        plan.set("plan", names.plans[binding.plan]).set("outcomes", std::move(outcomes));
        plans.push_back(std::move(plan));
    }
    return plans;
}

} // namespace

Tree variants_tree(const Variants& variants, const VariantNames& names)
{
    Tree tree;
    tree.set("histories", static_cast<double>(variants.histories));
    Tree::List plans(names.plans.begin(), names.plans.end());
    tree.set("plans", std::move(plans));
    if (!variants.rivals.empty()) tree.set("rivals", rivals_tree(variants, names));
    if (!variants.tokens.empty()) tree.set("tokens", tokens_tree(variants, names));
    if (!variants.binding.empty()) tree.set("binding", binding_tree(variants, names));
    return tree;
}

} // namespace mm::record
