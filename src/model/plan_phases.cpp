// SPDX-License-Identifier: Apache-2.0
#include "base/streams.hpp"
#include "economy/credit.hpp"
#include "economy/policy_rate.hpp"
#include "economy/prices.hpp"
#include "economy/production.hpp"
#include "labour/hiring.hpp"
#include "model/income_rules.hpp"
#include "model/phases.hpp"

#include <cmath>

namespace mm::model::phases {
namespace {

/// What was given for the quarter, or what the model made of it.
double given_or(double given, double own)
{
    return std::isnan(given) ? own : given;
}

abroad::Process process(const calibration::Autoregression& of)
{
    return {of.slope, of.constant, of.deviation};
}

} // namespace

void form_expectations(World& w)
{
    w.expected = economy::expect(w.log_output, w.inflation, w.luck);
    const Given given = w.given();
    w.expected.growth = given_or(given.growth_expected, w.expected.growth);
    w.expected.inflation = given_or(given.inflation_expected, w.expected.inflation);
}

void watch_abroad(World& w)
{
    const calibration::Outside& outside = w.calibration->outside;
    w.abroad.shocks = abroad::draw_joint(outside.covariance, w.luck);
    w.abroad.area = abroad::advance_area(w.abroad.area, process(outside.euro_output),
                                         process(outside.euro_inflation), w.abroad.shocks.output, w.luck);
}

void set_policy_rate(World& w)
{
    const calibration::PolicyRule& p = w.calibration->policy;
    const economy::TaylorRule rule{p.smoothing, p.real_rate, p.inflation_target, p.inflation_weight,
                                   p.growth_weight};
    const double own =
        economy::policy_rate(rule, w.central_bank.policy_rate, w.abroad.area.inflation, w.abroad.area.growth);
    w.central_bank.policy_rate = given_or(w.given().policy_rate, own);
    w.bank.loan_rate = w.central_bank.policy_rate + w.calibration->conduct.loan_markup;
}

void plan_supply(World& w)
{
    economy::plan_supply(w.expected.growth, w.sales.demand, w.firms.supply_planned);
}

void set_prices(World& w)
{
    Firms& f = w.firms;
    f.price_last = f.price;
    economy::set_prices(f.technique(), {w.prices.consumer, w.prices.capital, w.prices.inputs},
                        w.taxes.employer_contribution, w.expected.inflation, f.price);
}

void plan_inputs(World& w)
{
    Firms& f = w.firms;
    economy::plan_inputs(f.technique(), f.supply_planned, f.capital, f.hardest,
                         {f.investment_planned, f.inputs_planned, f.workers_planned});
}

void plan_finance(World& w)
{
    Firms& f = w.firms;
    economy::plan_finance(w.expected.growth, w.expected.inflation, w.claims(), f.profit, f.loans, f.deposits,
                          f.growth_spending, {f.profit_expected, f.cash_expected, f.loan_wanted});
    w.bank.profit_expected = w.bank.profit * (1.0 + w.expected.inflation) * (1.0 + w.expected.growth);
}

void grant_credit(World& w)
{
    const calibration::Conduct& conduct = w.calibration->conduct;
    const economy::CreditLimits limits{.capital_price = w.prices.capital * (1.0 + w.expected.inflation),
                                       .repayment = conduct.repayment,
                                       .loan_to_value = conduct.loan_to_value,
                                       .bank_equity = w.bank.equity,
                                       .capital_requirement = conduct.capital_requirement};
    economy::grant_loans(limits, w.firms.loan_wanted, w.firms.capital, w.firms.loans, w.luck,
                         w.firms.loan_granted);
    w.loans_wanted = sum(w.firms.loan_wanted);
    w.loans_granted = sum(w.firms.loan_granted);
}

void match_labour(World& w)
{
    Firms& f = w.firms;
    for (std::size_t i = 0; i < f.size(); ++i) f.vacancies[i] = f.workers_planned[i] - f.workers[i];
    labour::fire(w.people.employer, f.workers, f.vacancies, w.luck);
    labour::hire(w.people.employer, f.workers, f.vacancies, w.luck);
}

void produce(World& w)
{
    Firms& f = w.firms;
    economy::produce(f.technique(), {f.supply_planned, f.workers, f.capital, f.inputs, f.hardest},
                     {f.wage_paid, f.productivity_worked, f.output});
    labour::set_wages(w.people.employer, f.wage_paid, w.people.wage);
    w.wages = labour::wage_bill(w.people.employer, w.people.wage);
}

/// [GOV-3] sb <- sb (1 + growth expected).
void index_benefits(World& w)
{
    w.government.inactive_benefit *= 1.0 + w.expected.growth;
    w.government.general_transfer *= 1.0 + w.expected.growth;
}

void plan_households(World& w)
{
    People& p = w.people;
    const double index = w.prices.consumer * (1.0 + w.expected.inflation);
    economy::disposable_income(p.classes, income_rules(w), index, p.employer, p.wage, w.firms.profit_expected,
                               w.firms.cash_paid_out, w.bank.profit_expected, w.run, p.income_expected);
    economy::plan_spending(spending_rules(w), p.income_expected, w.run, p.consumption_budget,
                           p.dwellings_budget);
}

/// [GOV-4] log C_G = a log C_G(t-1) + b + e; each of the J entities spends C_G/J sum_g c_g P_g (1 + inflation).
void plan_government(World& w)
{
    const calibration::Calibration& c = *w.calibration;
    const double error = shock(w.luck, streams::government, 0, 0, c.outside.government.deviation);
    w.government.consumption =
        given_or(w.given().government,
                 abroad::advance(process(c.outside.government), w.government.consumption, error));
    w.government.budget = w.government.consumption / static_cast<double>(c.population.state_entities) *
                          economy::basket_index(c.industries.government, w.prices.product) *
                          (1.0 + w.expected.inflation);
}

/// [ROW-1] log C_E = a log C_E(t-1) + b + e_E, spent by L buyers likewise; log Y_I = a log Y_I(t-1) + b + e_I is
/// offered in fixed shares of products at last quarter's price and expected inflation, P_m = P_g (1 + inflation).
void plan_abroad(World& w)
{
    const calibration::Calibration& c = *w.calibration;
    const Given given = w.given();
    Abroad& a = w.abroad;
    a.exports =
        given_or(given.exports, abroad::advance(process(c.outside.exports), a.exports, a.shocks.exports));
    a.imports =
        given_or(given.imports, abroad::advance(process(c.outside.imports), a.imports, a.shocks.imports));
    a.budget = a.exports / static_cast<double>(c.population.foreign_buyers) *
               economy::basket_index(c.industries.exports, w.prices.product) * (1.0 + w.expected.inflation);
    for (std::size_t g = 0; g < a.import_offer.size(); ++g) {
        a.import_offer[g] = c.industries.imports[g] * a.imports;
        a.import_price[g] = w.prices.product[g] * (1.0 + w.expected.inflation);
    }
}

} // namespace mm::model::phases
