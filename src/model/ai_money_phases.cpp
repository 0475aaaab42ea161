// SPDX-License-Identifier: Apache-2.0
#include "ai/token_price.hpp"
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

constexpr std::size_t at(Owner owner)
{
    return static_cast<std::size_t>(owner);
}

/// A payment of the AI industry, or to it, is shared among its firms by their output.
void share_out(World& w, double amount, Out column)
{
    const Range rows = ai_firms(w);
    double all = 0.0;
    for (std::size_t i = rows.first; i < rows.last; ++i) all += w.firms.output[i];
    for (std::size_t i = rows.first; i < rows.last; ++i)
        column[i] += all > 0.0 ? amount * w.firms.output[i] / all : amount / static_cast<double>(rows.size());
}

/// Power drawn by home and foreign owners' chips, those of plans apart, whose running costs stand in the plan [MW].
double power_paid_for(const World& w)
{
    const Plants& p = w.ai.plants;
    double power = 0.0;
    for (const ai::Batch& b : p.fleet)
        if (b.connected && !b.of_plan) power += ai::power_of(b, w.settings.ai.start->generations);
    return power;
}

/// Price that the plants of these owners cost when they were bought [money].
double plants_bought(const World& w)
{
    double cost = 0.0;
    for (const ai::Batch& b : w.ai.plants.fleet)
        if (!b.of_plan)
            cost += b.chips * w.settings.ai.start->generations[b.generation].price *
                    w.settings.ai.start->exchange_rate / million;
    return cost;
}

void add_basket(In basket, double amount, Out wanted)
{
    for (std::size_t g = 0; g < basket.size(); ++g) wanted[g] += basket[g] * amount;
}

/// Quarters over which a hall is written off.
constexpr double life_of_halls = 80.0;

/// Chips that came are paid abroad and halls at home: those of home owners with loans, which come as deposits and leave
/// at once, those of foreign owners with money that they bring. What runs the plants is paid out of deposits.
void pay_for_plants(World& w)
{
    Plants& p = w.ai.plants;
    Counter& c = w.counter;
    const ledger::Account account = ledger::firms(w.settings.ai.start->industry);
    const double chips = p.bought[at(Owner::home)] + p.bought[at(Owner::foreign)];
    p.direct_investment = p.bought[at(Owner::foreign)];
    w.ledger.pay(Reason::direct_investment, ledger::abroad, account, p.direct_investment);
    w.ledger.pay(Reason::capital_purchases, account, ledger::abroad, chips);
    c.direct_imports += chips;
    c.direct_imports_real += chips / w.prices.producer;
    p.invested = chips + c.plant_sites;
    p.invested_real = chips / w.prices.producer + c.plant_sites_real;
    p.halls += c.plant_sites;
    w.ledger.lend(account, p.invested - p.direct_investment);
    share_out(w, p.invested - p.direct_investment, w.firms.loans);
    w.ledger.book(Reason::stock_formation, account, Instrument::accelerators, p.invested);
    p.paid_running = c.plant_running;
    share_out(w, -p.paid_running, w.firms.deposits);
}

/// What wears: chips by their batches, halls evenly.
double worn_of_owners(const Plants& p)
{
    return p.written_off[at(Owner::home)] + p.written_off[at(Owner::foreign)] + p.halls_worn;
}

void write_off(World& w)
{
    Plants& p = w.ai.plants;
    p.halls_worn = p.halls / life_of_halls;
    p.halls -= p.halls_worn;
    w.ledger.book(Reason::stock_use, ledger::firms(w.settings.ai.start->industry), Instrument::accelerators,
                  -worn_of_owners(p));
}

/// Firms' bills, from what was made: the start's use is inside the input-output table. Returns the task-hours of all.
double write_bills(World& w, double price)
{
    AiUse& use = w.ai.use;
    double used = 0.0;
    for (std::size_t i = 0; i < w.firms.size(); ++i) {
        const std::size_t s = w.firms.industry[i];
        const double hours = hours_of(w, s) / (w.firms.productivity_start[i] * w.memory.output_per_hour);
        const double now = w.ai.tokens.served * task_hours_of(w, i) * w.firms.output[i];
        const double start = use.workable_start[s] * use.depth_start[i] * hours /
                             (1.0 - use.workable_start[s] * use.depth_start[i] * use.saved_part_start) *
                             w.firms.output[i];
        use.bill[i] = price * positive(now - start);
        w.firms.task_cost[i] = w.firms.output[i] > 0.0 ? use.bill[i] / w.firms.output[i] : 0.0;
        used += now;
    }
    return used;
}

/// Bills are paid: to the AI industry for what home factories made, abroad for the rest.
void pay_bills(World& w, double home_part)
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
        const double home = home_part * paid;
        w.ledger.pay(Reason::token_purchases, ledger::firms(s), ledger::firms(k), home);
        w.ledger.pay(Reason::token_purchases, ledger::firms(s), ledger::abroad, paid - home);
        t.paid_home += home;
        t.paid_abroad += paid - home;
    }
    share_out(w, t.paid_home, w.firms.deposits);
}

