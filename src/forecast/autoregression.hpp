// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace mm::forecast {

/// x(t) = constant + slopes x(t-1) + residual, of one variable (AR(1)) or of several together (VAR(1)).
struct Autoregression {
    std::vector<double> constant{};   ///< one a variable
    std::vector<double> slopes{};     ///< effect of variable j on variable i, at [i * variables + j]
    std::vector<double> covariance{}; ///< of the residuals, divisor observations - variables - 1; likewise

    std::size_t variables() const { return constant.size(); }
};

/// Ordinary least squares, each variable on the last values of all and a constant. `series` has one column a
/// variable, oldest first and equally long, with more values than twice the variables and two. Where regressors
/// depend on each other (a series that never moves) the solution of least norm is taken.
Autoregression fit_autoregression(std::span<const std::vector<double>> series);

/// A forecast and how uncertain its residuals make it; the error of the estimated coefficients is not in it.
struct Prediction {
    double mean = 0.0;
    double variance = 0.0;
};

/// What is predicted of a variable some quarters ahead.
struct Ahead {
    Prediction value{}; ///< in that quarter
    Prediction sum{}; ///< of all quarters up to it: the log level ahead of the last, where x is a log change
};

/// Iterated forecasts from the last values of all variables, at [(step - 1) * variables + variable] step from 1.
///   mean:     x_h = constant + slopes x_(h-1)
///   variance: sum over j < h of R_j covariance R_j', R_j = slopes^j, and for sums R_j = 1 + slopes + ... + slopes^j
std::vector<Ahead> predict(const Autoregression& model, std::span<const double> last, std::size_t steps);

} // namespace mm::forecast
