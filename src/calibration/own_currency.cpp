// SPDX-License-Identifier: Apache-2.0
#include "calibration/own_currency.hpp"

#include "base/columns.hpp"
#include "base/math.hpp"
#include "calibration/policy_rule.hpp"
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

PolicyRule own_policy_rule(const TableStatistics& statistics, Quarter start, double inflation_target)
{
    const QuarterlySeries& series = statistics.series;
    Statistics own{.first_quarter = series.first, .history_from = statistics.history_from};
    own.area.nominal_gdp = series.nominal_gdp;
    own.area.real_gdp = series.real_gdp;
    own.area.interest_rate = series.interest_rate;
    return policy_rule_of(own, start, inflation_target);
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
