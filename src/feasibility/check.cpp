// SPDX-License-Identifier: Apache-2.0
#include "feasibility/check.hpp"

#include "feasibility/assumptions.hpp"
#include "feasibility/chip_market.hpp"
#include "feasibility/trial.hpp"

#include <algorithm>

namespace mm::feasibility {
namespace {

constexpr std::size_t block_size = 250; ///< draws a block; constant, so that no result depends on threads
constexpr std::uint32_t siting_draws = 1000; ///< for the comparison of regions

Fan fan_of(const PledgeOutcome& outcome, const Executor& executor)
{
    Fan fan;
    const std::size_t quarters = outcome.running.size();
    for (Column& column : fan.quantile) column.assign(quarters, 0.0);
    executor(quarters, [&](std::size_t q) {
        const Column ordered = sorted(outcome.running[q]);
        for (std::size_t i = 0; i < Fan::points.size(); ++i)
            fan.quantile[i][q] = quantile_sorted(ordered, Fan::points[i]);
    });
    return fan;
}

} // namespace

Check check(const Case& c, const Settings& settings, const Executor& executor)
{
    Check result;
    result.projects = prepare(c, settings);
    const ChipMarket market = prepare_market(c, result.projects, settings.as_of);
    result.basis = output_basis(c, settings.as_of);
    const Luck luck(c.inputs, settings.seed);
    result.outcome = make_room(c, settings.draws);
    const Setting setting{.c = c,
                          .projects = result.projects,
                          .market = market,
                          .basis = result.basis,
                          .as_of = settings.as_of};

    const std::size_t blocks = (settings.draws + block_size - 1) / block_size;
    executor(blocks, [&](std::size_t block) {
        TrialRoom room;
        const std::size_t end = std::min<std::size_t>((block + 1) * block_size, settings.draws);
        for (std::size_t d = block * block_size; d < end; ++d)
            play(setting, luck, static_cast<std::uint32_t>(d), room, result.outcome);
    });

    const double green = c.inputs[assume::green_from].value;
    const double amber = c.inputs[assume::amber_from].value;
    const std::size_t count = result.projects.size();
    result.pledges.resize(count);
    executor(count + 1, [&](std::size_t p) {
        if (p == count) {
            result.verdict = judge(result.outcome.pledges, green, amber);
            return;
        }
        const PledgeOutcome& outcome = result.outcome.pledges[p];
        PledgeReport& report = result.pledges[p];
        report.verdict = judge({&outcome, 1}, green, amber);
        report.fan = fan_of(outcome, serial);
        report.chips = spread(outcome.chips);
        for (std::size_t i = 0; i < items; ++i) {
            report.cost[i] = spread(outcome.cost[i]);
            report.cost_until_date[i] = spread(outcome.cost_until_date[i]);
        }
        report.siting = compare_sites(c, result.projects[p], luck, std::min(siting_draws, settings.draws));
    });
    return result;
}

} // namespace mm::feasibility
