// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/columns.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace mm::ai {

/// When plants can run: whenever they are wanted, or as sun and wind go.
enum class PowerKind : std::uint8_t { firm, sun, wind };

/// Power stations of one kind and cost.
struct PowerPlants {
    std::string id{}; ///< "nuclear"
    PowerKind kind = PowerKind::firm;
    bool renewable = false;
    double available =
        1.0;           ///< firm: share of capacity that can run at once; else mean output over capacity [1]
    double cost = 0.0; ///< of the next kilowatt-hour [currency/kWh]
    double emission = 0.0; ///< [t CO2/MWh]
    Column capacity{};     ///< by quarter from the first after the start; the last value stays [MW]
};

/// The power stations of a nation and what is wanted of them but for new AI factories.
struct PowerSystem {
    std::vector<PowerPlants> plants{}; ///< by cost
    Column weight{};                   ///< of a representative day; one a day [day/year]
    Column demand{};                   ///< its hours, over the mean of the year [1]
    Column sun{};                      ///< output in its hours over the year's mean [1]
    Column wind{};                     ///< likewise
    Column mean_demand{}; ///< by quarter, with what AI factories of the start draw; the last value stays [MW]
    Column peak{};        ///< highest demand of the year, likewise; empty: that of the days [MW]
    double renewable_start = 0.0; ///< share of renewables in what is made at the start [1]
    double sun_factor = 0.0;      ///< mean output over capacity of plants that factories contract [1]
    double wind_factor = 0.0;     ///< likewise

    /// Whether anything is known of it.
    bool known() const { return !plants.empty() && !weight.empty(); }
};

} // namespace mm::ai
