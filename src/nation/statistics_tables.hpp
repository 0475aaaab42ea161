// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calibration/statistics.hpp"
#include "files/tree.hpp"
#include "nation/economy.hpp"

#include <filesystem>
#include <vector>

namespace mm::nation {

/// Reads the tables of a nation of public statistics; `root` is its nation.toml. Adds what the industries are called
/// and which files were read.
calibration::Statistics read_statistics(const std::filesystem::path& folder, const files::Node& root,
                                        std::vector<IndustryName>& industries,
                                        std::vector<std::filesystem::path>& files);

/// industries.csv: each code once.
std::vector<IndustryName> read_industries(const std::filesystem::path& path);

} // namespace mm::nation
