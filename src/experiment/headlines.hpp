// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.hpp"
#include "experiment/summary.hpp"
#include "model/catalogue.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace mm::experiment {

/// A figure that people ask for first, worked out of the series of one history. Means and bands are taken over
/// these values: the mean of a rate is not the rate of the means.
struct Headline {
    std::string_view name{};
    Text text{};
    Text unit{};      ///< money is a quarter's, at the prices of the start
    int decimals = 0; ///< that are worth printing
    /// In money of the series or per cent; no number where the quarter has none.
    double (*measured)(const model::History& history, std::size_t quarter) = nullptr;
    double size = 1.0; ///< of the unit

    /// In its unit at a quarter of a history, 0 being the start.
    double value(const model::History& history, std::size_t quarter) const
    {
        return measured(history, quarter) / size;
    }
};

/// How money of a catalogue is printed: millions of euros as they are, of won in trillions.
struct MoneyUnit {
    Text text{};
    double size = 1.0; ///< in millions of the currency
    int decimals = 0;  ///< of a nation's aggregates
    // Of what a person has.
    Text person_text{};
    double person_size = 1.0; ///< in millions of the currency
};
MoneyUnit money_unit(std::string_view currency);

/// Those of a run that records a catalogue.
std::vector<Headline> headlines(const model::Catalogue& catalogue);

/// A headline over histories at a quarter.
Statistics statistics(const Headline& headline, std::span<const model::History* const> histories,
                      std::size_t quarter);

} // namespace mm::experiment
