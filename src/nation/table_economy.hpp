// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/inputs.hpp"
#include "calibration/table_statistics.hpp"
#include "nation/economy.hpp"

#include <filesystem>

namespace mm::nation {

/// Whether a folder has an economy.toml: an economy of a detailed table, which may stand beside the figures that a
/// check of promises needs.
bool has_table_economy(const std::filesystem::path& folder);

/// Reads economy.toml and the tables it is about. Throws InputError for a missing file, column, row or key, an unknown
/// one, and a number outside its range.
Economy read_table_economy(const std::filesystem::path& folder);

} // namespace mm::nation
