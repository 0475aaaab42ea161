// SPDX-License-Identifier: Apache-2.0
#include "experiment/summary.hpp"

#include "base/quantile.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace mm::experiment {

Statistics statistics(std::span<const double> values)
{
    Statistics s;
    s.count = static_cast<std::size_t>(
        std::count_if(values.begin(), values.end(), [](double value) { return !std::isnan(value); }));
    if (s.count == 0 || s.count < values.size()) return s;
    const double n = static_cast<double>(values.size());
    double sum = 0.0;
    for (const double value : values) sum += value;
    s.mean = sum / n;
    if (values.size() > 1) {
        double squares = 0.0;
        for (const double value : values) squares += (value - s.mean) * (value - s.mean);
        s.deviation = std::sqrt(squares / (n - 1.0));
    }
    const std::vector<double> upward = sorted(values);
    s.lowest = upward.front();
    s.p05 = quantile_sorted(upward, 0.05);
    s.p25 = quantile_sorted(upward, 0.25);
    s.p50 = quantile_sorted(upward, 0.50);
    s.p75 = quantile_sorted(upward, 0.75);
    s.p95 = quantile_sorted(upward, 0.95);
    s.highest = upward.back();
    return s;
}

std::vector<const model::History*> whole_histories(std::span<const model::Outcome> outcomes)
{
    std::vector<const model::History*> whole;
    for (const model::Outcome& outcome : outcomes)
        if (!outcome.breach) whole.push_back(&outcome.history);
    std::sort(whole.begin(), whole.end(),
              [](const model::History* a, const model::History* b) { return a->number < b->number; });
    return whole;
}

Summary summarise(std::span<const model::History* const> histories, std::size_t series, std::size_t quarters)
{
    const std::size_t rows = series * (quarters + 1);
    Summary summary{.quarters = quarters, .histories = histories.size()};
    summary.points.reserve(rows);
    std::vector<double> values(histories.size());
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t h = 0; h < histories.size(); ++h) {
            assert(histories[h]->values.size() == rows);
            values[h] = histories[h]->values[row];
        }
        summary.points.push_back(statistics(values));
    }
    return summary;
}

} // namespace mm::experiment
