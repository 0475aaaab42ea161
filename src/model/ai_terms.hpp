// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/world.hpp"

#include <algorithm>
#include <vector>

/// Terms that several phases of AI share.
namespace mm::model {

inline constexpr double hours_a_quarter = 365.25 * 24.0 / 4.0; ///< of a machine [hour]
inline constexpr double weeks_a_quarter = 365.25 / 7.0 / 4.0;
inline constexpr double million = 1e6;

/// Years since the start, at the middle of the quarter.
inline double years_since_start(const World& w)
{
    return (static_cast<double>(w.quarter) - 0.5) / 4.0;
}

/// The same as far as capability moves on; without that mechanism it stays at the start.
inline double years_of_capability(const World& w)
{
    return w.has(ai::Mechanism::capability) ? years_since_start(w) : 0.0;
}

/// Price of foreign currency over that of the start, with foreign prices or without [1].
inline double currency_index(const World& w)
{
    return w.abroad.trade.market.currency * w.measures().exchange_rate;
}

/// A price in dollars in the money of the nation [money/USD].
inline double money_per_dollar(const World& w)
{
    return w.settings.ai.start->exchange_rate * currency_index(w) / million;
}

/// What power over a quarter costs at the tariff that factories pay, prices of the start [money/quarter].
inline double electricity_cost(const World& w, double megawatts)
{
    return megawatts * hours_a_quarter * 1000.0 * w.ai.power.tariff / million;
}

/// Part of what home factories can do that works for abroad [1].
inline double used_abroad(const World& w)
{
    const TokenMarket& t = w.ai.tokens;
    return t.capacity > 0.0 ? t.worked_abroad / t.capacity : 0.0;
}

/// Part of full load that a plant draws: idle, and what serving and training add [1].
inline double load_of_plants(const World& w)
{
    const ai::Rules& r = w.ai.rules;
    const double serves = w.ai.tokens.utilisation + used_abroad(w);
    const double busy = r.serving_share * serves + 1.0 - r.serving_share;
    return r.idle_power + (1.0 - r.idle_power) * busy;
}

/// Work that chips do which serve so many tokens an hour at full load [task-hour/quarter].
inline double work_of(const World& w, double tokens_an_hour)
{
    return tokens_an_hour * hours_a_quarter / w.ai.tokens.tokens_per_task_hour;
}

/// Hours of a person agent of an industry in a quarter, at normal hours [hour/quarter].
inline double hours_of(const World& w, std::size_t industry)
{
    return w.prospects().hours[industry] * weeks_a_quarter * w.calibration->scale;
}

/// Whether a rule binds the firms of an industry, as public bodies, to the nation's own models.
inline bool bound_to_home(const World& w, std::size_t industry)
{
    const std::vector<std::size_t>& bodies = w.settings.ai.start->public_industries;
    return w.measures().public_at_home && std::find(bodies.begin(), bodies.end(), industry) != bodies.end();
}

/// Part that there is of the AI work which firms of an industry plan [1].
inline double served_of(const World& w, std::size_t industry)
{
    return bound_to_home(w, industry) ? w.ai.tokens.served_public : w.ai.tokens.served;
}

/// What a task-hour costs firms of an industry before tax [money/task-hour].
inline double price_of(const World& w, std::size_t industry)
{
    const TokenMarket& t = w.ai.tokens;
    return bound_to_home(w, industry) ? t.offers[index(ai::Channel::home)].price
                                      : ai::mean_price(t.share_free, t.offers);
}

/// Part of what they pay for them that home factories get [1].
inline double home_part_of(const World& w, std::size_t industry)
{
    if (bound_to_home(w, industry)) return 1.0;
    const TokenMarket& t = w.ai.tokens;
    double home = 0.0;
    for (const ai::Channel c : {ai::Channel::home, ai::Channel::open})
        home += t.share_free[index(c)] * t.offers[index(c)].price;
    const double all = ai::mean_price(t.share_free, t.offers);
    return all > 0.0 ? home / all : 0.0;
}

/// Rows of the firms that sell AI services.
inline Range ai_firms(const World& w)
{
    return w.industries[w.settings.ai.start->industry];
}

/// Where an owner's figure stands.
constexpr std::size_t at(ai::Owner owner)
{
    return static_cast<std::size_t>(owner);
}

/// A payment of the AI industry, or to it, is shared among its firms by their output.
inline void share_out(World& w, double amount, Out column)
{
    const Range rows = ai_firms(w);
    double all = 0.0;
    for (std::size_t i = rows.first; i < rows.last; ++i) all += w.firms.output[i];
    for (std::size_t i = rows.first; i < rows.last; ++i)
        column[i] += all > 0.0 ? amount * w.firms.output[i] / all : amount / static_cast<double>(rows.size());
}

/// Part of what plants beyond the start's draw that chips of this owner do [1].
inline double part_of_running(const World& w, ai::Owner owner)
{
    double all = 0.0;
    double own = 0.0;
    for (const ai::Batch& b : w.ai.plants.fleet) {
        if (!b.connected || b.of_plan) continue;
        const double power = ai::power_of(b, w.settings.ai.start->generations);
        all += power;
        if (b.owner == owner) own += power;
    }
    return all > 0.0 ? own / all : 0.0;
}

/// What wears: chips by their batches, halls evenly.
inline double worn_of_owners(const Plants& p)
{
    return p.written_off[at(ai::Owner::home)] + p.written_off[at(ai::Owner::foreign)] + p.halls_worn;
}

/// What the chips and halls of home and foreign owners are still worth; those of a plan are capital of the state
/// [money].
inline double private_plants(const World& w)
{
    double worth = w.ai.plants.halls;
    for (const ai::Batch& b : w.ai.plants.fleet)
        if (!b.of_plan) worth += b.worth;
    return worth;
}

/// Task-hours that a unit of a firm's output takes at full service: hours without AI, H / (alpha (1 - saved)),
/// times the share of them that AI works on [task-hour/real money].
inline double task_hours_of(const World& w, std::size_t firm)
{
    const AiUse& use = w.ai.use;
    if (use.worked[firm] == 0.0) return 0.0;
    return use.worked[firm] * hours_of(w, w.firms.industry[firm]) /
           (w.firms.productivity[firm] * (1.0 - use.saved[firm]));
}

} // namespace mm::model