/// What the chips of the state earn goes to it, and the profit of foreign owners abroad.
void divide_earnings(World& w)
{
    const Plants& p = w.ai.plants;
    TokenMarket& t = w.ai.tokens;
    const std::size_t k = w.settings.ai.start->industry;
    const double all = sum(p.capacity.tokens);
    const auto part = [&](Owner owner) { return all > 0.0 ? p.capacity.tokens[at(owner)] / all : 0.0; };
    t.to_state = part(Owner::state) * t.paid_home;
    t.remitted = part(Owner::foreign) * positive(t.paid_home - t.to_state - p.paid_running);
    w.ledger.pay(Reason::dividends, ledger::firms(k), ledger::government, t.to_state);
    w.ledger.pay(Reason::dividends, ledger::firms(k), ledger::abroad, t.remitted);
    share_out(w, -t.to_state - t.remitted, w.firms.deposits);
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

/// The home price of the next quarter.
void set_home_price(World& w)
{
    TokenMarket& t = w.ai.tokens;
    const Plants& p = w.ai.plants;
    const ai::Rules& r = w.ai.rules;
    const double abroad = t.offers[index(Channel::foreign)].price;
    if (!(t.capacity > 0.0)) {
        t.home_price = abroad;
        return;
    }
    double worth = 0.0;
    for (const ai::Batch& b : p.fleet)
        if (b.connected)
            worth += b.chips * w.settings.ai.start->generations[b.generation].price * money_per_dollar(w);
    const double running = electricity_cost(w, sum(p.capacity.power) * load_of_plants(w)) +
                           w.settings.ai.start->upkeep / 4.0 * worth;
    const ai::ServingCost cost{.capital = ai::annuity(r.hurdle, r.chip_life) / 4.0 * worth,
                               .running = running * w.prices.producer,
                               .capacity = t.capacity / r.serving_share};
    const double normal = (1.0 + r.token_markup) * ai::normal_cost(cost, r.wanted_utilisation);
    const ai::PriceView view{.normal = normal,
                             .running = cost.running / cost.capacity,
                             .abroad = t.offers[index(Channel::foreign)].open ? abroad : 1e3 * normal,
                             .utilisation = t.utilisation,
                             .wanted = r.wanted_utilisation,
                             .speed = r.price_speed};
    t.home_price = ai::home_price(t.home_price > 0.0 ? t.home_price : std::min(normal, abroad), view);
}

} // namespace

/// [AI-15] Plants want power and upkeep for what they run beyond those of the start, and halls for what has come.
void want_for_plants(World& w)
{
    const ai::Start& s = *w.settings.ai.start;
    Plants& p = w.ai.plants;
    write_off(w);
    std::fill(p.wanted_running.begin(), p.wanted_running.end(), 0.0);
    std::fill(p.wanted_sites.begin(), p.wanted_sites.end(), 0.0);
    const double power = positive(power_paid_for(w) - p.power_start) * load_of_plants(w);
    p.wanted_running[s.electricity] += electricity_cost(w, power);
    add_basket(s.upkeep_basket, s.upkeep / 4.0 * positive(plants_bought(w) - p.worth_start),
               p.wanted_running);
    double built = 0.0;
    for (const ai::Batch& b : p.fleet)
        if (!b.of_plan && b.age == 1.0) built += ai::power_of(b, s.generations) * million;
    add_basket(s.site_basket, built * s.site_cost * s.exchange_rate / million, p.wanted_sites);
}

/// Firms pay for what AI did in what they made.
void trade_tokens(World& w)
{
    pay_for_plants(w);
    TokenMarket& t = w.ai.tokens;
    const double price = ai::mean_price(t.share, t.offers);
    t.used = write_bills(w, w.has(Mechanism::tokens) ? price : 0.0);
    const double at_home = ai::on_home_factories(t.share);
    t.utilisation = t.capacity > 0.0 ? std::min(1.0, (at_home * t.used + t.people_home) / t.capacity) : 0.0;
    double home_paid = 0.0;
    for (const Channel c : {Channel::home, Channel::open})
        home_paid += t.share[index(c)] * t.offers[index(c)].price;
    pay_bills(w, price > 0.0 ? home_paid / price : 0.0);
    divide_earnings(w);
    buy_for_people(w);
    if (w.has(Mechanism::factories)) set_home_price(w);
}

/// What is owned adds to what firms are worth.
void value_plants(World& w)
{
    share_out(w, private_plants(w), w.firms.worth);
}

/// [AI-16] Tokens, power and wear are costs, and what AI factories earned is theirs.
void reckon_ai(World& w)
{
    Firms& f = w.firms;
    const Plants& p = w.ai.plants;
    const TokenMarket& t = w.ai.tokens;
    for (std::size_t i = 0; i < f.size(); ++i) {
        f.surplus[i] -= w.ai.use.bill[i];
        f.profit[i] -= w.ai.use.bill[i];
    }
    const double surplus = t.paid_home - p.paid_running;
    share_out(w, surplus, f.surplus);
    share_out(w, surplus - worn_of_owners(p) - t.to_state - t.remitted, f.profit);
}

} // namespace mm::model::phases
