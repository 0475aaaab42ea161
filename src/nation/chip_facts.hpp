// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/quarter.hpp"
#include "nation/world.hpp"

#include <string>
#include <string_view>
#include <vector>

/// What the world's tables, as they stood at some quarter, say of a chip and of its seller's market.
namespace mm::nation {

/// Range of a chip's price in the last year that is known.
struct ChipPrice {
    double low = 0.0;  ///< 10 % point [USD/chip]
    double high = 0.0; ///< 90 % point [USD/chip]
    int year = 0;      ///< of the price
};

/// The last year's prices that were known at `as_of`: a year's range is known once the year is over. The chip's
/// own first, else one of its family; the chip table's range bears no date and comes last.
ChipPrice price_of(const World& world, const ChipOffer& offer, Quarter as_of);

/// What export rules let a destination have of an order, by quarter from `first` [1]; nothing before the chip is
/// launched.
std::vector<double> access_of(const World& world, const ChipOffer& offer, std::string_view destination,
                              Quarter first, std::size_t quarters);

/// Share of a seller's last year of shipments that went to buyers without a name in the owners' table [1].
double open_share(const World& world, const std::string& designer, Quarter as_of);

} // namespace mm::nation
