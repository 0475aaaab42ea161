// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace mm::streams {

// Which mechanism of the economy draws. Numbers are never given twice or changed, so that a new mechanism leaves the
// luck of all others as it was.
inline constexpr std::uint32_t firm_sizes = 1;
inline constexpr std::uint32_t expectations = 2;
inline constexpr std::uint32_t currency_area = 3;
inline constexpr std::uint32_t government = 4;
inline constexpr std::uint32_t credit = 5;
inline constexpr std::uint32_t firing = 6;
inline constexpr std::uint32_t hiring = 7;
inline constexpr std::uint32_t goods = 8;         ///< agent: the product
inline constexpr std::uint32_t prospects = 9;     ///< once a history: how far whole paths lie off
inline constexpr std::uint32_t world_market = 10; ///< exports and the exchange rate
inline constexpr std::uint32_t labour_force = 11; ///< who enters and leaves
inline constexpr std::uint32_t technique =
    12; ///< once a history: which firms are reached first; agent: the firm

inline constexpr std::uint32_t adoption = 13;    ///< who begins to integrate AI; agent: the firm
inline constexpr std::uint32_t chip_market = 14; ///< open supply of a quarter, and refusals
inline constexpr std::uint32_t integrated = 15; ///< once a history: who uses AI at the start; agent: the firm

} // namespace mm::streams
