// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forecast/played_table.hpp"

#include <filesystem>
#include <string>

/// A forecast table on disk, so that a report can show it without playing eight thousand histories.
namespace mm::validation {

/// CSV, one row a cell; errors as shares, with all their digits.
std::string forecast_csv(const forecast::PlayedTable& table);
/// Throws InputError.
forecast::PlayedTable read_forecast_csv(const std::filesystem::path& file);

} // namespace mm::validation
