// SPDX-License-Identifier: Apache-2.0
#include "forecast/diebold_mariano.hpp"

#include "base/distributions.hpp"
#include "forecast/score.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <vector>

namespace mm::forecast {
namespace {

/// Autocovariance at a lag of values whose mean has been taken off, divisor n.
double autocovariance(std::span<const double> centred, std::size_t lag)
{
    double total = 0.0;
    for (std::size_t t = lag; t < centred.size(); ++t) total += centred[t] * centred[t - lag];
    return total / static_cast<double>(centred.size());
}

/// n times the variance of the mean.
double long_run_variance(std::span<const double> centred, std::size_t horizon, bool weighted)
{
    double variance = autocovariance(centred, 0);
    for (std::size_t lag = 1; lag < horizon; ++lag) {
        const double weight = weighted ? 1.0 - static_cast<double>(lag) / static_cast<double>(horizon) : 1.0;
        variance += 2.0 * weight * autocovariance(centred, lag);
    }
    return variance;
}

} // namespace

LossTest diebold_mariano(std::span<const double> first, std::span<const double> second, std::size_t horizon)
{
    assert(first.size() == second.size() && horizon >= 1 && first.size() > horizon);
    std::vector<double> losses(first.size());
    for (std::size_t t = 0; t < losses.size(); ++t) losses[t] = first[t] * first[t] - second[t] * second[t];
    LossTest test;
    test.difference = mean(losses);
    for (double& loss : losses) loss -= test.difference;
    double variance = long_run_variance(losses, horizon, false);
    if (variance <= 0.0) {
        test.weighted = true;
        variance = std::max(0.0, long_run_variance(losses, horizon, true));
    }
    if (test.difference == 0.0) return test;
    const auto n = static_cast<double>(losses.size());
    const auto h = static_cast<double>(horizon);
    const double correction = std::sqrt((n + 1.0 - 2.0 * h + h * (h - 1.0) / n) / n);
    // A difference that never varies is no chance at all: the statistic is infinite and p is 0.
    test.statistic = correction * test.difference / std::sqrt(variance / n);
    test.p = student_two_sided(test.statistic, static_cast<int>(losses.size()) - 1);
    return test;
}

} // namespace mm::forecast
