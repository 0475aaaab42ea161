// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commands.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace mm::app {

/// What `validate ai` is told.
struct AiValidation {
    std::string nation = "korea";
    std::uint64_t seed = 1;
    double scale = 10'000.0;     ///< persons an agent stands for
    std::size_t histories = 200; ///< of what was held out, and of levers at their ends
    std::size_t few = 24;        ///< of comparisons, a line of a table
    int threads = 0;             ///< 0: all cores
    std::vector<std::string> only{};
    std::string write{}; ///< file for what was measured; empty: none
};

/// Runs the checks of AI in a nation, prints them and sets the exit code: 0 only if all hold.
void validate_ai(const AiValidation& options, Common& common);

} // namespace mm::app
