// SPDX-License-Identifier: Apache-2.0
#include "economy/goods_market.hpp"

#include "base/random.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace mm::economy {
namespace {

/// Two industries of 4 and 3 firms, 30 persons, 5 foreign buyers, 2 entities of the state; what is for sale is
/// `plenty` times what is usual.
struct Town {
    std::vector<Range> sellers{{0, 4}, {4, 7}};
    Rows industry{0, 0, 0, 0, 1, 1, 1};
    Column technology{0.3, 0.7, 0.6, 0.4};
    Column shares{0.5, 0.5};
    Column inputs, investment, price, offer, spare, consumption, dwellings;
    Column import_price{1.05, 0.95};
    Column import_offer;
    Orders orders;
    Offers offers;

    Town(double plenty, std::uint64_t seed)
    {
        auto draw = [&, k = 0U]() mutable { return uniform({.seed = seed, .phase = 77, .agent = k++}); };
        for (int i = 0; i < 7; ++i) {
            inputs.push_back(8.0 * draw());
            investment.push_back(2.0 * draw());
            price.push_back(0.9 + 0.2 * draw());
            offer.push_back(plenty * 20.0 * draw());
            spare.push_back(3.0 * draw());
        }
        for (int h = 0; h < 30; ++h) {
            consumption.push_back(2.0 * draw());
            dwellings.push_back(0.3 * draw());
        }
        import_offer = {plenty * 15.0, plenty * 12.0};
        orders = {.products = 2,
                  .firm_industry = industry,
                  .firm_inputs = inputs,
                  .firm_investment = investment,
                  .technology = technology,
                  .investment = shares,
                  .consumption_budget = consumption,
                  .dwellings_budget = dwellings,
                  .consumption = shares,
                  .dwellings = shares,
                  .foreign_buyers = 5,
                  .foreign_budget = 3.0,
                  .exports = shares,
                  .state_entities = 2,
                  .state_budget = 6.0,
                  .government = shares};
        offers = {.sellers = sellers,
                  .price = price,
                  .offer = offer,
                  .spare = spare,
                  .import_price = import_price,
                  .import_offer = import_offer};
    }

    Sales trade(std::uint64_t seed, bool drawn = true) const
    {
        Sales sales;
        sales.resize(7, 30, 2);
        visit_shops(orders, offers, {.seed = seed, .quarter = 8041, .drawn = drawn}, serial, sales);
        return sales;
    }
};

/// Money that sellers of a product get for what they deliver.
double revenue(const Town& town, const Sales& sales, std::size_t product)
{
    double money = town.import_price[product] *
                   std::min(town.import_offer[product], sales.products[product].import_demand);
    for (std::size_t i = town.sellers[product].first; i < town.sellers[product].last; ++i)
        money += town.price[i] * std::min(town.offer[i], sales.demand[i]);
    return money;
}

double spent(const ProductSales& p)
{
    return sum(p.inputs_paid) + sum(p.investment_paid) + p.paid[0] + p.paid[1] + p.paid[2];
}

TEST(GoodsMarket, PaysSellersWhatBuyersSpend)
{
    for (const double plenty : {0.2, 0.7, 1.0, 3.0})
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            const Town town{plenty, seed};
            const Sales sales = town.trade(seed);
            for (std::size_t g = 0; g < 2; ++g) {
                const ProductSales& p = sales.products[g];
                EXPECT_NEAR(spent(p), revenue(town, sales, g), 1e-10);
                EXPECT_NEAR(p.consumption + p.dwellings, p.paid[0], 1e-10);
            }
            EXPECT_NEAR(sum(sales.inputs_paid) + sum(sales.investment_paid),
                        sum(sales.products[0].inputs_paid) + sum(sales.products[0].investment_paid) +
                            sum(sales.products[1].inputs_paid) + sum(sales.products[1].investment_paid),
                        1e-10);
        }
}

