// SPDX-License-Identifier: Apache-2.0
#include "enact/levers.hpp"
#include "plan/fields.hpp"
#include "plan/given.hpp"
#include "plan/levers.hpp"

#include <algorithm>

namespace mm::enact {
namespace {

/// Levers of AI say nothing where none is played.
bool plays_ai(Work& work, const plan::Pledge& pledge)
{
    if (work.facts.ai != nullptr) return true;
    note(work, pledge,
         {"it changes nothing in a setting without AI.", "AI가 없는 설정에서는 아무것도 바꾸지 않는다."});
    return false;
}

template <class Change> void in_its_quarters(Work& work, const plan::Pledge& pledge, Change change)
{
    if (!plays_ai(work, pledge)) return;
    const Range quarters = held(work, pledge);
    for (std::size_t q = quarters.first; q < quarters.last; ++q) change(work.result.measures[q]);
}

} // namespace

void buy_tokens_abroad(Work& work, const plan::Pledge& pledge)
{
    const double amount = spent_a_quarter(work, pledge);
    double model::Measures::*const spent = plan::name(pledge, plan::field::users) == "people"
                                               ? &model::Measures::allowance_abroad
                                               : &model::Measures::token_vouchers;
    in_its_quarters(work, pledge, [&](model::Measures& m) { m.*spent += amount; });
}

void tax_ai(Work& work, const plan::Pledge& pledge)
{
    double model::Measures::*const tax = pledge.lever->name == "tokens.tax" ? &model::Measures::token_tax
                                         : pledge.lever->name == "tax.ai_windfall"
                                             ? &model::Measures::windfall_tax
                                             : &model::Measures::remittance_tax;
    const double rate = plan::number(pledge, plan::field::tax_rate, 0.0);
    in_its_quarters(work, pledge, [&](model::Measures& m) { m.*tax = std::min(1.0, m.*tax + rate); });
}

void guarantee_demand(Work& work, const plan::Pledge& pledge)
{
    const double least = plan::number(pledge, plan::field::utilisation, 0.0);
    in_its_quarters(work, pledge,
                    [&](model::Measures& m) { m.demand_guarantee = std::max(m.demand_guarantee, least); });
}

void bind_public_bodies(Work& work, const plan::Pledge& pledge)
{
    in_its_quarters(work, pledge, [](model::Measures& m) { m.public_at_home = true; });
}

/// The money buys research; how near it brings the nation's models the plan says itself. They come nearer evenly while
/// it is spent, and stay there.
void fund_research(Work& work, const plan::Pledge& pledge)
{
    if (!plays_ai(work, pledge)) return;
    buy_basket(work, pledge, "research", spent_a_quarter(work, pledge), false);
    const double years = plan::number(pledge, plan::field::years, 0.0);
    const auto quarters = static_cast<double>(std::max<std::size_t>(1, held(work, pledge).size()));
    growing_in(work, pledge, quarters, [&](model::Measures& m, double part) { m.research += years * part; });
}

/// The money buys lines, which add to those that the region gets anyway.
void lay_lines(Work& work, const plan::Pledge& pledge)
{
    if (!plays_ai(work, pledge)) return;
    buy_basket(work, pledge, "power_lines", spent_a_quarter(work, pledge), true);
    const ai::Start& start = *work.facts.ai;
    const std::size_t region = region_of(start, pledge);
    const double each = plan::number(pledge, plan::field::megawatts, 0.0) / pledge.quarters();
    in_its_quarters(work, pledge,
                    [&](model::Measures& m) { filled(m.lines, start.regions.size(), 0.0)[region] += each; });
}

} // namespace mm::enact
