// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/world.hpp"

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

/// What power over a quarter costs at the tariff of the start [money/quarter].
inline double electricity_cost(const World& w, double megawatts)
{
    return megawatts * hours_a_quarter * 1000.0 * w.settings.ai.start->tariff / million;
}

/// Part of full load that a plant draws: idle, and what serving and training add [1].
inline double load_of_plants(const World& w)
{
    const ai::Rules& r = w.ai.rules;
    const double busy = r.serving_share * w.ai.tokens.utilisation + 1.0 - r.serving_share;
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

/// Rows of the firms that sell AI services.
inline Range ai_firms(const World& w)
{
    return w.industries[w.settings.ai.start->industry];
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
