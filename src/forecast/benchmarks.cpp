// SPDX-License-Identifier: Apache-2.0
#include "forecast/benchmarks.hpp"

#include <cassert>

namespace mm::forecast {
namespace {

/// What a variable is regressed on, from the quarter after first_level to the start.
std::vector<double> regressed(const Observed& observed, Variable variable, Quarter first_level, Quarter start)
{
    assert(observed.has(first_level) && observed.has(start) && first_level < start);
    std::vector<double> values;
    for (Quarter quarter = first_level + 1; quarter <= start; quarter = quarter + 1) {
        const double before = info(variable).is_level ? observed.at(variable, quarter + -1) : 0.0;
        values.push_back(observed.at(variable, quarter) - before);
    }
    return values;
}

/// Fits the variables together and lays their forecasts on the observed levels.
void predict_into(Predictions& predictions, std::span<const Variable> together, const Observed& observed,
                  Quarter first_level, Quarter start, std::size_t steps)
{
    std::vector<std::vector<double>> series;
    std::vector<double> last;
    for (const Variable variable : together) {
        series.push_back(regressed(observed, variable, first_level, start));
        last.push_back(series.back().back());
    }
    const std::vector<Ahead> path = predict(fit_autoregression(series), last, steps);
    for (std::size_t step = 0; step < steps; ++step) {
        for (std::size_t v = 0; v < together.size(); ++v) {
            const Ahead& ahead = path[step * together.size() + v];
            Prediction prediction = ahead.value;
            if (info(together[v]).is_level) {
                prediction = ahead.sum;
                prediction.mean += observed.at(together[v], start);
            }
            predictions[index(together[v])].push_back(prediction);
        }
    }
}

} // namespace

Predictions predict_alone(const Observed& observed, Quarter first_level, Quarter start, std::size_t steps)
{
    Predictions predictions;
    for (const VariableInfo& each : variables())
        predict_into(predictions, {&each.variable, 1}, observed, first_level, start, steps);
    return predictions;
}

Predictions predict_together(const Observed& observed, Quarter first_level, Quarter start, std::size_t steps)
{
    std::vector<Variable> system;
    for (const VariableInfo& each : variables())
        if (each.in_system) system.push_back(each.variable);
    Predictions predictions;
    predict_into(predictions, system, observed, first_level, start, steps);
    return predictions;
}

} // namespace mm::forecast
