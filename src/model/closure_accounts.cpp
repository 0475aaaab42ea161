// SPDX-License-Identifier: Apache-2.0
#include "base/math.hpp"
#include "economy/cash_payout.hpp"
#include "economy/household_debt.hpp"
#include "model/imports_paid.hpp"
#include "model/phases.hpp"

namespace mm::model::phases {

using calibration::along;
using calibration::Closure;

void meet_world(World& w)
{
    const calibration::Prospects& p = w.prospects();
    WorldTrade& t = w.abroad.trade;
    const bool own_money = w.has(Closure::own_money);
    const double last = w.quarter > 1 ? along(p.exchange_rate, w.quarter - 1, 1.0) : 1.0;
    t.market = abroad::advance_world(
        t.market,
        {.inflation = along(p.foreign_inflation, w.quarter, 0.0),
         .currency_path = own_money ? along(p.exchange_rate, w.quarter, 1.0) / last : 1.0,
         .volatility = own_money ? p.exchange_volatility : 0.0,
         .parity = own_money ? w.rules.parity_speed *
                                   math::log(t.market.prices * t.market.currency / w.prices.consumer)
                             : 0.0,
         .growth = along(p.export_demand, w.quarter, 0.0) + w.memory.export_drift,
         .persistence = w.rules.export_persistence,
         .deviation = w.rules.export_deviation},
        w.luck);
    t.foreign_price = t.market.prices * t.market.currency * w.measures().exchange_rate;
}

namespace {

/// [AI-17] Memory for the world's accelerators follows their shipments instead of the trend of exports, in which it is
/// at the start:  m = S v e^(-c t) share,   M = m_max (1 - e^(-m/m_max)),   X <- X + M - M_0 X/X_0.
void sell_memory(World& w)
{
    const ai::Start& s = *w.settings.ai.start;
    const ai::Rules& r = w.ai.rules;
    const Plants& p = w.ai.plants;
    const std::size_t g = s.memory_product;
    WorldTrade& t = w.abroad.trade;
    if (p.shipments.empty() || !(t.exports_start[g] > 0.0)) return;
    const auto value = [&](std::size_t quarter, double years) {
        const double sold = p.shipments[std::min(quarter, p.shipments.size() - 1)] * r.memory_value *
                            math::exp(-r.chip_progress * years) * r.memory_share;
        const double most = r.memory_most / 4.0;
        return most * (1.0 - math::exp(-sold / most)) * s.exchange_rate / 1e6;
    };
    w.ai.memory_start = std::min(value(0, 0.0), t.exports_start[g]);
    w.ai.memory = value(w.quarter, static_cast<double>(w.quarter) / 4.0) * w.measures().memory_demand;
    t.export_demand[g] += w.ai.memory - w.ai.memory_start * t.export_demand[g] / t.exports_start[g];
}

} // namespace

void trade_with_world(World& w)
{
    Abroad& a = w.abroad;
    WorldTrade& t = a.trade;
    const Measures& m = w.measures();
    const double index = 1.0 + w.expected.inflation;
    if (w.quarter > 1)
        for (std::size_t g = 0; g < t.orders.size(); ++g) {
            t.orders[g] = w.sales.products[g].import_demand;
            for (std::size_t i = w.industries[g].first; i < w.industries[g].last; ++i)
                t.orders[g] += w.sales.demand[i];
        }
    abroad::price_imports({.foreign_share = w.prospects().dollar_share,
                           .product_price = w.prices.product,
                           .factor = m.import_prices,
                           .foreign_price = t.foreign_price,
                           .inflation = w.expected.inflation},
                          a.import_price);
    Column at_home = w.prices.product;
    for (double& price : at_home) price *= index;
    abroad::offer_imports({.share = t.import_share,
                           .orders = t.orders,
                           .import_price = a.import_price,
                           .product_price = at_home,
                           .growth = w.expected.growth,
                           .elasticity = w.rules.import_elasticity},
                          a.import_offer);
    abroad::demand_exports(
        {.start = t.exports_start,
         .product_price = w.prices.product,
         .factor = m.export_demand,
         .demand = t.market.demand * math::exp(t.market.demand_beside),
         .foreign_price = t.market.prices * math::exp(w.rules.export_pass_through *
                                                      math::log(t.foreign_price / t.market.prices)),
         .elasticity = w.rules.export_elasticity},
        t.export_demand);
    if (w.has(ai::Mechanism::memory)) sell_memory(w);
    a.imports = sum(a.import_offer);
    a.exports = sum(t.export_demand);
    double money = 0.0;
    for (std::size_t g = 0; g < t.export_demand.size(); ++g)
        money += t.export_demand[g] * w.prices.product[g] * index;
    a.budget = money / static_cast<double>(w.calibration->population.foreign_buyers);
}

/// [WORLD-5] Of what is paid for imports the state gets  tau_I / (1 + tau_I)  at the border (N2).
void tax_imports(World& w)
{
    const double rate = w.prospects().import_tax;
    const double share = rate / (1.0 + rate);
    const double paid = imports_paid(w.abroad);
    w.counter.import_tax = share * paid;
    w.counter.import_tax_real = share * sum(w.abroad.import_sales);
}

void earn_household_interest(World& w)
{
    w.bank.profit += w.bank.household_rate * sum(w.people.debt);
}

void serve_household_debt(World& w)
{
    People& p = w.people;
    const double interest = economy::charge_interest(w.bank.household_rate, p.debt, p.deposits);
    const double borrowed =
        economy::move_debt(w.rules.debt_speed, w.memory.debt_ratio, sum(p.income), p.debt, p.deposits);
    economy::book_household_debt(borrowed, interest, w.ledger);
}

void pay_out_cash(World& w)
{
    Firms& f = w.firms;
    economy::pay_out_cash(w.rules.cash_payout, f.cash_needed, f.deposits, f.price, f.output, f.cash_paid_out);
}

} // namespace mm::model::phases
