// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commands.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace mm::app {

/// What `validate economy` is told.
struct EconomyValidation {
    std::string nation = "austria";
    std::uint64_t seed = 1;
    std::size_t histories = 200; ///< of each start quarter of the forecasts
    int threads = 0;             ///< 0: all cores
    std::vector<std::string> only{};
    std::string table{}; ///< file for the forecast table as CSV; none where empty
};

/// Runs the checks, prints them and sets the exit code: 0 only if all hold.
void validate_economy(const EconomyValidation& options, Common& common);

} // namespace mm::app
