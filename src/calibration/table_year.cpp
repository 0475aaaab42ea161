// SPDX-License-Identifier: Apache-2.0
#include "calibration/table_year.hpp"

#include "base/columns.hpp"

#include <algorithm>
#include <cassert>

namespace mm::calibration {
namespace {

/// The last table that is no younger than a year; the first where all are.
std::size_t row_of_table(const TableStatistics& statistics, int year)
{
    std::size_t row = 0;
    for (std::size_t y = 0; y < statistics.tables.size(); ++y)
        if (statistics.tables[y].year <= year) row = y;
    return row;
}

/// Consumption tax that lies in what households pay for a product, as far as the taxes of its makers hold so much;
/// it is taken out of both, which leaves GDP and every row of the table as they are.
///   tax_g = min(rate / (1 + rate) consumption_g, (net taxes_g)+),  0 for products that bear none
Column consumption_taxes(const TableStatistics& statistics, const SourceTable& source)
{
    const double share = statistics.consumption_tax_rate / (1.0 + statistics.consumption_tax_rate);
    Column taxes;
    for (std::size_t g = 0; g < source.size(); ++g)
        taxes.push_back(std::min(share * source.household_consumption[g], positive(source.net_taxes[g])));
    for (const std::size_t g : statistics.untaxed) taxes[g] = 0.0;
    return taxes;
}

/// Each of the self-employed has a firm, but no firm is without a worker: where more than half of an industry are
/// self-employed, the family works for half of the firms.
///   firms_s = min(self-employed_s, employed_s / 2)
/// With N12 the employees are who else is employed; without, the published recipe's employees are all of them.
void add_persons(const SourceTable& source, double growth, bool own_account, YearTable& table)
{
    for (std::size_t s = 0; s < source.size(); ++s) {
        const double employed = growth * source.employed[s];
        const double firms = std::min(growth * source.self_employed[s], 0.5 * employed);
        table.firms.push_back(firms);
        table.employees.push_back(own_account ? employed - firms : employed);
    }
}

/// [money/year] by product, all in what dwellings are built of.
Column dwellings_investment(const TableStatistics& statistics, const YearSums& sums)
{
    Column dwellings(statistics.tables.front().size(), 0.0);
    dwellings[statistics.building] = sums.dwellings_investment;
    return dwellings;
}

/// Investment, imports and exports as the table has them: what is left of supply is the change of stocks.
SupplyAndUse table_use(const YearTable& table, const SourceTable& source)
{
    SupplyAndUse use = supply_and_use(table);
    use.imports = source.imports;
    use.exports = source.exports;
    return use;
}

/// What the stocks cost in the quarter, and the quarter's share of the year's deficit.
void add_interest(const TableStatistics& statistics, const YearSums& sums, TableYear& year)
{
    QuarterBalance& balance = year.balance;
    balance.firm_interest = balance.firm_debt * (year.policy_rate + 0.25 * statistics.lending_spread);
    balance.government_interest = 0.25 * statistics.bond_rate * balance.government_debt;
    balance.government_balance = year.quarter * sums.government_balance;
}

/// Households are paid so much out of profits that they spend all of their income but the saving rate:
///   income = (consumption + dwellings, with taxes) / (1 - saving rate)
void pay_by_saving_rate(double saving_rate, TableYear& year)
{
    const double spent = sum(year.table.household_consumption) + year.accounts.household_taxes +
                         sum(year.table.dwellings_investment) + year.accounts.dwellings_taxes;
    const SectorFlows flows = sector_flows(year.table, year.accounts, year.balance, year.quarter);
    year.accounts.property_income += spent / (1.0 - saving_rate) - flows.disposable_income;
}

/// [money/year] at market prices
double gdp_of(const SourceTable& source, const YearSums& sums)
{
    return sum(source.compensation) + sum(source.operating_surplus) + sum(source.capital_consumption) +
           sum(source.net_taxes) + sums.import_taxes;
}

const SourceTable& source_of(const TableStatistics& statistics, const TableYear& year)
{
    return statistics.tables[row_of_table(statistics, year.start.quarter.year())];
}

} // namespace

const StartFigures& figures_of(const TableStatistics& statistics, Quarter start)
{
    const auto found = std::find_if(statistics.starts.begin(), statistics.starts.end(),
                                    [&](const StartFigures& figures) { return figures.quarter == start; });
    assert(found != statistics.starts.end());
    return *found;
}

/// Prices have risen since the end of the table's year by as much as nominal GDP: capital that was worth K then is
/// worth K GDP(start) / GDP(fourth quarter of the table's year) now.
TableYear table_year(const TableStatistics& statistics, Quarter start, Closures closures)
{
    const std::size_t row = row_of_table(statistics, start.year());
    const SourceTable& source = statistics.tables[row];
    const YearSums& sums = statistics.sums[row];
    const QuarterlySeries& series = statistics.series;
    const double now = series.nominal_gdp[series.row(start)];
    const double since = now / series.nominal_gdp[series.row(Quarter::of(source.year, 4))];
    const Column taxes = consumption_taxes(statistics, source);

    TableYear year{.accounts = sums.accounts, .start = figures_of(statistics, start)};
    year.balance = year.start.balance;
    year.quarter = now / gdp_of(source, sums);
    year.policy_rate = quarterly(series.interest_rate[series.row(start)]);
    YearTable& table = year.table;
    table.inputs = source.inputs;
    table.government_consumption = source.government_consumption;
    table.fixed_investment = source.fixed_investment;
    table.dwellings_investment = dwellings_investment(statistics, sums);
    table.exports = source.exports;
    table.production_taxes.assign(source.size(), 0.0);
    table.compensation = source.compensation;
    table.operating_surplus = source.operating_surplus;
    table.capital_consumption = source.capital_consumption;
    const double paid_out = 1.0 - sums.employer_contributions / sum(source.compensation);
    for (std::size_t s = 0; s < source.size(); ++s) {
        table.household_consumption.push_back(source.household_consumption[s] - taxes[s]);
        table.product_taxes.push_back(source.net_taxes[s] - taxes[s]);
        table.wages.push_back(paid_out * source.compensation[s]);
        table.fixed_assets.push_back(since * source.fixed_assets[s]);
        table.dwellings.push_back(since * source.dwellings[s]);
    }
    add_persons(source, year.start.employed / sum(source.employed), closures.has(Closure::own_account),
                table);
    year.accounts.household_taxes = sum(taxes);
    if (closures.has(Closure::table_trade)) {
        year.accounts.import_taxes = sums.import_taxes;
        year.import_tax = sums.import_taxes / (sum(source.imports) - sums.import_taxes);
    }
    year.investment = sum(source.fixed_investment) - sums.dwellings_investment;
    add_interest(statistics, sums, year);
    if (closures.has(Closure::saving)) pay_by_saving_rate(statistics.outlook.saving_rate, year);
    return year;
}

BaseYear base_of(const TableStatistics& statistics, const TableYear& year, Closures closures)
{
    BaseYear base{.table = year.table, .accounts = year.accounts, .balance = year.balance};
    base.quarter = year.quarter;
    base.policy_rate = year.policy_rate;
    base.use = closures.has(Closure::table_trade) ? table_use(year.table, source_of(statistics, year))
                                                  : supply_and_use(year.table);
    base.flows = sector_flows(year.table, year.accounts, year.balance, year.quarter);
    return base;
}

} // namespace mm::calibration
