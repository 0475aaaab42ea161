// SPDX-License-Identifier: Apache-2.0
#include "feasibility/chip_market.hpp"

#include "ai/world_supply.hpp"
#include "base/error.hpp"
#include "base/math.hpp"
#include "base/quantile.hpp"
#include "base/random.hpp"

#include <algorithm>
#include <cmath>

namespace mm::feasibility {
namespace {

constexpr int quarters_of_growth = 4;
constexpr double least_ratio =
    0.25; ///< Bounds of the backlog's ratio in the price; beyond them there is no evidence.
constexpr double most_ratio = 4.0;

double level_error(const Seller& seller, std::uint64_t seed, std::uint32_t number)
{
    const double z =
        normal({.seed = seed, .phase = static_cast<std::uint32_t>(Stream::supply_level), .draw = number});
    return math::exp(z / z95 * (z < 0.0 ? -math::log(seller.level_low) : math::log(seller.level_high)));
}

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

ChipPrice price_of(const nation::World& world, const nation::ChipOffer& offer, Quarter as_of)
{
    ChipPrice best{.low = offer.price_low, .high = offer.price_high, .year = as_of.year()};
    int best_year = 0;
    for (const bool own : {true, false}) { // Its own price first, then one of its family.
        for (const nation::PriceRow& row : world.prices) {
            const nation::ChipOffer* other = world.find_chip(row.chip);
            const bool fits =
                own ? row.chip == offer.chip.id : other != nullptr && other->family == offer.family;
            if (!fits || row.year > as_of.year() || row.year < best_year || row.low == row.high) continue;
            best = {.low = row.low, .high = row.high, .year = row.year};
            best_year = row.year;
        }
        if (best_year > 0) break;
    }
    return best;
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

ChipMarket prepare_market(const Case& c, std::span<const Project> projects, Quarter as_of)
{
    ChipMarket market{.first = projects.front().pledge->from};
    for (const Project& p : projects) market.first = std::min(market.first, p.pledge->from);
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

double chip_price(const ChipMarket& market, std::size_t project, const Draw& draw, std::uint64_t seed,
                  std::uint32_t number, Quarter from)
{
    const ChipPrice& price = market.price[project];
    const double z =
        normal({.seed = seed, .phase = static_cast<std::uint32_t>(Stream::chip_price), .draw = number});
    const double half = math::log(price.high / price.low) / 2.0;
    const double at_year = price.low * math::exp(half + z / z90 * half);
    const double ordered = from.midyear() + draw.procurement_time / 4.0;
    const double years = std::max(0.0, ordered - (price.year + 0.5));
    // Others' backlog grows by what they order beyond supply; the plan takes the price as it is.
    const double quarters = std::max(0.0, ordered - market.first.midyear()) * 4.0;
    const double backlog = draw.backlog + (draw.book_to_bill - 1.0) * quarters;
    const double ratio =
        draw.backlog > 0.0 ? std::clamp(backlog / draw.backlog, least_ratio, most_ratio) : 1.0;
    return at_year * math::exp(draw.price_change * years + draw.scarcity_elasticity * math::log(ratio));
}

} // namespace mm::feasibility
