// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calibration/table_statistics.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace mm::nation {

/// Reads quarterly.csv: GDP at current and at constant prices and the policy rate.
calibration::QuarterlySeries read_series(const std::filesystem::path& path);

/// Reads paths.csv into the outlook: one row a year.
void read_paths(const std::filesystem::path& path, calibration::Outlook& outlook);

/// Reads a column by industry from a file of `code`, that column, source and grade; one row of each code.
calibration::Column read_by_code(const std::filesystem::path& path, std::string_view column,
                                 std::string_view unit, double minimum, double maximum,
                                 const std::vector<std::string>& codes);

} // namespace mm::nation
