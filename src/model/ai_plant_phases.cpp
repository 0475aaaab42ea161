// SPDX-License-Identifier: Apache-2.0
#include "model/ai_terms.hpp"
#include "model/phases.hpp"

namespace mm::model::phases {
namespace {

using ai::Owner;
using ledger::Instrument;
using ledger::Reason;

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

void write_off(World& w)
{
    Plants& p = w.ai.plants;
    p.halls_worn = p.halls / life_of_halls;
    p.halls -= p.halls_worn;
    w.ledger.book(Reason::stock_use, ledger::firms(w.settings.ai.start->industry), Instrument::accelerators,
                  -worn_of_owners(p));
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

/// What is owned adds to what firms are worth.
void value_plants(World& w)
{
    share_out(w, private_plants(w), w.firms.worth);
}

} // namespace mm::model::phases
