// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "experiment/effects.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace mm::experiment {

/// What one plan does beside another: figures with `plan` less those with `other` on the same luck, whatever either
/// does beside a run without a plan. Their effects share their luck, so that two plans can differ clearly where neither
/// can be told from nothing, and the other way round.
struct Between {
    std::size_t plan = 0;
    std::size_t other = 0;
    Effects effects{}; ///< "without the plan" is with the other one
};

/// Every plan beside every later one, in order. All intervals of all of them hold at once with probability
/// 1 - family_error, as each pair of plans gets an equal part of that error.
std::vector<Between> effects_between(const model::Catalogue& catalogue,
                                     std::span<const std::span<const model::Outcome>> plans,
                                     std::size_t quarters);

/// That of these two, or null.
const Between* between(std::span<const Between> all, std::size_t plan, std::size_t other);

} // namespace mm::experiment
