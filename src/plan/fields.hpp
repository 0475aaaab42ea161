// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/schema.hpp"

/// The fields a pledge may have, each declared once for all levers.
namespace mm::plan::field {

// Of any pledge, and of those about chips, tokens and models.
extern const Declaration title, from, until, budget, chip, count, region, buyer, model, parameters, tokens,
    per_citizen, reach, hours_share, solar, wind, wind_region;
// Money of the state.
extern const Declaration yearly, products, abroad, use, basket, persons, points, who;
// Prices, pay and hours.
extern const Declaration hourly_wage, rate, value, factor, pay_kept, hourly_gain, industries;
// AI in the economy.
extern const Declaration tax_rate, users, utilisation, years, megawatts;
// Trade and support of firms.
extern const Declaration partner, change, price_change, share, rate_off;

} // namespace mm::plan::field
