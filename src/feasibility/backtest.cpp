// SPDX-License-Identifier: Apache-2.0
#include "feasibility/backtest.hpp"

#include "feasibility/check.hpp"
#include "plan/levers.hpp"

#include <algorithm>

namespace mm::feasibility {
namespace {

plan::Plan plan_of(const nation::Nation& nation, const nation::Event& event)
{
    plan::Plan plan{.id = event.id,
                    .file = event.id,
                    .title = event.text,
                    .nation = nation.id,
                    .start = event.from,
                    .quarters = event.until - event.from + 1};
    for (const nation::Event::Part& part : event.parts) {
        plan::Pledge pledge{.lever = plan::find_lever("chips.state_purchase"),
                            .title = event.text,
                            .from = event.from,
                            .until = event.until};
        pledge.chip = part.chip;
        pledge.count = part.count;
        plan.pledges.push_back(std::move(pledge));
    }
    return plan;
}

/// The event's quantity in one draw, over all its chips.
double quantity_in(const Outcome& outcome, nation::Quantity quantity, std::size_t draw)
{
    double sum = 0.0;
    for (const PledgeOutcome& p : outcome.pledges) {
        const auto item = [&](Item i) { return p.cost[static_cast<std::size_t>(i)][draw]; };
        switch (quantity) {
        case nation::Quantity::accelerators:
            sum += item(Item::accelerators);
            break;
        case nation::Quantity::hardware:
            sum += item(Item::accelerators) + item(Item::servers) + item(Item::network) + item(Item::tax);
            break;
        case nation::Quantity::delivered:
            sum += std::min(1.0, p.share[index(Constraint::chips)][draw]) * p.chips[draw];
            break;
        }
    }
    return sum;
}

} // namespace

std::vector<Backtest> backtest(const nation::Nation& nation, const nation::World& world, const Inputs& inputs,
                               std::span<const nation::Event> events, const Settings& settings,
                               const Executor& executor)
{
    std::vector<Backtest> results;
    for (const nation::Event& event : events) {
        const plan::Plan plan = plan_of(nation, event);
        Settings before = settings;
        before.as_of = event.as_of;
        const Check result =
            check({.nation = nation, .world = world, .plan = plan, .inputs = inputs}, before, executor);
        Column predicted(result.outcome.draws);
        for (std::size_t d = 0; d < predicted.size(); ++d)
            predicted[d] = quantity_in(result.outcome, event.quantity, d);
        const Spread s = spread(predicted);
        results.push_back(
            {.event = &event, .predicted = s, .inside = s.p10 <= event.actual && event.actual <= s.p90});
    }
    return results;
}

} // namespace mm::feasibility
