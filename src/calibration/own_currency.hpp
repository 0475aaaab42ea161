// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calibration/base_year.hpp"
#include "calibration/table_statistics.hpp"

/// What the published recipe takes from the currency area, for a nation that is its own.
namespace mm::calibration {

/// The central bank's rule for runs without closure N7. `inflation_target` [1/year].
PolicyRule own_policy_rule(const PolicyRule& weights, double inflation_target);

/// Histories of output and inflation. State consumption and trade are known by the year only: their histories are
/// given the movement of GDP, so that only their last value, the table's, is a figure.
void add_own_histories(const TableStatistics& statistics, Quarter start, const BaseYear& base,
                       Start& opening);

/// How state consumption and trade move of themselves where no closure tells otherwise.
Outside own_outside(const TableStatistics& statistics, Quarter start, const Start& opening);

} // namespace mm::calibration
