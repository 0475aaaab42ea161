// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/executor.hpp"
#include "model/series.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace mm::experiment {

/// Plays one history of a run by its number. The same number gives the same outcome, on any thread and in any
/// order.
using Play = std::function<model::Outcome(std::uint32_t history)>;

/// What a door wants to know while histories are played. Both are called by the threads that play, several at a
/// time, and may not throw.
struct Watch {
    std::function<void(const model::Outcome&)>
        finished{};                  ///< told of every outcome once, as soon as it is there
    std::function<bool()> stopped{}; ///< asked before every history: once true, none begins any more
};

/// Plays histories by their numbers, one a block, and returns how many were played. They begin in the order of
/// `numbers`, and a thread that is done takes the next, so that a slow one holds up nobody. A history that breaks
/// an identity is told of like any other and does not stop the rest.
std::size_t run_histories(std::span<const std::uint32_t> numbers, const Play& play, const Executor& executor,
                          const Watch& watch);

/// The numbers below `count` that are not among `there`, upward.
std::vector<std::uint32_t> missing(std::uint32_t count, std::span<const model::Outcome> there);

} // namespace mm::experiment
