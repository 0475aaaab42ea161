// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/columns.hpp"
#include "calibration/calibration.hpp"

#include <cstddef>

namespace mm::calibration {

/// A volume series from row `first` to before row `end`, at the level that it has to have in row `start`:
///   x(t) = level series(t) / series(start)
Column levelled(In series, std::size_t first, std::size_t start, std::size_t end, double level);

/// log of the deflator of quarter t over that of the quarter before.
double inflation(In nominal, In real, std::size_t t);

Column logs(In series);

/// share_i = x_i / sum x
Column shares(In column);

/// The process that a series follows on its own last value, by least squares.
Autoregression autoregression_of(In series);

} // namespace mm::calibration
