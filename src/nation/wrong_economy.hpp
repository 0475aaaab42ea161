// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calibration/ranges.hpp"

#include <string>

/// The words for a number that no economy can start from.
namespace mm::nation {

std::string found_in(const calibration::Wrong& wrong);    ///< "-0.5 at place 12"
std::string expected_of(const calibration::Wrong& wrong); ///< "a number above 0 [1/quarter]"

} // namespace mm::nation
