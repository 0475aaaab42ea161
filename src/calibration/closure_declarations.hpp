// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/schema.hpp"

/// How strongly closures act, each number declared once: unit, range, source and grade. rules_of_*.cpp have them by
/// topic, closure_rules.hpp says where they go.
namespace mm::calibration::rule {

extern const Declaration capacity_speed, order_smoothing, stock_correction, investment_response, cash_payout,
    support_response;
extern const Declaration wage_productivity, wage_unemployment, wage_speed, price_speed, own_cost_weight,
    inflation_persistence, inflation_deviation;
extern const Declaration import_elasticity, export_elasticity, export_pass_through, export_persistence,
    export_deviation, basket_elasticity, parity_speed;
extern const Declaration rate_smoothing, inflation_weight, unemployment_weight, inflation_target, rate_floor,
    neutral_real_rate, consumption_response;
extern const Declaration participation_response, trend_learning, growth_persistence, growth_deviation,
    debt_speed, benefit_indexation, gains_passed_on, public_depreciation;

} // namespace mm::calibration::rule
