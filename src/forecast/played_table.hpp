// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forecast/table.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace mm::forecast {

/// A forecast table and what its simulations were.
struct PlayedTable {
    std::size_t histories = 0; ///< of each start
    double scale = 1.0;        ///< [person/agent]
    std::uint64_t seed = 0;    ///< of each start
    Quarter first{};           ///< start
    Quarter last{};            ///< start
    std::string version{};     ///< of the program that played them
    std::vector<Cell> cells{};
};

} // namespace mm::forecast
