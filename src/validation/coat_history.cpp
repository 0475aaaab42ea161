// SPDX-License-Identifier: Apache-2.0
#include "validation/coat_history.hpp"

#include "base/random.hpp"
#include "base/streams.hpp"
#include "calibration/closure_declarations.hpp"
#include "model/measure.hpp"
#include "model/open_world.hpp"
#include "model/simulate.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace mm::validation {
namespace {

using calibration::Closure;
using calibration::Closures;
using readings::ValueComposition;

/// Whether a firm is among the share that is reached, by the order that the engine itself keeps.
bool is_among(const model::World& w, std::size_t firm, double share)
{
    return uniform({.seed = w.seed,
                    .phase = streams::technique,
                    .quarter = 0,
                    .agent = static_cast<std::uint32_t>(firm),
                    .draw = 0}) < share;
}

/// Nobody expects prices to rise or errs about them.
Inputs calm()
{
    Inputs rules{calibration::closure_declarations()};
    for (const Declaration* still :
         {&calibration::rule::inflation_target, &calibration::rule::inflation_deviation,
          &calibration::rule::growth_deviation})
        rules.set(*still, {.source = "a nation at rest", .origin = "coats"});
    return rules;
}

/// What the new machine takes of cloth; a plan's measures know of output per hour only.
void feed_machines(const CoatTrade& trade, double share, model::World& w)
{
    if (trade.cloth == trade.new_cloth) return;
    for (std::size_t i = 0; i < w.firms.size(); ++i)
        if (is_among(w, i, share)) w.firms.input_yield[i] = trade.price() / trade.new_cloth;
}

void add(CoatMakers& makers, const CoatTrade& trade, const model::World& w, std::size_t i)
{
    const model::Firms& f = w.firms;
    const double constant = f.input_price[i] * f.output[i] / f.input_yield[i];
    const double variable = f.wage_paid[i] * f.workers[i] * w.prices.consumer;
    makers.coats += f.output[i] / trade.price();
    makers.paid.constant += constant;
    makers.paid.variable += variable;
    makers.paid.surplus += f.price[i] * f.output[i] - constant - variable;
}

CoatYear look(const CoatTrade& trade, const model::World& w, double reach, double first_reach,
              double& unbooked)
{
    CoatYear year;
    CoatMakers both;
    for (std::size_t i = 0; i < w.firms.size(); ++i) {
        const bool has = is_among(w, i, reach);
        if (has) year.firms_with += 1.0;
        add(has ? year.with : year.without, trade, w, i);
        if (is_among(w, i, first_reach)) add(year.first, trade, w, i);
        add(both, trade, w, i);
    }
    year.firms_with /= static_cast<double>(w.firms.size());
    year.all = {both.coats, readings::value_composition(w.ledger, 0)};
    year.coats_with = year.with.coats / both.coats;
    const ValueComposition& books = year.all.paid;
    for (const double off : {books.constant - both.paid.constant, books.variable - both.paid.variable,
                             books.surplus - both.paid.surplus})
        unbooked = std::max(unbooked, std::abs(off) / both.paid.product());
    return year;
}

/// All firms begin alike: the nation is opened without luck and played with it.
model::World open_coats(const calibration::Calibration& nation, const model::Settings& settings,
                        std::uint64_t history_seed)
{
    model::Settings without_luck = settings;
    without_luck.drawn = false;
    model::World w = model::open_world(nation, without_luck, history_seed, serial);
    w.settings = settings;
    w.luck.drawn = true;
    model::measure_start(w);
    return w;
}

} // namespace

Closures coat_closures()
{
    return Closures::none()
        .with(Closure::investment)
        .with(Closure::cost_prices)
        .with(Closure::relative_choice)
        .with(Closure::learned_trend);
}

CoatHistory play_coats(const CoatTrade& trade, const Closures& closures, std::size_t years,
                       std::uint64_t history_seed)
{
    const calibration::Calibration nation = coat_nation(trade);
    const std::vector<double> spread = machine_spread(years);
    const std::vector<model::Measures> plan = new_machine(trade, years);
    const Inputs rules = calm();
    const model::Settings settings{.closures = closures, .rules = &rules, .measures = plan};
    const auto timetable = model::timetable(settings);
    model::World w = open_coats(nation, settings, history_seed);
    CoatHistory history;
    for (const double share : spread) {
        feed_machines(trade, share, w);
        for (int quarter = 0; quarter < 4; ++quarter)
            if (const auto breach = model::play_quarter(w, timetable)) {
                history.breach =
                    fmt::format("quarter {}, {}: {}, {}, by {:.3g}", breach->quarter, breach->phase,
                                breach->account, breach->identity, breach->amount);
                return history;
            }
        history.years.push_back(look(trade, w, share, spread.front(), history.unbooked));
    }
    return history;
}

} // namespace mm::validation
