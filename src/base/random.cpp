// SPDX-License-Identifier: Apache-2.0
#include "base/random.hpp"

#include "base/math.hpp"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wall"
#pragma GCC diagnostic ignored "-Wextra"
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wpedantic"
#include <Random123/philox.h>
#pragma GCC diagnostic pop

namespace mm {

std::array<std::uint32_t, 4> random_bits(const DrawKey& key)
{
    using Philox = r123::Philox4x32;
    const Philox::ctr_type counter{{key.phase, key.quarter, key.agent, key.draw}};
    const Philox::key_type seed{
        {static_cast<std::uint32_t>(key.seed), static_cast<std::uint32_t>(key.seed >> 32)}};
    const Philox::ctr_type bits = Philox{}(counter, seed);
    return {bits[0], bits[1], bits[2], bits[3]};
}

double uniform(const DrawKey& key)
{
    const std::array<std::uint32_t, 4> bits = random_bits(key);
    const std::uint64_t mantissa = ((static_cast<std::uint64_t>(bits[0]) << 32) | bits[1]) >> 12;
    // Half a step is added so that neither 0 nor 1 can occur and the inversion below stays finite.
    return (static_cast<double>(mantissa) + 0.5) * 0x1p-52;
}

double normal(const DrawKey& key)
{
    return math::normal_quantile(uniform(key));
}

} // namespace mm
