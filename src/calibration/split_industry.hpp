// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calibration/table_statistics.hpp"

#include <cstddef>

namespace mm::calibration {

/// The table with one industry in two: itself, and a new last row that is `share` of it. Row, column and import row
/// are split by that one share, so that every row and column still closes and no sum of the table moves.
///   use_(n,s) = share use_(i,s),  use_(g,n) = share use_(g,i),  use_(n,n) = share^2 use_(i,i),  x_n = share x_i
/// `share` above 0 and below 1 [1].
SourceTable split_industry(SourceTable table, std::size_t industry, double share);

/// The same of every table of a nation. What is no sum (hours, how its imports are priced, whether it carries debt or
/// consumption tax) the new industry has from the old one.
TableStatistics split_industry(TableStatistics statistics, std::size_t industry, double share);

} // namespace mm::calibration
