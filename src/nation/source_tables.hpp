// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calibration/table_statistics.hpp"
#include "nation/economy.hpp"

#include <filesystem>
#include <string>
#include <unordered_map>
#include <vector>

namespace mm::nation {

/// Input-output tables as they are published, with what their rows are called.
struct SourceTables {
    std::vector<IndustryName> industries{};
    std::unordered_map<std::string, std::size_t> row{}; ///< of an industry's code
    std::vector<calibration::SourceTable> tables{};     ///< in the order of years
};

/// Reads industries.csv, which says what years and industries there are, intermediate.csv, capacity.csv and isic.csv.
SourceTables read_source_tables(const std::filesystem::path& folder);

} // namespace mm::nation
