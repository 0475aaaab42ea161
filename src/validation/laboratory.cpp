// SPDX-License-Identifier: Apache-2.0
#include "validation/laboratory.hpp"

#include "model/added_phases.hpp"
#include "model/simulate.hpp"
#include "nation/varied.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace mm::validation {

std::string Answer::breach() const
{
    for (const model::Outcome& o : outcomes)
        if (o.breach)
            return fmt::format("history {}, quarter {}, {}: {}, {}, by {:.3g}", o.history.number,
                               o.breach->quarter, o.breach->phase, o.breach->account, o.breach->identity,
                               o.breach->amount);
    return {};
}

std::size_t Answer::broken() const
{
    return static_cast<std::size_t>(
        std::count_if(outcomes.begin(), outcomes.end(), [](const auto& o) { return o.breach.has_value(); }));
}

double Answer::value(std::size_t history, std::string_view series, std::size_t quarter) const
{
    return outcomes[history].history.at(model::index_in(catalogue, series), quarter);
}

double Answer::mean(std::size_t history, std::string_view series, std::size_t first, std::size_t last) const
{
    const std::size_t row = model::index_in(catalogue, series);
    double sum = 0.0;
    for (std::size_t q = first; q <= last; ++q) sum += outcomes[history].history.at(row, q);
    return sum / static_cast<double>(last - first + 1);
}

Answer ask(const Laboratory& laboratory, const Question& question)
{
    Answer answer;
    answer.calibration =
        nation::calibrate(*laboratory.economy, question.start, question.scale, {}, question.closures);
    // What AI does can be measured where somebody uses it or makes tokens.
    const bool with_ai = question.ai != nullptr && model::uses_ai(question.mechanisms);
    answer.catalogue = model::nation_catalogue(laboratory.economy->currency, laboratory.groups, with_ai);
    answer.outcomes.resize(question.histories);
    const model::Settings settings{
        .closures = question.closures,
        .rules = question.rules,
        .measures = question.measures,
        .ai = {.start = question.ai, .mechanisms = question.mechanisms, .rules = question.ai_rules}};
    const auto play = [&](const calibration::Calibration& from, std::uint32_t h) {
        return model::simulate(from, settings, laboratory.seed, h, question.quarters, serial,
                               answer.catalogue);
    };
    laboratory.run(question.histories, [&](std::size_t h) {
        const auto number = static_cast<std::uint32_t>(h);
        if (!question.varied) {
            answer.outcomes[h] = play(answer.calibration, number);
            return;
        }
        const nation::Economy own = nation::drawn(*laboratory.economy, laboratory.seed, number);
        answer.outcomes[h] =
            play(nation::calibrate(own, question.start, question.scale, {}, question.closures), number);
    });
    return answer;
}

Estimate estimate(const std::vector<double>& values)
{
    const auto n = static_cast<double>(values.size());
    Estimate e;
    for (const double v : values) e.mean += v / n;
    double squares = 0.0;
    for (const double v : values) squares += (v - e.mean) * (v - e.mean);
    e.error = std::sqrt(squares / (n - 1.0) / n);
    return e;
}

} // namespace mm::validation
