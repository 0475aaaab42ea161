// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calibration/closures.hpp"
#include "nation/closure_moves_table.hpp"
#include "record/tree.hpp"

namespace mm::record {

/// The closures of the setting in their order: {id, name, does, on, moves}. `moves` are headlines as they were measured
/// with every closure on and without this one: {headline, text, unit, on, off, low, high, told}, the interval that of
/// the difference off less on; `told` where it does not hold zero.
Tree closures_tree(calibration::Closures on, const nation::ClosureMoves& moves = {});
/// What that was measured on: {start, until, histories, scale, seed, error, compared, version}.
Tree closures_measured_tree(const nation::ClosureMoves& moves);

} // namespace mm::record
