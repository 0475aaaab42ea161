// SPDX-License-Identifier: Apache-2.0
#include "enact/told.hpp"

#include "feasibility/assumptions.hpp"
#include "nation/figures.hpp"
#include "plan/levers.hpp"

#include <algorithm>
#include <cassert>
#include <limits>
#include <tuple>

namespace mm::enact {
namespace {

namespace figure = nation::figure;

/// Simulated quarters, counted from 1; `first` beyond `last` where there are none.
struct Quarters {
    std::size_t first = 1;
    std::size_t last = 0;
};

std::size_t quarters_of(const Played& played)
{
    return played.baseline.empty() ? 0 : played.baseline.front().history.quarters;
}

Quarters window(const Played& played, Quarter from, Quarter until)
{
    const int most = static_cast<int>(quarters_of(played));
    const int first = std::clamp(from - played.start, 1, most + 1);
    const int last = std::clamp(until - played.start, 0, most);
    return {static_cast<std::size_t>(first), static_cast<std::size_t>(last)};
}

/// The mean of a series over quarters, in one history.
double mean_of(const model::History& history, std::size_t row, Quarters q)
{
    double sum = 0.0;
    for (std::size_t t = q.first; t <= q.last; ++t) sum += history.at(row, t);
    return sum / static_cast<double>(q.last - q.first + 1);
}

/// Means of a series over quarters, one a whole history.
std::vector<double> means(const Played& played, std::span<const model::Outcome> outcomes,
                          std::string_view series, Quarters q)
{
    std::vector<double> values;
    const auto row = find(played.catalogue, series);
    if (!row || q.first > q.last) return values;
    for (const model::Outcome& o : outcomes)
        if (!o.breach) values.push_back(mean_of(o.history, *row, q));
    return values;
}

/// What histories say, by the middle and both ends of `values`: each joined to what the check has there alone.
template <class Join> Value from_run(std::vector<double> values, const Value& alone, Join join)
{
    std::sort(values.begin(), values.end());
    Value v = alone;
    v.value = join(alone.value, quantile_sorted(values, 0.5));
    v.low = join(alone.low, quantile_sorted(values, 0.05));
    v.high = join(alone.high, quantile_sorted(values, 0.95));
    v.origin = "run";
    return v;
}

/// The run knows it all by itself.
double instead(double, double run)
{
    return run;
}

/// A figure of the start times what the run came to over the start; its own band comes along, since the run does not
/// know the start better.
double scaled(double alone, double ratio)
{
    return alone * ratio;
}

/// A figure of the start and by how much it moves in the run since its first year: published balances leave out parts
/// of the state that the run has in it.
double moved(double alone, double change)
{
    return alone + change;
}

bool promises_chips_alone(const plan::Plan& plan)
{
    return std::all_of(plan.pledges.begin(), plan.pledges.end(), [](const plan::Pledge& p) {
        return p.lever->promise == plan::Promise::chips || p.lever->promise == plan::Promise::measure;
    });
}

constexpr double million = 1e6;
constexpr double quarters_of_a_year = 4.0;

} // namespace

std::vector<Told> told_by(const Played& played, const plan::Plan& plan, const Inputs& inputs)
{
    std::vector<Told> all;
    const plan::Window dates = window_of(plan);
    const Quarters during = window(played, dates.from, dates.until);
    const auto add = [&](const Declaration& what, std::vector<double> values,
                         double (*join)(double alone, double run)) {
        if (!values.empty() && inputs.has(what))
            all.push_back({&what, inputs[what], from_run(std::move(values), inputs[what], join)});
    };
    add(figure::exchange_rate, means(played, played.with, "exchange_rate", during), scaled);
    add(figure::tariff, means(played, played.with, "ai.tariff", during), instead);
    std::vector<double> balance = means(played, played.baseline, "Pi_G", during);
    const std::vector<double> first = means(played, played.baseline, "Pi_G", {1, 4});
    for (std::size_t h = 0; h < balance.size(); ++h)
        balance[h] = -quarters_of_a_year * million * (balance[h] - first[h]);
    add(figure::managed_balance, std::move(balance), moved);
    if (promises_chips_alone(plan)) {
        std::vector<double> use =
            means(played, played.with, "ai.utilisation", window(played, dates.until + 1, dates.until + 4));
        for (double& u : use) u = std::max(u, feasibility::assume::utilisation.minimum);
        add(feasibility::assume::utilisation, std::move(use), instead);
    }
    return all;
}

Inputs with_told(const Inputs& inputs, std::span<const Told> told)
{
    Inputs fed = inputs;
    for (const Told& each : told) fed.set(*each.what, each.run);
    return fed;
}

Spread chips_in_place(const Played& played, const plan::Plan& plan)
{
    const Quarter until = window_of(plan).until;
    const int last = std::min(until - played.start, static_cast<int>(quarters_of(played)));
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    if (last < 1) return {none, none, none};
    const Quarters at{static_cast<std::size_t>(last), static_cast<std::size_t>(last)};
    const auto row = find(played.catalogue, "ai.chips");
    std::vector<double> more;
    // Both sides are in the order of their numbers; a history that broke on either counts on none.
    for (std::size_t h = 0; row && h < std::min(played.with.size(), played.baseline.size()); ++h) {
        const auto& [with, without] = std::tie(played.with[h], played.baseline[h]);
        assert(with.history.number == without.history.number);
        if (!with.breach && !without.breach)
            more.push_back(mean_of(with.history, *row, at) - mean_of(without.history, *row, at));
    }
    if (more.empty()) return {none, none, none};
    return spread(more);
}

} // namespace mm::enact
