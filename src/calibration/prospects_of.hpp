// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calibration/table_year.hpp"

namespace mm::calibration {

/// What the closures need, from the quarter after the start to the end of the longest path. Import taxes and debt of
/// households are there with N2 and N11 only.
Prospects prospects_of(const TableStatistics& statistics, const TableYear& year, const BaseYear& base,
                       Closures closures);

} // namespace mm::calibration
