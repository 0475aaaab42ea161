// SPDX-License-Identifier: Apache-2.0
#include "feasibility/chip_market.hpp"

#include "ai/world_supply.hpp"
#include "base/error.hpp"

#include <algorithm>

namespace mm::feasibility {
namespace {

constexpr int quarters_of_growth = 4;

/// Share of a seller's last year of shipments that went to buyers without a name in the owners' table.
double open_share(const nation::World& world, const std::string& designer, Quarter as_of)
{
    const auto bought = [&](Quarter quarter, bool others_only) {
        double sum = 0.0;
        for (const nation::OwnerRow& row : world.owners)
            if (row.designer == designer && row.quarter == quarter && (!others_only || row.owner == "Other"))
                sum += row.h100e;
        return sum;
    };
    const Quarter before = as_of + -quarters_of_growth;
    const double all = bought(as_of, false) - bought(before, false);
    const double others = bought(as_of, true) - bought(before, true);
    return all > 0.0 ? std::clamp(others / all, 0.0, 1.0) : 0.0;
}

Seller seller_of(const Case& c, const std::string& designer, Quarter first, Quarter as_of)
{
    const nation::Shipments& shipments = *c.world.find_shipments(designer);
    const int known = std::min(as_of - shipments.first + 1, static_cast<int>(shipments.middle.size()));
    if (known < quarters_of_growth + 1 || first < shipments.first)
        throw InputError({.file = c.plan.file,
                          .field = "start",
                          .found = to_string(first),
                          .expected = "a plan that starts from " + to_string(shipments.first) +
                                      " on, and shipments of " + designer + " known for more than a year"});
    Seller seller{.designer = designer};
    const auto count = static_cast<std::size_t>(known);
    seller.known.assign(shipments.middle.begin(), shipments.middle.begin() + known);
    seller.level_low = shipments.low[count - 1] / shipments.middle[count - 1];
    seller.level_high = shipments.high[count - 1] / shipments.middle[count - 1];
    seller.first = static_cast<std::size_t>(first - shipments.first);
    seller.open_share = open_share(c.world, designer, shipments.first + (known - 1));
    seller.growth_now = ai::recent_growth(seller.known, quarters_of_growth);
    return seller;
}

/// What export rules let through of an order, by quarter; nothing before the chip is launched.
std::vector<double> access_of(const Case& c, const nation::ChipOffer& offer, Quarter first)
{
    std::vector<double> access(horizon, 1.0);
    for (std::size_t t = 0; t < horizon; ++t) {
        const Quarter now = first + static_cast<int>(t);
        Quarter latest{};
        for (const nation::ControlRow& row : c.world.controls) {
            if (row.chip != offer.chip.id || row.destination != c.nation.controls || row.from > now ||
                row.from < latest)
                continue;
            latest = row.from;
            access[t] = row.access == nation::Access::free     ? 1.0
                        : row.access == nation::Access::denied ? 0.0
                                                               : row.cap;
        }
        if (now < offer.launch) access[t] = 0.0;
    }
    return access;
}

/// The last year's prices that were known at `as_of`: a year's range is known once the year is over. The chip's
/// own first, else one of its family; the chip table's range bears no date and comes last.
ChipPrice price_of(const nation::World& world, const nation::ChipOffer& offer, Quarter as_of)
{
    const int last_year = as_of.number() == 4 ? as_of.year() : as_of.year() - 1;
    ChipPrice best{.low = offer.price_low, .high = offer.price_high, .year = as_of.year()};
    int best_year = 0;
    for (const bool own : {true, false}) {
        for (const nation::PriceRow& row : world.prices) {
            const nation::ChipOffer* other = world.find_chip(row.chip);
            const bool fits =
                own ? row.chip == offer.chip.id : other != nullptr && other->family == offer.family;
            if (!fits || row.year > last_year || row.year < best_year || row.low == row.high) continue;
            best = {.low = row.low, .high = row.high, .year = row.year};
            best_year = row.year;
        }
        if (best_year > 0) break;
    }
    return best;
}

} // namespace

ChipMarket prepare_market(const Case& c, std::span<const Project> projects, Quarter as_of)
{
    ChipMarket market{.first = plan::window_of(c.plan).from};
    for (const Project& p : projects) {
        const auto known = std::find_if(market.sellers.begin(), market.sellers.end(),
                                        [&](const Seller& s) { return s.designer == p.chip->designer; });
        market.seller.push_back(static_cast<std::size_t>(known - market.sellers.begin()));
        if (known == market.sellers.end())
            market.sellers.push_back(seller_of(c, p.chip->designer, market.first, as_of));
        market.access.push_back(access_of(c, *p.chip, market.first));
        market.price.push_back(price_of(c.world, *p.chip, as_of));
    }
    return market;
}

} // namespace mm::feasibility
