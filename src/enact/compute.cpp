// SPDX-License-Identifier: Apache-2.0
#include "enact/levers.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace mm::enact {
namespace {

using feasibility::Item;

/// Without the tax that the state pays to itself.
constexpr std::size_t tax = static_cast<std::size_t>(Item::tax);

} // namespace

std::vector<feasibility::PerItem> costs_of(const plan::Plan& plan, const feasibility::Check& check)
{
    std::vector<feasibility::PerItem> costs(plan.pledges.size());
    for (std::size_t p = 0; p < check.projects.size(); ++p) {
        // Both were read from one file, and a pledge begins on a line of its own.
        const auto same = [&](const plan::Pledge& each) {
            return each.line == check.projects[p].pledge->line;
        };
        const auto pledge = std::find_if(plan.pledges.begin(), plan.pledges.end(), same);
        if (pledge == plan.pledges.end()) continue;
        feasibility::PerItem& cost = costs[static_cast<std::size_t>(pledge - plan.pledges.begin())];
        for (std::size_t i = 0; i < feasibility::items; ++i)
            cost[i] = check.pledges[p].cost_until_date[i].p50;
    }
    return costs;
}

/// What is bought costs what the check expects, and at most the budget, which then buys an equal part of every item.
/// What lasts (by item_texts) becomes capital of the state, running costs are consumed.
void buy_compute(Work& work, const plan::Pledge& pledge)
{
    const auto p = static_cast<std::size_t>(&pledge - work.plan.pledges.data());
    const double whole = p < work.facts.costs.size() ? feasibility::total(work.facts.costs[p]) : 0.0;
    if (whole <= 0.0)
        return note(work, pledge,
                    {"its cost is not known without a check; it changes nothing.",
                     "점검 없이는 비용을 알 수 없어 아무것도 바꾸지 않는다."});
    const double budget = spent_a_quarter(work, pledge);
    const double needed = in_millions(work, {whole, "KRW"}) / pledge.quarters();
    const double part = std::min(1.0, budget / needed);
    for (std::size_t i = 0; i < feasibility::items; ++i) {
        if (i == tax) continue;
        const double amount = part * needed * work.facts.costs[p][i] / whole;
        const feasibility::ItemText& item = feasibility::item_texts()[i];
        buy_basket(work, pledge, item.id, amount, item.capital);
    }
    note(work, pledge,
         {"only its purchases enter the economy; what AI does to work is not simulated yet, nor that chips "
          "may come "
          "late.",
          "구매만 경제에 들어간다. AI가 노동에 미치는 영향과 칩의 지연은 아직 모의하지 않는다."});
}

void leave_to_firms(Work& work, const plan::Pledge& pledge)
{
    note(work, pledge,
         {"it changes nothing in the economy yet, because firms there invest by a rule of their own and a "
          "firm's "
          "announced purchase has no place in it.",
          "모의경제의 기업은 자체 규칙에 따라 투자하므로, 발표된 구매는 아직 경제에 아무 변화도 주지 "
          "않는다."});
}

} // namespace mm::enact
