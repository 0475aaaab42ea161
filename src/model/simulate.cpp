// SPDX-License-Identifier: Apache-2.0
#include "model/simulate.hpp"

#include "model/closing.hpp"
#include "model/measure.hpp"
#include "model/measure_nation.hpp"
#include "model/open_world.hpp"

#include <limits>

namespace mm::model {
namespace {

void record(const World& w, const Catalogue& catalogue, History& history)
{
    Column row = w.row;
    row.resize(catalogue.size(), std::numeric_limits<double>::quiet_NaN());
    if (catalogue.is_nation() && w.quarter > 0) measure_nation(w, catalogue, row);
    for (std::size_t s = 0; s < row.size(); ++s)
        history.values[s * (history.quarters + 1) + w.quarter] = row[s];
}

} // namespace

std::optional<Breach> play_quarter(World& w, std::span<const Phase> timetable)
{
    return play_quarter(w, timetable, {});
}

std::optional<Breach> play_quarter(World& w, std::span<const Phase> timetable, const Observer& observe)
{
    ++w.quarter;
    w.luck.quarter = static_cast<std::uint32_t>((w.calibration->start + static_cast<int>(w.quarter)).index);
    w.ledger.begin_quarter();
    for (const Phase& phase : timetable) {
        phase.run(w);
        if (observe) observe(w, phase);
        if (auto breach = find_breach_after(w, phase)) return breach;
    }
    return close_quarter(w);
}

Outcome simulate(const calibration::Calibration& calibration, const Settings& settings, std::uint64_t seed,
                 std::uint32_t history, std::size_t quarters, const Executor& run, const Catalogue& catalogue)
{
    Outcome outcome;
    outcome.history = {.number = history, .quarters = quarters};
    outcome.history.values.assign(catalogue.size() * (quarters + 1),
                                  std::numeric_limits<double>::quiet_NaN());
    World w = open_world(calibration, settings, history_seed(seed, history), run);
    measure_start(w);
    record(w, catalogue, outcome.history);
    const std::vector<Phase> quarter = timetable(settings);
    while (w.quarter < quarters) {
        outcome.breach = play_quarter(w, quarter);
        if (outcome.breach) break;
        record(w, catalogue, outcome.history);
    }
    return outcome;
}

} // namespace mm::model
