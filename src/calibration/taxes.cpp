// SPDX-License-Identifier: Apache-2.0
#include "calibration/taxes.hpp"

#include "base/columns.hpp"

namespace mm::calibration {

/// An industry's profit is its surplus less interest by its share of the capital, and with interest on the firms'
/// deposits by its share of the positive surplus; losses pay no tax. The bank's profit is the interest of firms less
/// the policy rate on the loans that its own equity does not cover.
///   base = sum_s (quarter surplus_s - interest capital_s / sum capital
///                 + policy rate cash (surplus_s)+ / sum (surplus)+)+
///          + interest - policy rate (debt - bank equity)
double profit_base(const BaseYear& base)
{
    const YearTable& table = base.table;
    const QuarterBalance& stocks = base.balance;
    const double capital = sum(base.use.capital);
    double surplus = 0.0;
    for (const double x : table.operating_surplus) surplus += positive(x);
    double profits = stocks.firm_interest - base.policy_rate * (stocks.firm_debt - stocks.bank_equity);
    for (std::size_t s = 0; s < table.size(); ++s) {
        const double paid = stocks.firm_interest * base.use.capital[s] / capital;
        const double earned =
            base.policy_rate * stocks.firm_cash * positive(table.operating_surplus[s]) / surplus;
        profits += positive(base.quarter * table.operating_surplus[s] - paid + earned);
    }
    return profits;
}

/// A tax is what was paid over what it falls on.
///   income    = tax on households / (wages + property income + mixed income - workers' contributions)
///   corporate = quarter corporate tax / profit base
///   taxes on a use of products = taxes / that use at basic prices; contributions = contributions / wages
Taxes taxes_of(const BaseYear& base)
{
    const YearAccounts& accounts = base.accounts;
    const SectorFlows& flows = base.flows;
    Taxes taxes;
    taxes.income = flows.household_tax / (flows.wage_sum + accounts.property_income + accounts.mixed_income -
                                          flows.worker_contributions);
    taxes.corporate = base.quarter * accounts.corporate_tax / profit_base(base);
    taxes.consumption = accounts.household_taxes / sum(base.table.household_consumption);
    taxes.employer_contribution = flows.employer_contributions / flows.wage_sum;
    taxes.worker_contribution = flows.worker_contributions / flows.wage_sum;
    taxes.exports = accounts.export_taxes / sum(base.use.exports);
    taxes.dwellings = accounts.dwellings_taxes / sum(base.table.dwellings_investment);
    taxes.government = accounts.government_taxes / sum(base.table.government_consumption);
    return taxes;
}

/// Households spend fixed shares of their disposable income, taxes on what they buy included; firms pay fixed shares
/// of their profit after tax, which is where the households' property and mixed income comes from.
///   consumption share = (household consumption + its taxes) / disposable income; dwellings likewise
///   payout   = quarter (mixed + property income) / (profit base - quarter corporate tax)
///   benefit  = replacement (1 - income tax) (1 - workers' contribution)
///   markup   = interest of firms / their debt - policy rate,  bond rate = interest / debt of government
Conduct conduct_of(const BaseYear& base, const Taxes& taxes, const Choices& choices)
{
    const YearAccounts& accounts = base.accounts;
    const QuarterBalance& stocks = base.balance;
    const double income = base.flows.disposable_income;
    const double after_tax = profit_base(base) - base.quarter * accounts.corporate_tax;
    Conduct conduct;
    conduct.consumption_share = (sum(base.table.household_consumption) + accounts.household_taxes) / income;
    conduct.dwellings_share = (sum(base.table.dwellings_investment) + accounts.dwellings_taxes) / income;
    conduct.unemployment_benefit =
        choices.unemployment_replacement * (1.0 - taxes.income) * (1.0 - taxes.worker_contribution);
    conduct.payout = base.quarter * (accounts.mixed_income + accounts.property_income) / after_tax;
    conduct.repayment = choices.repayment;
    conduct.loan_markup = stocks.firm_interest / stocks.firm_debt - base.policy_rate;
    conduct.bond_rate = stocks.government_interest / stocks.government_debt;
    conduct.capital_requirement = choices.capital_requirement;
    conduct.loan_to_value = choices.loan_to_value;
    conduct.restart_loan = choices.restart_loan;
    conduct.desired_utilisation = choices.utilisation;
    return conduct;
}

} // namespace mm::calibration
