// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ai/order_book.hpp"
#include "feasibility/case.hpp"
#include "feasibility/draw.hpp"
#include "feasibility/project.hpp"
#include "nation/chip_facts.hpp"

#include <span>
#include <string>
#include <vector>

namespace mm::feasibility {

/// Quarters after a plan's first for which markets are simulated; what has not come by then is said to come
/// never.
inline constexpr std::size_t horizon = 60;

/// A seller of chips as the plan meets it, without luck.
struct Seller {
    std::string designer{};
    std::vector<double> known{}; ///< shipments by quarter up to the last that is known [H100 equivalent]
    double level_low = 1.0;      ///< 5 % point of the published level over its median [1]
    double level_high = 1.0;     ///< 95 % point [1]
    std::size_t first = 0;       ///< index in `known` (or after it) of the plan's first quarter
    double open_share = 0.0;     ///< of shipments, to buyers without standing contracts [1]
    double growth_now = 0.0;     ///< of shipments over the last year known, continuous [1/year]
};

struct ChipMarket {
    Quarter first{}; ///< the plan's first quarter
    std::vector<Seller> sellers{};
    std::vector<std::size_t> seller{}; ///< of each project
    std::vector<std::vector<double>>
        access{}; ///< of each project, by quarter: what export rules let through [1]
    std::vector<nation::ChipPrice> price{}; ///< of each project's chip, before luck
};

/// Reads the market for the plan's chips out of the world's tables as they stood at `as_of`.
/// Throws InputError where the plan starts before the first quarter with known shipments.
ChipMarket prepare_market(const Case& c, std::span<const Project> projects, Quarter as_of);

/// Room for one run of the market.
struct MarketRoom {
    ai::OrderBook book{};
    std::vector<double> path{}, open{}, others{}, served{}, backlog{};
    std::vector<ai::Order> orders{};
};

/// [CHIP-4] Chips that the market would have had for each project by the end of each quarter, over the chips
/// that it needs. `trial` multiplies the seller's shipments but not what others order, and contracts are served
/// before open orders:
///   F_t = max(0, trial - (1 - o)) S_t exp(noise),  others order b o S_t,  o the open share
/// `share`: projects x quarters [1]. `chips`: ordered for each project [chip].
void serve_chips(const ChipMarket& market, const Draw& draw, std::uint64_t seed, std::uint32_t number,
                 double trial, std::span<const Project> projects, std::span<const double> chips,
                 std::size_t quarters, MarketRoom& room, std::span<double> share);

/// [CHIP-6] What the market gives over what the project needs, by its date: the part of the order that has come,
/// or, where all has come after q of the window's Q quarters, the pace Q / q at which it came [1]. `served`: the
/// project's row of serve_chips; `first`, `last`: its first and last quarter in that.
double chips_share(std::span<const double> served, std::size_t first, std::size_t last);

/// Index of the last quarter of a project's window, counted from the market's first.
std::size_t last_quarter(const ChipMarket& market, const Project& project);

/// [CHIP-5] Price of a project's chip when it is ordered [USD/chip].
///   p = p_year exp(c (t - year)+) (B_t / B_0)^e, the backlog without the plan's own orders, the ratio in [1/4, 4]
double chip_price(const ChipMarket& market, std::size_t project, const Draw& draw, std::uint64_t seed,
                  std::uint32_t number, Quarter from);

} // namespace mm::feasibility
