// SPDX-License-Identifier: Apache-2.0
#include "economy/credit.hpp"
#include "economy/firm_accounts.hpp"
#include "economy/firm_plans.hpp"
#include "economy/policy_rate.hpp"
#include "economy/prices.hpp"
#include "economy/production.hpp"

#include <gtest/gtest.h>

namespace mm::economy {
namespace {

/// One firm with round numbers: productivity 10, input yield 2, capital yield 0.5, depreciation 0.05, wage 4.
struct OneFirm {
    Rows industry{0};
    Column productivity{10.0}, input_yield{2.0}, capital_yield{0.5}, depreciation{0.05}, wage{4.0},
        product_tax{0.02}, production_tax{0.01};
    Technique technique() const
    {
        return {industry,     productivity, input_yield, capital_yield,
                depreciation, wage,         product_tax, production_tax};
    }
};

TEST(Prices, FollowCostsAndExpectedInflation)
{
    const OneFirm firm;
    Column price{2.0};
    const Column inputs{2.2};
    // (1.2 x 0.4)(3/2 - 1) + 0.5 (2.2/2 - 1) + 0.1 (1.8/2 - 1) = 0.24 + 0.05 - 0.01.
    set_prices(firm.technique(), {.consumer = 3.0, .capital = 1.8, .inputs = inputs}, 0.2, 0.01, price);
    EXPECT_NEAR(price[0], 2.0 * 1.28 * 1.01, 1e-14);
}

TEST(Plans, StayWithinCapacityAndWantAtLeastOneWorker)
{
    const OneFirm firm;
    Column investment(1);
    Column inputs(1);
    Column workers(1);
    plan_inputs(firm.technique(), Column{100.0}, Column{90.0}, Column{1.5}, {investment, inputs, workers});
    EXPECT_NEAR(investment[0], 4.5, 1e-14); // 0.1 x min(100, 45).
    EXPECT_NEAR(inputs[0], 22.5, 1e-14);
    EXPECT_EQ(workers[0], 5.0); // 4.5 is rounded away from zero.
    plan_inputs(firm.technique(), Column{0.1}, Column{90.0}, Column{1.5}, {investment, inputs, workers});
    EXPECT_EQ(workers[0], 1.0);
}

TEST(Plans, AskForTheCashThatWillBeMissing)
{
    Column profit(1);
    Column cash(1);
    Column loan(1);
    const Claims claims{.repayment = 0.05, .corporate_tax = 0.25, .payout = 0.8};
    plan_finance(0.0, 0.0, claims, Column{10.0}, Column{300.0}, Column{4.0}, {}, {profit, cash, loan});
    EXPECT_NEAR(cash[0], 10.0 - 15.0 - (0.25 + 0.8 * 0.75) * 10.0, 1e-13);
    EXPECT_NEAR(loan[0], 13.5 - 4.0, 1e-13);
    plan_finance(0.0, 0.0, claims, Column{10.0}, Column{300.0}, Column{40.0}, {}, {profit, cash, loan});
    EXPECT_EQ(loan[0], 0.0);
}

TEST(Production, IsWhatTheScarcestAllowsAndPaysForHardWork)
{
    const OneFirm firm;
    Column wage(1);
    Column productivity(1);
    Column output(1);
    const auto make = [&](double planned, double workers, double capital, double inputs) {
        produce(
            firm.technique(),
            {Column{planned}, Column{workers}, Column{capital}, Column{inputs}, Column{usual_hardest_work}},
            {wage, productivity, output});
        return output[0];
    };
    EXPECT_NEAR(make(24.0, 2.0, 1000.0, 1000.0), 24.0, 1e-13);
    EXPECT_NEAR(wage[0], 4.0 * 1.2, 1e-14);
    EXPECT_NEAR(make(90.0, 2.0, 1000.0, 1000.0), 30.0, 1e-13); // Half above normal and no more.
    EXPECT_NEAR(make(90.0, 9.0, 40.0, 1000.0), 20.0, 1e-13);
    EXPECT_NEAR(make(90.0, 9.0, 1000.0, 7.0), 14.0, 1e-13);
    EXPECT_EQ(make(90.0, 0.0, 1000.0, 1000.0), 0.0);
}

TEST(Credit, StaysWithinCollateralAndTheBanksEquity)
{
    const Column capital{100.0, 100.0, 1000.0};
    const Column loans{50.0, 100.0, 0.0};
    const Column wanted{30.0, 30.0, 500.0};
    const CreditLimits limits{
        .repayment = 0.0, .loan_to_value = 0.6, .bank_equity = 9.0, .capital_requirement = 0.03};
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        Column granted(3);
        grant_loans(limits, wanted, capital, loans, {.seed = seed}, granted);
        EXPECT_LE(granted[0], 10.0);                        // 60 less the 50 it owes.
        EXPECT_EQ(granted[1], 0.0);                         // Owes more than its collateral.
        EXPECT_NEAR(granted[0] + granted[2], 150.0, 1e-12); // 300 may be lent, 150 are.
    }
}

TEST(Accounts, AddProfitUp)
{
    const OneFirm firm;
    const Column price{2.0};
    const Column output{40.0};
    const Column sales{35.0};
    const Column none{0.0};
    Column surplus(1);
    Column profit(1);
    const Trade trade{price, output, sales, none, none, none, none};
    reckon_profit(
        firm.technique(), trade,
        {.employer_contribution = 0.25, .consumer_index = 1.1, .deposit_rate = 0.01, .loan_rate = 0.03},
        {Column{4.0}, Column{4.0}, Column{5.0}, Column{1.5}, Column{1.2}, Column{-10.0}, Column{50.0}},
        surplus, profit);
    const double expected = 80.0 - 1.25 * 16.0 * 1.1 - 1.5 * 20.0 - 0.03 * 80.0;
    EXPECT_NEAR(surplus[0], expected, 1e-13);
    EXPECT_NEAR(profit[0], expected - 1.2 * 4.0 - 0.03 * 60.0, 1e-13);
}

TEST(Bankruptcy, StartsAFirmAnewAtTheBanksExpense)
{
    Column deposits{-5.0, -5.0, 3.0};
    Column loans{80.0, 10.0, 90.0};
    Column worth{-25.0, 45.0, -27.0};
    const Bankruptcies found =
        restart_bankrupt(Rows{0, 0, 1}, Column{60.0, 60.0, 60.0}, 0.5, 1.0, 2, deposits, loans, worth);
    EXPECT_EQ(found.firms, 1U);
    EXPECT_EQ(found.loss, 80.0 + 5.0 - 30.0);
    EXPECT_EQ(deposits, (Column{0.0, -5.0, 3.0}));
    EXPECT_EQ(loans, (Column{30.0, 10.0, 90.0}));
    EXPECT_EQ(worth[0], 30.0);
}

TEST(Indices, StayWhereNothingWasSold)
{
    Column index{1.0, 1.3};
    const std::vector<Range> sellers{{0, 2}, {2, 3}};
    product_indices(sellers, Column{2.0, 4.0, 9.0}, Column{3.0, 1.0, 0.0}, Column{1.0, 1.0}, Column{4.0, 0.0},
                    index);
    EXPECT_NEAR(index[0], (6.0 + 4.0 + 4.0) / 8.0, 1e-15);
    EXPECT_EQ(index[1], 1.3);
}

TEST(PolicyRate, FollowsTheRuleBelowZeroToo)
{
    const TaylorRule rule{.smoothing = 0.5,
                          .real_rate = 0.001,
                          .inflation_target = 0.005,
                          .inflation_weight = 1.5,
                          .growth_weight = 0.5};
    EXPECT_NEAR(policy_rate(rule, 0.01, 0.005, 0.0), 0.005 + 0.5 * 0.006, 1e-16);
    EXPECT_LT(policy_rate(rule, 0.0, -0.02, -0.05), 0.0);
}

} // namespace
} // namespace mm::economy
