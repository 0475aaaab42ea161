// SPDX-License-Identifier: Apache-2.0
#include "record/pieces.hpp"

#include "feasibility/assumptions.hpp"
#include "feasibility/sentences.hpp"
#include "feasibility/wording.hpp"
#include "nation/figures.hpp"
#include "plan/levers.hpp"

#include <cmath>

namespace mm::record {
namespace {

using feasibility::Constraint;
using feasibility::constraint_names;

/// The input that each constraint leans on most; its source and grade stand for the row.
const Declaration& leading_input(Constraint constraint)
{
    namespace assume = feasibility::assume;
    switch (constraint) {
    case Constraint::chips:
        return assume::backlog;
    case Constraint::money:
        return assume::server_factor;
    case Constraint::power:
        return nation::figure::connection_rate;
    case Constraint::people:
        return assume::engineers_per_thousand;
    case Constraint::time:
        return assume::build_time;
    }
    return assume::backlog;
}

Tree fan_tree(const plan::Pledge& pledge, const feasibility::PledgeReport& report)
{
    Tree::List quarters;
    for (std::size_t q = 0; q < report.fan.quantile.front().size(); ++q)
        quarters.emplace_back(to_string(pledge.from + static_cast<int>(q)));
    Tree tree;
    tree.set("unit", "chip").set("pledged", report.chips.p50).set("deadline", to_string(pledge.until));
    tree.set("quarters", std::move(quarters));
    for (std::size_t i = 0; i < feasibility::Fan::points.size(); ++i) {
        constexpr std::array names{"p05", "p10", "p25", "p50", "p75", "p90", "p95"};
        Tree::List values(report.fan.quantile[i].begin(), report.fan.quantile[i].end());
        tree.set(names[i], std::move(values));
    }
    return tree;
}

Tree cost_tree(const feasibility::PledgeReport& report)
{
    Tree::List list;
    for (std::size_t i = 0; i < feasibility::items; ++i) {
        const feasibility::ItemText& item = feasibility::item_texts()[i];
        const Spread& s = report.cost[i];
        if (s.p90 == 0.0) continue;
        Tree row;
        row.set("id", item.id).set("text", item.text).set("kind", item.capital ? "capital" : "running");
        row.set("p10", s.p10).set("p50", s.p50).set("p90", s.p90).set("unit", "KRW");
        list.push_back(std::move(row));
    }
    return list;
}

Tree siting_tree(const plan::Pledge& pledge, const feasibility::PledgeReport& report)
{
    Tree::List list;
    for (const feasibility::Siting& s : report.siting) {
        Tree row;
        row.set("region", s.region->id).set("text", s.region->name).set("required", s.needed);
        row.set("available", quantiles(s.available, "MW")).set("probability", s.probability);
        row.set("by", dates(s.by, pledge.from)).set("refusal", s.region->refusal);
        row.set("nuclear_mw", s.region->nuclear).set("coal_mw", s.region->coal);
        if (s.line_length > 0.0)
            row.set("transmission_km", s.line_length).set("transmission_cost", quantiles(s.line_cost, "KRW"));
        row.set("source", s.region->source).set("grade", to_string(s.region->grade));
        list.push_back(std::move(row));
    }
    return list;
}

} // namespace

Tree quantiles(const Spread& spread, std::string_view unit)
{
    Tree tree;
    return tree.set("p10", spread.p10).set("p50", spread.p50).set("p90", spread.p90).set("unit", unit);
}

Tree dates(const Spread& quarters, Quarter start)
{
    const auto date = [&](double q) {
        return std::isfinite(q) ? Tree{to_string(start + (static_cast<int>(std::ceil(q)) - 1))} : Tree{};
    };
    Tree tree;
    return tree.set("p10", date(quarters.p10)).set("p50", date(quarters.p50)).set("p90", date(quarters.p90));
}

Tree constraints_tree(const feasibility::Verdict& verdict, Quarter from, Quarter until, const Inputs& inputs)
{
    Tree tree;
    for (std::size_t c = 0; c < feasibility::constraints; ++c) {
        const auto constraint = static_cast<Constraint>(c);
        const feasibility::ConstraintVerdict& v = verdict.constraint[c];
        const std::string_view unit = feasibility::words::unit(constraint);
        const Value& input = inputs[leading_input(constraint)];
        Tree row;
        row.set("required", quantiles(v.needed, unit)).set("available", quantiles(v.available, unit));
        row.set("ratio", quantiles(v.share, "1"))
            .set("probability", v.probability)
            .set("by", dates(v.by, from));
        row.set("verdict", to_string(v.light))
            .set("sentence", feasibility::sentence_of(constraint, v, from, until));
        row.set("source", input.source).set("grade", to_string(input.grade));
        tree.set(std::string{constraint_names[c]}, std::move(row));
    }
    return tree;
}

Tree relaxations_tree(const feasibility::Verdict& verdict)
{
    Tree::List list;
    for (const feasibility::Relaxation& r : verdict.relaxations) {
        Tree row;
        row.set("constraint", constraint_names[index(r.constraint)]).set("times", r.times);
        row.set("probability", r.probability).set("achieved", r.achieved);
        row.set("binding", constraint_names[index(r.binding)]);
        list.push_back(std::move(row));
    }
    return list;
}

Tree pledge_tree(const Checked& checked, std::size_t pledge)
{
    const plan::Pledge& p = checked.c.plan.pledges[pledge];
    const feasibility::PledgeReport& report = checked.check.pledges[pledge];
    const feasibility::Project& project = checked.check.projects[pledge];
    Tree tree;
    tree.set("lever", p.lever->name).set("title", p.title).set("verdict", to_string(report.verdict.light));
    tree.set("probability", report.verdict.probability);
    tree.set("binding", constraint_names[index(report.verdict.binding)]);
    tree.set("from", to_string(p.from)).set("until", to_string(p.until));
    tree.set("region", project.region != nullptr ? Tree{project.region->name} : Tree{});
    tree.set("chip", p.chip).set("model", project.model);
    tree.set("constraints", constraints_tree(report.verdict, p.from, p.until, checked.c.inputs));
    tree.set("delivery", fan_tree(p, report))
        .set("cost", cost_tree(report))
        .set("siting", siting_tree(p, report));
    return tree;
}

} // namespace mm::record
