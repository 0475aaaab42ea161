// SPDX-License-Identifier: Apache-2.0
#include "validation/laboratory.hpp"

#include "model/simulate.hpp"

#include <fmt/format.h>

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
    answer.catalogue = model::nation_catalogue(laboratory.economy->currency, laboratory.groups);
    answer.outcomes.resize(question.histories);
    const model::Settings settings{.closures = question.closures,
                                   .rules = question.rules,
                                   .measures = question.measures};
    laboratory.run(question.histories, [&](std::size_t h) {
        answer.outcomes[h] =
            model::simulate(answer.calibration, settings, laboratory.seed, static_cast<std::uint32_t>(h),
                            question.quarters, serial, answer.catalogue);
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
