// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/columns.hpp"
#include "base/linear_fit.hpp"
#include "base/stream.hpp"

namespace mm::economy {

/// What everybody expects of the quarter.
struct Expectations {
    double growth = 0.0;    ///< of aggregate output [1]
    double inflation = 0.0; ///< of producer prices [1]
    double output = 0.0;    ///< aggregate [real money/quarter]
    LinearFit of_output{};
    LinearFit of_inflation{};
};

/// [EXP-1] Output and inflation go on as they went, by a regression over all that is known:
///   log Y(t) = a log Y(t-1) + b + e,  growth = Y / Y(t-1) - 1;  pi(t) = a pi(t-1) + b + e, inflation = exp(pi) - 1;
/// e is one draw for all, normal with the residuals' deviation. `log_output` and `inflation` hold the history with the
/// quarters simulated so far, oldest first. Poledna et al. (2023), equations (A.2) to (A.5).
Expectations expect(In log_output, In inflation, const Luck& luck);

} // namespace mm::economy
