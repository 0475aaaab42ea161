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
