// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calibration/calibration.hpp"

#include <string>

namespace mm::calibration {

/// How far two calibrations are from each other.
struct Distance {
    double largest = 0.0; ///< relative difference, |a - b| / max(|a|, |b|) [1]; infinite for unequal lengths
    std::string of = "nothing"; ///< which quantity, at which place
    bool counts_equal = true;   ///< whether all numbers of agents are the same
};

/// Over every quantity of both.
Distance distance(const Calibration& a, const Calibration& b);

} // namespace mm::calibration
