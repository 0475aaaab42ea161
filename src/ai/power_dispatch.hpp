// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ai/power_system.hpp"

#include <cstddef>

namespace mm::ai {

/// What AI factories add to a power system.
struct FactoryPower {
    double load = 0.0; ///< beyond the start's, the same in every hour [MW]
    double sun = 0.0;  ///< capacity of plants that they have contracted, on top of the system's [MW]
    double wind = 0.0; ///< likewise
};

/// A year of a system as it stands in one quarter.
struct Dispatch {
    Column price{};          ///< of the dearest plant that runs, hour by hour [currency/kWh]
    Column clean{};          ///< share of the grid's power made without emission, hour by hour [1]
    Column energy{};         ///< one for each plants of the system [MWh/year]
    double load = 0.0;       ///< wanted [MWh/year]
    double unserved = 0.0;   ///< [MWh/year]
    double curtailed = 0.0;  ///< of sun and wind [MWh/year]
    double cost = 0.0;       ///< of what runs [currency/year]
    double emissions = 0.0;  ///< [t CO2/year]
    double margin = 0.0;     ///< what could run beyond load, over load, in the tightest hour [1]
    double contracted = 0.0; ///< made by contracted plants and used by somebody [MWh/year]
    double matched = 0.0;    ///< part of it that factories use in the hour in which it is made [MWh/year]
    double matched_clean =
        0.0; ///< factories' energy without emission hour by hour, with the grid's [MWh/year]

    /// What a kilowatt-hour costs that no factory has contracted [currency/kWh].
    double mean_cost() const;
    /// Mean of the price over the hours of the year.
    double mean_price(const PowerSystem& system) const;
};

/// [POW-3] Merit order: sun and wind run as they go, contracted ones first for their factories; what is left is met by
/// the cheapest plants that can run. What no plant can meet is unserved, and has no price beyond the dearest plant's.
/// Days are taken one by one, without storage. `quarter`: the first after the start is zero.
Dispatch dispatch(const PowerSystem& system, std::size_t quarter, const FactoryPower& factories);

/// [POW-4] What AI factories pay: the price of the start, and what they make a kilowatt-hour dearer in the mean.
///   p = p_0 + v(with) - v(without) [currency/kWh]
double tariff_of(double tariff_start, const Dispatch& with, const Dispatch& without);

/// [POW-5] Renewable share of factories by the year, in the sense of RE100: contracts by volume, and the rest from the
/// mix of where they stand. `mix`: that of the regions at the start, weighted by factories; it moves with the nation's:
///   1 - mix_t = (1 - mix_0) (1 - n_t) / (1 - n_0), n without what is contracted
double renewable_share(const PowerSystem& system, double mix, const FactoryPower& factories,
                       const Dispatch& now, const Dispatch& start);

/// [POW-6] Carbon-free share of factories hour by hour, as 24/7 counts it: contracts in the hour in which they run, and
/// the rest from the nation's mix of that hour, nuclear power among it [1]. `all`: with the load of the start [MW].
double hourly_share(const Dispatch& now);

} // namespace mm::ai
