// SPDX-License-Identifier: Apache-2.0
#include "run_flows.hpp"

#include "model/open_world.hpp"
#include "model/simulate.hpp"

#include <algorithm>

namespace mm::app {
namespace {

/// What one history paid by whole years.
record::YearlyPayments play_payments(const Prepared& run, const PreparedPlan* plan, std::uint32_t history)
{
    const model::Settings settings = settings_of(run, plan);
    const calibration::Calibration own = calibration_of(run, history);
    model::World w = model::open_world(own, settings, history_seed(run.key.seed, history), serial);
    const std::vector<model::Phase> quarter = model::timetable(settings);
    record::YearlyPayments years;
    std::map<int, int> quarters;
    while (w.quarter < run.key.quarters) {
        if (model::play_quarter(w, quarter)) break;
        const int year = (run.key.start + static_cast<int>(w.quarter)).year();
        record::add_payments(years[year], w.ledger);
        ++quarters[year];
    }
    constexpr int whole = 4;
    std::erase_if(years, [&](const auto& each) { return quarters[each.first] < whole; });
    return years;
}

record::YearlyPayments mean_of(const std::vector<record::YearlyPayments>& all)
{
    record::YearlyPayments mean;
    for (const record::YearlyPayments& each : all)
        for (const auto& [year, table] : each)
            for (std::size_t r = 0; r < table.size(); ++r)
                for (std::size_t c = 0; c < table[r].size(); ++c)
                    mean[year][r][c] += table[r][c] / static_cast<double>(all.size());
    return mean;
}

} // namespace

std::optional<record::Flows> flows_of(const Prepared& run, const PreparedPlan& plan,
                                      const PlayedRun& baseline, const PlayedRun& with)
{
    constexpr std::size_t most = 8;
    constexpr std::size_t large = 20'000; // Persons of whom a history takes seconds.
    auto pairs = experiment::pairs_of(baseline.outcomes, with.outcomes);
    if (pairs.empty()) return std::nullopt;
    const calibration::Population& people = run.calibration.population;
    pairs.resize(std::min(pairs.size(), people.active + people.inactive > large ? 1 : most));
    const std::size_t count = pairs.size();
    std::vector<record::YearlyPayments> paid(2 * count);
    run.executor(2 * count, [&](std::size_t k) {
        paid[k] = play_payments(run, k < count ? nullptr : &plan, pairs[k % count].baseline->number);
    });
    const auto middle = paid.begin() + static_cast<std::ptrdiff_t>(count);
    return record::Flows{.histories = count,
                         .plan = mean_of({middle, paid.end()}),
                         .baseline = mean_of({paid.begin(), middle})};
}

} // namespace mm::app
