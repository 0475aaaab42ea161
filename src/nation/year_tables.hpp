// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calibration/statistics.hpp"
#include "nation/economy.hpp"

#include <filesystem>
#include <vector>

namespace mm::nation {

/// Reads sector_accounts.csv, which says what years there are, and for each of them final_use.csv, value_added.csv,
/// capacity.csv and intermediate.csv, with the industries in the order of industries.csv.
void read_year_tables(const std::filesystem::path& folder, const std::vector<IndustryName>& industries,
                      calibration::Statistics& statistics);

} // namespace mm::nation
