// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace mm::factory {

/// Puts points into groups around points of their own: k-medoids, by a greedy build and then alternating
/// between groups and medoids (Kaufman and Rousseeuw, Finding Groups in Data, 1990, chapter 2; Park and Jun
/// 2009). `distance` is a square table row by row, `count` its side, `wanted` from 1 to `count`. Returns the
/// members of each group, its medoid first. Deterministic: of equals the first is taken.
std::vector<std::vector<std::size_t>> group_by_medoids(std::span<const double> distance, std::size_t count,
                                                       std::size_t wanted);

} // namespace mm::factory
