// SPDX-License-Identifier: Apache-2.0
#include "economy/capacity.hpp"

#include <gtest/gtest.h>

namespace mm::economy {
namespace {

/// One firm: capital yields 0.2, inputs 2, a quarter of the used capital's fiftieth wears.
struct OneFirm {
    Rows industry{0};
    Column productivity{1.0}, input_yield{2.0}, capital_yield{0.2}, depreciation{0.02}, wage{0.5}, tax{0.0};
    Technique technique() const
    {
        return {industry, productivity, input_yield, capital_yield, depreciation, wage, tax, tax};
    }
};

constexpr CapacityRules rules{.trend = 0.0,
                              .smoothing = 0.1,
                              .stock_correction = 0.1,
                              .speed = 0.02,
                              .growth = 0.004,
                              .utilisation = 0.85,
                              .rate_gap = 0.0,
                              .rate_response = 0.06};

TEST(Capacity, UnsoldGoodsAreTakenOffSupply)
{
    Column supply{100.0, 5.0};
    correct_supply(rules, Column{50.0, 80.0}, supply);
    EXPECT_EQ(supply, (Column{95.0, 0.0}));
}

TEST(Capacity, FollowsOrdersSlowly)
{
    Column smoothed{100.0};
    smooth_orders(rules, Column{200.0}, smoothed);
    EXPECT_DOUBLE_EQ(smoothed[0], 110.0);
}

/// What a firm at wanted utilisation plans on top of replacing 10 of capital and 50 of inputs.
struct Planned {
    Column investment{10.0}, inputs{50.0}, beyond{0.0};
};

Planned plan(const CapacityRules& with, double orders, In support = {})
{
    const OneFirm firm;
    Planned p;
    const Column capital{100.0 / (0.85 * 0.2)};
    const Column stock{100.0 / (0.85 * 2.0)};
    plan_capacity(firm.technique(), with, {Column{orders}, capital, stock, support, Column{1.0}, 1.0},
                  p.investment, p.inputs, p.beyond);
    return p;
}

TEST(Capacity, AtItsWantedSizeAFirmGrowsWithThePotential)
{
    const Planned p = plan(rules, 100.0);
    EXPECT_NEAR(p.investment[0], 10.0 + 0.004 * 100.0 / 0.17, 1e-12);
    EXPECT_NEAR(p.inputs[0], 50.0 + 0.004 * 100.0 / 1.7, 1e-12);
    EXPECT_NEAR(p.beyond[0], p.investment[0] - 10.0 + p.inputs[0] - 50.0, 1e-12);
}

TEST(Capacity, MoreOrdersAskForMoreAndDearMoneyForLess)
{
    const double usual = plan(rules, 100.0).investment[0];
    EXPECT_NEAR(plan(rules, 150.0).investment[0] - usual, 0.02 * 50.0 / 0.17, 1e-9);
    CapacityRules dear = rules;
    dear.rate_gap = 0.01;
    EXPECT_NEAR(usual - plan(dear, 100.0).investment[0], 0.06 * 0.01 * 100.0 / 0.17, 1e-9);
}

TEST(Capacity, AFirmWithoutOrdersLetsItsCapitalWear)
{
    CapacityRules frozen = rules;
    frozen.rate_gap = 1.0;
    const Planned p = plan(frozen, 0.0);
    EXPECT_EQ(p.investment[0], 0.0);
    EXPECT_GE(p.inputs[0], 0.0);
    EXPECT_LT(p.beyond[0], 0.0);
}

TEST(Capacity, SupportRaisesInvestmentByItsShare)
{
    const Column support{0.07};
    EXPECT_NEAR(plan(rules, 100.0, support).investment[0], 1.07 * plan(rules, 100.0).investment[0], 1e-12);
}

} // namespace
} // namespace mm::economy
