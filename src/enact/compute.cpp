// SPDX-License-Identifier: Apache-2.0
#include "enact/levers.hpp"
#include "plan/levers.hpp"

#include <algorithm>
#include <optional>

namespace mm::enact {
namespace {

using feasibility::Item;

/// Without the tax that the state pays to itself.
constexpr std::size_t tax = static_cast<std::size_t>(Item::tax);

/// Calls with each pledge's row and its report in a check.
template <class Each> void for_judged(const plan::Plan& plan, const feasibility::Check& check, Each each)
{
    for (std::size_t p = 0; p < check.projects.size(); ++p) {
        // Both were read from one file, and a pledge begins on a line of its own.
        const auto same = [&](const plan::Pledge& pledge) {
            return pledge.line == check.projects[p].pledge->line;
        };
        const auto pledge = std::find_if(plan.pledges.begin(), plan.pledges.end(), same);
        if (pledge != plan.pledges.end())
            each(static_cast<std::size_t>(pledge - plan.pledges.begin()), check.pledges[p]);
    }
}

/// People may use what they were promised from the pledge's date on.
void allow_tokens(Work& work, const plan::Pledge& pledge)
{
    constexpr double days = 365.25 / 4.0;
    const calibration::Population& p = work.start.population;
    const double people = static_cast<double>(p.active + p.inactive) * work.start.scale;
    const int first = pledge.until - work.start.start;
    for (std::size_t q = static_cast<std::size_t>(std::max(0, first - 1)); q < work.result.measures.size();
         ++q)
        work.result.measures[q].allowance += people * pledge.reach * pledge.per_citizen * days;
}

/// Paid staff help firms begin, as many as have to be reached so that AI can do the promised share of hours at what it
/// can do of mid-2026's (`ai.workable_now`, 0.14).
void help_firms(Work& work, const plan::Pledge& pledge, double part)
{
    constexpr double workable = 0.14;
    const double reached = part * std::min(1.0, pledge.hours_share / workable);
    const Range quarters = held(work, pledge);
    for (std::size_t q = quarters.first; q < quarters.last; ++q) {
        model::Measures& m = work.result.measures[q];
        m.integrators += reached / pledge.quarters();
        m.hazard += 4.0 * reached / pledge.quarters();
    }
}

/// Chips of a pledge, evenly over its quarters. `part`: what its budget buys of those that it needs.
void order_chips(Work& work, const plan::Pledge& pledge, std::size_t generation, double part, ai::Owner owner)
{
    const auto p = static_cast<std::size_t>(&pledge - work.plan.pledges.data());
    const double needed = p < work.facts.chips.size() ? work.facts.chips[p] : 0.0;
    const model::ChipPurchase purchase{.owner = owner,
                                       .generation = generation,
                                       .chips = part * needed / pledge.quarters(),
                                       .region = region_of(*work.facts.ai, pledge)};
    const Range quarters = held(work, pledge);
    for (std::size_t q = quarters.first; q < quarters.last; ++q)
        work.result.measures[q].chips.push_back(purchase);
}

/// Sun and wind that a pledge contracts come with its chips, evenly over its quarters, and stay.
void contract_power(Work& work, const plan::Pledge& pledge, double part)
{
    growing_in(work, pledge, pledge.quarters(), [&](model::Measures& m, double there) {
        m.contracted_solar += part * there * pledge.solar;
        m.contracted_wind += part * there * pledge.wind;
    });
}

/// The row of the pledge's chip among those that AI factories run; notes one that they do not.
std::optional<std::size_t> generation_of(Work& work, const plan::Pledge& pledge)
{
    const std::vector<ai::Generation>& all = work.facts.ai->generations;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const ai::Generation& g) { return g.name == pledge.chip; });
    if (found != all.end()) return static_cast<std::size_t>(found - all.begin());
    note(work, pledge,
         {"its chip is not among those that the simulated AI factories run.",
          "이 칩은 모의 AI 팩토리가 쓰는 칩이 아니다."});
    return std::nullopt;
}

/// What the check expects a pledge to cost, item by item; nothing without one.
feasibility::PerItem cost_of(const Work& work, const plan::Pledge& pledge)
{
    const auto p = static_cast<std::size_t>(&pledge - work.plan.pledges.data());
    return p < work.facts.costs.size() ? work.facts.costs[p] : feasibility::PerItem{};
}

