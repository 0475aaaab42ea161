// SPDX-License-Identifier: Apache-2.0
#include "model/open_world.hpp"

#include "base/math.hpp"
#include "economy/production.hpp"
#include "model/income_rules.hpp"
#include "model/open_ai.hpp"
#include "model/open_nation.hpp"

#include <algorithm>

namespace mm::model {
namespace {

using calibration::Calibration;

void found_firms(World& w)
{
    const calibration::Industries& from = w.calibration->industries;
    Firms& to = w.firms;
    std::size_t count = 0;
    for (std::size_t s = 0; s < from.size(); ++s) {
        w.industries.push_back({count, count + from.firms[s]});
        count += from.firms[s];
    }
    to.industry.resize(count);
    for (Column* column : {&to.workers,
                           &to.capital,
                           &to.inputs,
                           &to.goods,
                           &to.deposits,
                           &to.loans,
                           &to.supply_planned,
                           &to.investment_planned,
                           &to.inputs_planned,
                           &to.workers_planned,
                           &to.vacancies,
                           &to.profit_expected,
                           &to.cash_expected,
                           &to.loan_wanted,
                           &to.loan_granted,
                           &to.wage_paid,
                           &to.productivity_worked,
                           &to.output,
                           &to.offer,
                           &to.spare,
                           &to.sales,
                           &to.goods_change,
                           &to.input_price,
                           &to.capital_price,
                           &to.surplus,
                           &to.profit,
                           &to.worth,
                           &to.productivity,
                           &to.input_yield,
                           &to.capital_yield,
                           &to.depreciation,
                           &to.wage,
                           &to.product_tax,
                           &to.production_tax})
        column->assign(count, 0.0);
    to.price.assign(count, 1.0);
    to.hardest.assign(count, economy::usual_hardest_work);
    to.price_last.assign(count, 1.0);
    const auto copy = [&](const Column& industry, Column& firm) {
        for (std::size_t s = 0; s < from.size(); ++s)
            for (std::size_t i = w.industries[s].first; i < w.industries[s].last; ++i) firm[i] = industry[s];
    };
    copy(from.productivity, to.productivity);
    copy(from.input_yield, to.input_yield);
    copy(from.capital_yield, to.capital_yield);
    copy(from.depreciation, to.depreciation);
    copy(from.wage, to.wage);
    copy(from.product_tax, to.product_tax);
    copy(from.production_tax, to.production_tax);
    for (std::size_t s = 0; s < from.size(); ++s) {
        const Range rows = w.industries[s];
        for (std::size_t i = rows.first; i < rows.last; ++i) to.industry[i] = static_cast<std::uint32_t>(s);
        size_firms(s, from.workers[s], w.luck, Out{to.workers}.subspan(rows.first, rows.size()));
    }
}

/// Shares of industries in the debt of firms, where balance sheets say so (N11); else there are none.
const Column* debt_by_industry(const World& w)
{
    if (!w.has(calibration::Closure::balance_sheets)) return nullptr;
    const Column& shares = w.prospects().debt_share;
    return shares.empty() ? nullptr : &shares;
}

double capital_of_industry(const World& w, std::size_t s)
{
    const Range rows = w.industries[s];
    return sum(In{w.firms.capital}.subspan(rows.first, rows.size()));
}

/// [INIT-2] Y = Q_d = alpha N, K = Y / (omega kappa), M = Y / (omega beta), L = L_I K / sum K; with the margin
///   m = 1 - (1 + tau_SIF) w/alpha - delta/kappa - 1/beta - tau_K - tau_Y  deposits are  D = D_I (m Y)+ / sum (m Y)+,
/// and profit is m Y - r L + rbar (D)+.
void stock_firms(World& w)
{
    const Calibration& c = *w.calibration;
    Firms& f = w.firms;
    Column margin(f.size());
    w.sales.demand.resize(f.size());
    for (std::size_t i = 0; i < f.size(); ++i) {
        f.output[i] = f.productivity[i] * f.workers[i];
        w.sales.demand[i] = f.output[i];
        f.sales[i] = f.output[i];
        f.capital[i] = f.output[i] / (c.conduct.desired_utilisation * f.capital_yield[i]);
        f.inputs[i] = f.output[i] / (c.conduct.desired_utilisation * f.input_yield[i]);
        margin[i] =
            f.output[i] * (1.0 - (1.0 + c.taxes.employer_contribution) * f.wage[i] / f.productivity[i] -
                           f.depreciation[i] / f.capital_yield[i] - 1.0 / f.input_yield[i] -
                           f.production_tax[i] - f.product_tax[i]);
    }
    double margins = 0.0;
    for (const double m : margin) margins += positive(m);
    const double capital = sum(f.capital);
    const Column* by_industry = debt_by_industry(w);
    for (std::size_t i = 0; i < f.size(); ++i) {
        f.loans[i] = by_industry == nullptr ? c.opening.firm_loans * f.capital[i] / capital
                                            : c.opening.firm_loans * (*by_industry)[f.industry[i]] *
                                                  f.capital[i] / capital_of_industry(w, f.industry[i]);
        f.deposits[i] = c.opening.firm_deposits * positive(margin[i]) / margins;
        f.profit[i] =
            margin[i] - w.bank.loan_rate * f.loans[i] + w.central_bank.policy_rate * positive(f.deposits[i]);
    }
}

/// [INIT-3] The first workers work for the first firm, the next for the second; who is left has no work and last
/// earned what the benefit implies, w = w_UB / theta_UB.
void employ(World& w)
{
    const Calibration& c = *w.calibration;
    People& p = w.people;
    const std::size_t firms = w.firms.size();
    p.classes = {
        .workers = c.population.active - firms - 1, .inactive = c.population.inactive, .investors = firms};
    p.employer.assign(p.classes.workers, nobody);
    p.wage.assign(p.classes.workers, c.opening.unemployment_benefit / c.conduct.unemployment_benefit);
    std::size_t h = 0;
    for (std::size_t i = 0; i < firms; ++i) {
        // A draw of sizes can never need more people than there are; a hand-made calibration might.
        const std::size_t until =
            std::min(p.classes.workers, h + static_cast<std::size_t>(w.firms.workers[i]));
        w.firms.workers[i] = static_cast<double>(until - h);
        for (; h < until; ++h) {
            p.employer[h] = static_cast<std::uint32_t>(i);
            p.wage[h] = w.firms.wage[i];
        }
    }
}

/// [INIT-4] Deposits and dwellings are shared out as incomes are: D_h = D_H Y_h / sum Y.
void endow_people(World& w)
{
    const Calibration& c = *w.calibration;
    People& p = w.people;
    for (Column* column : {&p.income_expected, &p.consumption_budget, &p.dwellings_budget, &p.income,
                           &p.deposits, &p.dwellings})
        column->assign(p.classes.persons(), 0.0);
    economy::disposable_income(p.classes, income_rules(w), 1.0, p.employer, p.wage, w.firms.profit, {},
                               w.bank.profit, w.run, p.income);
    const double income = sum(p.income);
    for (std::size_t h = 0; h < p.income.size(); ++h) {
        p.deposits[h] = c.opening.household_deposits * p.income[h] / income;
        p.dwellings[h] = c.opening.dwellings * p.income[h] / income;
    }
}

void set_up_outside(World& w)
{
    const Calibration& c = *w.calibration;
    const std::size_t last = c.opening.known() - 1;
    w.government.consumption = c.opening.government_consumption[last];
    w.government.debt = c.opening.government_debt;
    w.government.inactive_benefit = c.opening.inactive_benefit;
    w.government.general_transfer = c.opening.general_transfer;
    w.abroad.area = {.output = c.opening.euro_output, .inflation = c.opening.euro_inflation, .growth = 0.0};
    w.abroad.exports = c.opening.exports[last];
    w.abroad.imports = c.opening.imports[last];
    w.abroad.position = c.opening.foreign_position;
    for (Column* column : {&w.abroad.import_offer, &w.abroad.import_price, &w.abroad.import_sales})
        column->assign(c.industries.size(), 0.0);
    w.central_bank.equity = c.opening.central_bank_equity;
    for (const double y : c.opening.output) w.log_output.push_back(math::log(y));
    w.inflation = c.opening.inflation;
}

void open_books(World& w)
{
    using ledger::Instrument;
    ledger::Ledger& books = w.ledger = ledger::Ledger{w.industries.size()};
    double loans = 0.0;
    double deposits = sum(w.people.deposits);
    books.open(ledger::households, Instrument::deposits, deposits);
    books.open(ledger::households, Instrument::dwellings, sum(w.people.dwellings));
    for (std::size_t s = 0; s < w.industries.size(); ++s) {
        const auto total = [&](In column) {
            return sum(column.subspan(w.industries[s].first, w.industries[s].size()));
        };
        const double lent = total(w.firms.loans);
        const double kept = total(w.firms.deposits);
        books.open(ledger::firms(s), Instrument::deposits, kept);
        books.open(ledger::firms(s), Instrument::loans, -lent);
        // All prices are one at the start.
        books.open(ledger::firms(s), Instrument::fixed_capital, total(w.firms.capital));
        books.open(ledger::firms(s), Instrument::inputs, total(w.firms.inputs));
        loans += lent;
        deposits += kept;
    }
    double chips = 0.0;
    for (const ai::Batch& b : w.ai.plants.fleet) chips += b.worth;
    if (chips > 0.0)
        books.open(ledger::firms(w.settings.ai.start->industry), Instrument::accelerators, chips);
    const double debt = sum(w.people.debt);
    books.open(ledger::households, Instrument::loans, -debt);
    books.open(ledger::bank, Instrument::loans, loans + debt);
    books.open(ledger::bank, Instrument::deposits, -deposits);
    books.open(ledger::bank, Instrument::reserves, w.bank.reserves);
    books.open(ledger::central_bank, Instrument::reserves, -w.bank.reserves);
    books.open(ledger::government, Instrument::government_debt, -w.government.debt);
    books.open(ledger::central_bank, Instrument::government_debt, w.government.debt);
    books.open(ledger::abroad, Instrument::foreign_position, w.abroad.position);
    books.open(ledger::central_bank, Instrument::foreign_position, -w.abroad.position);
}

} // namespace

World open_world(const Calibration& calibration, const Settings& settings, std::uint64_t history_seed,
                 const Executor& run)
{
    World w;
    w.calibration = &calibration;
    w.settings = settings;
    w.run = run;
    w.seed = history_seed;
    w.luck = {history_seed, static_cast<std::uint32_t>(calibration.start.index), settings.drawn};
    w.taxes = calibration.taxes;
    w.conduct = calibration.conduct;
    w.central_bank.policy_rate = calibration.opening.policy_rate;
    w.bank.loan_rate = calibration.opening.policy_rate + calibration.conduct.loan_markup;
    w.bank.equity = calibration.opening.bank_equity;
    found_firms(w);
    stock_firms(w);
    w.bank.profit =
        calibration.conduct.loan_markup * sum(w.firms.loans) + w.central_bank.policy_rate * w.bank.equity;
    w.prices.product.assign(calibration.industries.size(), 1.0);
    w.prices.inputs.assign(calibration.industries.size(), 1.0);
    w.prices_last = w.prices;
    set_up_outside(w);
    employ(w);
    if (calibration.prospects) seat_by_age(w);
    if (settings.closures.any()) open_nation(w);
    endow_people(w);
    if (w.has(calibration::Closure::balance_sheets)) indebt_people(w);
    w.bank.reserves =
        economy::bank_reserves(w.firms.deposits, w.firms.loans, w.people.deposits, w.bank.equity) -
        sum(w.people.debt);
    w.sales.resize(w.firms.size(), w.people.classes.persons(), w.industries.size());
    open_ai(w);
    open_books(w);
    return w;
}

} // namespace mm::model
