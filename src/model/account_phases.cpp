// SPDX-License-Identifier: Apache-2.0
#include "economy/books.hpp"
#include "government/books.hpp"
#include "labour/books.hpp"
#include "model/imports_paid.hpp"
#include "model/inactive.hpp"
#include "model/income_rules.hpp"
#include "model/phases.hpp"

namespace mm::model::phases {
namespace {

government::FirmTaxes firm_taxes(const Firms& f)
{
    return {f.product_tax, f.production_tax, f.price, f.output, f.profit};
}

government::TaxRates tax_rates(const World& w)
{
    return {.income = w.taxes.income,
            .corporate = w.taxes.corporate,
            .consumption = w.taxes.consumption,
            .dwellings = w.taxes.dwellings,
            .exports = w.taxes.exports,
            .employer_contribution = w.taxes.employer_contribution,
            .worker_contribution = w.taxes.worker_contribution,
            .payout = w.conduct.payout};
}

government::TaxBases tax_bases(const World& w)
{
    const government::OutputTaxes on_output = government::output_taxes(firm_taxes(w.firms));
    double profits = positive(w.bank.profit);
    for (const double profit : w.firms.profit) profits += positive(profit);
    return {.wages = w.prices.consumer * w.wages.employed,
            .consumption = sum(w.sales.consumption),
            .dwellings = sum(w.sales.dwellings),
            .exports = w.counter.exports,
            .profits = profits,
            .cash_paid_out = sum(w.firms.cash_paid_out),
            .taxes_on_products = on_output.products,
            .taxes_on_production = on_output.production,
            .taxes_on_imports = w.counter.import_tax};
}

government::Benefits benefits(const World& w)
{
    const double index = w.prices.consumer;
    const economy::IncomeRules rules = income_rules(w);
    const auto unemployed = std::count(w.people.employer.begin(), w.people.employer.end(), nobody);
    const Inactive inactive = count_inactive(w);
    const auto persons = static_cast<double>(w.people.classes.persons());
    return {.inactive = index * static_cast<double>(inactive.all) * rules.inactive_benefit +
                        index * static_cast<double>(inactive.over_65) * rules.pension,
            .unemployed = index * (rules.unemployment_benefit * w.wages.unemployed +
                                   rules.unemployed_transfer * static_cast<double>(unemployed)),
            .transfers = index * persons * rules.general_transfer};
}

} // namespace

void reckon_profits(World& w)
{
    Firms& f = w.firms;
    w.bank.opening = economy::positions_of(f.deposits, f.loans, w.people.deposits, w.bank.reserves);
    economy::reckon_profit(
        f.technique(), w.trade(), w.cost_terms(),
        {f.wage_paid, f.workers, f.goods_change, f.input_price, f.capital_price, f.deposits, f.loans},
        f.surplus, f.profit);
    w.bank.profit = economy::bank_profit(w.bank.opening, w.central_bank.policy_rate, w.bank.loan_rate);
    economy::book_interest(w.industries, f.deposits, f.loans, w.bank.opening, w.central_bank.policy_rate,
                           w.bank.loan_rate, w.ledger);
}

void pay_households(World& w)
{
    People& p = w.people;
    economy::disposable_income(p.classes, income_rules(w), w.prices.consumer, p.employer, p.wage,
                               w.firms.profit, w.firms.cash_paid_out, w.bank.profit, w.run, p.income);
    economy::save(spending_rules(w), w.central_bank.policy_rate, w.bank.loan_rate, p.income,
                  w.sales.consumption, w.sales.dwellings, w.run, p.deposits);
    labour::book_wages(w.industries, w.firms.wage_paid, w.firms.workers, w.prices.consumer,
                       {w.taxes.employer_contribution, w.taxes.worker_contribution}, w.ledger);
    economy::book_dividends(w.industries, w.firms.profit, w.firms.cash_paid_out, w.bank.profit,
                            w.conduct.payout * (1.0 - w.taxes.corporate), w.ledger);
    w.tax_bases = tax_bases(w);
    w.benefits = benefits(w);
    government::book_household_taxes(tax_rates(w), w.tax_bases, w.ledger);
    government::book_benefits(w.benefits, w.ledger);
}

void balance_state(World& w)
{
    const calibration::Taxes& taxes = w.taxes;
    Government& g = w.government;
    g.debt_interest = w.conduct.bond_rate * g.debt;
    w.central_bank.profit = g.debt_interest - w.central_bank.policy_rate * w.bank.reserves;
    const TokenMarket& t = w.ai.tokens;
    g.revenue = government::revenue(tax_rates(w), w.tax_bases) + t.to_state + t.token_tax + t.profit_taxes;
    const government::PlanSpending plan{w.counter.public_investment, sum(w.firms.support)};
    g.deficit = government::deficit(w.counter.government, g.debt_interest, w.benefits, plan, g.revenue);
    g.debt += g.deficit;
    government::book_business_taxes(w.industries, firm_taxes(w.firms), w.bank.profit, taxes.corporate,
                                    w.ledger);
    government::book_state(taxes.exports * w.counter.exports, w.counter.import_tax, g.debt_interest,
                           taxes.government * w.counter.government, w.ledger);
}

void settle_firms(World& w)
{
    Firms& f = w.firms;
    economy::book_credit(w.industries, f.loan_granted, f.loans, w.conduct.repayment, w.ledger);
    economy::settle_firms(f.technique(), w.trade(), w.cost_terms(), w.claims(),
                          {f.wage_paid, f.workers, f.profit, f.loan_granted, f.cash_paid_out, f.support},
                          f.deposits, f.loans);
    economy::reckon_worth(
        f.technique(),
        {f.price, f.capital, f.inputs, f.goods, f.deposits, f.loans, w.prices.inputs, w.prices.capital},
        f.worth);
}

void balance_bank(World& w)
{
    const double leaves = w.conduct.payout * (1.0 - w.taxes.corporate) + w.taxes.corporate;
    w.bank.equity += w.bank.profit - leaves * positive(w.bank.profit);
    w.central_bank.equity += w.central_bank.profit;
    w.abroad.position += imports_paid(w.abroad) - (1.0 + w.taxes.exports) * w.counter.exports;
    w.abroad.position += w.counter.direct_imports - w.counter.import_tax;
    w.abroad.position += w.ai.tokens.paid_abroad + w.ai.tokens.remitted - w.ai.tokens.exported;
    w.abroad.position -= w.ai.plants.direct_investment;
    w.bank.reserves =
        economy::bank_reserves(w.firms.deposits, w.firms.loans, w.people.deposits, w.bank.equity) -
        sum(w.people.debt);
}

void restart_bankrupt(World& w)
{
    Firms& f = w.firms;
    const economy::Bankruptcies found =
        economy::restart_bankrupt(f.industry, f.capital, w.conduct.restart_loan, w.prices.capital,
                                  w.industries.size(), f.deposits, f.loans, f.worth);
    w.bank.equity -= found.loss;
    economy::book_bankruptcies(found, w.ledger);
}

} // namespace mm::model::phases
