// SPDX-License-Identifier: Apache-2.0
#include "abroad/world_market.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace mm::abroad {
namespace {

TEST(WorldMarket, MovesAlongItsPathsWhereNothingIsDrawn)
{
    const WorldRule rule{.inflation = 0.005,
                         .currency_path = 1.01,
                         .volatility = 0.03,
                         .growth = 0.006,
                         .persistence = 0.9,
                         .deviation = 0.02};
    const WorldMarket now = advance_world({1.0, 1.0, 1.0, 0.1}, rule, Luck{.drawn = false});
    EXPECT_DOUBLE_EQ(now.prices, 1.005);
    EXPECT_DOUBLE_EQ(now.currency, 1.01);
    EXPECT_DOUBLE_EQ(now.demand, 1.006);
    EXPECT_DOUBLE_EQ(now.demand_beside, 0.09);
}

TEST(WorldMarket, DeviationsOfDemandDoNotAddUpWithoutEnd)
{
    WorldMarket market;
    double most = 0.0;
    for (std::uint32_t quarter = 0; quarter < 2000; ++quarter) {
        market = advance_world(market, {.persistence = 0.9, .deviation = 0.02},
                               Luck{.seed = 3, .quarter = quarter});
        most = std::max(most, std::abs(market.demand_beside));
    }
    // The stationary deviation is 0.02 / sqrt(1 - 0.81) = 0.046.
    EXPECT_GT(most, 0.09);
    EXPECT_LT(most, 0.23);
}

TEST(WorldMarket, ImportPricesFollowForeignMoneyByItsShare)
{
    Column price(2);
    price_imports({.foreign_share = Column{1.0, 0.25},
                   .product_price = Column{1.0, 1.2},
                   .factor = Column{1.1, 1.0},
                   .foreign_price = 1.3,
                   .inflation = 0.01},
                  price);
    EXPECT_NEAR(price[0], 1.43, 1e-12);
    EXPECT_NEAR(price[1], 0.25 * 1.3 + 0.75 * 1.2 * 1.01, 1e-12);
}

TEST(WorldMarket, ImportsKeepTheirShareOfOrdersAtEqualPrices)
{
    Column offer(2);
    offer_imports({.share = Column{0.2, 0.2},
                   .orders = Column{100.0, 100.0},
                   .import_price = Column{1.5, 3.0},
                   .product_price = Column{1.5, 1.5},
                   .growth = 0.01,
                   .elasticity = 1.0},
                  offer);
    EXPECT_NEAR(offer[0], 20.2, 1e-12);
    EXPECT_NEAR(offer[1], 10.1, 1e-12);
}

TEST(WorldMarket, ExportsFallWithTheirPriceAndWithAPlansFactor)
{
    Column demand(2);
    demand_exports({.start = Column{100.0, 100.0},
                    .product_price = Column{1.21, 1.21},
                    .factor = Column{1.0, 0.69},
                    .demand = 2.0,
                    .foreign_price = 1.21 / 1.1,
                    .elasticity = 1.5},
                   demand);
    EXPECT_NEAR(demand[0], 200.0 / std::pow(1.1, 1.5), 1e-9);
    EXPECT_NEAR(demand[1] / demand[0], 0.69, 1e-12);
}

} // namespace
} // namespace mm::abroad
