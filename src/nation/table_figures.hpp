// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/schema.hpp"

/// The figures that an economy.toml gives, declared once. The file gives value, range, source and grade.
namespace mm::nation::table_figure {

extern const Declaration consumption_tax, lending_spread, bond_rate, household_spread, saving_rate;
extern const Declaration government_slope, government_deviation, exports_slope, exports_deviation,
    imports_slope, imports_deviation;
extern const Declaration policy_smoothing, inflation_weight, growth_weight;
extern const Declaration trend_growth, natural_unemployment, weekly_cap, foreign_inflation,
    exchange_volatility, productivity_deviation, labour_force_deviation, export_demand_deviation;
extern const Declaration margin; ///< of one industry; the file has a list of them

/// All of them but the margins, in the order above.
Declarations all();

} // namespace mm::nation::table_figure
