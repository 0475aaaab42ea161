// SPDX-License-Identifier: Apache-2.0
#include "base/math.hpp"
#include "base/random.hpp"
#include "base/streams.hpp"
#include "economy/capacity.hpp"
#include "economy/cost_prices.hpp"
#include "economy/learned_trend.hpp"
#include "economy/own_rate.hpp"
#include "economy/prices.hpp"
#include "labour/participation.hpp"
#include "labour/wage_curve.hpp"
#include "model/phases.hpp"

#include <cmath>

namespace mm::model::phases {
namespace {

using calibration::along;
using calibration::Closure;

labour::WageCurve wage_curve(const World& w)
{
    return {.productivity = w.rules.wage_productivity,
            .unemployment = w.rules.wage_unemployment,
            .speed = w.rules.wage_speed,
            .natural_unemployment = w.prospects().natural_unemployment};
}

economy::CapacityRules capacity_rules(const World& w)
{
    return {.trend = w.memory.trend,
            .smoothing = w.rules.order_smoothing,
            .stock_correction = w.rules.stock_correction,
            .speed = w.rules.capacity_speed,
            .growth = w.prospects().capital_growth + w.memory.potential_growth - w.memory.potential_start,
            .utilisation = w.conduct.desired_utilisation,
            .rate_gap = w.memory.rate_gap,
            .rate_response = w.rules.investment_response};
}

/// The announced path of the labour force; without ageing it stays where it starts.
double force_path(const World& w, std::size_t quarter)
{
    const bool still = w.settings.ai.start != nullptr && !w.has(ai::Mechanism::ageing);
    return still ? 1.0 : along(w.prospects().labour_force, quarter, 1.0);
}

/// Of the labour force, owners included.
double unemployment_rate(const World& w)
{
    double unemployed = 0.0;
    auto force = static_cast<double>(w.firms.size() + 1);
    for (const std::uint32_t employer : w.people.employer) {
        if (employer == retired) continue;
        force += 1.0;
        if (employer == nobody) unemployed += 1.0;
    }
    return unemployed / force;
}

/// What the quarter before is judged by in this one.
void remember_last_quarter(World& w)
{
    w.memory.consumer_inflation.push_back(math::log(w.prices.consumer / w.prices_last.consumer));
    w.memory.unemployment = unemployment_rate(w);
}

/// Consumer prices over the last four quarters [1/year].
double yearly_inflation(const World& w)
{
    double inflation = 0.0;
    const Column& known = w.memory.consumer_inflation;
    for (std::size_t t = known.size() - std::min<std::size_t>(known.size(), 4); t < known.size(); ++t)
        inflation += known[t];
    return inflation;
}

/// Whether a plan's technique has reached a firm: each has its place in the order once a history, so that who is
/// reached stays reached.
bool is_reached(const World& w, std::size_t firm, double reach)
{
    return uniform({.seed = w.seed,
                    .phase = streams::technique,
                    .quarter = 0,
                    .agent = static_cast<std::uint32_t>(firm),
                    .draw = 0}) < reach;
}

double in_row(const Column& column, std::size_t row, double otherwise)
{
    return column.empty() || std::isnan(column[row]) ? otherwise : column[row];
}

/// [HOURS-1] Normal hours fall by the factor x of a plan; what is made of the hours that are gone is made in the
/// others by the share g, and paid all the same by the share k:  alpha x' , x' = x + g (1 - x),  h = x + k (1 - x).
/// [HOURS-2] Nobody works longer than the law allows:  e_max = cap / (usual hours x).
void set_hours(World& w)
{
    const Measures& m = w.measures();
    const calibration::Prospects& p = w.prospects();
    Firms& f = w.firms;
    for (std::size_t i = 0; i < f.size(); ++i) {
        const std::size_t s = f.industry[i];
        const double asked = in_row(m.weekly_hours, s, 1.0);
        f.hours_asked[i] = asked;
        f.hours_paid[i] = asked + m.pay_kept * (1.0 - asked);
        if (w.has(Closure::labour_supply) && !p.hours.empty())
            f.hardest[i] = in_row(m.weekly_cap, s, p.weekly_cap) / (p.hours[s] * asked);
    }
}

} // namespace

/// [TECH-1] Output per worker follows the announced path of output per hour, what a plan's technique adds where it has
/// reached, and hours:  alpha = alpha_0 prod (1 + g) f x'.
void advance_technique(World& w)
{
    Memory& memory = w.memory;
    if (w.quarter > 1) remember_last_quarter(w);
    const calibration::Prospects& p = w.prospects();
    const Measures& m = w.measures();
    Firms& f = w.firms;
    const double growth = along(p.productivity, w.quarter, 0.0) + memory.productivity_drift;
    const double before = w.quarter > 1 ? force_path(w, w.quarter - 1) : 1.0;
    const double force = force_path(w, w.quarter) / before - 1.0 + memory.labour_force_drift;
    memory.output_per_hour *= 1.0 + growth;
    memory.potential_growth = growth + force;
    for (std::size_t i = 0; i < f.size(); ++i) {
        const std::size_t s = f.industry[i];
        const double reach = in_row(m.reach, s, 0.0);
        const double better = reach > 0.0 && is_reached(w, i, reach) ? in_row(m.productivity, s, 1.0) : 1.0;
        f.productivity[i] = f.productivity_start[i] * memory.output_per_hour * better;
        if (!f.ai_gain.empty()) f.productivity[i] *= f.ai_gain[i];
    }
    const double average =
        labour::productivity_index(f.wage_start, f.workers, f.productivity, f.productivity_start);
    memory.average_growth = math::log(average / memory.average_productivity) - math::log(1.0 + growth);
    memory.average_productivity = average;
    // What pay and benefits look at is output per hour: hours themselves come last.
    set_hours(w);
    for (std::size_t i = 0; i < f.size(); ++i)
        f.productivity[i] *= f.hours_asked[i] + m.hourly_gain * (1.0 - f.hours_asked[i]);
}

void learn_trend(World& w)
{
    const economy::TrendRule rule{w.rules.trend_learning, w.rules.growth_persistence,
                                  w.rules.growth_deviation};
    const std::size_t known = w.log_output.size();
    const double growth = w.log_output[known - 1] - w.log_output[known - 2];
    const economy::Trend trend = economy::learn_trend(rule, w.memory.trend, growth, w.luck);
    w.memory.trend = trend.growth;
    w.expected.growth = math::exp(trend.expected) - 1.0;
    w.expected.output = math::exp(w.log_output.back() + trend.expected);
    w.expected.inflation = economy::expect_inflation(
        {w.rules.inflation_target / 4.0, w.rules.inflation_persistence, w.rules.inflation_deviation},
        yearly_inflation(w), w.luck);
}

void set_own_rate(World& w)
{
    const double neutral = w.rules.neutral_real_rate + w.rules.inflation_target;
    const economy::OwnRateRule rule{.smoothing = w.rules.rate_smoothing,
                                    .neutral = neutral,
                                    .target = w.rules.inflation_target,
                                    .inflation_weight = w.rules.inflation_weight,
                                    .unemployment_weight = w.rules.unemployment_weight,
                                    .natural_unemployment = w.prospects().natural_unemployment,
                                    .floor = w.rules.rate_floor};
    const double inflation = yearly_inflation(w);
    const double own =
        economy::own_policy_rate(rule, w.central_bank.policy_rate, inflation, w.memory.unemployment);
    const double set = w.measures().policy_rate;
    w.central_bank.policy_rate = std::isnan(set) ? own : set;
    w.bank.loan_rate = w.central_bank.policy_rate + w.conduct.loan_markup;
    w.bank.household_rate = w.central_bank.policy_rate + w.prospects().household_markup;
    w.memory.rate_gap = 4.0 * w.central_bank.policy_rate - inflation - (neutral - w.rules.inflation_target);
}

void answer_to_rate(World& w)
{
    w.conduct.consumption_share = economy::share_consumed(w.calibration->conduct.consumption_share,
                                                          w.rules.consumption_response, w.memory.rate_gap);
}

void follow_wage_curve(World& w)
{
    const labour::WageCurve curve = wage_curve(w);
    w.memory.wage_pressure = labour::wage_pressure(curve, w.memory.wage_pressure, w.memory.unemployment);
    w.memory.pay = labour::pay_level(curve, w.memory.average_productivity, w.memory.wage_pressure);
}

/// [WAGE-5] The minimum wage of a plan is that of its hours, and of those who have it so far: where an industry pays
/// less a head than the minimum of the start, the rise is by the same factor,
///   w_min = min(rate x usual hours x weeks of a quarter, w_0 rate / rate_0).
void set_pay(World& w)
{
    Firms& f = w.firms;
    const double rate = w.measures().minimum_wage;
    const calibration::Prospects& p = w.prospects();
    constexpr double weeks = 365.25 / 7.0 / 4.0;
    for (std::size_t i = 0; i < f.size(); ++i) {
        if (std::isnan(rate) || p.hours.empty()) {
            f.least_wage[i] = 0.0;
            continue;
        }
        const double by_hours = rate * p.hours[f.industry[i]] * weeks * w.calibration->scale / 1e6;
        const double by_start = p.minimum_wage > 0.0 ? f.wage_start[i] * rate / p.minimum_wage : by_hours;
        f.least_wage[i] = std::min(by_hours, by_start) * f.hours_asked[i];
    }
    labour::set_pay(w.memory.pay, f.wage_start, f.hours_paid, f.least_wage, f.wage);
}

void correct_supply(World& w)
{
    economy::correct_supply(capacity_rules(w), w.firms.goods, w.firms.supply_planned);
}

void price_by_cost(World& w)
{
    Firms& f = w.firms;
    f.price_last = f.price;
    economy::unit_costs(f.technique(), {w.prices.consumer, w.prices.capital, w.prices.inputs},
                        w.taxes.employer_contribution, f.unit_cost);
    for (std::size_t i = 0; i < f.task_cost.size(); ++i) f.unit_cost[i] += f.task_cost[i];
    economy::price_by_cost(f.technique(),
                           {w.rules.own_cost_weight, w.rules.price_speed, w.expected.inflation}, f.unit_cost,
                           f.markup, w.prices.product, f.price);
}

void plan_capacity(World& w)
{
    Firms& f = w.firms;
    const economy::CapacityRules rules = capacity_rules(w);
    const double index = 1.0 + w.expected.inflation;
    Column input_index = w.prices.inputs;
    for (double& price : input_index) price *= index;
    economy::smooth_orders(rules, f.supply_planned, f.orders_smoothed);
    economy::plan_capacity(
        f.technique(), rules,
        {f.orders_smoothed, f.capital, f.inputs, f.cost_relief, input_index, w.prices.capital * index},
        f.investment_planned, f.inputs_planned, f.growth_spending);
}

void resize_labour_force(World& w)
{
    const calibration::Prospects& p = w.prospects();
    const double drifted = force_path(w, w.quarter) * math::exp(static_cast<double>(w.quarter) *
                                                                math::log(1.0 + w.memory.labour_force_drift));
    const double force =
        labour::labour_force(w.memory.labour_force_start, drifted, w.rules.participation_response,
                             p.natural_unemployment, w.memory.unemployment);
    const auto owners = static_cast<double>(w.firms.size() + 1);
    const double workers = std::max(0.0, std::round(force - owners));
    labour::resize_labour_force(static_cast<std::size_t>(workers), w.people.employer, w.firms.workers,
                                w.luck);
}

/// [GOV-6] Benefits a head, in real terms, follow the announced productivity by the share i, and what goes beyond it
/// by the share that the state passes on:  sb <- sb (1 + i g + k d ln A).
void announce_benefits(World& w)
{
    const double growth = along(w.prospects().productivity, w.quarter, 0.0) + w.memory.productivity_drift;
    const double factor =
        1.0 + w.rules.benefit_indexation * growth + w.rules.gains_passed_on * w.memory.average_growth;
    w.government.inactive_benefit *= factor;
    w.government.general_transfer *= factor;
}

/// [GOV-7] State consumption follows its announced path in real terms:  C_G = C_G0 prod (1 + g).
void announce_consumption(World& w)
{
    const calibration::Calibration& c = *w.calibration;
    w.memory.government_path *= 1.0 + along(w.prospects().government, w.quarter, 0.0);
    const double start = c.opening.government_consumption[c.opening.known() - 1];
    w.government.consumption = start * w.memory.government_path;
    w.government.budget = w.government.consumption / static_cast<double>(c.population.state_entities) *
                          economy::basket_index(c.industries.government, w.prices.product) *
                          (1.0 + w.expected.inflation);
}

} // namespace mm::model::phases
