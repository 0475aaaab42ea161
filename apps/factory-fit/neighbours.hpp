// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "factory/efficiency.hpp"

#include <vector>

namespace mm::factory_fit {

/// Widens the range of a row on both sides by a factor.
void widen(factory::Efficiency& row, double factor);

/// Rows of chips without measured runs: the figures of the nearest chip that has them, and a wider range.
std::vector<factory::Efficiency> neighbour_rows(const std::vector<factory::Efficiency>& fitted);

} // namespace mm::factory_fit
