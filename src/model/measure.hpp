// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/world.hpp"

namespace mm::model {

/// Writes the aggregates of the quarter into World::row, and its output into the history that expectations rest on.
/// Bankruptcies come after: balances are recorded as they were before.
void measure_quarter(World& w);

/// The same of the eve of the first quarter, from plans alone; NaN for series that have no start.
void measure_start(World& w);

} // namespace mm::model
