// SPDX-License-Identifier: Apache-2.0
#include "feasibility/draw.hpp"

#include "feasibility/assumptions.hpp"
#include "nation/figures.hpp"

#include <array>

namespace mm::feasibility {
namespace {

struct Link {
    const Declaration* declaration;
    double Draw::*member;
};

namespace fig = nation::figure;

const std::array links{
    Link{&assume::supply_chips, &Draw::supply_chips},
    Link{&assume::supply_money, &Draw::supply_money},
    Link{&assume::supply_power, &Draw::supply_power},
    Link{&assume::supply_people, &Draw::supply_people},
    Link{&assume::supply_time, &Draw::supply_time},
    Link{&assume::open_share_factor, &Draw::open_share_factor},
    Link{&assume::backlog, &Draw::backlog},
    Link{&assume::book_to_bill, &Draw::book_to_bill},
    Link{&assume::priority, &Draw::priority},
    Link{&assume::delivery_noise, &Draw::delivery_noise},
    Link{&assume::growth_factor, &Draw::growth_factor},
    Link{&assume::growth_long, &Draw::growth_long},
    Link{&assume::growth_half_life, &Draw::growth_half_life},
    Link{&assume::price_change, &Draw::price_change},
    Link{&assume::scarcity_elasticity, &Draw::scarcity_elasticity},
    Link{&assume::all_in_price, &Draw::all_in_price},
    Link{&assume::server_factor, &Draw::server_factor},
    Link{&assume::network_share, &Draw::network_share},
    Link{&assume::purchase_tax, &Draw::purchase_tax},
    Link{&assume::site_cost, &Draw::site_cost},
    Link{&assume::line_currency, &Draw::dollars_per_euro},
    Link{&assume::colocation, &Draw::colocation},
    Link{&assume::upkeep, &Draw::upkeep},
    Link{&assume::hall_life, &Draw::hall_life},
    Link{&assume::server_life, &Draw::server_life},
    Link{&fig::exchange_rate, &Draw::exchange_rate},
    Link{&fig::exchange_volatility, &Draw::exchange_volatility},
    Link{&fig::discount_rate, &Draw::discount_rate},
    Link{&fig::tariff, &Draw::tariff},
    Link{&assume::failure_rate, &Draw::failure_rate},
    Link{&assume::server_power, &Draw::server_power},
    Link{&assume::pue, &Draw::pue},
    Link{&assume::load, &Draw::load},
    Link{&assume::plan_share, &Draw::plan_share},
    Link{&fig::connection_rate, &Draw::connection_rate},
    Link{&fig::spare_capacity, &Draw::spare_capacity},
    Link{&fig::connection_wait, &Draw::connection_wait},
    Link{&fig::line_wait, &Draw::line_wait},
    Link{&fig::renewable_share, &Draw::renewable_share},
    Link{&fig::carbon_free_share, &Draw::carbon_free_share},
    Link{&fig::solar_factor, &Draw::solar_factor},
    Link{&fig::wind_factor, &Draw::wind_factor},
    Link{&assume::staff_per_megawatt, &Draw::staff_per_megawatt},
    Link{&assume::engineers_per_thousand, &Draw::engineers_per_thousand},
    Link{&assume::model_team, &Draw::model_team},
    Link{&assume::service_staff, &Draw::service_staff},
    Link{&assume::plan_appeal, &Draw::plan_appeal},
    Link{&assume::builders_per_megawatt, &Draw::builders_per_megawatt},
    Link{&assume::builder_share, &Draw::builder_share},
    Link{&assume::integration_effort, &Draw::integration_effort},
    Link{&fig::engineers, &Draw::engineers},
    Link{&fig::engineer_growth, &Draw::engineer_growth},
    Link{&fig::engineer_outflow, &Draw::engineer_outflow},
    Link{&fig::engineer_wage, &Draw::engineer_wage},
    Link{&fig::job_mobility, &Draw::job_mobility},
    Link{&fig::construction_workers, &Draw::construction_workers},
    Link{&fig::population, &Draw::population},
    Link{&fig::employed, &Draw::employed},
    Link{&fig::hours_worked, &Draw::hours_worked},
    Link{&assume::procurement_time, &Draw::procurement_time},
    Link{&assume::build_time, &Draw::build_time},
    Link{&assume::fit_out_time, &Draw::fit_out_time},
    Link{&assume::commissioning_time, &Draw::commissioning_time},
    Link{&assume::training_months, &Draw::training_months},
    Link{&assume::utilisation, &Draw::utilisation},
    Link{&assume::training_mfu, &Draw::training_mfu},
    Link{&assume::experiment_factor, &Draw::experiment_factor},
    Link{&assume::run_flop, &Draw::run_flop},
    Link{&assume::tokens_per_task_hour, &Draw::tokens_per_task_hour},
    Link{&assume::workable_share, &Draw::workable_share},
    Link{&assume::frontier_growth, &Draw::frontier_growth},
    Link{&fig::chips_installed_h100e, &Draw::chips_installed_h100e},
};

} // namespace

Luck::Luck(const Inputs& inputs, std::uint64_t seed) : seed_(seed)
{
    sampled_.reserve(links.size());
    for (const Link& link : links)
        sampled_.push_back({link.member, Sampler(*link.declaration, inputs[*link.declaration], seed)});
}

Draw Luck::operator()(std::uint32_t number) const
{
    Draw draw;
    for (const Sampled& s : sampled_) draw.*s.member = s.sampler(number);
    return draw;
}

} // namespace mm::feasibility
