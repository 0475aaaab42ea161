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
void plan_firms(World& w);
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

} // namespace mm::model::phases
