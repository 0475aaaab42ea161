// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

namespace mm {

/// Which of the `count` pieces that an enumeration names are on; at most 31.
template <class Piece, std::size_t count> class Switches {
    static_assert(count < 32);

public:
    static constexpr Switches none() { return Switches{}; }
    static constexpr Switches all() { return none().set((1u << count) - 1u); }

    constexpr bool has(Piece piece) const { return (bits_ & bit(piece)) != 0; }
    constexpr bool any() const { return bits_ != 0; }
    constexpr Switches with(Piece piece) const { return set(bits_ | bit(piece)); }
    constexpr Switches without(Piece piece) const { return set(bits_ & ~bit(piece)); }
    friend constexpr bool operator==(Switches, Switches) = default;

private:
    static constexpr std::uint32_t bit(Piece piece) { return 1u << static_cast<unsigned>(piece); }
    constexpr Switches set(std::uint32_t bits) const
    {
        Switches switches;
        switches.bits_ = bits;
        return switches;
    }
    std::uint32_t bits_ = 0;
};

} // namespace mm
