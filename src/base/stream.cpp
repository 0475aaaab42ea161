// SPDX-License-Identifier: Apache-2.0
#include "base/stream.hpp"

#include "base/random.hpp"

namespace mm {

std::uint64_t history_seed(std::uint64_t run_seed, std::uint32_t history)
{
    // Phase 0 is no phase's: nothing else draws there.
    const auto bits = random_bits({.seed = run_seed, .phase = 0, .quarter = 0, .agent = history, .draw = 0});
    return (std::uint64_t{bits[0]} << 32) | bits[1];
}

double shock(const Luck& luck, std::uint32_t phase, std::uint32_t agent, std::uint32_t draw, double deviation)
{
    if (!luck.drawn) return 0.0;
    return deviation * normal({luck.seed, phase, luck.quarter, agent, draw});
}

Stream::Stream(const Luck& luck, std::uint32_t phase, std::uint32_t agent)
    : used_(words_.size()), seed_(luck.seed), phase_(phase), quarter_(luck.quarter), agent_(agent)
{}

void Stream::refill()
{
    for (std::size_t w = 0; w < words_.size(); w += 4) {
        const auto bits = random_bits({seed_, phase_, quarter_, agent_, block_++});
        for (std::size_t b = 0; b < 4; ++b) words_[w + b] = bits[b];
    }
    used_ = 0;
}

} // namespace mm
