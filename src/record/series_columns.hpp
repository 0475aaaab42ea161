// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record/run_record.hpp"
#include "record/tree.hpp"

#include <cstddef>
#include <span>

/// A series over the histories of a run as a record tells it: a list a figure, a value a quarter.
namespace mm::record {

struct SummaryColumn {
    const char* name;
    double experiment::Statistics::*figure;
};

/// Everything that is told of a headline, and the less that is told of each of hundreds.
std::span<const SummaryColumn> all_columns();
std::span<const SummaryColumn> band_columns(); ///< mean, p05, p95
std::span<const SummaryColumn> mean_column();

/// Sets a list a column.
void set_columns(Tree& row, const experiment::Summary& summary, std::size_t series,
                 std::span<const SummaryColumn> columns);

/// Series of a run without those of classes and industries, which have members of their own: `series` of a record.
Tree series_tree(const RunResult& result);

/// "2010Q1" and so on, the start first.
Tree quarters_tree(const RunKey& key);

} // namespace mm::record
