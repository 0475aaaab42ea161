// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enact/work.hpp"

/// What each lever does to the quarters in which its pledge holds, a file an idea.
namespace mm::enact {

// purchases.cpp: what the state buys, builds and whom it employs.
void buy_products(Work& work, const plan::Pledge& pledge);
void build_basket(Work& work, const plan::Pledge& pledge);
void employ(Work& work, const plan::Pledge& pledge);
/// Adds to what the state buys in a quarter; what is alike is added up.
void add_purchase(model::Measures& measures, const model::Purchase& purchase);
/// Buys the parts of a basket for an amount [million/quarter] in the quarters of a pledge; notes a basket that the
/// nation's table does not have, and products that the simulated economy does not have.
void buy_basket(Work& work, const plan::Pledge& pledge, std::string_view basket, double amount,
                bool investment);

// compute.cpp: what pledges of chips, sites, tokens and models cost.
void buy_compute(Work& work, const plan::Pledge& pledge);
void buy_for_firms(Work& work, const plan::Pledge& pledge);

// rates.cpp: taxes, contributions, the minimum wage and the policy rate.
void change_rate(Work& work, const plan::Pledge& pledge);
void set_minimum_wage(Work& work, const plan::Pledge& pledge);
void set_policy_rate(Work& work, const plan::Pledge& pledge);

// transfers.cpp
void pay_people(Work& work, const plan::Pledge& pledge);

// hours.cpp
void set_cap(Work& work, const plan::Pledge& pledge);
void shorten_hours(Work& work, const plan::Pledge& pledge);

// trade.cpp; exports are worked out from all pledges together, since several may name one partner.
void change_exports(Work& work);
void change_exchange_rate(Work& work, const plan::Pledge& pledge);
void change_import_prices(Work& work, const plan::Pledge& pledge);

// support.cpp
void support_investment(Work& work, const plan::Pledge& pledge);
void cheapen_loans(Work& work, const plan::Pledge& pledge);

// ai_measures.cpp: what the state takes of AI, gives for it and asks of who uses it.
void buy_tokens_abroad(Work& work, const plan::Pledge& pledge);
void tax_ai(Work& work, const plan::Pledge& pledge);
void guarantee_demand(Work& work, const plan::Pledge& pledge);
void bind_public_bodies(Work& work, const plan::Pledge& pledge);
void fund_research(Work& work, const plan::Pledge& pledge);
void lay_lines(Work& work, const plan::Pledge& pledge);

} // namespace mm::enact
