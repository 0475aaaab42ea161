// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "nation/nation.hpp"

#include <filesystem>
#include <vector>

namespace mm::nation {

/// Adds the power stations of plants.csv to their regions. Throws InputError for a region that is not in
/// regions.csv, an unknown source, a capacity that is not a number above 0 or a region and source given twice.
void read_plants(const std::filesystem::path& path, std::vector<Region>& regions);

} // namespace mm::nation
