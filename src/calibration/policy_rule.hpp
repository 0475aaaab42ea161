// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calibration/statistics.hpp"

namespace mm::calibration {

/// The central bank's rule as the currency area's data up to the start quarter show it. `inflation_target` [1/year].
PolicyRule policy_rule_of(const Statistics& statistics, Quarter start, double inflation_target);

} // namespace mm::calibration
