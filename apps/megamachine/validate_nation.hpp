// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commands.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace mm::app {

/// What `validate nation` is told.
struct NationValidation {
    std::string nation = "korea";
    std::uint64_t seed = 1;
    double scale = 10'000.0;        ///< persons an agent stands for, of ensembles
    double fine = 1'000.0;          ///< where firms are looked at
    std::size_t histories = 200;    ///< of the baseline and of levers at their ends
    std::size_t few = 24;           ///< of comparisons between closures
    std::size_t fine_histories = 4; ///< at the fine scale
    int threads = 0;                ///< 0: all cores
    std::vector<std::string> only{};
    std::string moves{}; ///< file for what each closure moves; empty: none
};

/// Runs the checks of a nation's setting, prints them and sets the exit code: 0 only if all hold.
void validate_nation(const NationValidation& options, Common& common);

} // namespace mm::app
