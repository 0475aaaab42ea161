// SPDX-License-Identifier: Apache-2.0
#include "economy/cash_payout.hpp"
#include "economy/goods_market.hpp"
#include "economy/household_debt.hpp"
#include "economy/learned_trend.hpp"
#include "economy/own_rate.hpp"

#include <gtest/gtest.h>

namespace mm::economy {
namespace {

TEST(LearnedTrend, MovesALittleAndLetsTheRestFade)
{
    const Trend t = learn_trend({0.02, 0.335, 0.0}, 0.003, 0.013, Luck{.drawn = false});
    EXPECT_DOUBLE_EQ(t.growth, 0.0032);
    EXPECT_DOUBLE_EQ(t.expected, 0.0032 + 0.335 * (0.013 - 0.0032));
}

constexpr OwnRateRule bank{.smoothing = 0.8,
                           .neutral = 0.025,
                           .target = 0.02,
                           .inflation_weight = 1.5,
                           .unemployment_weight = 2.0,
                           .natural_unemployment = 0.035,
                           .floor = 0.0};

TEST(OwnRate, RestsAtItsNeutralRate)
{
    EXPECT_DOUBLE_EQ(own_policy_rate(bank, 0.025 / 4.0, 0.02, 0.035), 0.025 / 4.0);
}

TEST(OwnRate, RisesByMoreThanInflationInTheEnd)
{
    double rate = 0.025 / 4.0;
    for (int quarter = 0; quarter < 200; ++quarter) rate = own_policy_rate(bank, rate, 0.03, 0.035);
    EXPECT_NEAR(4.0 * rate, 0.025 + 1.5 * 0.01, 1e-12);
}

TEST(OwnRate, HasAFloor)
{
    EXPECT_EQ(own_policy_rate(bank, 0.0, -0.1, 0.2), 0.0);
}

TEST(OwnRate, DearMoneyIsSaved)
{
    EXPECT_DOUBLE_EQ(share_consumed(0.9, 1.0, 0.01), 0.891);
    EXPECT_EQ(share_consumed(0.9, 1.0, 2.0), 0.0);
}

TEST(HouseholdDebt, MovesToItsRatioAndTheMoneyLiesOnDeposit)
{
    Column debt{300.0, 100.0};
    Column deposits{50.0, -5.0};
    const double borrowed = move_debt(0.05, 8.0, 60.0, debt, deposits);
    EXPECT_NEAR(borrowed, 0.05 * (480.0 - 400.0), 1e-12);
    EXPECT_NEAR(debt[0], 303.0, 1e-12);
    EXPECT_NEAR(deposits[1], -4.0, 1e-12);
    EXPECT_NEAR(charge_interest(0.01, debt, deposits), 4.04, 1e-12);
    EXPECT_NEAR(deposits[0], 53.0 - 3.03, 1e-12);
}

TEST(CashPayout, LeavesWhatAFirmNeeds)
{
    Column paid(3);
    pay_out_cash(0.05, Column{0.5, 0.5, 0.5}, Column{100.0, 40.0, -10.0}, Column{1.0, 1.0, 1.0},
                 Column{100.0, 100.0, 100.0}, paid);
    EXPECT_EQ(paid, (Column{2.5, 0.0, 0.0}));
}

TEST(Substitution, OfElasticityOneKeepsBudgetSharesAndOfNoneQuantities)
{
    const Column shares{0.25, 0.75};
    const Column prices{2.0, 1.0};
    Column by_price(2);
    Column fixed(2);
    share_budget(shares, prices, 1.0, by_price);
    EXPECT_NEAR(by_price[0], 0.25, 1e-15);
    share_budget(shares, prices, 0.0, by_price);
    share_budget(shares, prices, fixed);
    EXPECT_NEAR(by_price[0], fixed[0], 1e-15);
    EXPECT_NEAR(fixed[0], 0.4, 1e-15);
}

} // namespace
} // namespace mm::economy
