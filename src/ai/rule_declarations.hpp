// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/schema.hpp"

/// How strongly AI's mechanisms act, each number declared once: unit, range, source and grade. rules_of_*.cpp have
/// them by topic, rules.hpp says where they go.
namespace mm::ai::rule {

extern const Declaration frontier_growth, frontier_half_life, open_lag, home_lag, training_mfu, run_share,
    small_lag, workable_now, workable_2030, workable_most, automated, residual, time_saved, time_saved_growth;
extern const Declaration hazard, imitation, gain_slope, size_effect, integration_time, integration_cost,
    integrators, depth_time, own_use_speed, own_use_most, own_use_saving, own_use_kept;
extern const Declaration tokens_per_task_hour, task_growth, api_price, api_price_change, serving_progress,
    small_price, price_choice, capability_choice, home_choice, price_speed, wanted_utilisation, token_markup;
extern const Declaration idle_power, serving_share, hurdle, order_speed, research_budget, failure_rate,
    chip_life, connection_wait;
extern const Declaration shipment_growth_long, shipment_growth_half_life, backlog, delivery_noise,
    chip_progress, chip_efficiency, memory_value, memory_share, memory_most, markup_response;

} // namespace mm::ai::rule
