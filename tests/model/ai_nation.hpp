// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endow/korea_start.hpp"
#include "small_nation.hpp"

#include "model/ai_terms.hpp"
#include "model/catalogue.hpp"
#include "model/timetable.hpp"

#include <gtest/gtest.h>

#include <vector>

/// Korea with AI, for tests of what AI does to an economy.
namespace mm::model {

using ai::Channel;
using ai::Mechanism;
using ai::Mechanisms;
using calibration::Closures;

inline constexpr std::size_t quarters = 12;

/// Korea with AI services, at 1:10,000 in its last quarter of 2024, and what AI it starts with.
struct Nation {
    calibration::Calibration calibration{};
    ai::Start start{};
};

inline const Nation& nation_with_ai()
{
    static const Nation made = [] {
        const endow::Korea& k = endow::korea();
        const nation::Economy economy =
            nation::split_off(nation::read_economy(endow::korea_folder()), k.tables.services);
        Nation n;
        n.calibration = nation::calibrate(economy, Quarter::of(2024, 4), 10'000.0, {}, Closures::all());
        n.start = endow::start_of({.nation = k.nation,
                                   .world = k.world,
                                   .inputs = k.inputs,
                                   .tables = k.tables,
                                   .as_of = k.world.last_known()},
                                  Quarter::of(2024, 4), k.codes);
        return n;
    }();
    return made;
}

inline Settings with(Mechanisms on, std::span<const Measures> measures = {})
{
    return {.closures = Closures::all(),
            .measures = measures,
            .ai = {.start = &nation_with_ai().start, .mechanisms = on}};
}

/// All strengths of AI at their defaults but one, which is certain.
inline Inputs rules_with(std::string_view name, double value)
{
    Inputs rules{ai::rule_declarations()};
    for (const ai::Rule& rule : ai::rules()) {
        if (rule.declaration->name != name) continue;
        Value v = rules[*rule.declaration];
        v.value = v.low = v.high = value;
        rules.set(*rule.declaration, v);
    }
    return rules;
}

/// Plays quarters of one history; `look` sees the world at the end of each.
template <class Look> void play(const Settings& settings, Look look, std::size_t count = quarters)
{
    World w = open_world(nation_with_ai().calibration, settings, history_seed(5, 0), serial);
    const std::vector<Phase> list = timetable(settings);
    while (w.quarter < count) {
        const auto breach = play_quarter(w, list);
        ASSERT_FALSE(breach) << breach->phase << ": " << breach->account << ": " << breach->identity << " by "
                             << breach->amount;
        look(w);
    }
}

inline std::vector<double> column_of(const Settings& settings, double (*figure)(const World&))
{
    std::vector<double> values;
    play(settings, [&](const World& w) { values.push_back(figure(w)); });
    return values;
}

inline std::vector<Measures> every_quarter(void (*change)(Measures&))
{
    std::vector<Measures> measures(quarters);
    for (Measures& m : measures) change(m);
    return measures;
}

} // namespace mm::model
