// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.hpp"
#include "feasibility/draw.hpp"
#include "feasibility/people.hpp"
#include "feasibility/project.hpp"
#include "feasibility/site.hpp"

#include <array>
#include <string_view>

namespace mm::feasibility {

/// What a project's money goes to.
enum class Item : std::size_t {
    accelerators,
    servers,
    network,
    tax,
    halls,
    line,
    rent,
    electricity,
    upkeep,
    staff,
    replacement
};
inline constexpr std::size_t items = 11;
struct ItemText {
    std::string_view id;
    Text text;
    bool capital; ///< bought once, not paid year by year
};
/// Names in the order of Item.
const std::array<ItemText, items>& item_texts();

using PerItem = std::array<double, items>; ///< [KRW]

/// Prices in one draw.
struct Prices {
    double chip = 0.0;     ///< [KRW/chip], without server
    double exchange = 0.0; ///< at the time of buying [KRW/USD]
};

/// [MONEY-1] Cost of `chips` of the project, by item, over `years` of running with all of them [KRW].
///   hardware a chip  h = p s / (1 - n), of which p the chip, p (s - 1) its server, n h the network; tax t h
///   halls            new MW x site cost;   rent: standing IT kW x months
///   electricity      MW load 8,766 h tariff;  upkeep u h;  staff: plant and engineers' pay
///   replacement      failures, and all hardware again at the end of its life
/// A price of all hardware that was given from outside takes the place of the first two lines.
PerItem cost_of(const Project& project, const Site& site, const Need& need, const Draw& draw,
                const Prices& prices, double years);

/// [MONEY-2] Share of the need that a budget pays for, until the date. The cheaper chips, those in standing
/// halls, come first; fixed cost comes before all. Above 1: what is left over, in chips at the last one's cost.
double money_share(double budget, const PerItem& all, const PerItem& spare_only, const Site& site);

double total(const PerItem& cost);

/// [MONEY-4] Chips that a budget buys at best: with nothing to pay but their hardware and the line.
///   n = max(0, budget - line) / h [chip]
/// How far a pledge can go by its money, whatever it promises; the plan's pledges share power and people by it.
double payable_chips(const Project& project, const Draw& draw, const Prices& prices, double budget);

/// [MONEY-3] KRW for a dollar when the plan buys: today's rate and a random walk since `as_of` [KRW/USD].
double exchange_rate(const Draw& draw, std::uint64_t seed, std::uint32_t number, double years_from_now);

} // namespace mm::feasibility
