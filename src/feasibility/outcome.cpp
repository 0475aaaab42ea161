// SPDX-License-Identifier: Apache-2.0
#include "feasibility/outcome.hpp"

#include <algorithm>
#include <limits>

namespace mm::feasibility {
namespace {

/// Quarters after a pledge's date that its delivery is followed.
constexpr int after_date = 12;

void size_columns(std::array<Column, constraints>& columns, std::size_t draws)
{
    for (Column& column : columns) column.assign(draws, 0.0);
}

} // namespace

double never()
{
    return std::numeric_limits<double>::infinity();
}

Outcome make_room(const Case& c, std::size_t draws)
{
    Outcome outcome;
    outcome.draws = draws;
    const Quarter first = plan::window_of(c.plan).from;
    for (const plan::Pledge& pledge : c.plan.pledges) {
        PledgeOutcome& p = outcome.pledges.emplace_back();
        p.start = pledge.from - first;
        for (auto* columns : {&p.share, &p.share_more, &p.share_less, &p.needed, &p.available, &p.by})
            size_columns(*columns, draws);
        for (Column* column : {&p.chips, &p.operating, &p.in_place, &p.line_ready})
            column->assign(draws, 0.0);
        for (auto* columns : {&p.cost, &p.cost_until_date})
            for (Column& column : *columns) column.assign(draws, 0.0);
        const int quarters = std::min(pledge.quarters() + after_date, static_cast<int>(horizon));
        p.running.assign(static_cast<std::size_t>(quarters), Column(draws, 0.0));
    }
    PlanOutcome& o = outcome.plan;
    for (Column* column : {&o.tokens_per_day, &o.tokens_per_citizen_day, &o.power_mw, &o.power_planned_mw,
                           &o.cost_total, &o.cost_until_date, &o.engineers, &o.training_runs_per_year,
                           &o.months_behind_frontier, &o.stock, &o.rank, &o.cost_per_million_tokens,
                           &o.deficit_share, &o.rd_share, &o.renewable_share, &o.hourly_share})
        column->assign(draws, 0.0);
    return outcome;
}

} // namespace mm::feasibility
