// SPDX-License-Identifier: Apache-2.0
#include "calibration/outside.hpp"

#include "base/columns.hpp"
#include "calibration/series.hpp"

#include <algorithm>
#include <array>
#include <cassert>

namespace mm::calibration {
namespace {

/// Rows of the quarterly accounts: the history up to the start, and what came after.
struct Window {
    std::size_t first = 0;
    std::size_t start = 0;
    std::size_t end = 0; ///< behind the last
};

Window window_of(const Statistics& statistics, Quarter start)
{
    const Window window{
        .first = statistics.row(statistics.history_from),
        .start = statistics.row(start),
        .end = std::min(statistics.row(start + quarters_after + 1), statistics.nation.real_gdp.size())};
    // The first inflation needs a quarter before it, and a regression three values.
    assert(window.first >= 1 && window.start >= window.first + 3 && window.start < window.end);
    return window;
}

/// x(t) = slope x(t-1) + constant + residual(t), with its residuals.
struct Fitted {
    Autoregression process{};
    Column residuals{};
};

Fitted fit(const Column& series)
{
    Fitted fitted{.process = autoregression_of(series)};
    for (std::size_t t = 1; t < series.size(); ++t)
        fitted.residuals.push_back(series[t] - fitted.process.slope * series[t - 1] -
                                   fitted.process.constant);
    return fitted;
}

/// sum_t (a(t) - mean a) (b(t) - mean b) / (n - 1)
double covariance(In a, In b)
{
    const auto n = static_cast<double>(a.size());
    const double a_mean = sum(a) / n;
    const double b_mean = sum(b) / n;
    double total = 0.0;
    for (std::size_t t = 0; t < a.size(); ++t) total += (a[t] - a_mean) * (b[t] - b_mean);
    return total / (n - 1.0);
}

} // namespace

void add_histories(const Statistics& statistics, Quarter start, const BaseYear& base, Start& opening)
{
    const Window w = window_of(statistics, start);
    const QuarterlyAccounts& nation = statistics.nation;
    const double quarter = base.quarter;
    opening.output = levelled(nation.real_gdp, w.first, w.start, w.start + 1, quarter * sum(base.use.output));
    for (std::size_t t = w.first; t <= w.start; ++t)
        opening.inflation.push_back(inflation(nation.nominal_gdp, nation.real_gdp, t));
    opening.government_consumption = levelled(nation.real_government_consumption, w.first, w.start, w.end,
                                              quarter * sum(base.table.government_consumption));
    opening.exports = levelled(nation.real_exports, w.first, w.start, w.end, quarter * sum(base.use.exports));
    opening.imports = levelled(nation.real_imports, w.first, w.start, w.end, quarter * sum(base.use.imports));
    const AreaAccounts& area = statistics.area;
    opening.euro_output = area.real_gdp[w.start];
    // The model takes the change itself where the histories and regressions take its logarithm.
    opening.euro_inflation = (area.nominal_gdp[w.start] / area.real_gdp[w.start]) /
                                 (area.nominal_gdp[w.start - 1] / area.real_gdp[w.start - 1]) -
                             1.0;
    opening.policy_rate = base.policy_rate;
}

/// Each process is fitted by least squares on the logarithms of its history; euro inflation is a logarithm already.
/// The residuals of the currency area's output, exports and imports move together by their sample covariance.
Outside outside_of(const Statistics& statistics, Quarter start, const Start& opening)
{
    const Window w = window_of(statistics, start);
    const AreaAccounts& area = statistics.area;
    const std::size_t known = opening.known();
    assert(known == w.start - w.first + 1);
    Column euro_inflation;
    for (std::size_t t = w.first; t <= w.start; ++t)
        euro_inflation.push_back(inflation(area.nominal_gdp, area.real_gdp, t));
    const Fitted euro_output = fit(logs(In{area.real_gdp}.subspan(w.first, known)));
    const Fitted exports = fit(logs(In{opening.exports}.first(known)));
    const Fitted imports = fit(logs(In{opening.imports}.first(known)));
    Outside outside{
        .government = fit(logs(In{opening.government_consumption}.first(known))).process,
        .exports = exports.process,
        .imports = imports.process,
        .euro_output = euro_output.process,
        .euro_inflation = fit(euro_inflation).process,
    };
    const std::array<In, 3> residuals{euro_output.residuals, exports.residuals, imports.residuals};
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = 0; j < 3; ++j)
            outside.covariance[3 * i + j] = covariance(residuals[i], residuals[j]);
    return outside;
}

} // namespace mm::calibration
