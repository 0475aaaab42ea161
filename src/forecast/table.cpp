// SPDX-License-Identifier: Apache-2.0
#include "forecast/table.hpp"

#include "forecast/benchmarks.hpp"
#include "forecast/score.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace mm::forecast {
namespace {

/// One entry a start quarter.
struct Scores {
    std::vector<double> errors{};
    std::vector<double> crps{};
};

/// Both benchmarks' predictions at one start.
struct Benchmarks {
    Predictions alone{};
    Predictions together{};
};

std::vector<Benchmarks> benchmarks(const Observed& observed, std::span<const Ensemble> ensembles,
                                   const TableSettings& settings)
{
    const std::size_t steps = *std::max_element(settings.horizons.begin(), settings.horizons.end());
    std::vector<Benchmarks> found;
    found.reserve(ensembles.size());
    for (const Ensemble& ensemble : ensembles) {
        assert(ensemble.quarters >= steps && ensemble.histories > 0);
        assert(ensemble.start - ensembles[0].start == static_cast<int>(found.size()));
        found.push_back({predict_alone(observed, settings.first_level, ensemble.start, steps),
                         predict_together(observed, settings.first_level, ensemble.start, steps)});
    }
    return found;
}

/// What the ensembles say, one entry a start whose outcome is known. The starts are consecutive: these come first.
std::vector<Target> targets(const Observed& observed, std::span<const Ensemble> ensembles, Variable variable,
                            std::size_t horizon)
{
    std::vector<Target> found;
    for (const Ensemble& ensemble : ensembles) {
        const Quarter due = ensemble.start + static_cast<int>(horizon);
        if (!observed.has(due)) continue;
        found.push_back({ensemble.start, members(ensemble, variable, horizon), observed.at(variable, due)});
    }
    return found;
}

Scores score(std::span<const Target> targets, const Observed& observed, Variable variable)
{
    Scores scores;
    for (const Target& target : targets) {
        scores.errors.push_back(error_of_mean(variable, target, observed));
        std::vector<double> terms = target.members;
        for (double& member : terms) member = judged(variable, member, observed, target.start);
        scores.crps.push_back(crps_ensemble(terms, target.actual));
    }
    return scores;
}

/// Of the benchmark that `which` names; empty for a variable that it leaves out.
Scores score(std::span<const Target> targets, std::span<const Benchmarks> starts,
             Predictions Benchmarks::*which, Variable variable, std::size_t horizon)
{
    Scores scores;
    for (std::size_t t = 0; t < targets.size(); ++t) {
        const std::vector<Prediction>& path = (starts[t].*which)[index(variable)];
        if (path.empty()) continue;
        const Prediction& prediction = path[horizon - 1];
        scores.errors.push_back(prediction.mean - targets[t].actual);
        scores.crps.push_back(
            crps_normal(prediction.mean, std::sqrt(prediction.variance), targets[t].actual));
    }
    return scores;
}

Cell make_cell(Variable variable, Method method, std::size_t horizon, const Scores& scores)
{
    Cell cell{.variable = variable, .method = method, .horizon = horizon};
    cell.starts = scores.errors.size();
    cell.root_mean_square = root_mean_square(scores.errors);
    cell.bias = mean(scores.errors);
    cell.crps = mean(scores.crps);
    return cell;
}

void compare(Cell& cell, const Scores& scores, const Scores& ar1, double significance)
{
    if (cell.starts <= cell.horizon) return;
    cell.against_ar1 = diebold_mariano(scores.errors, ar1.errors, cell.horizon);
    if (cell.against_ar1->p < significance)
        cell.standing = cell.against_ar1->difference < 0.0 ? Standing::wins : Standing::loses;
}

} // namespace

std::string_view to_string(Method method)
{
    constexpr std::array<std::string_view, 3> names{"AR(1)", "VAR(1)", "simulation"};
    return names[static_cast<std::size_t>(method)];
}

const Text& to_text(Standing standing)
{
    static const std::array<Text, 3> words{{{"wins", "우세"}, {"ties", "무승부"}, {"loses", "열세"}}};
    return words[static_cast<std::size_t>(standing)];
}

std::vector<Cell> forecast_table(const Observed& observed, std::span<const Ensemble> ensembles,
                                 const TableSettings& settings)
{
    assert(!ensembles.empty() && !settings.horizons.empty());
    const std::vector<Benchmarks> starts = benchmarks(observed, ensembles, settings);
    std::vector<Cell> table;
    for (const VariableInfo& each : variables()) {
        const Variable variable = each.variable;
        for (const std::size_t horizon : settings.horizons) {
            const std::vector<Target> known = targets(observed, ensembles, variable, horizon);
            if (known.empty()) continue;
            const Scores ar1 = score(known, starts, &Benchmarks::alone, variable, horizon);
            table.push_back(make_cell(variable, Method::ar1, horizon, ar1));
            if (each.in_system) {
                const Scores var1 = score(known, starts, &Benchmarks::together, variable, horizon);
                table.push_back(make_cell(variable, Method::var1, horizon, var1));
                compare(table.back(), var1, ar1, settings.significance);
            }
            const Scores simulation = score(known, observed, variable);
            table.push_back(make_cell(variable, Method::simulation, horizon, simulation));
            compare(table.back(), simulation, ar1, settings.significance);
            table.back().sampling =
                sampling_error(variable, known, observed, settings.resamples, settings.seed);
        }
    }
    return table;
}

const Cell* find(std::span<const Cell> table, Variable variable, Method method, std::size_t horizon)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const Cell& cell) {
        return cell.variable == variable && cell.method == method && cell.horizon == horizon;
    });
    return found == table.end() ? nullptr : &*found;
}

} // namespace mm::forecast
