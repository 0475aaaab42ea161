// SPDX-License-Identifier: Apache-2.0
#include "calibration/series.hpp"

#include "base/linear_fit.hpp"
#include "base/math.hpp"

namespace mm::calibration {

Column levelled(In series, std::size_t first, std::size_t start, std::size_t end, double level)
{
    Column x;
    for (std::size_t t = first; t < end; ++t) x.push_back(level * series[t] / series[start]);
    return x;
}

double inflation(In nominal, In real, std::size_t t)
{
    return math::log((nominal[t] / real[t]) / (nominal[t - 1] / real[t - 1]));
}

Column logs(In series)
{
    Column x;
    for (const double value : series) x.push_back(math::log(value));
    return x;
}

Column shares(In column)
{
    const double total = sum(column);
    Column share;
    for (const double x : column) share.push_back(x / total);
    return share;
}

Autoregression autoregression_of(In series)
{
    const LinearFit line = fit_autoregression(series);
    return {.slope = line.slope, .constant = line.constant, .deviation = line.deviation};
}

} // namespace mm::calibration
