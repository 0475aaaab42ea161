// SPDX-License-Identifier: Apache-2.0
#include "ai/token_price.hpp"
#include "base/math.hpp"
#include "model/ai_terms.hpp"
#include "model/phases.hpp"

#include <algorithm>

namespace mm::model::phases {
namespace {

using ai::Channel;

/// The chip on sale, what it costs with its hall, and what it does.
struct NewChip {
    ai::Batch batch{};
    double price = 0.0;    ///< of the chip with its part of server and network [money]
    double hall = 0.0;     ///< [money]
    double running = 0.0;  ///< under load [money/quarter]
    double capacity = 0.0; ///< if it served alone [task-hour/quarter]
};

NewChip chip_on_sale(const World& w)
{
    const ai::Start& s = *w.settings.ai.start;
    const ai::Rules& r = w.ai.rules;
    const Quarter now = s.start + static_cast<int>(w.quarter);
    const ai::OnSale sale = ai::on_sale(s.generations, now, r.chip_progress, r.chip_efficiency);
    const ai::Generation& g = s.generations[sale.generation];
    const double dollar = money_per_dollar(w);
    NewChip chip;
    chip.batch = {.owner = ai::Owner::home,
                  .generation = sale.generation,
                  .performance = sale.performance,
                  .power = sale.power,
                  .region = ai::anywhere};
    chip.price = g.price * dollar;
    const double watts = g.power * sale.power;
    chip.hall = watts * s.site_cost * dollar;
    chip.running = electricity_cost(w, watts / million) * w.prices.producer + s.upkeep / 4.0 * chip.price;
    chip.capacity = work_of(w, g.tokens * sale.performance * w.ai.tokens.progress);
    return chip;
}

/// Part of what AI services invest that the state takes over under a plan [1].
double support_share(const World& w)
{
    const Column& subsidy = w.measures().investment_subsidy;
    return subsidy.empty() ? 0.0 : subsidy[w.settings.ai.start->industry];
}

/// Task-hours that chips on order will add [task-hour/quarter].
double capacity_on_order(const World& w)
{
    double tokens = 0.0;
    const auto add = [&](const ai::Batch& b) {
        tokens += b.chips * b.performance * w.settings.ai.start->generations[b.generation].tokens;
    };
    for (const ChipOrder& o : w.ai.plants.orders) add(o.batch);
    for (const ai::Batch& b : w.ai.plants.fleet)
        if (!b.connected) add(b);
    return work_of(w, w.ai.rules.serving_share * tokens * w.ai.tokens.progress);
}

void place(World& w, const NewChip& chip, double chips)
{
    if (!(chips > 0.0)) return;
    ChipOrder order{.batch = chip.batch, .price = chip.price};
    order.batch.chips = chips;
    w.ai.plants.orders.push_back(order);
}

/// Who trains and does research buys more than serving pays for: a share of sales, which fades as the growth of the
/// frontier does that it runs after. The first quarter adds what was on order before.
void buy_for_research(World& w, const NewChip& chip)
{
    const ai::Rules& r = w.ai.rules;
    const Range rows = ai_firms(w);
    double sales = 0.0;
    for (std::size_t i = rows.first; i < rows.last; ++i) sales += w.firms.price[i] * w.firms.sales[i];
    constexpr double ln_2 = 0.6931471805599453;
    const double fades = math::exp(-ln_2 * years_of_capability(w) / r.frontier_half_life);
    const double before = w.quarter == 1 ? r.backlog : 0.0;
    place(w, chip, (1.0 + before) * r.research_budget * sales * fades / chip.price);
}

/// Foreign owners put the same part of the world's chips into the nation as at the start.
void follow_world(World& w, NewChip chip)
{
    const ai::Start& s = *w.settings.ai.start;
    if (!(s.world.installed > 0.0)) return;
    double theirs = 0.0;
    for (const ai::Holding& h : s.holdings)
        if (h.owner == ai::Owner::foreign) theirs += h.chips * s.generations[h.generation].h100e;
    const Column& shipments = w.ai.plants.shipments;
    const double before = w.quarter == 1 ? w.ai.rules.backlog : 0.0;
    const double comes =
        (1.0 + before) * theirs / s.world.installed * shipments[std::min(w.quarter, shipments.size() - 1)];
    chip.batch.owner = ai::Owner::foreign;
    place(w, chip, comes / (chip.batch.performance * s.generations[chip.batch.generation].h100e));
}

} // namespace

/// Where a chip on sale earns its running cost and the hurdle at the wanted utilisation, a share of the capacity that
/// home demand lacks is ordered:  lacking = (wanted at home / u* - capacity - on order)+,
/// if  p u* capacity >= annuity(hurdle, life) price + running.
void order_chips(World& w)
{
    const TokenMarket& t = w.ai.tokens;
    const ai::Rules& r = w.ai.rules;
    const NewChip chip = chip_on_sale(w);
    buy_for_research(w, chip);
    follow_world(w, chip);
    const double abroad = t.offers[index(Channel::foreign)].price;
    const double price = t.home_price > 0.0 ? std::min(t.home_price, abroad) : abroad;
    const double earned = price * r.wanted_utilisation * chip.capacity;
    const double paid = (1.0 - support_share(w)) * (chip.price + chip.hall);
    const double cost = ai::annuity(r.hurdle, r.chip_life) / 4.0 * paid + chip.running;
    if (earned < cost) return;
    const double at_home = ai::on_home_factories(t.wanted_share);
    const double lacking =
        positive(at_home * t.wanted / r.wanted_utilisation - t.capacity - capacity_on_order(w));
    place(w, chip, r.order_speed * lacking / (r.serving_share * chip.capacity));
}

} // namespace mm::model::phases
