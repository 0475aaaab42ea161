// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calibration/statistics.hpp"
#include "files/csv.hpp"
#include "files/tree.hpp"

#include <filesystem>
#include <string_view>

namespace mm::nation {

/// The first quarter of a table with one row a quarter; refuses a row that is not the quarter after the one before.
Quarter first_of_quarters(const files::Csv& csv);

/// Reads balance_sheets.csv, quarterly.csv and euro_area.csv into the statistics.
void read_quarter_tables(const std::filesystem::path& folder, calibration::Statistics& statistics);

/// Refuses a `history_from` that leaves the first start without a history, or starts that the tables do not reach.
void hold_history(std::string_view file, const files::Node& root, const calibration::Statistics& statistics);

} // namespace mm::nation
