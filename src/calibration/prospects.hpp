// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

namespace mm::calibration {

/// What a nation is taken to meet in the years to come, and what the closures (closures.hpp) need to know of it beside
/// a calibration of the published model. Paths have a value a quarter, from the first simulated one; after their
/// end the last value stays.
struct Prospects {
    // Paths.
    std::vector<double> productivity{}; ///< growth of output per hour worked, all industries [1/quarter]
    std::vector<double> labour_force{}; ///< over that of the start, participation by age unchanged [1]
    std::vector<double>
        export_demand{}; ///< growth of what the world would buy at unchanged prices [1/quarter]
    std::vector<double> foreign_inflation{}; ///< of prices abroad, in their currency [1/quarter]
    std::vector<double> exchange_rate{};     ///< price of foreign currency over that of the start [1]
    std::vector<double> government{};        ///< growth of real state consumption [1/quarter]
    // How far a whole path may lie off: standard deviations of one draw a history.
    double productivity_deviation = 0.0;  ///< of its growth [1/quarter]
    double labour_force_deviation = 0.0;  ///< of its growth [1/quarter]
    double export_demand_deviation = 0.0; ///< of its growth [1/quarter]
    double exchange_volatility = 0.0;     ///< of the log change of each quarter, a random walk [1]
    // Expectations and potential at the start.
    double trend_growth = 0.0;         ///< that everybody expects to last [1/quarter] (gT)
    double capital_growth = 0.0;       ///< of firms' capital [1/quarter] (g_K)
    double natural_unemployment = 0.0; ///< unemployed over labour force, owners included [1] (u*)
    // The inactive by age; nothing where it is not known.
    double under_15 = 0.0; ///< of the inactive [1]
    double over_65 = 0.0;  ///< 65 and over: who gets the pensions, of the inactive [1]
    // Hours and pay, one row an industry where they are columns.
    std::vector<double> hours{};     ///< usual a week of an employee [hour/week]
    double weekly_cap = 0.0;         ///< that the law allows [hour/week]
    double minimum_wage = 0.0;       ///< [currency/hour]
    double consumer_inflation = 0.0; ///< of consumer prices in the year before the start [1/year]
    // Trade, one row a product.
    std::vector<double> dollar_share{}; ///< of its import price that follows foreign currency [1]
    double import_tax = 0.0; ///< over the value at the border; offers and sales are at prices with it [1]
    // Balance sheets.
    double household_debt = 0.0;      ///< [money]
    double household_markup = 0.0;    ///< of its rate over the policy rate [1/quarter]
    std::vector<double> debt_share{}; ///< of all firms' debt, one row an industry; by capital where empty [1]
};

/// The value of a path in a simulated quarter, counted from 1; `otherwise` where the path is empty.
inline double along(const std::vector<double>& path, std::size_t quarter, double otherwise)
{
    if (path.empty()) return otherwise;
    return path[quarter - 1 < path.size() ? quarter - 1 : path.size() - 1];
}

} // namespace mm::calibration
