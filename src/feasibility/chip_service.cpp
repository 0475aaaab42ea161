// SPDX-License-Identifier: Apache-2.0
#include "feasibility/chip_market.hpp"

#include "ai/world_supply.hpp"
#include "base/math.hpp"
#include "base/quantile.hpp"
#include "base/random.hpp"

#include <algorithm>

namespace mm::feasibility {
namespace {

double level_error(const Seller& seller, std::uint64_t seed, std::uint32_t number)
{
    const double z =
        normal({.seed = seed, .phase = static_cast<std::uint32_t>(Stream::supply_level), .draw = number});
    return math::exp(z / z95 * (z < 0.0 ? -math::log(seller.level_low) : math::log(seller.level_high)));
}

/// The seller's open supply and others' new orders from the plan's first quarter on.
void open_market(const Seller& seller, const Draw& draw, std::uint64_t seed, std::uint32_t number,
                 double trial, std::size_t quarters, MarketRoom& room)
{
    room.path.assign(seller.first + quarters, 0.0);
    const std::size_t known = std::min(seller.known.size(), room.path.size());
    const ai::SupplyTrend trend{.growth_now = seller.growth_now * draw.growth_factor,
                                .growth_long = draw.growth_long,
                                .half_life = draw.growth_half_life,
                                .level = level_error(seller, seed, number)};
    ai::project_supply(std::span{seller.known}.first(known), trend, room.path);
    const double share = std::min(1.0, seller.open_share * draw.open_share_factor);
    const double left = std::max(0.0, trial - (1.0 - share)); // Contracts are served first.
    room.open.resize(quarters);
    room.others.resize(quarters);
    for (std::size_t t = 0; t < quarters; ++t) {
        const double shipped = room.path[seller.first + t];
        const double z = normal({.seed = seed,
                                 .phase = static_cast<std::uint32_t>(Stream::chip_delivery),
                                 .quarter = static_cast<std::uint32_t>(t),
                                 .draw = number});
        room.others[t] = shipped * share * draw.book_to_bill;
        room.open[t] = shipped * left * math::exp(draw.delivery_noise * z);
    }
}

/// Puts the orders of one seller's projects into its book and reads their shares.
void run_seller(const ChipMarket& market, std::size_t s, const Draw& draw, std::span<const Project> projects,
                std::span<const double> chips, std::size_t quarters, MarketRoom& room,
                std::span<double> share)
{
    room.orders.clear();
    for (std::size_t p = 0; p < projects.size(); ++p) {
        if (market.seller[p] != s) continue;
        const double start = projects[p].pledge->from - market.first;
        room.orders.push_back({.size = chips[p] * projects[p].chip->h100e,
                               .placed = start + draw.procurement_time,
                               .priority = draw.priority,
                               .access = market.access[p]});
    }
    room.served.assign(room.orders.size() * quarters, 0.0);
    const ai::OpenMarket open{.supply = room.open, .new_orders = room.others, .backlog = draw.backlog};
    ai::run_order_book(room.book, open, room.orders, room.served, room.backlog);
    std::size_t order = 0;
    for (std::size_t p = 0; p < projects.size(); ++p) {
        if (market.seller[p] != s) continue;
        const double size = room.orders[order].size;
        for (std::size_t t = 0; t < quarters; ++t)
            share[p * quarters + t] = size > 0.0 ? room.served[order * quarters + t] / size : 1.0;
        ++order;
    }
}

} // namespace

void serve_chips(const ChipMarket& market, const Draw& draw, std::uint64_t seed, std::uint32_t number,
                 double trial, std::span<const Project> projects, std::span<const double> chips,
                 std::size_t quarters, MarketRoom& room, std::span<double> share)
{
    room.backlog.resize(quarters);
    for (std::size_t s = 0; s < market.sellers.size(); ++s) {
        open_market(market.sellers[s], draw, seed, number, trial, quarters, room);
        run_seller(market, s, draw, projects, chips, quarters, room, share);
    }
}

std::size_t last_quarter(const ChipMarket& market, const Project& project)
{
    return std::min(static_cast<std::size_t>(project.pledge->until - market.first), horizon - 1);
}

double chips_share(std::span<const double> served, std::size_t first, std::size_t last)
{
    if (served[last] < 1.0) return served[last];
    std::size_t full = first;
    while (served[full] < 1.0) ++full;
    const double before = full > first ? served[full - 1] : 0.0;
    const double within =
        (1.0 - before) / (served[full] - before); // Of the quarter in which the last chips come.
    const double quarters = static_cast<double>(full - first) + within;
    return std::max(1.0, static_cast<double>(last - first + 1) / std::max(quarters, 0.01));
}

} // namespace mm::feasibility
