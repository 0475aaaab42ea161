// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ai/start.hpp"

#include <array>
#include <span>
#include <vector>

namespace mm::ai {

template <class T> using PerOwner = std::array<T, owners>;

/// Chips that came together and stand together.
struct Batch {
    Owner owner = Owner::home;
    std::size_t generation = 0;
    double performance = 1.0; ///< of a chip over its generation's [1]
    double power = 1.0;       ///< likewise
    double chips = 0.0;       ///< still working [chip]
    double age = 0.0;         ///< [quarter]
    double worth = 0.0;       ///< of all of them, not yet written off [money]
    bool connected = false;   ///< has power
    std::size_t region = 0;
    bool bound = false;   ///< stands where its owner wants it and nowhere else
    bool of_plan = false; ///< bought under a pledge
};

/// [AI-11] A quarter of wear: a share of chips fails, and none is older than its life; what they were worth is
/// written off evenly over their life. Batches without chips are dropped. Returns what was written off, by owner.
PerOwner<double> wear(std::vector<Batch>& fleet, double failures_a_year, double life_years);

/// What connected chips can do at full load.
struct Capacity {
    PerOwner<double> chips{};  ///< with power [chip]
    PerOwner<double> h100e{};  ///< with power [H100 equivalent]
    PerOwner<double> tokens{}; ///< if all of them served, of the reference model [token/hour]
    PerOwner<double> power{};  ///< under load [MW]
    double flops = 0.0;        ///< peak in training, of all [FLOP/s]
    double waiting = 0.0;      ///< chips without power [chip]
};
/// `progress`: tokens from the same chip over the start [1].
Capacity capacity_of(std::span<const Batch> fleet, std::span<const Generation> generations, double progress);

/// [AI-12] The generation on sale in a quarter, and how much better than the last known one it is: a new one comes
/// every eight quarters after the last launch, with more performance for its price and its power.
struct OnSale {
    std::size_t generation = 0; ///< the last launched one that is known
    double performance = 1.0;   ///< over it, at its price [1]
    double power = 1.0;         ///< over it, for that performance [1]
};
OnSale on_sale(std::span<const Generation> generations, Quarter now, double progress, double efficiency);

} // namespace mm::ai
