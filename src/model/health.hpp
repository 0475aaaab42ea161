// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledger.hpp"
#include "model/timetable.hpp"
#include "model/world.hpp"

#include <optional>

namespace mm::model {

/// The first value in the columns of these populations that is no number, or the first stock below zero: which
/// column, which row, what is there. Stocks may carry rounding of 1e-12 of all output.
std::optional<ledger::Fault> unsound_column(const World& w, Writes populations);

} // namespace mm::model
