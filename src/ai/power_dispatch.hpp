// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ai/power_system.hpp"

#include <cstddef>

namespace mm::ai {

/// What AI factories are to a power system.
struct FactoryPower {
    double standing = 0.0; ///< load of factories of the start, which demand holds already [MW]
    double load = 0.0;     ///< beyond it, the same in every hour [MW]
    double sun = 0.0;      ///< capacity of plants that they have contracted, on top of the system's [MW]
    double wind = 0.0;     ///< likewise

    double all() const { return standing + load; } ///< [MW]
};

/// A year of a system as it stands in one quarter.
struct Dispatch {
    Column price{};          ///< cost of the dearest plant that runs, hour by hour [currency/kWh]
    Column energy{};         ///< one for each plants of the system [MWh/year]
    double hours = 0.0;      ///< of the year [hour]
    double mean_price = 0.0; ///< over the hours of the year [currency/kWh]
    double load = 0.0;       ///< wanted [MWh/year]
    double unserved = 0.0;   ///< [MWh/year]
    double curtailed = 0.0;  ///< of sun and wind [MWh/year]
    double cost = 0.0;       ///< of what runs [currency/year]
    double emissions = 0.0;  ///< [t CO2/year]
    double margin = 0.0; ///< what could run beyond load, over load, in the tightest hour of a peak year [1]
    double renewables = 0.0; ///< made by renewable plants that no factory has contracted [MWh/year]
    double contracted = 0.0; ///< made by contracted plants and used by anybody [MWh/year]
    double matched = 0.0;    ///< part of it that factories use in its hour [MWh/year]
    double matched_clean =
        0.0; ///< factories' energy without emission by the hour, the grid's with it [MWh/year]

    double grid() const { return load - unserved - contracted; } ///< made outside of contracts [MWh/year]
    /// What a kilowatt-hour of it costs [currency/kWh].
    double mean_cost() const { return grid() > 0.0 ? cost / (1000.0 * grid()) : 0.0; }
};

/// [POW-3] Merit order: sun and wind run as they go, contracted ones first for their factories; what is left is met
/// by the cheapest plants that can run. What no plant can meet is unserved, and costs no more than the dearest plant.
/// Hours stand alone: nothing is stored. `quarter`: the first after the start is zero.
Dispatch dispatch(const PowerSystem& system, std::size_t quarter, const FactoryPower& factories);

/// [POW-4] What AI factories pay: the price of the start, and what they make a kilowatt-hour dearer in the mean.
///   p = p_0 + v(with) - v(without) [currency/kWh]
double tariff_of(double tariff_start, const Dispatch& with, const Dispatch& without);

/// [POW-5] Renewable share of factories by the year, in the sense of RE100: contracts by volume, and the rest from the
/// mix of where they stand, which moves with the nation's share n outside of contracts. `mix`: that of the start's
/// regions, weighted by factories [1].
///   c + (1 - c) (1 - (1 - mix) (1 - n) / (1 - n_0)),  c = min(1, contracted / used)
double renewable_share(const PowerSystem& system, double mix, const FactoryPower& factories,
                       const Dispatch& now);

/// [POW-6] Carbon-free share of factories' power hour by hour, as 24/7 counts it: contracts in the hour in which they
/// run, and the rest from the nation's mix of that hour, nuclear power among it [1].
double hourly_share(const FactoryPower& factories, const Dispatch& now);

} // namespace mm::ai