TEST(GoodsMarket, GivesNobodyMoreThanWasWanted)
{
    for (const double plenty : {0.2, 1.0, 3.0})
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            const Town town{plenty, seed};
            const Sales sales = town.trade(seed);
            for (std::size_t i = 0; i < 7; ++i) {
                EXPECT_LE(sales.inputs[i], town.inputs[i] + 1e-12);
                EXPECT_LE(sales.investment[i], town.investment[i] + 1e-12);
                EXPECT_GE(sales.inputs[i], -1e-12);
                EXPECT_GE(sales.investment[i], 0.0);
            }
            for (std::size_t h = 0; h < 30; ++h) {
                EXPECT_LE(sales.consumption[h], town.consumption[h] + 1e-12);
                EXPECT_GE(sales.consumption[h], -1e-12);
                EXPECT_GE(sales.dwellings[h], -1e-12);
            }
        }
}

TEST(GoodsMarket, GivesEverybodyAllWhereThereIsPlenty)
{
    const Town town{30.0, 5};
    const Sales sales = town.trade(6);
    for (std::size_t i = 0; i < 7; ++i) {
        EXPECT_NEAR(sales.inputs[i], town.inputs[i], 1e-12);
        EXPECT_NEAR(sales.investment[i], town.investment[i], 1e-12);
    }
    for (std::size_t h = 0; h < 30; ++h) EXPECT_NEAR(sales.consumption[h], town.consumption[h], 1e-12);
    EXPECT_EQ(sales.products[0].visits, 7U + 37U);
}

TEST(GoodsMarket, ServesFirmsFirst)
{
    // There is enough for firms and for nobody else: persons, abroad and the state get what is left.
    Town town{1.0, 8};
    const double wanted = 0.3 * (town.inputs[0] + town.inputs[1] + town.inputs[2] + town.inputs[3]) +
                          0.6 * (town.inputs[4] + town.inputs[5] + town.inputs[6]) +
                          0.5 * sum(town.investment);
    for (std::size_t i = 0; i < 4; ++i) town.offer[i] = 0.0;
    town.import_offer[0] = wanted * 1.000001;
    const Sales sales = town.trade(9);
    EXPECT_NEAR(sum(sales.products[0].inputs_paid) + sum(sales.products[0].investment_paid),
                wanted * town.import_price[0], 1e-9);
    EXPECT_LT(sales.products[0].paid[0] + sales.products[0].paid[1] + sales.products[0].paid[2],
              1e-5 * wanted);
}

TEST(GoodsMarket, TellsSellersOfDemandTheyCouldNotMeet)
{
    const Town town{0.2, 3};
    const Sales sales = town.trade(4);
    bool beyond = false;
    for (std::size_t i = 0; i < 7; ++i) {
        beyond = beyond || sales.demand[i] > town.offer[i];
        EXPECT_LE(sales.demand[i],
                  town.offer[i] + town.spare[i] + 1e-12); // Orders stay within spare capacity.
    }
    EXPECT_TRUE(beyond);
    // Who could not be served at home ordered abroad without limit: all that was wanted is ordered somewhere.
    EXPECT_GT(sales.products[0].import_demand, town.import_offer[0]);
}

TEST(GoodsMarket, MissesInvestmentAndDwellingsFirst)
{
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        const Town town{0.5, seed};
        const Sales sales = town.trade(seed + 1);
        for (std::size_t h = 0; h < 30; ++h)
            if (sales.dwellings[h] >= town.dwellings[h] - 1e-12) {
                EXPECT_NEAR(sales.consumption[h], town.consumption[h], 1e-12);
            }
    }
}

TEST(GoodsMarket, TakesTheFirstSellerInTheDeterministicVariant)
{
    Town town{1.0, 5};
    town.offer[0] = town.offer[4] = 1e4;
    const Sales sales = town.trade(6, false);
    // The first firm of each industry alone sells where it has plenty.
    for (const std::size_t other : {1U, 2U, 3U, 5U, 6U}) EXPECT_EQ(sales.demand[other], 0.0) << other;
    EXPECT_EQ(sales.products[0].import_demand, 0.0);
}

TEST(GoodsMarket, SharesBudgetsByPrices)
{
    Column shares(2);
    share_budget(Column{0.25, 0.75}, Column{2.0, 1.0}, shares);
    EXPECT_NEAR(shares[0], 0.4, 1e-15);
    EXPECT_NEAR(shares[1], 0.6, 1e-15);
}

} // namespace
} // namespace mm::economy
