// SPDX-License-Identifier: Apache-2.0
#include "ai/adoption.hpp"
#include "base/math.hpp"
#include "base/stream.hpp"
#include "base/streams.hpp"
#include "model/ai_power.hpp"
#include "model/ai_terms.hpp"
#include "model/phases.hpp"

#include <algorithm>

namespace mm::model::phases {
namespace {

using ai::Channel;
using ai::Mechanism;

/// What a channel's compute is, `lag` years behind the frontier.
double behind(const World& w, double lag)
{
    return ai::frontier_at(w.ai.rules.frontier_growth, w.ai.rules.frontier_half_life,
                           years_of_capability(w) - lag);
}

/// log10 of the yearly gain of algorithms (Ho et al. 2024; world/trends.csv, algorithm.efficiency: 2.83) [log10/year].
constexpr double algorithms = 0.4518;

/// What the nation's own best model reaches by the chips that train. Its algorithms are the world's of some time ago,
/// whose gain fades as the frontier's growth does; and the frontier is the best there is, so that nobody is beyond it.
double own_compute(const World& w)
{
    const ai::Rules& r = w.ai.rules;
    const double lag = std::max(0.0, r.home_lag - w.measures().research);
    const double gained = ai::frontier_at(algorithms, r.frontier_half_life, years_of_capability(w) - lag);
    const double own = ai::own_frontier({.flops = (1.0 - r.serving_share) * w.ai.plants.capacity.flops,
                                         .mfu = r.training_mfu,
                                         .run = r.run_share,
                                         .frontier = w.settings.ai.start->frontier_level},
                                        gained);
    return std::min(own, behind(w, 0.0));
}

/// Chips that a plan orders in this quarter enter the book, and those that the state had decided on before the start.
/// What those of the state cost is in its budget.
void place_plan_orders(World& w)
{
    const ai::Start& s = *w.settings.ai.start;
    for (const ChipPurchase& each : w.measures().chips) {
        const bool of_state = each.owner == ai::Owner::state;
        const ai::Batch batch{.owner = each.owner,
                              .generation = each.generation,
                              .chips = each.chips,
                              .region = each.region < s.regions.size() ? each.region : ai::anywhere,
                              .of_plan = of_state};
        const double price = s.generations[each.generation].price * money_per_dollar(w);
        w.ai.plants.orders.push_back({.batch = batch, .price = of_state ? 0.0 : price});
    }
    for (const ai::Decided& each : s.decided)
        if (each.ordered == s.start + static_cast<int>(w.quarter))
            w.ai.plants.orders.push_back({.batch = {.owner = ai::Owner::state,
                                                    .generation = each.generation,
                                                    .chips = each.chips,
                                                    .region = ai::anywhere,
                                                    .of_plan = true}});
}

double h100e_of(const World& w, const ai::Batch& batch)
{
    return batch.performance * w.settings.ai.start->generations[batch.generation].h100e;
}

/// What of the nation's orders comes: open supply is shared with all others' by size and age.
double share_that_comes(World& w, double ours)
{
    Plants& p = w.ai.plants;
    const std::size_t t = std::min(w.quarter, p.open_supply.size() - 1);
    const double noise = shock(w.luck, streams::chip_market, 0, 0, w.ai.rules.delivery_noise);
    const double supply = p.open_supply[t] * w.measures().chip_supply * math::exp(noise);
    const double others = w.settings.ai.start->world.book_to_bill * p.open_supply[t];
    return ai::serve_quarter(p.book, supply, others, ours).for_us;
}

double access_now(const World& w)
{
    const Column& access = w.settings.ai.start->world.access;
    return access.empty() ? 1.0 : access[std::min(w.quarter - 1, access.size() - 1)];
}

/// A part of an order arrives; its owner pays for it unless a plan does.
void arrive(World& w, ChipOrder& order, double chips)
{
    Plants& p = w.ai.plants;
    ai::Batch batch = order.batch;
    batch.chips = chips;
    order.batch.chips -= chips;
    p.delivered += chips * h100e_of(w, batch);
    if (!batch.of_plan) {
        batch.worth = chips * order.price;
        p.bought[static_cast<std::size_t>(batch.owner)] += batch.worth;
    }
    p.fleet.push_back(batch);
}

void deliver(World& w)
{
    Plants& p = w.ai.plants;
    p.delivered = 0.0;
    p.bought = {};
    const double access = w.has(Mechanism::delivery) ? access_now(w) * w.measures().chip_access : 1.0;
    double open = 0.0;
    double ours = 0.0;
    for (const ChipOrder& o : p.orders) {
        const double size = o.batch.chips * h100e_of(w, o.batch);
        open += size;
        ours += size * access * (1.0 + o.age);
    }
    double comes = open;
    if (w.has(Mechanism::delivery)) comes = share_that_comes(w, ours);
    for (ChipOrder& o : p.orders) {
        const double size = o.batch.chips * h100e_of(w, o.batch);
        const double weight = size * access * (1.0 + o.age);
        const double part = ours > 0.0 && size > 0.0 ? std::min(1.0, comes * weight / (ours * size)) : 0.0;
        o.age += 1.0;
        if (part > 0.0) arrive(w, o, part * o.batch.chips);
    }
    std::erase_if(p.orders, [](const ChipOrder& o) { return o.batch.chips < 1e-6; });
}

} // namespace

/// [AI-8] The frontier and those who follow it, what a task-hour takes and costs abroad.
void move_frontier(World& w)
{
    const ai::Rules& r = w.ai.rules;
    TokenMarket& t = w.ai.tokens;
    const double years = years_since_start(w);
    const bool moves = w.has(Mechanism::capability);
    t.frontier = behind(w, 0.0);
    // Nobody knows these rates for fifteen years: they fade as the frontier's does.
    const auto fading = [&](double rate) {
        return math::exp(ai::frontier_at(rate, r.frontier_half_life, years));
    };
    t.tokens_per_task_hour = r.tokens_per_task_hour * fading(r.task_growth);
    t.progress = (moves ? fading(r.serving_progress) : 1.0) * w.measures().serving;
    const double api = r.api_price * fading(r.api_price_change) * w.measures().api_price /
                       w.measures().serving * money_per_dollar(w) * t.tokens_per_task_hour / million;
    auto& foreign = t.offers[index(Channel::foreign)];
    foreign = {.price = api, .compute = t.frontier, .at_home = false, .open = w.measures().api_open};
    const bool made = w.has(Mechanism::factories);
    t.offers[index(Channel::home)] = {
        .price = t.home_price, .compute = own_compute(w), .at_home = true, .open = made};
    t.offers[index(Channel::open)] = {
        .price = t.home_price, .compute = behind(w, r.open_lag), .at_home = true, .open = made};
    t.offers[index(Channel::small)] = {.price = r.small_price * api,
                                       .compute = behind(w, r.small_lag),
                                       .at_home = true,
                                       .open = w.has(Mechanism::tokens)};
    if (w.has(Mechanism::own_use))
        w.ai.use.own_use = ai::spread_own_use(w.ai.use.own_use, r.own_use_speed, r.own_use_most);
}

/// Orders are placed and served, chips wear, and what has come gets power.
void take_delivery(World& w)
{
    const ai::Start& s = *w.settings.ai.start;
    Plants& p = w.ai.plants;
    place_plan_orders(w);
    deliver(w);
    p.written_off = ai::wear(p.fleet, w.ai.rules.failure_rate, w.ai.rules.chip_life);
    connect_plants(w);
    p.capacity = ai::capacity_of(p.fleet, s.generations, w.ai.tokens.progress);
    const double served =
        w.has(Mechanism::factories) ? w.ai.rules.serving_share * sum(p.capacity.tokens) : 0.0;
    w.ai.tokens.capacity = work_of(w, served);
}

} // namespace mm::model::phases
