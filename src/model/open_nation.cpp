// SPDX-License-Identifier: Apache-2.0
#include "model/open_nation.hpp"

#include "base/math.hpp"
#include "base/streams.hpp"
#include "economy/cost_prices.hpp"
#include "labour/wage_curve.hpp"

#include <algorithm>
#include <cmath>

namespace mm::model {
namespace {

using calibration::Closure;
using calibration::Prospects;

/// The rules and the lie of the paths are drawn once a history.
void draw_history(World& w)
{
    static const Inputs defaults{calibration::closure_declarations()};
    const Inputs& inputs = w.settings.rules != nullptr ? *w.settings.rules : defaults;
    w.rules = calibration::rules_of(inputs, w.seed, w.luck.drawn);
    const Prospects& p = w.prospects();
    const auto lie = [&](std::uint32_t which, double deviation) {
        return shock(w.luck, streams::prospects, 0, which, deviation);
    };
    w.memory.productivity_drift = lie(0, p.productivity_deviation);
    w.memory.labour_force_drift = lie(1, p.labour_force_deviation);
    w.memory.export_drift = lie(2, p.export_demand_deviation);
    w.memory.potential_start =
        calibration::along(p.productivity, 1, 0.0) + calibration::along(p.labour_force, 1, 1.0) - 1.0;
}

void equip_firms(World& w)
{
    Firms& f = w.firms;
    f.productivity_start = f.productivity;
    f.wage_start = f.wage;
    f.hours_asked.assign(f.size(), 1.0);
    f.hours_paid.assign(f.size(), 1.0);
    f.least_wage.assign(f.size(), 0.0);
    if (w.has(Closure::investment)) {
        f.orders_smoothed = w.sales.demand;
        f.growth_spending.assign(f.size(), 0.0);
    }
    if (w.has(Closure::cost_prices)) {
        // All prices are one at the start, so that the mark-up is what unit cost leaves of it.
        f.markup.assign(f.size(), 0.0);
        f.unit_cost.assign(f.size(), 0.0);
        economy::unit_costs(f.technique(), {1.0, 1.0, w.prices.inputs}, w.taxes.employer_contribution,
                            f.unit_cost);
        for (std::size_t i = 0; i < f.size(); ++i) f.markup[i] = 1.0 / f.unit_cost[i];
    }
    if (w.has(Closure::saving)) {
        f.cash_paid_out.assign(f.size(), 0.0);
        f.cash_needed.assign(f.size(), sum(f.deposits) / sum(f.output));
        for (std::size_t i = 0; i < f.size(); ++i)
            f.cash_needed[i] = std::max(f.cash_needed[i], f.deposits[i] / f.output[i]);
    }
}

/// [INIT-6] Persons who may want work at some quarter are rows of workers from the start (N8): the highest point of the
/// path of the labour force, and what participation adds where nobody is unemployed.
std::size_t reserve_of(const World& w)
{
    const Prospects& p = w.prospects();
    double highest = 1.0;
    double drifted = 1.0;
    for (const double path : p.labour_force) {
        drifted *= 1.0 + positive(w.memory.labour_force_drift);
        highest = std::max(highest, path * drifted);
    }
    highest *= 1.0 + w.rules.participation_response * p.natural_unemployment;
    const double more = w.memory.labour_force_start * (highest - 1.0);
    return std::min(w.people.classes.inactive / 2, static_cast<std::size_t>(std::ceil(positive(more))));
}

void count_labour_force(World& w)
{
    People& p = w.people;
    const std::size_t outside_firms =
        static_cast<std::size_t>(std::count(p.employer.begin(), p.employer.end(), nobody));
    w.memory.labour_force_start = static_cast<double>(p.classes.workers + w.firms.size() + 1);
    w.memory.unemployment = static_cast<double>(outside_firms) / w.memory.labour_force_start;
    if (!w.has(Closure::labour_supply)) return;
    const std::size_t reserve = reserve_of(w);
    p.classes.workers += reserve;
    p.classes.inactive -= reserve;
    // Who is outside the labour force counts among the old; at the start they are as many with the reserve as without.
    p.classes.over_65 -= std::min(p.classes.over_65, reserve);
    p.employer.resize(p.classes.workers, retired);
    p.wage.resize(p.classes.workers,
                  w.calibration->opening.unemployment_benefit / w.conduct.unemployment_benefit);
}

void open_trade(World& w)
{
    const calibration::Industries& from = w.calibration->industries;
    WorldTrade& t = w.abroad.trade;
    const std::size_t products = from.size();
    t.import_share.assign(products, 0.0);
    t.exports_start.assign(products, 0.0);
    t.export_demand.assign(products, 0.0);
    t.orders.assign(products, 0.0);
    for (std::size_t g = 0; g < products; ++g) {
        double made = 0.0;
        for (std::size_t i = w.industries[g].first; i < w.industries[g].last; ++i) made += w.firms.output[i];
        const double imported = from.imports[g] * w.abroad.imports;
        t.orders[g] = made + imported;
        t.import_share[g] = t.orders[g] > 0.0 ? imported / t.orders[g] : 0.0;
        t.exports_start[g] = from.exports[g] * w.abroad.exports;
    }
}

void remember_rates(World& w)
{
    const Prospects& p = w.prospects();
    w.memory.trend = p.trend_growth;
    // Expectations have a history of the GDP deflator, which terms of trade move; consumer prices have their own.
    w.memory.consumer_inflation.assign(4, p.consumer_inflation / 4.0);
    w.bank.household_rate = w.central_bank.policy_rate + p.household_markup;
}

} // namespace

void seat_by_age(World& w)
{
    economy::Classes& c = w.people.classes;
    const auto rows = [&](double share) {
        return static_cast<std::size_t>(std::round(share * static_cast<double>(c.inactive)));
    };
    c.under_15 = rows(w.prospects().under_15);
    c.over_65 = std::min(c.inactive - c.under_15, rows(w.prospects().over_65));
}

void open_nation(World& w)
{
    draw_history(w);
    equip_firms(w);
    count_labour_force(w);
    if (w.has(Closure::elastic_trade)) open_trade(w);
    remember_rates(w);
}

void indebt_people(World& w)
{
    People& p = w.people;
    const double income = sum(p.income);
    const double all = w.prospects().household_debt;
    p.debt.resize(p.income.size());
    for (std::size_t h = 0; h < p.debt.size(); ++h) p.debt[h] = all * p.income[h] / income;
    w.memory.debt_ratio = all / income;
}

} // namespace mm::model
