// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/inputs.hpp"

#include <cstdint>
#include <vector>

namespace mm::feasibility {

/// One possible world: every uncertain figure and assumption with a definite value. Units and meaning stand
/// where each is declared (assumptions.cpp and the nation's figures.cpp).
struct Draw {
    // Trials.
    double supply_chips = 1, supply_money = 1, supply_power = 1, supply_people = 1, supply_time = 1;
    // The order book.
    double open_share_factor = 1, backlog = 0, book_to_bill = 1, priority = 1, delivery_noise = 0,
           growth_factor = 1, growth_long = 0, growth_half_life = 1;
    // Money.
    double price_change = 0, scarcity_elasticity = 0, all_in_price = 0, server_factor = 1, network_share = 0,
           purchase_tax = 0, site_cost = 0, dollars_per_euro = 1, colocation = 0, upkeep = 0, hall_life = 1,
           server_life = 1, exchange_rate = 1, exchange_volatility = 0, discount_rate = 0, tariff = 0;
    // Plant and power.
    double failure_rate = 0, server_power = 1, pue = 1, load = 1, plan_share = 1, connection_rate = 0,
           spare_capacity = 0, connection_wait = 0, line_wait = 0, renewable_share = 0, carbon_free_share = 0,
           solar_factor = 0, wind_factor = 0;
    // People.
    double staff_per_megawatt = 0, engineers_per_thousand = 0, model_team = 0, service_staff = 0,
           plan_appeal = 0, builders_per_megawatt = 0, builder_share = 0, integration_effort = 0,
           engineers = 0, engineer_growth = 0, engineer_outflow = 0, engineer_wage = 0, job_mobility = 0,
           construction_workers = 0, population = 0, employed = 0, hours_worked = 0;
    // Time.
    double procurement_time = 0, build_time = 0, fit_out_time = 0, commissioning_time = 0,
           training_months = 0;
    // What comes out.
    double utilisation = 0, training_mfu = 0, experiment_factor = 1, run_flop = 1, tokens_per_task_hour = 1,
           workable_share = 1, frontier_growth = 1, chips_installed_h100e = 0;
};

/// Makes the draws of one run.
class Luck {
public:
    Luck(const Inputs& inputs, std::uint64_t seed);
    Draw operator()(std::uint32_t draw) const;
    std::uint64_t seed() const { return seed_; }

private:
    struct Sampled {
        double Draw::*member;
        Sampler sampler;
    };
    std::vector<Sampled> sampled_{};
    std::uint64_t seed_;
};

/// Draws that are made by quarter or by region have an address of their own in the run's random numbers.
enum class Stream : std::uint32_t {
    chip_delivery = 1,
    chip_price = 2,
    exchange_rate = 3,
    refusal = 4,
    serving = 5,
    supply_level = 6
};

} // namespace mm::feasibility
