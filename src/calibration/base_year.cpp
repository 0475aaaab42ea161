// SPDX-License-Identifier: Apache-2.0
#include "calibration/base_year.hpp"

#include "base/columns.hpp"
#include "base/math.hpp"

#include <algorithm>
#include <cassert>

namespace mm::calibration {
namespace {

/// Gross value added of an industry at market prices of its inputs, with the taxes on them.
double value_added(const YearTable& table, std::size_t s)
{
    return table.product_taxes[s] + table.production_taxes[s] + table.compensation[s] +
           table.operating_surplus[s] + table.capital_consumption[s];
}

} // namespace

/// Nominal GDP of the table:
///   GDP = sum_s value added_s + taxes on the products that households, dwellings, government and exports take up
///         and on imports
double gdp_of(const YearTable& table, const YearAccounts& accounts)
{
    double gdp = accounts.household_taxes + accounts.dwellings_taxes + accounts.government_taxes +
                 accounts.export_taxes + accounts.import_taxes;
    for (std::size_t s = 0; s < table.size(); ++s) gdp += value_added(table, s);
    return gdp;
}

double quarterly(double annual_rate)
{
    return math::pow(1.0 + annual_rate, 0.25) - 1.0;
}

/// Firms replace what wears out, so fixed investment without dwellings f is taken at the level of capital
/// consumption; what supply then lacks of use is imported, and what it has in excess leaves as further exports.
///   output_s  = sum_g inputs_sg + value added_s
///   lack_g    = sum_s inputs_sg + consumption_g + government_g + f_g (sum capital consumption / sum f)
///               + dwellings_g + exports_g - output_g
///   imports_g = (lack_g)+,  exports_g <- exports_g + (-lack_g)+
SupplyAndUse supply_and_use(const YearTable& table)
{
    const std::size_t n = table.size();
    SupplyAndUse use;
    Column used(n, 0.0);
    for (std::size_t s = 0; s < n; ++s) {
        const In column = In{table.inputs}.subspan(s * n, n);
        for (std::size_t g = 0; g < n; ++g) used[g] += column[g];
        use.inputs.push_back(sum(column));
        use.output.push_back(use.inputs[s] + value_added(table, s));
        use.investment.push_back(table.fixed_investment[s] - table.dwellings_investment[s]);
        use.capital.push_back(table.fixed_assets[s] - table.dwellings[s]);
    }
    const double replaced = sum(table.capital_consumption) / sum(use.investment);
    for (std::size_t g = 0; g < n; ++g) {
        const double lack = used[g] + table.household_consumption[g] + table.government_consumption[g] +
                            use.investment[g] * replaced + table.dwellings_investment[g] + table.exports[g] -
                            use.output[g];
        use.imports.push_back(positive(lack));
        use.exports.push_back(table.exports[g] + positive(-lack));
    }
    return use;
}

/// Wages by industry are compensation less the employers' contributions at the rate of the whole economy. What
/// government takes in and does not spend on anything that the model knows goes to households as other transfers,
/// so that its deficit is the one of the start quarter.
///   employers = sum compensation - sum wages,  wages_s = compensation_s sum wages / sum compensation
///   workers   = social contributions - employers
///   tax       = income tax - corporate tax + capital taxes
///   other     = taxes on products and production + social contributions + income tax + capital taxes
///               - social benefits - government consumption with its taxes - (interest + balance) / quarter
///   income    = wages + mixed income + property income + social benefits + other - workers - tax
SectorFlows sector_flows(const YearTable& table, const YearAccounts& accounts, const QuarterBalance& balance,
                         double quarter)
{
    SectorFlows flows;
    const double compensation = sum(table.compensation);
    flows.wage_sum = sum(table.wages);
    for (const double paid : table.compensation)
        flows.wages.push_back(paid * (flows.wage_sum / compensation));
    flows.employer_contributions = compensation - flows.wage_sum;
    flows.worker_contributions = accounts.social_contributions - flows.employer_contributions;
    flows.household_tax = accounts.income_tax - accounts.corporate_tax + accounts.capital_taxes;
    // Government pays the taxes on its own consumption to itself: they are in neither sum.
    const double revenue = sum(table.product_taxes) + sum(table.production_taxes) + accounts.household_taxes +
                           accounts.dwellings_taxes + accounts.export_taxes + accounts.import_taxes +
                           accounts.social_contributions + accounts.income_tax + accounts.capital_taxes;
    flows.other_transfers = revenue - accounts.social_benefits - sum(table.government_consumption) -
                            (balance.government_interest + balance.government_balance) / quarter;
    flows.disposable_income = flows.wage_sum + accounts.mixed_income + accounts.property_income +
                              accounts.social_benefits + flows.other_transfers - flows.worker_contributions -
                              flows.household_tax;
    return flows;
}

/// The quarter's share of the table's year is nominal GDP of the quarter over GDP of the table: a quarter near 1/4,
/// and more where the table is of an earlier year.
BaseYear base_year(const Statistics& statistics, Quarter start)
{
    assert(start >= statistics.first_start() && start <= statistics.last_start());
    const std::size_t year = statistics.table_of(start.year());
    const std::size_t row = statistics.row(start);
    BaseYear base{.table = statistics.tables[year],
                  .accounts = statistics.accounts[year],
                  .balance = statistics.balance(start)};
    base.quarter = statistics.nation.nominal_gdp[row] / gdp_of(base.table, base.accounts);
    base.policy_rate = quarterly(statistics.area.interest_rate[row]);
    base.use = supply_and_use(base.table);
    base.flows = sector_flows(base.table, base.accounts, base.balance, base.quarter);
    return base;
}

} // namespace mm::calibration
