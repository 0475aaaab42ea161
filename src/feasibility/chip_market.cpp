// SPDX-License-Identifier: Apache-2.0
#include "feasibility/chip_market.hpp"

#include "ai/world_supply.hpp"
#include "base/error.hpp"
#include "nation/chip_facts.hpp"

#include <algorithm>

namespace mm::feasibility {
namespace {

constexpr int quarters_of_growth = 4;

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
    seller.open_share = nation::open_share(c.world, designer, shipments.first + (known - 1));
    seller.growth_now = ai::recent_growth(seller.known, quarters_of_growth);
    return seller;
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
        market.access.push_back(
            nation::access_of(c.world, *p.chip, c.nation.controls, market.first, horizon));
        market.price.push_back(nation::price_of(c.world, *p.chip, as_of));
    }
    return market;
}

} // namespace mm::feasibility
