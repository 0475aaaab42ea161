// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record/run_record.hpp"

#include <filesystem>

/// A run as tables for other programs; docs/store.md says what every column means. Each file is written whole or not
/// at all. Values that a series does not have, such as expectations at the start, have no row. Throws InputError
/// where the file cannot be written.
namespace mm::record {

/// Which half of a run's results a text table holds.
enum class Of { histories, summary };

/// One value a row (histories), or one series and quarter a row (summary).
void write_csv(const std::filesystem::path& path, const RunResult& result, Of of);

/// The long form of the Integrated Assessment Modeling Consortium, as pyam reads it: the year in `year`, the quarter
/// in `subannual`. A history is a scenario; a statistic is a last part of the variable's name.
void write_iamc(const std::filesystem::path& path, const RunResult& result, Of of);

/// Both halves in one SQLite database (run_sqlite.cpp).
void write_sqlite(const std::filesystem::path& path, const RunResult& result);

/// The statistics of a summary under the names that tables give them.
struct Figure {
    const char* name;
    const char* iamc; ///< its part of an IAMC variable's name
    double experiment::Statistics::*value;
};
inline constexpr Figure figures[] = {
    {"mean", "Mean", &experiment::Statistics::mean},
    {"sd", "Standard Deviation", &experiment::Statistics::deviation},
    {"min", "Minimum", &experiment::Statistics::lowest},
    {"p05", "5.0th Percentile", &experiment::Statistics::p05},
    {"p25", "25.0th Percentile", &experiment::Statistics::p25},
    {"p50", "50.0th Percentile", &experiment::Statistics::p50},
    {"p75", "75.0th Percentile", &experiment::Statistics::p75},
    {"p95", "95.0th Percentile", &experiment::Statistics::p95},
    {"max", "Maximum", &experiment::Statistics::highest},
};

} // namespace mm::record
