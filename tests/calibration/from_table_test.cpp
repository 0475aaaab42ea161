// SPDX-License-Identifier: Apache-2.0
#include "calibration/from_table.hpp"

#include "base/columns.hpp"
#include "calibration/ranges.hpp"
#include "calibration/table_year.hpp"
#include "small_table.hpp"

#include <cmath>
#include <gtest/gtest.h>

namespace mm::calibration {
namespace {

const Quarter start = Quarter::of(2020, 4);
const Closures all = Closures::all();

Calibration small(Closures closures)
{
    return calibrate(small_table_nation(), start, 1.0, {}, closures);
}

TEST(FromTable, TakesTheQuarterOfTheTablesGdpWithImportTaxes)
{
    // Value added 134 and import taxes 3 are a GDP of 137, of which the quarter has 34.25.
    const TableStatistics s = small_table_nation();
    EXPECT_DOUBLE_EQ(table_year(s, start, all).quarter, 0.25);
    // The quarter is the same where the closure is off and the model has no import taxes.
    EXPECT_DOUBLE_EQ(table_year(s, start, Closures::none()).quarter, 0.25);
}

TEST(FromTable, TakesTheConsumptionTaxOutOfMakersAndConsumption)
{
    const TableStatistics s = small_table_nation();
    const TableYear year = table_year(s, start, all);
    // Of goods worth 30 the law wants 30/11, but their makers pay 2 in all; of services worth 60 it wants 60/11.
    EXPECT_DOUBLE_EQ(year.table.household_consumption[0], 28.0);
    EXPECT_DOUBLE_EQ(year.table.household_consumption[1], 60.0 - 60.0 / 11.0);
    EXPECT_DOUBLE_EQ(year.table.product_taxes[0], 0.0);
    EXPECT_NEAR(year.table.product_taxes[1], 6.0 - 60.0 / 11.0, 1e-14);
    EXPECT_DOUBLE_EQ(year.accounts.household_taxes, 2.0 + 60.0 / 11.0);
    const Calibration economy = small(all);
    EXPECT_DOUBLE_EQ(economy.taxes.consumption, (2.0 + 60.0 / 11.0) / (88.0 - 60.0 / 11.0));
}

TEST(FromTable, LeavesUntaxedProductsAlone)
{
    TableStatistics s = small_table_nation();
    s.untaxed = {1};
    EXPECT_DOUBLE_EQ(table_year(s, start, all).accounts.household_taxes, 2.0);
}

TEST(FromTable, PaysTheWagesOfTheTableToTheWorkersThatProductivityCounts)
{
    for (const Closures closures : {all, Closures::none()}) {
        const Calibration economy = small(closures);
        const Industries& i = economy.industries;
        double output = 0.0;
        double wages = 0.0;
        for (std::size_t s = 0; s < 2; ++s) {
            output += i.productivity[s] * static_cast<double>(i.workers[s]);
            wages += i.wage[s] * static_cast<double>(i.workers[s]);
        }
        // Outputs of 100 and 130 less the consumption tax, compensation of 64 less contributions of 6.4.
        EXPECT_NEAR(output, 0.25 * (230.0 - 2.0 - 60.0 / 11.0), 1e-12);
        EXPECT_NEAR(wages, 0.25 * 57.6, 1e-12);
        EXPECT_NEAR(wages * (1.0 + economy.taxes.employer_contribution), 0.25 * 64.0, 1e-12);
    }
}

TEST(FromTable, CountsTheSelfEmployedOnceOrTwice)
{
    // 30 of 300 are self-employed in goods; 450 of 700 in services, of whom 350 can have a firm with a worker.
    const Calibration once = small(all);
    EXPECT_EQ(once.industries.firms, (Counts{30, 350}));
    EXPECT_EQ(once.industries.workers, (Counts{270, 350}));
    EXPECT_EQ(once.population.active, 1000U + 40U + 1U);
    const Calibration twice = small(all.without(Closure::own_account));
    EXPECT_EQ(twice.industries.firms, (Counts{30, 350}));
    EXPECT_EQ(twice.industries.workers, (Counts{300, 700}));
    EXPECT_EQ(twice.population.active, 1000U + 380U + 40U + 1U);
    EXPECT_EQ(once.population.inactive, 960U);
}

TEST(FromTable, TellsTheInactiveApartByAge)
{
    const Calibration once = small(all);
    EXPECT_DOUBLE_EQ(once.prospects->under_15, 0.25);
    EXPECT_DOUBLE_EQ(once.prospects->over_65, 0.5);
}

TEST(FromTable, HasInvestmentAndTradeOfTheTableOrTheRest)
{
    const TableStatistics s = small_table_nation();
    const Calibration table = small(all);
    EXPECT_DOUBLE_EQ(table.opening.exports.back(), 0.25 * 24.0);
    EXPECT_DOUBLE_EQ(table.opening.imports.back(), 0.25 * 30.0);
    EXPECT_DOUBLE_EQ(table.prospects->import_tax, 3.0 / 27.0);
    // Investment of 30 less dwellings of 8 and capital consumption of 27 is below zero; capital is 300.
    EXPECT_DOUBLE_EQ(table.prospects->capital_growth, 0.25 * (22.0 - 27.0) / 300.0);

    const Calibration rest = small(all.without(Closure::table_trade));
    EXPECT_EQ(rest.prospects->import_tax, 0.0);
    const TableYear year = table_year(s, start, all.without(Closure::table_trade));
    EXPECT_EQ(year.accounts.import_taxes, 0.0);
    const BaseYear base = base_of(s, year, all.without(Closure::table_trade));
    const SupplyAndUse published = supply_and_use(year.table);
    EXPECT_EQ(base.use.imports, published.imports);
    EXPECT_EQ(base.use.exports, published.exports);
}

TEST(FromTable, PaysHouseholdsByTheirSavingRateOrByTheAccounts)
{
    const Calibration saved = small(all);
    EXPECT_NEAR(saved.conduct.consumption_share + saved.conduct.dwellings_share, 0.95, 1e-14);
    const TableStatistics s = small_table_nation();
    const Closures off = all.without(Closure::saving);
    const TableYear year = table_year(s, start, off);
    EXPECT_EQ(year.accounts.property_income, 5.0);
    const Calibration published = small(off);
    EXPECT_DOUBLE_EQ(published.conduct.consumption_share + published.conduct.dwellings_share,
                     98.0 / base_of(s, year, off).flows.disposable_income);
    EXPECT_NE(published.conduct.payout, saved.conduct.payout);
}

TEST(FromTable, HasTheDebtOfHouseholdsAndTheClaimsAbroadOrNeither)
{
    const Calibration whole = small(all);
    EXPECT_EQ(whole.prospects->household_debt, 120.0);
    EXPECT_EQ(whole.opening.foreign_position, -90.0);
    const Calibration bare = small(all.without(Closure::balance_sheets));
    EXPECT_EQ(bare.prospects->household_debt, 0.0);
    EXPECT_EQ(bare.opening.foreign_position, 0.0);
    EXPECT_TRUE(bare.prospects->debt_share.empty());
    // What the bank lends to households and the nation owns abroad is the central bank's counterpart.
    EXPECT_EQ(whole.opening.central_bank_equity - bare.opening.central_bank_equity, 120.0 + 90.0);
}

TEST(FromTable, LendsToNoIndustryMoreThanItsSurplusBears)
{
    const TableStatistics s = small_table_nation();
    const double rate = std::pow(1.004, 0.25) - 1.0 + 0.02 / 4.0;
    const Calibration easy = small(all);
    // Debt of 80 by capital of 100 and 200: interest is far below half of the surplus.
    EXPECT_NEAR(easy.prospects->debt_share[0], 1.0 / 3.0, 1e-12);
    TableStatistics deep = s;
    deep.starts[0].balance.firm_debt = 700.0;
    const Calibration tight = calibrate(deep, start, 1.0, {}, all);
    // Goods' surplus of 10 a year bears 1.25 a quarter, which is less than a third of the debt costs.
    EXPECT_NEAR(tight.prospects->debt_share[0] * 700.0 * rate, 0.5 * 0.25 * 10.0, 1e-12);
    EXPECT_NEAR(sum(tight.prospects->debt_share), 1.0, 1e-12);
    deep.starts[0].balance.firm_debt = 1600.0; // Nobody can bear that: 10 and 25 of surplus share it.
    const Calibration crushed = calibrate(deep, start, 1.0, {}, all);
    EXPECT_NEAR(crushed.prospects->debt_share[0], 10.0 / 35.0, 1e-12);
    TableStatistics state = s;
    state.outlook.indebted = {0.0, 1.0};
    const Calibration without = calibrate(state, start, 1.0, {}, all);
    EXPECT_EQ(without.prospects->debt_share[0], 0.0);
    EXPECT_NEAR(without.prospects->debt_share[1], 1.0, 1e-12);
}

TEST(FromTable, LeavesGovernmentWithTheDeficitOfTheYear)
{
    for (const Closures closures : {all, Closures::none()}) {
        const TableStatistics s = small_table_nation();
        const TableYear year = table_year(s, start, closures);
        const BaseYear base = base_of(s, year, closures);
        const double import_taxes = closures.has(Closure::table_trade) ? 3.0 : 0.0;
        // Net taxes of 8, of which the consumption tax is one part, and what else the accounts have.
        const double revenue = 8.0 + import_taxes + 14.0 + 12.0 + 1.0;
        const double spending = 12.0 + 20.0 + base.flows.other_transfers + 0.024 * 60.0;
        EXPECT_NEAR(revenue - spending, -4.0, 1e-12);
    }
}

TEST(FromTable, GivesEveryYearOfAPathItsQuarters)
{
    const Calibration economy = small(all);
    const Prospects& p = *economy.prospects;
    ASSERT_EQ(p.export_demand.size(), 4U); // 2021Q1 to 2021Q4
    EXPECT_NEAR(std::pow(1.0 + p.export_demand[0], 4.0), 1.01, 1e-14);
    EXPECT_NEAR(std::pow(1.0 + along(p.export_demand, 400, 0.0), 4.0), 1.01, 1e-14);
    EXPECT_NEAR(std::pow(1.0 + p.government[3], 4.0), 1.02, 1e-14);
    // The middle of 2020Q4 is three eighths of a year after the middle of 2020: 1,055; that of 2021Q4 after the
    // last year of the path.
    EXPECT_NEAR(p.labour_force[0], 1065.0 / 1055.0, 1e-12);
    EXPECT_NEAR(p.labour_force[3], 1080.0 / 1055.0, 1e-12);
    EXPECT_EQ(p.exchange_rate, (Column{1.0}));
    EXPECT_EQ(p.minimum_wage, 8590.0);
}

TEST(FromTable, GrowsReferenceProcessesAtTheTrend)
{
    TableStatistics s = small_table_nation();
    s.exports = {.slope = 0.9, .deviation = 0.03};
    s.outlook.trend_growth = 0.02;
    const Calibration economy = calibrate(s, start, 1.0, {}, Closures::none());
    const double last = std::log(economy.opening.exports.back());
    const Autoregression& exports = economy.outside.exports;
    EXPECT_NEAR(exports.slope * last + exports.constant - last, 0.005, 1e-14);
    EXPECT_DOUBLE_EQ(economy.outside.covariance[4], 0.03 * 0.03);
    EXPECT_EQ(economy.outside.covariance[1], 0.0);
}

TEST(FromTable, MakesAnEconomyThatCanBeRun)
{
    TableStatistics s = small_table_nation();
    for (const Closures closures : {all, Closures::none()})
        EXPECT_FALSE(first_wrong(calibrate(s, start, 10.0, {}, closures)).has_value());
}

} // namespace
} // namespace mm::calibration
