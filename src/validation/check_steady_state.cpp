// SPDX-License-Identifier: Apache-2.0
#include "model/catalogue.hpp"
#include "model/simulate.hpp"
#include "nation/published_economy.hpp"
#include "validation/checks.hpp"
#include "validation/not_run.hpp"

#include <fmt/format.h>

#include <cmath>

namespace mm::validation {
namespace {

constexpr std::size_t histories = 5;
constexpr std::size_t quarters = 20;
/// Published drift of the aggregates that should stay as they are, by rounding alone [1].
constexpr double rounding = 1e-7;

/// The series that a steady state fixes: everything recorded at the start. Stocks may drift.
void compare_with_start(const model::Outcome& outcome, std::uint32_t history, double& largest, Check& check)
{
    for (std::size_t s = 0; s < model::published_catalogue().size(); ++s) {
        if (!model::published_catalogue()[s].at_start) continue;
        const double start = outcome.history.at(s, 0);
        for (std::size_t t = 1; t <= quarters; ++t) {
            const double drift = std::abs(outcome.history.at(s, t) - start) / std::max(std::abs(start), 1e-3);
            largest = std::max(largest, drift);
            if (drift <= rounding) continue;
            check.details.push_back(fmt::format("history {}: {} is {:.10g} in quarter {} and was {:.10g}",
                                                history, model::published_catalogue()[s].name,
                                                outcome.history.at(s, t), t, start));
            break;
        }
    }
}

} // namespace

Check check_steady_state(const Subject& subject)
{
    Check check{.id = "steady-state",
                .name = {"An economy at rest stays at rest, for any seed",
                         "정지 상태의 경제는 어떤 시드에서도 그대로 있다"}};
    if (!subject.published) return not_run(std::move(check));
    const auto folder = *subject.published / "steady_state";
    const auto calibration =
        nation::read_published({.parameters = folder / "parameters_2010Q1.mat",
                                .initial_conditions = folder / "initial_conditions_2010Q1.mat",
                                .scale = 1'000.0});
    double largest = 0.0;
    for (std::uint32_t h = 0; h < histories; ++h) {
        const model::Outcome outcome =
            model::simulate(calibration, {}, subject.seed, h, quarters, subject.run);
        if (outcome.breach)
            check.details.push_back(fmt::format("history {}, quarter {}, {}: {}", h, outcome.breach->quarter,
                                                outcome.breach->account, outcome.breach->identity));
        else
            compare_with_start(outcome, h, largest, check);
    }
    check.verdict = check.details.empty() ? Verdict::held : Verdict::failed;
    check.figures =
        fmt::format("{} histories of {} quarters, largest drift {:.1e}", histories, quarters, largest);
    return check;
}

} // namespace mm::validation
