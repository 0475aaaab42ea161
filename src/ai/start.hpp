// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ai/power_system.hpp"
#include "base/quarter.hpp"

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace mm::ai {

using Column = std::vector<double>;

/// Who owns chips in the nation.
enum class Owner : std::uint8_t { state, home, foreign };
inline constexpr std::size_t owners = 3;

/// A generation of chips with its server, network and hall, as the factory's surfaces have it.
struct Generation {
    std::string name{};
    Quarter launch{};
    double h100e = 1.0; ///< of a chip [H100 equivalent]
    double price = 0.0; ///< of a chip with its part of server and network, at the start [USD/chip]
    double power = 0.0; ///< drawn by the plant for a chip that serves at full load [W]
    double line = 0.0;  ///< that its connection has to carry: rated power of the plant [W]
    double tokens =
        0.0;            ///< that a chip serves of the reference model at full load, at the start [token/hour]
    double flops = 0.0; ///< peak in training [FLOP/s]
};

/// Chips that are there at the start.
struct Holding {
    Owner owner = Owner::home;
    std::size_t generation = 0;
    double chips = 0.0;
    Quarter bought{}; ///< mean date
};

/// Chips that the state has decided to buy before the start, with money of budgets that are known.
struct Decided {
    std::size_t generation = 0;
    double chips = 0.0;
    Quarter ordered{};
};

/// Where a factory can stand.
struct Region {
    std::string id{};
    double free = 0.0;      ///< power that can be connected at once [MW]
    double connected = 0.0; ///< new lines for data centres a quarter [MW/quarter]
    double appeal = 0.0;    ///< share of factories without a place of their own that want to stand there [1]
    double refusal = 0.0;   ///< probability that a large new load is refused there [1]
    double renewable = 0.0; ///< share of renewable energy in what is made there [1]
    bool capital = false;   ///< belongs to the capital area
};

/// Orders of the rest of the world, and supply, in H100 equivalents. Columns begin with the quarter after the start.
struct ChipWorld {
    Column shipments{}; ///< of all sellers, as far as known, oldest first up to the last known [1/quarter]
    Quarter last{};     ///< quarter of the last of them
    double growth_now = 0.0;   ///< of them, continuous [1/year]
    double open_share = 0.0;   ///< of supply that is not contracted ahead [1]
    double book_to_bill = 1.0; ///< others' new orders over open supply [1]
    double installed = 0.0;    ///< chips that the world has at the start [H100 equivalent]
    Column
        access{}; ///< share of the nation's order that export rules allow, by quarter; last value stays [1]
};

/// What AI a nation starts with and what it meets, as plain figures. Rows are the industries of the calibration.
struct Start {
    Quarter start{};
    std::size_t industry = 0;       ///< row of AI services, split off their parent
    std::size_t electricity = 0;    ///< product that plants run on
    std::size_t chip_product = 0;   ///< product that accelerators are imported as
    std::size_t memory_product = 0; ///< product whose exports carry the memory
    // Tasks: industry x occupation group.
    std::vector<std::string> groups{};
    std::vector<std::size_t> public_industries{}; ///< rows whose firms are public bodies
    Column hours{};    ///< share of a group in the industry's hours, at [industry * groups + group] [1]
    Column wages{};    ///< its pay over the industry's mean, likewise [1]
    Column exposure{}; ///< of a group: share of its hours that is cognitive work [1]
    // Use at the start.
    Column integrated{};  ///< share of firms' work that is integrated, by industry, times depth [1]
    double own_use = 0.0; ///< share of workers [1]
    // Money.
    double exchange_rate = 0.0; ///< [currency/USD]
    double tariff = 0.0;        ///< [currency/kWh]
    double upkeep = 0.0;        ///< of a plant's price, staff, repair and services [1/year]
    Column upkeep_basket{};     ///< share of products in it [1]
    double site_cost = 0.0;     ///< hall and its plant [USD/W]
    Column site_basket{};       ///< share of products in it [1]
    double imported = 1.0;      ///< share of a chip's price that is bought abroad [1]
    // Chips, plants.
    std::vector<Generation> generations{}; ///< by launch
    std::vector<Holding> holdings{};
    std::vector<Decided> decided{};
    std::vector<Region> regions{};
    PowerSystem power{};
    ChipWorld world{};
    // Capability: log10 of effective compute at the start, the frontier's being zero.
    double frontier_level =
        0.0; ///< log10 of effective training compute of the frontier at the start [log10 FLOP]
    Quarter workable_quarter{}; ///< at whose frontier `workable_now` holds
};

} // namespace mm::ai
