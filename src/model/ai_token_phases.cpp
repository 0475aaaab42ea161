// SPDX-License-Identifier: Apache-2.0
#include "model/ai_terms.hpp"
#include "model/phases.hpp"

#include <algorithm>

namespace mm::model::phases {
namespace {

using ai::Channel;
using ai::Mechanism;
using ai::Owner;
using ledger::Instrument;
using ledger::Reason;

/// Firms' bills, from what was made: the start's use is inside the input-output table. Work that home factories did
/// is counted apart, since only that loads them.
void write_bills(World& w)
{
    AiUse& use = w.ai.use;
    TokenMarket& t = w.ai.tokens;
    const double taxed = 1.0 + w.measures().token_tax;
    const double free_at_home = ai::on_home_factories(t.share_free);
    double at_home = 0.0;
    t.used = 0.0;
    for (std::size_t i = 0; i < w.firms.size(); ++i) {
        const std::size_t s = w.firms.industry[i];
        const double hours = hours_of(w, s) / (w.firms.productivity_start[i] * w.memory.output_per_hour);
        const double now = served_of(w, s) * task_hours_of(w, i) * w.firms.output[i];
        const double start = use.workable_start[s] * use.depth_start[i] * hours /
                             (1.0 - use.workable_start[s] * use.depth_start[i] * use.saved_part_start) *
                             w.firms.output[i];
        use.bill[i] = (w.has(Mechanism::tokens) ? price_of(w, s) : 0.0) * positive(now - start);
        w.firms.task_cost[i] = w.firms.output[i] > 0.0 ? taxed * use.bill[i] / w.firms.output[i] : 0.0;
        t.used += now;
        at_home += (bound_to_home(w, s) ? 1.0 : free_at_home) * now;
    }
    t.utilisation = t.capacity > 0.0 ? std::min(1.0, (at_home + t.people_home) / t.capacity) : 0.0;
}

/// Bills are paid: to the AI industry for what home factories made, abroad for the rest.
void pay_bills(World& w)
{
    const std::size_t k = w.settings.ai.start->industry;
    TokenMarket& t = w.ai.tokens;
    t.paid_home = t.paid_abroad = 0.0;
    for (std::size_t s = 0; s < w.industries.size(); ++s) {
        double paid = 0.0;
        for (std::size_t i = w.industries[s].first; i < w.industries[s].last; ++i) {
            paid += w.ai.use.bill[i];
            w.firms.deposits[i] -= w.ai.use.bill[i];
        }
        const double home = home_part_of(w, s) * paid;
        w.ledger.pay(Reason::token_purchases, ledger::firms(s), ledger::firms(k), home);
        w.ledger.pay(Reason::token_purchases, ledger::firms(s), ledger::abroad, paid - home);
        t.paid_home += home;
        t.paid_abroad += paid - home;
    }
    share_out(w, t.paid_home, w.firms.deposits);
}

/// [AI-20] Chips of foreign owners that the nation does not use at the wanted utilisation work for customers abroad,
/// who pay what running them for that costs:  exported = (1 - u/u*)+ running of theirs.
void work_for_abroad(World& w)
{
    TokenMarket& t = w.ai.tokens;
    const Plants& p = w.ai.plants;
    const double free = positive(1.0 - t.utilisation / w.ai.rules.wanted_utilisation);
    const double all = sum(p.capacity.tokens);
    const double of_foreign = all > 0.0 ? p.capacity.tokens[at(Owner::foreign)] / all : 0.0;
    t.worked_abroad = free * w.ai.rules.wanted_utilisation * of_foreign * t.capacity;
    t.exported = free * part_of_running(w, Owner::foreign) * p.paid_running;
    w.ledger.pay(Reason::token_purchases, ledger::abroad, ledger::firms(w.settings.ai.start->industry),
                 t.exported);
    share_out(w, t.exported, w.firms.deposits);
}

/// What the chips of the state earn goes to it, and the profit of foreign owners abroad, less what is taxed of it.
void divide_earnings(World& w)
{
    const Plants& p = w.ai.plants;
    TokenMarket& t = w.ai.tokens;
    const std::size_t k = w.settings.ai.start->industry;
    const double all = sum(p.capacity.tokens);
    const auto part = [&](Owner owner) { return all > 0.0 ? p.capacity.tokens[at(owner)] / all : 0.0; };
    t.to_state = part(Owner::state) * t.paid_home;
    const double at_home = positive(t.paid_home - t.to_state - (p.paid_running - t.exported));
    const double earned = part(Owner::foreign) * at_home;
    t.profit_taxes = w.measures().remittance_tax * earned;
    t.remitted = earned - t.profit_taxes;
    w.ledger.pay(Reason::dividends, ledger::firms(k), ledger::government, t.to_state);
    w.ledger.pay(Reason::dividends, ledger::firms(k), ledger::abroad, t.remitted);
    share_out(w, -t.to_state - t.remitted, w.firms.deposits);
}

/// What was spent to train the nation's models stands in the books of who trained them and does not wear: a model ages
/// as the frontier moves on, which nobody writes off.
void keep_weights(World& w)
{
    Plants& p = w.ai.plants;
    const double busy = load_of_plants(w);
    const double training = (1.0 - w.ai.rules.idle_power) * (1.0 - w.ai.rules.serving_share) / busy;
    p.training_cost = training * part_of_running(w, Owner::home) * p.paid_running;
    p.weights += p.training_cost;
    w.ledger.book(Reason::stock_formation, ledger::firms(w.settings.ai.start->industry), Instrument::weights,
                  p.training_cost);
}

/// What home factories lack for an allowance the state buys abroad.
void buy_for_people(World& w)
{
    const TokenMarket& t = w.ai.tokens;
    const double paid = t.people_abroad * t.offers[index(Channel::foreign)].price;
    if (!(paid > 0.0)) return;
    w.ledger.pay(Reason::government_consumption, ledger::government, ledger::abroad, paid);
    const double real = paid / w.prices.producer;
    w.counter.government += paid;
    w.counter.government_real += real;
    w.counter.direct_imports += paid;
    w.counter.direct_imports_real += real;
}

} // namespace

/// Firms pay for what AI did in what they made.
void trade_tokens(World& w)
{
    write_bills(w);
    pay_bills(w);
    work_for_abroad(w);
    divide_earnings(w);
    keep_weights(w);
    buy_for_people(w);
}

/// [AI-16] Tokens, power and wear are costs, and what AI factories earned is theirs.
void reckon_ai(World& w)
{
    Firms& f = w.firms;
    const Plants& p = w.ai.plants;
    const TokenMarket& t = w.ai.tokens;
    const double taxed = 1.0 + w.measures().token_tax;
    for (std::size_t i = 0; i < f.size(); ++i) {
        f.surplus[i] -= taxed * w.ai.use.bill[i];
        f.profit[i] -= taxed * w.ai.use.bill[i];
    }
    const double surplus = t.paid_home + t.exported - p.paid_running;
    share_out(w, surplus, f.surplus);
    // What wears of foreign owners' chips was brought by them, and is no cost of the nation's firms.
    const double worn = worn_of_owners(p) - p.written_off[at(Owner::foreign)];
    share_out(w, surplus - worn - t.to_state - t.remitted - t.profit_taxes, f.profit);
}

} // namespace mm::model::phases
