// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calibration/table_statistics.hpp"

#include <filesystem>

namespace mm::nation {

/// Reads accounts.csv: figures of the years of the tables ("2024") and of the ends of quarters in which an economy can
/// start ("2024Q4"), each with source and grade. The years' tables have to be there already.
void read_dated_accounts(const std::filesystem::path& path, calibration::TableStatistics& statistics);

} // namespace mm::nation
