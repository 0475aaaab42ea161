// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calibration/calibration.hpp"
#include "calibration/choices.hpp"
#include "calibration/closures.hpp"
#include "calibration/table_statistics.hpp"

namespace mm::calibration {

/// The second recipe: the economy of a nation with a detailed table and a currency of its own, at one of the quarters
/// that it has figures of, with `prospects` for the closures. Closures N2, N10, N11 and N12 change the calibration
/// itself; where one is off, the recipe does what the published one does.
Calibration calibrate(const TableStatistics& statistics, Quarter start, double scale, const Choices& choices,
                      Closures closures);

} // namespace mm::calibration
