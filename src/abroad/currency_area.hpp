// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/stream.hpp"

#include <array>

namespace mm::abroad {

/// log x(t) = slope log x(t-1) + constant + shock.
struct Process {
    double slope = 0.0;
    double constant = 0.0;
    double deviation = 0.0;
};

/// x after one quarter of a process in logarithms.
double advance(const Process& process, double x, double shock);

/// Shocks that come together: output of the currency area, exports, imports [log].
struct JointShocks {
    double output = 0.0;
    double exports = 0.0;
    double imports = 0.0;
};

/// [AREA-1] (e_Y, e_E, e_I) = L z, z standard normal, L the lower Cholesky factor of the covariance C (3 x 3, in this
/// order). A covariance without full rank (as where nothing varies) has zero columns in L.
JointShocks draw_joint(const std::array<double, 9>& covariance, const Luck& luck);

/// [AREA-2] The currency area around the nation, on which the nation has no influence:
///   log Y = a log Y(t-1) + b + e_Y;  log(1 + pi) = a log(1 + pi(t-1)) + b + e_pi.
struct CurrencyArea {
    double output = 0.0;    ///< [money/quarter]
    double inflation = 0.0; ///< [1]
    double growth = 0.0;    ///< of output in the quarter [1]
};
CurrencyArea advance_area(const CurrencyArea& last, const Process& output, const Process& inflation,
                          double output_shock, const Luck& luck);

} // namespace mm::abroad
