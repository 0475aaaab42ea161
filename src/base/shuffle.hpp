// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/stream.hpp"

#include <cstdint>
#include <span>
#include <utility>

namespace mm {

/// Moves a uniformly drawn entry of rows[at ...] to `at` and returns it: called for at = 0, 1, ... this is the
/// shuffle of Fisher and Yates, made while the rows are visited.
inline std::uint32_t draw_next(std::span<std::uint32_t> rows, std::size_t at, Stream& stream)
{
    const std::size_t other = at + stream.below(static_cast<std::uint32_t>(rows.size() - at));
    std::swap(rows[at], rows[other]);
    return rows[at];
}

inline void shuffle(std::span<std::uint32_t> rows, Stream& stream)
{
    for (std::size_t at = 0; at + 1 < rows.size(); ++at) draw_next(rows, at, stream);
}

} // namespace mm
