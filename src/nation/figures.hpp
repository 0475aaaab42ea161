// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/schema.hpp"

/// Every figure that a nation.toml gives, declared once. The file gives value, range, source and grade.
namespace mm::nation::figure {

// People and economy.
extern const Declaration population, employed, hours_worked, gdp, exchange_rate, exchange_volatility,
    discount_rate;
// The state's purse.
extern const Declaration revenue, expenditure, managed_balance, debt, rd_budget, ai_budget;
// Power.
extern const Declaration tariff, renewable_share, carbon_free_share, connection_rate, spare_capacity,
    connection_wait, solar_factor, wind_factor, line_wait;
// People who build and run AI.
extern const Declaration engineers, engineer_growth, engineer_outflow, engineer_wage, job_mobility,
    construction_workers;
// Chips already there.
extern const Declaration chips_installed, chips_installed_h100e;
// Prices that others name.
extern const Declaration price_debate, price_paid;

/// All of them, in the order above.
Declarations all();

} // namespace mm::nation::figure
