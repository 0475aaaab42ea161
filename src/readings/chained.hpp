// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/columns.hpp"

#include <span>
#include <vector>

namespace mm::readings {

/// A part of an aggregate in one quarter: consumption, exports, imports of tokens.
struct Component {
    double nominal = 0.0; ///< [money/quarter]
    double real =
        0.0; ///< in any unit that stays the same over time, so at prices of some quarter [1/quarter]
    double sign = 1.0;      ///< -1 where it is taken off, as imports are
    bool is_change = false; ///< a change of stocks, which jumps and crosses nothing: enters by its difference
};
/// All parts of an aggregate in a quarter, the same in the same order every quarter.
using Components = std::vector<Component>;

/// Growth of an aggregate's volume from one quarter to the next, in logarithms, by the index of Törnqvist (1936):
///   ln(V1/V0) = sum_c 1/2 (w_c0 + w_c1) ln(q_c1/q_c0),   w_c = sign x nominal / sum of them,
/// so that a part counts by what is paid for it now, not by what was paid for it long ago. A part that comes, goes or
/// crosses nothing has no logarithm: it enters by its difference, as a change of stocks always does,
///   1/2 (p_c0 + p_c1) (q_c1 - q_c0) / (1/2 (N_0 + N_1)),
/// p being nominal over real, that of the other quarter where there was none. No number where the aggregate in money
/// is not above nothing in both quarters, or the parts are not the same.
double volume_growth(std::span<const Component> last, std::span<const Component> now);

/// Volumes of consecutive quarters, chained: `start` in the first, each next one times exp(growth). Differs from an
/// aggregate at fixed prices where relative prices move, and does not add up over parts: national accounts say the
/// same of theirs (System of National Accounts 2008, chapter 15).
Column chained_volumes(std::span<const Components> quarters, double start);

} // namespace mm::readings
