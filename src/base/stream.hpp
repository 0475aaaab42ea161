// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace mm {

/// The luck of one history in one quarter. Where nothing is drawn every shock is zero, every order ascending and
/// every choice the first: the deterministic variant is this setting of the same code.
struct Luck {
    std::uint64_t seed = 0;    ///< of the history (history_seed)
    std::uint32_t quarter = 0; ///< Quarter::index
    bool drawn = true;
};

/// The seed of one history of a run: histories of a run, and runs of other seeds, share no luck.
std::uint64_t history_seed(std::uint64_t run_seed, std::uint32_t history);

/// A normal shock of deviation `deviation`; zero where nothing is drawn.
double shock(const Luck& luck, std::uint32_t phase, std::uint32_t agent, std::uint32_t draw,
             double deviation);

/// Many draws of one phase and agent in a row: word k is a function of (seed, phase, quarter, agent, k) only.
/// For orders and choices inside one market, where the number of draws is not known before.
class Stream {
public:
    Stream(const Luck& luck, std::uint32_t phase, std::uint32_t agent);

    std::uint32_t word()
    {
        if (used_ == words_.size()) refill();
        return words_[used_++];
    }

    /// Uniform on 0 ... bound - 1, exact (Lemire 2019, ACM TOMACS 29(1)); bound > 0.
    std::uint32_t below(std::uint32_t bound)
    {
        std::uint64_t product = std::uint64_t{word()} * bound;
        auto low = static_cast<std::uint32_t>(product);
        if (low < bound) {
            const std::uint32_t threshold = (0u - bound) % bound;
            while (low < threshold) {
                product = std::uint64_t{word()} * bound;
                low = static_cast<std::uint32_t>(product);
            }
        }
        return static_cast<std::uint32_t>(product >> 32);
    }

private:
    void refill();

    std::array<std::uint32_t, 256> words_{};
    std::size_t used_ = 0;
    std::uint64_t seed_ = 0;
    std::uint32_t phase_ = 0;
    std::uint32_t quarter_ = 0;
    std::uint32_t agent_ = 0;
    std::uint32_t block_ = 0;
};

} // namespace mm
