// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/series.hpp"
#include "model/timetable.hpp"
#include "model/world.hpp"

#include <optional>

namespace mm::model {

/// Rounding that identities may carry, as a share of GDP [1].
inline constexpr double identity_tolerance = 1e-9;

/// What can be seen at once after a phase: an uneven entry in the books, or in the columns it writes a value that is
/// no number or a stock below zero.
std::optional<Breach> find_breach_after(const World& w, const Phase& phase);

/// Closes the quarter: every identity of the books, the agreement of books and columns account by account, and
///   [ID-1] E_CB + D_RoW = L_G - D_k                 [ID-2] D_k = sum D_i + sum D_h + E_k - sum L_i
///   [ID-3] GVA = compensation + operating surplus + taxes on production
///   [ID-4] GDP the same by production, by income and by spending, in money, and by production and spending in
///          quantities; and the same read from the books alone
///   [ID-5] employed and unemployed are all workers.
std::optional<Breach> close_quarter(const World& w);

} // namespace mm::model