/// The same a quarter of the pledge, all items together [million/quarter].
double needed_a_quarter(const Work& work, const plan::Pledge& pledge)
{
    const double whole = feasibility::total(cost_of(work, pledge));
    return in_millions(work, {whole, "KRW"}) / pledge.quarters();
}

/// What its budget buys of what a pledge needs [1].
double paid_part(Work& work, const plan::Pledge& pledge)
{
    const double needed = needed_a_quarter(work, pledge);
    return needed > 0.0 ? std::min(1.0, spent_a_quarter(work, pledge) / needed) : 0.0;
}

/// What AI the pledge brings where AI is played: chips to the nation's factories, users who need not pay, and help for
/// firms that integrate. `part`: what its budget buys of it.
void bring_ai(Work& work, const plan::Pledge& pledge, double part)
{
    const std::optional<std::size_t> generation = generation_of(work, pledge);
    if (!generation) return;
    order_chips(work, pledge, *generation, part, ai::Owner::state);
    contract_power(work, pledge, part);
    if (pledge.lever->promise == plan::Promise::allowance) allow_tokens(work, pledge);
    if (pledge.lever->promise == plan::Promise::transplant) help_firms(work, pledge, part);
}

} // namespace

std::vector<feasibility::PerItem> costs_of(const plan::Plan& plan, const feasibility::Check& check)
{
    std::vector<feasibility::PerItem> costs(plan.pledges.size());
    for_judged(plan, check, [&](std::size_t p, const feasibility::PledgeReport& report) {
        for (std::size_t i = 0; i < feasibility::items; ++i) costs[p][i] = report.cost_until_date[i].p50;
    });
    return costs;
}

std::vector<double> chips_of(const plan::Plan& plan, const feasibility::Check& check)
{
    std::vector<double> chips(plan.pledges.size(), 0.0);
    for_judged(plan, check,
               [&](std::size_t p, const feasibility::PledgeReport& report) { chips[p] = report.chips.p50; });
    return chips;
}

/// What is bought costs what the check expects, and at most the budget, which then buys an equal part of every item.
/// What lasts (by item_texts) becomes capital of the state, running costs are consumed.
void buy_compute(Work& work, const plan::Pledge& pledge)
{
    const feasibility::PerItem cost = cost_of(work, pledge);
    const double whole = feasibility::total(cost);
    if (whole <= 0.0)
        return note(work, pledge,
                    {"its cost is not known without a check; it changes nothing.",
                     "점검 없이는 비용을 알 수 없어 아무것도 바꾸지 않는다."});
    const double needed = needed_a_quarter(work, pledge);
    const double part = paid_part(work, pledge);
    for (std::size_t i = 0; i < feasibility::items; ++i) {
        if (i == tax) continue;
        const double amount = part * needed * cost[i] / whole;
        const feasibility::ItemText& item = feasibility::item_texts()[i];
        buy_basket(work, pledge, item.id, amount, item.capital);
    }
    if (work.facts.ai != nullptr) return bring_ai(work, pledge, part);
    note(work, pledge,
         {"only its purchases enter the economy; what AI does to work is not simulated yet, nor that chips "
          "may come "
          "late.",
          "구매만 경제에 들어간다. AI가 노동에 미치는 영향과 칩의 지연은 아직 모의하지 않는다."});
}

/// Home owners order what their budget buys, and pay for it when it comes.
void buy_for_firms(Work& work, const plan::Pledge& pledge)
{
    if (work.facts.ai == nullptr)
        return note(
            work, pledge,
            {"it changes nothing in a setting without AI: firms there invest by a rule of their own, in "
             "which a firm's announced purchase has no place.",
             "AI가 없는 설정의 기업은 자체 규칙에 따라 투자하므로, 발표된 구매는 아무것도 바꾸지 않는다."});
    const std::optional<std::size_t> generation = generation_of(work, pledge);
    if (!generation) return;
    const double part = paid_part(work, pledge);
    order_chips(work, pledge, *generation, part, ai::Owner::home);
    contract_power(work, pledge, part);
}

} // namespace mm::enact
