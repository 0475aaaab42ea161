// SPDX-License-Identifier: Apache-2.0
#include "model/measure_ai.hpp"

#include "ai/adoption.hpp"
#include "model/ai_terms.hpp"

namespace mm::model {
namespace {

using ai::Channel;

constexpr double days_a_quarter = 365.25 / 4.0;

void measure_factories(const World& w, AiFigures& a)
{
    const Plants& p = w.ai.plants;
    a.chips = sum(p.capacity.chips);
    a.h100e = sum(p.capacity.h100e);
    a.waiting = p.capacity.waiting;
    a.delivered = p.delivered;
    a.power = sum(p.capacity.power);
    a.energy = a.power * load_of_plants(w) * hours_a_quarter / 1000.0;
    a.memory = w.ai.memory;
    a.invested = p.invested;
    a.weights = p.weights;
    for (const ChipOrder& o : p.orders)
        a.ordered +=
            o.batch.chips * o.batch.performance * w.settings.ai.start->generations[o.batch.generation].h100e;
    a.h100e_home = p.capacity.h100e[at(ai::Owner::home)];
    a.h100e_state = p.capacity.h100e[at(ai::Owner::state)];
    a.h100e_foreign = p.capacity.h100e[at(ai::Owner::foreign)];
}

void measure_power(const World& w, AiFigures& a)
{
    const PowerUse& p = w.ai.power;
    a.tariff = p.tariff;
    a.power_price = p.price;
    a.reserve_margin = p.margin;
    a.unserved = p.unserved;
    a.renewable_share = p.renewable_share;
    a.hourly_share = p.hourly_share;
    a.emissions = p.emissions;
    a.burden = p.burden;
    a.lines = sum(w.ai.plants.lines.under_way);
    const ai::Start& s = *w.settings.ai.start;
    for (const ai::Batch& b : w.ai.plants.fleet) {
        const double power = ai::power_of(b, s.generations);
        if (!b.connected)
            a.queue += power;
        else if (s.regions[b.region].capital)
            a.capital_share += power;
    }
    if (a.power > 0.0) a.capital_share /= a.power;
}

void measure_tokens(const World& w, AiFigures& a)
{
    const TokenMarket& t = w.ai.tokens;
    a.task_hours = t.used / million;
    a.wanted = t.wanted / million;
    a.capacity = t.capacity / million;
    a.tokens = t.used * t.tokens_per_task_hour / days_a_quarter / 1e9;
    a.utilisation = t.utilisation;
    a.served = t.served;
    a.price_home = t.home_price * million;
    a.price_abroad = t.offers[index(Channel::foreign)].price * million;
    a.paid_home = t.paid_home;
    a.paid_abroad = t.paid_abroad;
    a.share_foreign = t.share[index(Channel::foreign)];
    a.share_own = t.share[index(Channel::home)];
    a.share_open = t.share[index(Channel::open)];
    a.share_small = t.share[index(Channel::small)];
    a.frontier = t.frontier;
    a.own_model = t.offers[index(Channel::home)].compute;
    const double serves = w.ai.rules.serving_share;
    a.exported = t.exported;
    a.exported_share = serves * used_abroad(w) / (serves * (t.utilisation + used_abroad(w)) + 1.0 - serves);
    a.token_tax = t.token_tax;
    a.profit_taxes = t.profit_taxes;
    a.guaranteed = t.guaranteed + t.vouchers;
    a.to_state = t.to_state;
    a.remitted = t.remitted;
}

bool has_integrated(const World& w, std::size_t firm)
{
    return w.ai.use.stage[firm] == static_cast<std::uint32_t>(ai::Stage::integrated);
}

/// Profit over sales of the firms of an industry that have integrated and of those that have not [1].
struct Margins {
    double with = 0.0, without = 0.0;
    double sales_with = 0.0, sales_without = 0.0;
};

Margins margins_of(const World& w, Range rows)
{
    Margins m;
    for (std::size_t i = rows.first; i < rows.last; ++i) {
        const double sales = w.firms.price[i] * w.firms.sales[i];
        const bool with = has_integrated(w, i);
        (with ? m.sales_with : m.sales_without) += sales;
        (with ? m.with : m.without) += w.firms.profit[i];
    }
    return m;
}

/// Extra margin of those who came first, industries weighted by the sales of theirs that have integrated.
double first_margin(const World& w)
{
    double extra = 0.0;
    double weight = 0.0;
    for (const Range rows : w.industries) {
        const Margins m = margins_of(w, rows);
        if (!(m.sales_with > 0.0) || !(m.sales_without > 0.0)) continue;
        extra += m.sales_with * (m.with / m.sales_with - m.without / m.sales_without);
        weight += m.sales_with;
    }
    return weight > 0.0 ? extra / weight : 0.0;
}

void measure_use(const World& w, AiFigures& a)
{
    const AiUse& use = w.ai.use;
    double hours = 0.0;
    for (std::size_t i = 0; i < w.firms.size(); ++i) {
        const double workers = w.firms.workers[i];
        const double without = workers / (1.0 - use.saved[i]);
        hours += without;
        const double served = served_of(w, w.firms.industry[i]);
        a.hours_saved += served * use.saved[i] * without;
        a.hours_automated += served * use.worked[i] * without;
        if (has_integrated(w, i)) a.integrated += workers;
        a.followers += use.followed[i] * workers;
    }
    const double automated = w.ai.rules.automated * (1.0 - w.ai.rules.residual);
    a.hours_automated *= automated / hours;
    a.hours_saved /= hours;
    a.integrated /= sum(w.firms.workers);
    a.followers /= sum(w.firms.workers);
    a.own_use = use.own_use;
    a.first_margin = first_margin(w);
    const Range rows = ai_firms(w);
    for (std::size_t i = rows.first; i < rows.last; ++i) a.profit += w.firms.profit[i];
}

} // namespace

AiFigures measure_ai(const World& w)
{
    AiFigures a;
    a.real_gdp = w.ai.gdp.volume;
    measure_factories(w, a);
    measure_power(w, a);
    measure_tokens(w, a);
    measure_use(w, a);
    return a;
}

} // namespace mm::model
