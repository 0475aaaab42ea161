// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>

namespace mm {

/// The address of a draw. The same address gives the same number on any thread, in any order, after a
/// restart, and when another agent is added. Two plans on the same seed share their luck.
struct DrawKey {
    std::uint64_t seed = 0;    ///< of the run
    std::uint32_t phase = 0;   ///< which mechanism draws (see Stream)
    std::uint32_t quarter = 0; ///< Quarter::index, or 0 for a draw made once a history
    std::uint32_t agent = 0;   ///< row of the agent, region, ...
    std::uint32_t draw = 0;    ///< number of the history, or of the draw within it
};

/// The 128 random bits of an address. Philox 4x32-10 of Salmon et al. (2011), by Random123.
std::array<std::uint32_t, 4> random_bits(const DrawKey& key);
/// Uniform on the open interval (0, 1), 52 bits.
double uniform(const DrawKey& key);
/// Standard normal, by inversion, so that one address is one number and ranks are kept.
double normal(const DrawKey& key);

} // namespace mm
