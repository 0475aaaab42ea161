// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace mm {

/// One value an agent, row i the same agent in every column of its population.
using Column = std::vector<double>;
/// Row of another population, or of an industry.
using Rows = std::vector<std::uint32_t>;

using In = std::span<const double>; ///< a phase reads the column
using Out = std::span<double>;      ///< a phase writes the column
using InRows = std::span<const std::uint32_t>;
using OutRows = std::span<std::uint32_t>;

/// No row: the employer of somebody without work.
inline constexpr std::uint32_t nobody = 0xffffffffu;
/// The employer of somebody who could work and neither does nor seeks to.
inline constexpr std::uint32_t retired = 0xfffffffeu;
/// Whether an employer is a firm.
inline constexpr bool has_work(std::uint32_t employer)
{
    return employer < retired;
}

/// Rows [first, last) of a population.
struct Range {
    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t size() const { return last - first; }
};

inline constexpr double positive(double x)
{
    return x > 0.0 ? x : 0.0;
}

/// Adds a column up in its order, so that the sum has the same bits on any executor.
inline double sum(In column)
{
    double total = 0.0;
    for (const double x : column) total += x;
    return total;
}

} // namespace mm
