// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calibration/table_statistics.hpp"

#include "nation/economy.hpp"

#include <filesystem>
#include <string_view>
#include <vector>

namespace mm::nation {

/// Reads accounts.csv: figures of the years of the tables ("2024") and of the ends of quarters in which an economy can
/// start ("2024Q4"), each with source and grade. The years' tables have to be there already. Adds those with a range to
/// `varied`, as "accounts.mixed_income.2024".
void read_dated_accounts(const std::filesystem::path& path, calibration::TableStatistics& statistics,
                         std::vector<Varied>& varied);

/// A figure of that file in the statistics, and what a unit of the file is in theirs; null where there is none.
struct DatedValue {
    double* value = nullptr;
    double unit = 1.0;
};
DatedValue dated_value(calibration::TableStatistics& statistics, std::string_view figure,
                       std::string_view date);

} // namespace mm::nation
