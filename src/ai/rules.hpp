// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/strengths.hpp"

#include <cstdint>
#include <span>

namespace mm::ai {

/// How strongly AI's mechanisms act: what no statistic of a nation gives. Each is declared once as `ai.…` in
/// rules_of_*.cpp, with range, source and grade; docs/model/ai.md has their equations.
struct Rules {
    // Capability.
    double frontier_growth = 0.0;    ///< of log10 of effective compute at the frontier, at the start [1/year]
    double frontier_half_life = 1.0; ///< of that growth, as the investment it needs becomes dear [year]
    double open_lag = 0.0;           ///< of open weights behind the frontier [year]
    double home_lag = 0.0;           ///< of the nation's own frontier, without a plan [year]
    double training_mfu = 0.0;       ///< share of peak arithmetic that training reaches [1]
    double run_share = 0.0;          ///< of a year's training in the largest run [1]
    double small_lag = 0.0;          ///< of small models on own servers [year]
    double workable_now = 0.0;  ///< share of paid hours that AI can work on at the frontier of mid-2026 [1]
    double workable_2030 = 0.0; ///< likewise of 2030 [1]
    double workable_most = 0.0; ///< ceiling: share of hours that are cognitive work [1]
    // What it saves.
    double automated = 0.0;         ///< part of worked-on hours that is automated, jobs go [1] (psi)
    double residual = 0.0;          ///< of an automated hour that people still work [1] (rho)
    double time_saved = 0.0;        ///< log time saving in the rest [1] (z)
    double time_saved_growth = 0.0; ///< of it [1/year]
    // Adoption by firms.
    double hazard = 0.0;           ///< of a firm that sees no other, at full gain [1/year] (p)
    double imitation = 0.0;        ///< added where all of its industry have integrated [1/year] (q)
    double gain_slope = 0.0;       ///< of the logistic in gain over wage bill [1]
    double size_effect = 0.0;      ///< elasticity of the hazard to the firm's size [1]
    double integration_time = 1.0; ///< mean [quarter]
    double integration_cost = 0.0; ///< of own work while it lasts, share of hours [1]
    double integrators = 0.0;      ///< share of all employees whose firms can begin in a quarter [1/quarter]
    double depth_time = 1.0;       ///< to reach depth of 1 - 1/e [quarter]
    // Workers' own use.
    double own_use_speed = 0.0;  ///< of its logistic spread [1/year]
    double own_use_most = 0.0;   ///< share of workers in the end [1]
    double own_use_saving = 0.0; ///< share of a user's hours saved [1]
    double own_use_kept = 0.0;   ///< part of it that becomes output [1]
    // Tokens.
    double tokens_per_task_hour = 0.0; ///< at the start [token/hour] (tau)
    double task_growth = 0.0;          ///< of it: longer tasks less better use [log/year]
    double api_price = 0.0;            ///< of the frontier, abroad [USD/million tokens]
    double api_price_change = 0.0;     ///< [log/year]
    double serving_progress = 0.0;     ///< growth of tokens from the same chip [log/year]
    double small_price = 0.0;       ///< of a small model on own servers, over that of the frontier abroad [1]
    double price_choice = 0.0;      ///< elasticity of the choice of a channel to its price [1]
    double capability_choice = 0.0; ///< log odds for ten times the effective compute [1]
    double home_choice = 0.0;       ///< log odds for data kept at home [1]
    double price_speed = 0.0;       ///< of the home price to utilisation [1/quarter] (eta)
    double wanted_utilisation = 0.0; ///< of the home factories (u*) [1]
    double token_markup = 0.0;       ///< on their normal cost [1]
    // Factories.
    double idle_power = 0.0;      ///< drawn by an idle plant, share of that under load [1]
    double serving_share = 0.0;   ///< of chips, the rest trains [1]
    double hurdle = 0.0;          ///< return that an order of chips has to promise [1/year]
    double order_speed = 0.0;     ///< share of the lacking capacity ordered in a quarter [1/quarter]
    double research_budget = 0.0; ///< of home owners for chips beyond what serving pays, share of sales [1]
    double failure_rate = 0.0;    ///< of chips [1/year]
    double chip_life = 1.0;       ///< [year]
    double connection_wait = 0.0; ///< mean wait of a new line [quarter]
    // Chips.
    double shipment_growth_long = 0.0;      ///< of the world's shipments in the long run, continuous [1/year]
    double shipment_growth_half_life = 1.0; ///< of the difference to it [year]
    double backlog = 0.0;                   ///< others' open orders at the start [quarter of open supply]
    double delivery_noise = 0.0;            ///< of a quarter's open supply [log]
    double chip_progress = 0.0;   ///< of performance per price after the last known generation [log/year]
    double chip_efficiency = 0.0; ///< of performance per watt, likewise [log/year]
    // Memory.
    double memory_value = 0.0; ///< of the high-bandwidth memory of an H100 equivalent [USD]
    double memory_share = 0.0; ///< of the nation's makers in it [1]
    double memory_most = 0.0; ///< the nation's sales of it cannot pass this, at the start's prices [USD/year]
    // Competition.
    double markup_response = 0.0; ///< elasticity of mark-ups to concentration [1]
};

/// A rule and where its value goes.
using Rule = Strength<Rules>;
/// All of them, in the order above.
std::span<const Rule> rules();
/// Their declarations, for the schema.
Declarations rule_declarations();

/// The values of one history: drawn from the bands of `inputs` where `drawn`, else the values themselves. The same
/// seed gives the same values whatever else is drawn.
Rules rules_of(const Inputs& inputs, std::uint64_t history_seed, bool drawn);

} // namespace mm::ai
