// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "nation/baskets_table.hpp"
#include "nation/economy.hpp"
#include "nation/partners_table.hpp"

#include <filesystem>
#include <vector>

namespace mm::nation {

/// What a nation's folder says that plans refer to: its products, who buys them, and what works are made of.
struct LeverTables {
    std::vector<IndustryName> industries{}; ///< each makes the product of its code
    Partners partners{};
    Baskets baskets{};
    std::vector<std::filesystem::path> files{}; ///< everything that was read, for the manifest
};

/// Reads industries.csv (codes and names alone, whatever else it has), partners.csv and baskets.csv of a nation's
/// folder. A table that is not there is empty: plans cannot name anything of it. Throws InputError for a wrong one.
LeverTables read_lever_tables(const std::filesystem::path& folder);

} // namespace mm::nation
