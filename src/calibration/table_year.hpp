// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calibration/base_year.hpp"
#include "calibration/closures.hpp"
#include "calibration/table_statistics.hpp"

namespace mm::calibration {

/// What the second recipe makes of a table and a start quarter, in the terms of the first.
struct TableYear {
    YearTable table{};
    YearAccounts accounts{};
    QuarterBalance balance{};
    double quarter = 0.25;    ///< nominal GDP of the quarter over that of the table [year/quarter]
    double policy_rate = 0.0; ///< [1/quarter]
    double investment = 0.0;  ///< fixed, of firms and the state [money/year]
    double import_tax = 0.0;  ///< over the value at the border [1]
    const StartFigures& start;
};

/// The figures of a start; asserts that there are some.
const StartFigures& figures_of(const TableStatistics& statistics, Quarter start);

/// The table of the start's year, else the last before it, with the persons of the start.
TableYear table_year(const TableStatistics& statistics, Quarter start, Closures closures);

/// The same as the base year that the pieces of the published recipe take; refers to `year`.
BaseYear base_of(const TableStatistics& statistics, const TableYear& year, Closures closures);

} // namespace mm::calibration
