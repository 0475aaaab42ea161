// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/random.hpp"
#include "model/catalogue.hpp"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>

/// Histories of a small function instead of an economy: what keeps and sums them up does not care.
namespace mm::experiment {

/// One walk a series, drawn by address; series without a value at the start have none there.
inline model::Outcome made(std::uint64_t seed, std::uint32_t number, std::size_t quarters)
{
    model::Outcome outcome{.history = {.number = number, .quarters = quarters}};
    const model::Catalogue& all = model::published_catalogue();
    for (std::size_t s = 0; s < all.size(); ++s) {
        double level = 1000.0 * static_cast<double>(s + 1);
        for (std::size_t q = 0; q <= quarters; ++q) {
            if (q > 0)
                level *= 1.0 + 0.01 * normal({.seed = seed,
                                              .quarter = static_cast<std::uint32_t>(q),
                                              .agent = static_cast<std::uint32_t>(s),
                                              .draw = number});
            const bool none = q == 0 && !all[s].at_start;
            outcome.history.values.push_back(none ? std::numeric_limits<double>::quiet_NaN() : level);
        }
    }
    return outcome;
}

/// The same, stopped by an identity that did not hold.
inline model::Outcome broken(std::uint64_t seed, std::uint32_t number, std::size_t quarters)
{
    model::Outcome outcome = made(seed, number, quarters);
    outcome.breach = model::Breach{.quarter = quarters,
                                   .phase = "firms pay wages",
                                   .account = "households, deposits",
                                   .identity = "what is paid is received",
                                   .amount = 0.125};
    return outcome;
}

} // namespace mm::experiment
