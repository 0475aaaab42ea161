// SPDX-License-Identifier: Apache-2.0
#include "ai/rules.hpp"

#include "ai/rule_declarations.hpp"

#include <array>

namespace mm::ai {
namespace {

constexpr std::array all_rules{
    Rule{&rule::frontier_growth, &Rules::frontier_growth},
    Rule{&rule::frontier_half_life, &Rules::frontier_half_life},
    Rule{&rule::open_lag, &Rules::open_lag},
    Rule{&rule::home_lag, &Rules::home_lag},
    Rule{&rule::training_mfu, &Rules::training_mfu},
    Rule{&rule::run_share, &Rules::run_share},
    Rule{&rule::small_lag, &Rules::small_lag},
    Rule{&rule::workable_now, &Rules::workable_now},
    Rule{&rule::workable_2030, &Rules::workable_2030},
    Rule{&rule::workable_most, &Rules::workable_most},
    Rule{&rule::automated, &Rules::automated},
    Rule{&rule::residual, &Rules::residual},
    Rule{&rule::time_saved, &Rules::time_saved},
    Rule{&rule::time_saved_growth, &Rules::time_saved_growth},
    Rule{&rule::hazard, &Rules::hazard},
    Rule{&rule::imitation, &Rules::imitation},
    Rule{&rule::gain_slope, &Rules::gain_slope},
    Rule{&rule::size_effect, &Rules::size_effect},
    Rule{&rule::integration_time, &Rules::integration_time},
    Rule{&rule::integration_cost, &Rules::integration_cost},
    Rule{&rule::integrators, &Rules::integrators},
    Rule{&rule::depth_time, &Rules::depth_time},
    Rule{&rule::own_use_speed, &Rules::own_use_speed},
    Rule{&rule::own_use_most, &Rules::own_use_most},
    Rule{&rule::own_use_saving, &Rules::own_use_saving},
    Rule{&rule::own_use_kept, &Rules::own_use_kept},
    Rule{&rule::tokens_per_task_hour, &Rules::tokens_per_task_hour},
    Rule{&rule::task_growth, &Rules::task_growth},
    Rule{&rule::api_price, &Rules::api_price},
    Rule{&rule::api_price_change, &Rules::api_price_change},
    Rule{&rule::serving_progress, &Rules::serving_progress},
    Rule{&rule::small_price, &Rules::small_price},
    Rule{&rule::price_choice, &Rules::price_choice},
    Rule{&rule::capability_choice, &Rules::capability_choice},
    Rule{&rule::home_choice, &Rules::home_choice},
    Rule{&rule::price_speed, &Rules::price_speed},
    Rule{&rule::wanted_utilisation, &Rules::wanted_utilisation},
    Rule{&rule::token_markup, &Rules::token_markup},
    Rule{&rule::idle_power, &Rules::idle_power},
    Rule{&rule::serving_share, &Rules::serving_share},
    Rule{&rule::hurdle, &Rules::hurdle},
    Rule{&rule::order_speed, &Rules::order_speed},
    Rule{&rule::research_budget, &Rules::research_budget},
    Rule{&rule::failure_rate, &Rules::failure_rate},
    Rule{&rule::chip_life, &Rules::chip_life},
    Rule{&rule::connection_wait, &Rules::connection_wait},
    Rule{&rule::shipment_growth_long, &Rules::shipment_growth_long},
    Rule{&rule::shipment_growth_half_life, &Rules::shipment_growth_half_life},
    Rule{&rule::backlog, &Rules::backlog},
    Rule{&rule::delivery_noise, &Rules::delivery_noise},
    Rule{&rule::chip_progress, &Rules::chip_progress},
    Rule{&rule::chip_efficiency, &Rules::chip_efficiency},
    Rule{&rule::memory_value, &Rules::memory_value},
    Rule{&rule::memory_share, &Rules::memory_share},
    Rule{&rule::memory_most, &Rules::memory_most},
    Rule{&rule::markup_response, &Rules::markup_response},
};

} // namespace

std::span<const Rule> rules()
{
    return all_rules;
}

Declarations rule_declarations()
{
    static const auto declarations = declarations_of(all_rules);
    return declarations;
}

Rules rules_of(const Inputs& inputs, std::uint64_t history_seed, bool drawn)
{
    return values_of(rules(), inputs, history_seed, drawn);
}

} // namespace mm::ai
