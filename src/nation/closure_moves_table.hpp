// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/quarter.hpp"
#include "base/text.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace mm::nation {

/// What a headline is with every closure on and without one of them, on the same luck.
struct ClosureMove {
    std::string closure{};  ///< "N4"
    std::string headline{}; ///< "state_debt"
    Text name{};            ///< of the headline
    std::string unit{};     ///< of all figures that follow
    double with_all = 0.0;  ///< mean over histories
    double without = 0.0;
    double low = 0.0;          ///< of the interval of the difference, without less with all
    double high = 0.0;         ///< if it holds zero, the closure cannot be said to move the headline
    std::size_t histories = 0; ///< that broke nothing, with and without
};

/// How a nation's closures were measured, each by itself.
struct ClosureMoves {
    std::vector<ClosureMove> moves{};
    Quarter start{};    ///< the histories begin after it
    Quarter until{};    ///< and end with it
    double scale = 0.0; ///< persons an agent stood for
    std::uint64_t seed = 0;
    std::string version{}; ///< of the program that measured

    bool empty() const { return moves.empty(); }
};

/// CSV, one row a move; six digits, more than so few histories can tell.
std::string closure_moves_csv(const ClosureMoves& moves);
/// Reads closure_moves.csv of a nation's folder; none where there is no such file. Throws InputError for a closure that
/// does not exist, a row that comes twice, or rows that were not measured together.
ClosureMoves read_closure_moves(const std::filesystem::path& folder);

} // namespace mm::nation
