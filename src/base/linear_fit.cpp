// SPDX-License-Identifier: Apache-2.0
#include "base/linear_fit.hpp"

#include <cassert>
#include <cmath>

namespace mm {
namespace {

/// A regressor that moves less than this beside the length of (mean, 1) is constant: what moves is rounding. Taken
/// for movement, rounding of 1e-16 after a history of zeros gives slopes below -4 and an explosion in forty quarters.
constexpr double rounding = 1e-10;

double mean(In x)
{
    return sum(x) / static_cast<double>(x.size());
}

} // namespace

LinearFit fit_line(In x, In y)
{
    assert(x.size() == y.size() && x.size() >= 2);
    const auto n = static_cast<double>(x.size());
    const double x_mean = mean(x);
    const double y_mean = mean(y);
    double xx = 0.0;
    double xy = 0.0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        xx += (x[i] - x_mean) * (x[i] - x_mean);
        xy += (x[i] - x_mean) * (y[i] - y_mean);
    }
    LinearFit fit;
    if (xx <= n * rounding * rounding * (x_mean * x_mean + 1.0)) {
        // slope x + constant = y_mean has many solutions; the shortest (slope, constant) lies along (x, 1).
        fit.slope = x_mean * y_mean / (x_mean * x_mean + 1.0);
        fit.constant = y_mean / (x_mean * x_mean + 1.0);
    } else {
        fit.slope = xy / xx;
        fit.constant = y_mean - fit.slope * x_mean;
    }
    // The residuals of a regression with a constant add up to nothing, but for rounding.
    double squares = 0.0;
    double residuals = 0.0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        const double residual = y[i] - fit.slope * x[i] - fit.constant;
        residuals += residual;
        squares += residual * residual;
    }
    fit.deviation = std::sqrt(positive(squares - residuals * residuals / n) / (n - 1.0));
    return fit;
}

LinearFit fit_autoregression(In series)
{
    assert(series.size() >= 3);
    return fit_line(series.first(series.size() - 1), series.last(series.size() - 1));
}

} // namespace mm
