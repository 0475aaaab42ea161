// SPDX-License-Identifier: Apache-2.0
#include "economy/cost_prices.hpp"

#include <gtest/gtest.h>

namespace mm::economy {
namespace {

/// Two firms of one industry; the first makes twice as much an hour.
struct Rivals {
    Rows industry{0, 0};
    Column productivity{2.0, 1.0}, input_yield{2.5, 2.5}, capital_yield{0.2, 0.2}, depreciation{0.02, 0.02},
        wage{0.4, 0.4}, tax{0.0, 0.0};
    Technique technique() const
    {
        return {industry, productivity, input_yield, capital_yield, depreciation, wage, tax, tax};
    }
    Column costs() const
    {
        Column cost(2);
        unit_costs(technique(), {1.0, 1.0, In{unit}}, 0.1, cost);
        return cost;
    }
    Column unit{1.0};
};

TEST(CostPrices, UnitCostIsWagesInputsAndWear)
{
    const Column cost = Rivals{}.costs();
    EXPECT_NEAR(cost[1], 1.1 * 0.4 + 0.4 + 0.1, 1e-12);
    EXPECT_NEAR(cost[1] - cost[0], 0.5 * 1.1 * 0.4, 1e-12);
}

TEST(CostPrices, AtTheStartNothingMoves)
{
    const Rivals rivals;
    const Column cost = rivals.costs();
    const Column markup{1.0 / cost[0], 1.0 / cost[1]};
    Column price{1.0, 1.0};
    price_by_cost(rivals.technique(), {0.6, 0.25, 0.0}, cost, markup, Column{1.0}, price);
    EXPECT_NEAR(price[0], 1.0, 1e-14);
    EXPECT_NEAR(price[1], 1.0, 1e-14);
}

TEST(CostPrices, AlonePriceTendsToTheMarkupOnCost)
{
    const Rivals rivals;
    const Column cost = rivals.costs();
    const Column markup(2, 1.0 / cost[1]);
    Column price{1.0, 1.0};
    for (int quarter = 0; quarter < 400; ++quarter)
        price_by_cost(rivals.technique(), {1.0, 0.25, 0.0}, cost, markup, Column{1.0}, price);
    EXPECT_NEAR(price[0], cost[0] / cost[1], 1e-12);
    EXPECT_NEAR(price[1], 1.0, 1e-12);
}

TEST(CostPrices, ADearRivalLetsACheapFirmStayAboveItsCost)
{
    const Rivals rivals;
    const Column cost = rivals.costs();
    const Column markup(2, 1.0 / cost[1]);
    Column price{1.0, 1.0};
    for (int quarter = 0; quarter < 400; ++quarter)
        price_by_cost(rivals.technique(), {0.6, 0.25, 0.0}, cost, markup, Column{1.0}, price);
    EXPECT_GT(price[0], cost[0] / cost[1] + 0.05);
    EXPECT_LT(price[0], 1.0);
}

TEST(CostPrices, ExpectedInflationIsAddedInFull)
{
    const Rivals rivals;
    const Column cost = rivals.costs();
    const Column markup{1.0 / cost[0], 1.0 / cost[1]};
    Column price{1.0, 1.0};
    price_by_cost(rivals.technique(), {0.6, 0.25, 0.02}, cost, markup, Column{1.0}, price);
    EXPECT_NEAR(price[1], 1.02, 1e-14);
}

} // namespace
} // namespace mm::economy
