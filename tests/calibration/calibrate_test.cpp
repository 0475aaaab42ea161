// SPDX-License-Identifier: Apache-2.0
#include "calibration/calibrate.hpp"

#include "calibration/agents.hpp"
#include "calibration/base_year.hpp"
#include "calibration/ranges.hpp"
#include "calibration/small_nation.hpp"
#include "calibration/taxes.hpp"
#include "nation/economy.hpp"

#include <cmath>
#include <gtest/gtest.h>

namespace mm::calibration {
namespace {

const Quarter start = Quarter::of(2010, 1);

const Statistics& austria()
{
    static const nation::Economy economy =
        nation::read_economy(std::filesystem::path{MM_SOURCE_DIR} / "nations" / "austria");
    return std::get<Statistics>(economy.base);
}

TEST(Calibrate, GivesTheSmallNationTheRatesThatOneCanWorkOutByHand)
{
    const Calibration c = calibrate(small_nation(), start, 10.0);
    EXPECT_EQ(c.industries.firms, (Counts{3, 7}));
    EXPECT_EQ(c.industries.workers, (Counts{40, 60}));
    EXPECT_EQ(c.population.active, 100U + 5U + 10U + 1U);
    EXPECT_EQ(c.population.inactive, 95U);
    EXPECT_EQ(c.population.state_entities, 3U); // 10 / 4 = 2.5
    EXPECT_EQ(c.population.foreign_buyers, 5U);
    EXPECT_NEAR(c.industries.productivity[0], 0.25 * 100.0 / 40.0, 1e-14);
    EXPECT_NEAR(c.industries.input_yield[1], 2.0, 1e-14);
    EXPECT_NEAR(c.industries.capital_yield[0], 25.0 / 85.0, 1e-14);
    EXPECT_NEAR(c.industries.depreciation[1], 2.5 / 170.0, 1e-14);
    EXPECT_NEAR(c.industries.wage[0], 0.25 * 24.0 / 40.0, 1e-14);
    EXPECT_NEAR(c.industries.product_tax[1], 0.02, 1e-14);
    EXPECT_NEAR(c.industries.production_tax[0], -0.01, 1e-14);
    EXPECT_NEAR(c.industries.technology[1], 0.75, 1e-14); // of product 2 in the inputs of industry 1
    EXPECT_NEAR(c.industries.technology[2], 0.2, 1e-14);  // of product 1 in those of industry 2
    EXPECT_NEAR(c.industries.imports[0], 25.0 / 30.0, 1e-14);
    EXPECT_NEAR(c.taxes.income, 17.0 / (64.0 + 10.0 + 6.0 - 8.0), 1e-14);
    EXPECT_NEAR(c.taxes.consumption, 0.1, 1e-14);
    EXPECT_NEAR(c.taxes.dwellings, 0.1, 1e-14);
    EXPECT_NEAR(c.taxes.government, 0.05, 1e-14);
    EXPECT_NEAR(c.taxes.exports, 0.1, 1e-14);
    EXPECT_NEAR(c.taxes.employer_contribution, 0.25, 1e-14);
    EXPECT_NEAR(c.taxes.worker_contribution, 0.125, 1e-14);
    EXPECT_NEAR(c.conduct.consumption_share, 99.0 / 85.0, 1e-14);
    EXPECT_NEAR(c.conduct.dwellings_share, 11.0 / 85.0, 1e-14);
    EXPECT_NEAR(c.conduct.unemployment_benefit, 0.55 * (1.0 - 17.0 / 72.0) * 0.875, 1e-14);
    EXPECT_NEAR(c.conduct.bond_rate, 0.01, 1e-14);
    EXPECT_NEAR(c.opening.central_bank_equity, 150.0 + 200.0 - 50.0 - 300.0 - 60.0, 1e-12);
    EXPECT_NEAR(c.opening.unemployment_benefit, 0.25 * 5.0 / 5.0, 1e-14);
    EXPECT_NEAR(c.opening.inactive_benefit, 0.25 * 15.0 / 95.0, 1e-14);
    EXPECT_NEAR(c.opening.general_transfer, 0.25 * 10.0 / 211.0, 1e-14);
}

TEST(Calibrate, TaxesProfitsAndPaysOutOfWhatIsLeft)
{
    const Statistics nation = small_nation();
    const BaseYear base = base_year(nation, start);
    const double rate = std::pow(1.034, 0.25) - 1.0;
    const double first = 0.25 * 19.0 - 4.0 / 3.0 + rate * 50.0 * 19.0 / 54.0;
    const double second = 0.25 * 35.0 - 8.0 / 3.0 + rate * 50.0 * 35.0 / 54.0;
    const double bank = 4.0 - rate * (200.0 - 60.0);
    EXPECT_NEAR(profit_base(base), first + second + bank, 1e-13);
    const Calibration c = calibrate(nation, start, 1.0);
    EXPECT_NEAR(c.taxes.corporate, 1.0 / (first + second + bank), 1e-14);
    EXPECT_NEAR(c.conduct.payout, 4.0 / (first + second + bank - 1.0), 1e-14);
    EXPECT_NEAR(c.conduct.loan_markup, 0.02 - rate, 1e-15);
}

TEST(Calibrate, LetsAnIndustryWithALossPayNoTax)
{
    Statistics nation = small_nation();
    nation.tables[0].operating_surplus = {-20.0, 74.0};
    const BaseYear base = base_year(nation, start);
    const double second = 0.25 * 74.0 - 8.0 / 3.0 + base.policy_rate * 50.0;
    EXPECT_NEAR(profit_base(base), second + 4.0 - base.policy_rate * 140.0, 1e-13);
}

TEST(Calibrate, CountsWhatNobodyUsesAtHomeAmongTheExports)
{
    Statistics nation = small_nation();
    nation.tables[0].household_consumption = {60.0, 10.0}; // 15 too many of product 2: 25 of it leave
    const Calibration c = calibrate(nation, start, 1.0);
    EXPECT_NEAR(c.industries.exports[1], 25.0 / 45.0, 1e-14);
    EXPECT_NEAR(c.taxes.exports, 3.0 / 45.0, 1e-14);
    EXPECT_NEAR(c.opening.exports[7], 0.25 * 45.0, 1e-12);
    EXPECT_EQ(c.industries.imports, (Column{1.0, 0.0}));
}

TEST(Agents, GiveEveryFirmAWorkerAndEveryIndustryAFirm)
{
    YearTable table = small_table();
    table.firms = {3.0, 70.0};
    table.employees = {1.0, 20.0};
    const Agents agents = agents_at(table, 1.0, 1.0, 10.0);
    EXPECT_EQ(agents.firms, (Counts{1, 7}));
    EXPECT_EQ(agents.workers, (Counts{1, 7}));
    EXPECT_EQ(agents.unemployed, 1U);
    EXPECT_EQ(agents.population.inactive, 1U);
    EXPECT_EQ(agents.all_persons(), 8U + 1U + 8U + 1U + 1U);
}

TEST(Calibrate, KeepsTheHistoryUpToTheStartAndWhatCameAfter)
{
    const Calibration c = calibrate(small_nation(), start, 1.0);
    EXPECT_EQ(c.opening.known(), 8U); // 2008Q2 to 2010Q1
    EXPECT_EQ(c.opening.inflation.size(), 8U);
    EXPECT_EQ(c.opening.exports.size(), 11U); // to 2010Q4, the last of the data
    EXPECT_NEAR(c.opening.output.back(), 75.0, 1e-12);
    EXPECT_NEAR(c.opening.output.front(), 75.0 * 40.4 / 42.2, 1e-12);
    EXPECT_NEAR(c.opening.government_consumption[7], 10.0, 1e-13);
    EXPECT_NEAR(c.opening.exports[7], 7.5, 1e-13);
    EXPECT_NEAR(c.opening.imports[10], 7.5 * 7.4 / 7.1, 1e-13);
    EXPECT_NEAR(c.opening.inflation[1], std::log(1.0 / 0.999), 1e-13); // 0.999 then 1.000 of the trend
    EXPECT_EQ(calibrate(austria(), start, 1.0).opening.exports.size(), 54U + 12U);
}

TEST(Calibrate, TakesTheLastTableWhereTheYearsOwnIsNotThereYet)
{
    EXPECT_EQ(austria().table_of(2016), austria().table_of(2019));
    EXPECT_NE(austria().table_of(2015), austria().table_of(2016));
    const Calibration c16 = calibrate(austria(), Quarter::of(2016, 4), 1000.0);
    const Calibration c19 = calibrate(austria(), Quarter::of(2019, 4), 1000.0);
    EXPECT_EQ(c16.industries.technology, c19.industries.technology);
    EXPECT_EQ(c16.industries.firms, c19.industries.firms);
    EXPECT_NE(c16.industries.productivity, c19.industries.productivity);
}

TEST(Calibrate, UsesTheChoicesItIsGiven)
{
    const Calibration usual = calibrate(austria(), start, 1000.0);
    const Calibration other = calibrate(austria(), start, 1000.0,
                                        {.utilisation = 0.425,
                                         .unemployment_replacement = 0.275,
                                         .repayment = 0.1,
                                         .capital_requirement = 0.08,
                                         .loan_to_value = 0.7,
                                         .restart_loan = 0.4,
                                         .inflation_target = 0.0});
    EXPECT_EQ(other.conduct.desired_utilisation, 0.425);
    EXPECT_DOUBLE_EQ(other.industries.capital_yield[5], 2.0 * usual.industries.capital_yield[5]);
    EXPECT_DOUBLE_EQ(other.conduct.unemployment_benefit, 0.5 * usual.conduct.unemployment_benefit);
    EXPECT_EQ(other.conduct.repayment, 0.1);
    EXPECT_EQ(other.conduct.capital_requirement, 0.08);
    EXPECT_EQ(other.conduct.loan_to_value, 0.7);
    EXPECT_EQ(other.conduct.restart_loan, 0.4);
    EXPECT_EQ(other.policy.inflation_target, 0.0);
    EXPECT_EQ(other.industries.technology, usual.industries.technology);
}

TEST(Calibrate, GivesAnEconomyThatCanBeRunAtEveryStartAndScale)
{
    for (Quarter q = austria().first_start(); q <= austria().last_start(); q = q + 1)
        for (const double scale : {1.0, 3.7, 100.0, 2500.0, 10'000.0}) {
            const auto wrong = first_wrong(calibrate(austria(), q, scale));
            EXPECT_FALSE(wrong) << to_string(q) << " at " << scale << ": " << wrong->name;
        }
}

} // namespace
} // namespace mm::calibration
