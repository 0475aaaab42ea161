// SPDX-License-Identifier: Apache-2.0
#include "calibration/base_year.hpp"

#include "base/columns.hpp"
#include "calibration/small_nation.hpp"
#include "nation/economy.hpp"

#include <cmath>
#include <gtest/gtest.h>

namespace mm::calibration {
namespace {

TEST(SupplyAndUse, AddsUpWhatIsMadeAndWhatIsUsed)
{
    const SupplyAndUse use = supply_and_use(small_table());
    EXPECT_EQ(use.inputs, (Column{40.0, 100.0}));
    EXPECT_EQ(use.output, (Column{100.0, 200.0})); // 40 + 2 - 1 + 30 + 19 + 10 and 100 + 4 + 1 + 50 + 35 + 10
    EXPECT_EQ(use.investment, (Column{20.0, 20.0}));
    EXPECT_EQ(use.capital, (Column{100.0, 200.0}));
    // Investment is replaced at 20 of 40. Product 1: 30 + 60 + 0 + 10 + 5 + 20 - 100 = 25 are lacking; product 2:
    // 110 + 30 + 40 + 10 + 5 + 10 - 200 = 5 likewise.
    EXPECT_EQ(use.imports, (Column{25.0, 5.0}));
    EXPECT_EQ(use.exports, (Column{20.0, 10.0}));
}

TEST(SupplyAndUse, SendsAbroadWhatNobodyUsesAtHome)
{
    YearTable table = small_table();
    table.household_consumption = {60.0, 10.0};
    const SupplyAndUse use = supply_and_use(table);
    EXPECT_EQ(use.imports, (Column{25.0, 0.0}));
    EXPECT_EQ(use.exports, (Column{20.0, 25.0})); // 15 too many of product 2
}

TEST(SectorFlows, FollowTheAccounts)
{
    const SectorFlows flows = sector_flows(small_table(), small_accounts(), small_balance(), 0.25);
    EXPECT_DOUBLE_EQ(flows.wage_sum, 64.0);
    EXPECT_DOUBLE_EQ(flows.wages[0], 24.0); // 30 x 64 / 80
    EXPECT_DOUBLE_EQ(flows.wages[1], 40.0);
    EXPECT_DOUBLE_EQ(flows.employer_contributions, 16.0);
    EXPECT_DOUBLE_EQ(flows.worker_contributions, 8.0);
    EXPECT_DOUBLE_EQ(flows.household_tax, 17.0);
    // 6 + 0 + 9 + 1 + 3 + 24 + 20 + 1 - 30 - 40 - (1.5 - 3) x 4
    EXPECT_DOUBLE_EQ(flows.other_transfers, 0.0);
    EXPECT_DOUBLE_EQ(flows.disposable_income, 64.0 + 6.0 + 10.0 + 30.0 - 8.0 - 17.0);
}

TEST(BaseYear, TakesTheShareOfTheQuarterFromNominalGdp)
{
    const Statistics statistics = small_nation();
    // 160 are added in the two industries, 15 are taxes on products: 175, and 43.75 x 1.000 or x 1.001 a quarter.
    const BaseYear first = base_year(statistics, Quarter::of(2010, 1));
    EXPECT_NEAR(first.quarter, 0.25 * (1.0 + 0.002 - 0.002), 1e-15);
    const BaseYear second = base_year(statistics, Quarter::of(2010, 2));
    EXPECT_NEAR(second.quarter, 0.25 * (43.0 / 42.2) * 0.998, 1e-15);
    EXPECT_NEAR(first.policy_rate, std::pow(1.034, 0.25) - 1.0, 1e-15);
}

/// All that follows has to hold for the real nation at every start.
class AustrianStart : public testing::TestWithParam<int> {
protected:
    static const Statistics& statistics()
    {
        static const nation::Economy economy =
            nation::read_economy(std::filesystem::path{MM_SOURCE_DIR} / "nations" / "austria");
        return std::get<Statistics>(economy.base);
    }
};

TEST_P(AustrianStart, BalancesSupplyAndUseOfEveryProduct)
{
    const BaseYear base = base_year(statistics(), Quarter::of(2010, 1) + GetParam());
    const std::size_t n = base.table.size();
    const double replaced = sum(base.table.capital_consumption) / sum(base.use.investment);
    for (std::size_t g = 0; g < n; ++g) {
        double used = base.table.household_consumption[g] + base.table.government_consumption[g] +
                      base.use.investment[g] * replaced + base.table.dwellings_investment[g] +
                      base.use.exports[g];
        for (std::size_t s = 0; s < n; ++s) used += base.table.inputs[s * n + g];
        EXPECT_NEAR(base.use.output[g] + base.use.imports[g], used, 1e-9 * used) << "product " << g + 1;
        EXPECT_TRUE(base.use.imports[g] == 0.0 || base.use.exports[g] == base.table.exports[g]);
    }
}

TEST_P(AustrianStart, LeavesGovernmentWithTheDeficitOfTheQuarter)
{
    const BaseYear base = base_year(statistics(), Quarter::of(2010, 1) + GetParam());
    const YearAccounts& a = base.accounts;
    const double revenue = sum(base.table.product_taxes) + sum(base.table.production_taxes) +
                           a.household_taxes + a.dwellings_taxes + a.export_taxes + a.social_contributions +
                           a.income_tax + a.capital_taxes;
    const double spending =
        sum(base.table.government_consumption) + a.social_benefits + base.flows.other_transfers;
    EXPECT_NEAR(base.quarter * (revenue - spending) - base.balance.government_interest,
                base.balance.government_balance, 1e-7);
}

TEST_P(AustrianStart, MakesTheQuartersNominalGdpOutOfTheTable)
{
    const Quarter start = Quarter::of(2010, 1) + GetParam();
    const BaseYear base = base_year(statistics(), start);
    const YearAccounts& a = base.accounts;
    const double taxes = a.household_taxes + a.dwellings_taxes + a.government_taxes + a.export_taxes;
    const double gdp = base.quarter * (sum(base.use.output) - sum(base.use.inputs) + taxes);
    const double published = statistics().nation.nominal_gdp[statistics().row(start)];
    EXPECT_NEAR(gdp, published, 1e-12 * published);
}

INSTANTIATE_TEST_SUITE_P(FortyQuarters, AustrianStart, testing::Range(0, 40),
                         [](const auto& quarter) { return to_string(Quarter::of(2010, 1) + quarter.param); });

} // namespace
} // namespace mm::calibration
