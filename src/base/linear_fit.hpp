// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/columns.hpp"

namespace mm {

/// y = slope x + constant + residual.
struct LinearFit {
    double slope = 0.0;
    double constant = 0.0;
    double deviation = 0.0; ///< sample standard deviation of the residuals (divisor n - 1)
};

/// Ordinary least squares of y on (x, 1), n >= 2 pairs. Where x is constant up to rounding the two regressors are
/// one, and the solution of least norm is given, as a pseudo-inverse would.
LinearFit fit_line(In x, In y);

/// The same of a series on its own last value: x(t) on (x(t-1), 1).
LinearFit fit_autoregression(In series);

} // namespace mm
