// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/world.hpp"

/// The phases of the timetable. Each hands columns of the world to the rooms where the economics is, and writes what
/// moved into the books; there is no rule of conduct here.
namespace mm::model::phases {

// plan_phases.cpp: what everybody means to do.
void form_expectations(World& w);
void watch_abroad(World& w);
void set_policy_rate(World& w);
void plan_supply(World& w);
void set_prices(World& w);
void plan_inputs(World& w);
void plan_finance(World& w);
void grant_credit(World& w);
void match_labour(World& w);
void produce(World& w);
void index_benefits(World& w);
void plan_households(World& w);
void plan_government(World& w);
void plan_abroad(World& w);

// market_phases.cpp: who gets what, at which price.
void trade_goods(World& w);
void measure_prices(World& w);
void move_stocks(World& w);

// account_phases.cpp: what everybody earns, pays and owes.
void reckon_profits(World& w);
void pay_households(World& w);
void balance_state(World& w);
void settle_firms(World& w);
void balance_bank(World& w);
void restart_bankrupt(World& w);

// closure_plans.cpp: what closures add to plans or put in their place.
void advance_technique(World& w);
void learn_trend(World& w);
void set_own_rate(World& w);
void answer_to_rate(World& w);
void follow_wage_curve(World& w);
void set_pay(World& w);
void correct_supply(World& w);
void price_by_cost(World& w);
void plan_capacity(World& w);
void resize_labour_force(World& w);
void announce_benefits(World& w);
void announce_consumption(World& w);

// ai_supply_phases.cpp: what AI can do, and the chips that come.
void move_frontier(World& w);
void take_delivery(World& w);

// ai_use_phases.cpp: who uses it, and whether there is enough.
void adopt_ai(World& w);
void allot_tokens(World& w);

// ai_plant_phases.cpp: what AI factories buy, and what is owned of them.
void want_for_plants(World& w);
void pay_for_plants(World& w);
void value_plants(World& w);

// ai_token_phases.cpp: what is bought of AI, and what it comes to.
void trade_tokens(World& w);
void reckon_ai(World& w);

// ai_power_phase.cpp
void balance_power(World& w);

// ai_price_phase.cpp
void price_tokens(World& w);

// ai_volume_phase.cpp
void chain_volumes(World& w);

// ai_state_phase.cpp: what the state takes of it.
void tax_ai(World& w);
void support_ai(World& w);

// ai_order_phase.cpp
void order_chips(World& w);

// ai_markup_phase.cpp
void follow_concentration(World& w);

// closure_accounts.cpp: what they add to trade and accounts.
void meet_world(World& w);
void trade_with_world(World& w);
void tax_imports(World& w);
void earn_household_interest(World& w);
void serve_household_debt(World& w);
void pay_out_cash(World& w);

// plan_measures.cpp: what a plan does.
void enact_rates(World& w);
void enact_purchases(World& w);
void buy_abroad(World& w);
void support_firms(World& w);

} // namespace mm::model::phases
