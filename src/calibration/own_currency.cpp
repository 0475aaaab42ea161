// SPDX-License-Identifier: Apache-2.0
#include "calibration/own_currency.hpp"

#include "base/columns.hpp"
#include "base/math.hpp"
#include "calibration/series.hpp"

namespace mm::calibration {
namespace {

/// The process of given slope and deviation that grows at the trend from the last value x on:
///   constant = trend + (1 - slope) log x
Autoregression through(const Autoregression& process, double last, double trend)
{
    return {.slope = process.slope,
            .constant = trend + (1.0 - process.slope) * math::log(last),
            .deviation = process.deviation};
}

} // namespace

/// Made-up quarters of the deflator leave nothing to fit a rule to, so its weights are given. The real rate is the one
/// that makes a rule without a constant hold at the target, as in the published recipe:
///   real rate = target (inflation weight - 1)
PolicyRule own_policy_rule(const PolicyRule& weights, double inflation_target)
{
    PolicyRule rule = weights;
    rule.inflation_target = quarterly(inflation_target);
    rule.real_rate = rule.inflation_target * (rule.inflation_weight - 1.0);
    return rule;
}

void add_own_histories(const TableStatistics& statistics, Quarter start, const BaseYear& base, Start& opening)
{
    const QuarterlySeries& series = statistics.series;
    const std::size_t first = series.row(statistics.history_from);
    const std::size_t last = series.row(start);
    const auto history = [&](double total) {
        return levelled(series.real_gdp, first, last, last + 1, base.quarter * total);
    };
    opening.output = history(sum(base.use.output));
    for (std::size_t t = first; t <= last; ++t)
        opening.inflation.push_back(inflation(series.nominal_gdp, series.real_gdp, t));
    opening.government_consumption = history(sum(base.table.government_consumption));
    opening.exports = history(sum(base.use.exports));
    opening.imports = history(sum(base.use.imports));
    opening.euro_output = series.real_gdp[last];
    opening.euro_inflation = math::exp(opening.inflation.back()) - 1.0;
    opening.policy_rate = base.policy_rate;
}

/// Nothing is known of how the residuals of GDP, exports and imports move together within a year: they do not.
Outside own_outside(const TableStatistics& statistics, Quarter start, const Start& opening)
{
    const QuarterlySeries& series = statistics.series;
    const std::size_t first = series.row(statistics.history_from);
    const double trend = 0.25 * statistics.outlook.trend_growth;
    Outside outside{
        .government = through(statistics.government, opening.government_consumption.back(), trend),
        .exports = through(statistics.exports, opening.exports.back(), trend),
        .imports = through(statistics.imports, opening.imports.back(), trend),
        .euro_output =
            autoregression_of(logs(In{series.real_gdp}.subspan(first, series.row(start) - first + 1))),
        .euro_inflation = autoregression_of(opening.inflation),
    };
    const Autoregression* processes[] = {&outside.euro_output, &outside.exports, &outside.imports};
    for (std::size_t i = 0; i < 3; ++i)
        outside.covariance[4 * i] = processes[i]->deviation * processes[i]->deviation;
    return outside;
}

} // namespace mm::calibration
