// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/schema.hpp"

/// What the check assumes, each declared once with its range, source and grade. `-o name=value` replaces one.
namespace mm::feasibility::assume {

/// Trials: each multiplies what one constraint has to give.
extern const Declaration supply_chips, supply_money, supply_power, supply_people, supply_time;

/// The order book for chips.
extern const Declaration open_share_factor, backlog, book_to_bill, priority, delivery_noise, growth_factor,
    growth_long, growth_half_life;
/// What chips cost.
extern const Declaration price_change, scarcity_elasticity, all_in_price, server_factor, network_share,
    purchase_tax;
/// The plant and its running.
extern const Declaration site_cost, line_currency, colocation, upkeep, staff_per_megawatt, hall_life,
    server_life, failure_rate;
/// Power.
extern const Declaration server_power, pue, load, plan_share;
/// People.
extern const Declaration engineers_per_thousand, model_team, service_staff, plan_appeal,
    builders_per_megawatt, builder_share, integration_effort;
/// Time.
extern const Declaration procurement_time, build_time, fit_out_time, commissioning_time, training_months;
/// What comes out.
extern const Declaration utilisation, training_mfu, experiment_factor, run_flop, tokens_per_task_hour,
    workable_share, frontier_growth, input_tokens, output_tokens, token_latency;
/// When a verdict is green or red.
extern const Declaration green_from, amber_from;

/// All of them, in the order above.
Declarations all();

} // namespace mm::feasibility::assume
