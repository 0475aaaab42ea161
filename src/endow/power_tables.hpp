// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ai/power_system.hpp"
#include "base/inputs.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace mm::endow {

/// Power stations of one fuel, or a part of them that costs the same: a row of power.csv.
struct PowerRow {
    ai::PowerPlants plants{}; ///< without capacity
    std::string fuel{};       ///< of power_plan.csv, whose capacity it shares
    double share = 1.0;       ///< of that capacity [1]
    std::string source{};
    Grade grade = Grade::illustrative;
};

/// Figures by year, as a plan for electricity gives them [MW or MWh/year].
using ByYear = std::map<int, double>;

/// What a nation's power system is and is planned to be.
struct PowerTables {
    std::vector<PowerRow> plants{};          ///< by cost
    std::map<std::string, ByYear> planned{}; ///< by fuel: capacity [MW]
    ByYear generation{};                     ///< all that is made [MWh/year]
    ByYear peak{};                           ///< highest demand [MW]
    ByYear data_centres{};                   ///< what it takes for them to grow as planned [MWh/year]
};

/// Read power.csv and power_plan.csv; throw InputError for a wrong row, plants that are not ordered by cost, shares of
/// a fuel that do not add up to one, and a fuel or figure without any year.
void read_power(const std::filesystem::path& path, PowerTables& to);
void read_power_plan(const std::filesystem::path& path, PowerTables& to);

/// The value at a point between years, straight between those that are known, the first or last outside them.
double of_year(const ByYear& values, double year);

} // namespace mm::endow
