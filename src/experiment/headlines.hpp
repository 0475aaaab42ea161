// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.hpp"
#include "experiment/summary.hpp"
#include "model/series.hpp"

#include <span>
#include <string_view>

namespace mm::experiment {

/// A figure that people ask for first, worked out of the series of one history. Means and bands are taken over
/// these values: the mean of a rate is not the rate of the means.
struct Headline {
    std::string_view name{};
    Text text{};
    Text unit{};      ///< money is a quarter's, at the prices of the start
    int decimals = 0; ///< that are worth printing
    /// At a quarter of a history, 0 being the start; no number where the quarter has none.
    double (*value)(const model::History& history, std::size_t quarter) = nullptr;
};

std::span<const Headline> headlines();

/// A headline over histories at a quarter.
Statistics statistics(const Headline& headline, std::span<const model::History* const> histories,
                      std::size_t quarter);

} // namespace mm::experiment
