// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calibration/closures.hpp"
#include "readings/labour_value.hpp"
#include "validation/coat_nation.hpp"

#include <cstdint>
#include <string>
#include <vector>

/// A nation of coat makers as the engine plays it, looked at once a year.
namespace mm::validation {

/// Some of the firms in a quarter, as they are found.
struct CoatMakers {
    double coats = 0.0;                ///< made [coat/quarter]
    readings::ValueComposition paid{}; ///< for what they used up and for work, and what their price leaves

    /// A coat's part [money/coat]; no number where nothing was made.
    readings::ValueComposition a_coat() const
    {
        return {paid.constant / coats, paid.variable / coats, paid.surplus / coats};
    }
    double price() const { return paid.product() / coats; } ///< [money/coat]
};

struct CoatYear {
    double firms_with = 0.0; ///< share of firms with the new machine [1]
    double coats_with = 0.0; ///< share of coats made with it [1]
    CoatMakers all{};        ///< from the books
    CoatMakers with{};
    CoatMakers without{};
    CoatMakers first{}; ///< who had it in the first year
};

struct CoatHistory {
    std::vector<CoatYear> years{}; ///< last quarter of each
    double unbooked = 0.0;         ///< largest difference of books and firms over the product [1]
    std::string breach{};          ///< what broke, in words; empty where nothing did
};

/// The closures that the coat nation plays with: firms build the capacity they want, buyers compare prices, the trend
/// is learned, and prices follow cost. Pay is the same all along: N3 is off.
calibration::Closures coat_closures();

CoatHistory play_coats(const CoatTrade& trade, const calibration::Closures& closures, std::size_t years,
                       std::uint64_t history_seed);

} // namespace mm::validation
