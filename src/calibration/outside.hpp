// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calibration/base_year.hpp"

namespace mm::calibration {

/// What comes after the start quarter is told for as many quarters as the authors forecast.
inline constexpr int quarters_after = 12; ///< [quarter]

/// The histories of `opening`: output, inflation, government consumption, exports and imports.
void add_histories(const Statistics& statistics, Quarter start, const BaseYear& base, Start& opening);

/// How government consumption, trade and the currency area move of themselves. The nation's series are those of
/// `opening`.
Outside outside_of(const Statistics& statistics, Quarter start, const Start& opening);

} // namespace mm::calibration
