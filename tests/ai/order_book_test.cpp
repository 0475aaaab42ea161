// SPDX-License-Identifier: Apache-2.0
#include "ai/order_book.hpp"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <numeric>
#include <random>

namespace mm::ai {
namespace {

/// A market with orders of its own, all in one place so that one thing at a time can be changed.
struct Market {
    std::vector<double> supply{};
    std::vector<double> new_orders{};
    double backlog = 0.0;
    struct Buyer {
        double size = 0.0;
        double placed = 0.0;
        double priority = 1.0;
        std::vector<double> access{};
    };
    std::vector<Buyer> buyers{};
};

struct Result {
    std::vector<std::vector<double>> served{}; ///< buyers x quarters, cumulative
    std::vector<double> backlog{};
};

Result run(const Market& market)
{
    std::vector<Order> orders;
    for (const Market::Buyer& b : market.buyers)
        orders.push_back({.size = b.size, .placed = b.placed, .priority = b.priority, .access = b.access});
    const std::size_t quarters = market.supply.size();
    std::vector<double> served(orders.size() * quarters, -1.0);
    Result result{.backlog = std::vector<double>(quarters, -1.0)};
    OrderBook book;
    run_order_book(book,
                   {.supply = market.supply, .new_orders = market.new_orders, .backlog = market.backlog},
                   orders, served, result.backlog);
    for (std::size_t i = 0; i < orders.size(); ++i) {
        const auto first = served.begin() + static_cast<std::ptrdiff_t>(i * quarters);
        result.served.emplace_back(first, first + static_cast<std::ptrdiff_t>(quarters));
    }
    return result;
}

Market random_market(std::mt19937& luck)
{
    std::uniform_real_distribution<double> unit(0.0, 1.0);
    const auto up_to = [&](std::size_t most) {
        return static_cast<std::size_t>(unit(luck) * static_cast<double>(most + 1));
    };
    Market market;
    const std::size_t quarters = 1 + up_to(15);
    for (std::size_t t = 0; t < quarters; ++t) {
        market.supply.push_back(unit(luck) < 0.1 ? 0.0 : 1000.0 * unit(luck));
        market.new_orders.push_back(unit(luck) < 0.1 ? 0.0 : 1500.0 * unit(luck));
    }
    market.backlog = unit(luck) < 0.2 ? 0.0 : 6.0 * unit(luck);
    const std::size_t buyers = 1 + up_to(3);
    for (std::size_t b = 0; b < buyers; ++b) {
        Market::Buyer buyer{.size = 3000.0 * unit(luck) * unit(luck),
                            .placed = std::floor(4.0 * unit(luck)) * (unit(luck) < 0.5 ? 1.0 : unit(luck)),
                            .priority = 0.2 + 3.0 * unit(luck)};
        for (std::size_t t = 0; t < quarters; ++t)
            buyer.access.push_back(unit(luck) < 0.2 ? 0.0 : unit(luck) < 0.5 ? 1.0 : unit(luck));
        market.buyers.push_back(buyer);
    }
    return market;
}

/// Sums of some tens of doubles differ by rounding alone.
double close_to(double value)
{
    return 1e-9 * (1.0 + std::abs(value));
}

template <class Check> void in_random_markets(Check check)
{
    std::mt19937 luck(20260501);
    for (int i = 0; i < 3'000 && !testing::Test::HasFailure(); ++i) {
        Market market = random_market(luck);
        check(market, luck);
    }
}

TEST(OrderBook, SharesTwoQuartersAsComputedByHand)
{
    // Quarter 0: others have 150 left from before (100 of age 1, 50 of age 2, since 1.5 quarters of 100 are open) and
    // place 50; the plan orders 100. Weights: 50*3 + 100*2 + 50*1 = 400 for others, 100 for the plan. Of the supply
    // of 100 the plan gets 100*100/500 = 20, others 30 + 40 + 10; of theirs 20 + 60 + 40 stay open.
    // Quarter 1: others place 80. Weights: 20*4 + 60*3 + 40*2 + 80 = 420 and 100*2 = 200 for the plan, which keeps its
    // size. Of 124 the plan gets 124*200/620 = 40, 60 in all; others 16 + 36 + 16 + 16; open 4 + 24 + 24 + 64 = 116.
    const Result result = run({.supply = {100.0, 124.0},
                               .new_orders = {50.0, 80.0},
                               .backlog = 1.5,
                               .buyers = {{.size = 100.0, .access = {1.0, 1.0}}}});
    EXPECT_NEAR(result.served[0][0], 20.0, 1e-12);
    EXPECT_NEAR(result.served[0][1], 60.0, 1e-12);
    EXPECT_NEAR(result.backlog[0], 120.0 / 100.0, 1e-12);
    EXPECT_NEAR(result.backlog[1], 116.0 / 124.0, 1e-12);
}

TEST(OrderBook, SharesWhatAServedCohortLeaves)
{
    // Others: 50 of age 1 and 20 new, weights 100 and 20; the plan 60. 100/180 of twice the 50 is more than they want:
    // they get 50. The other 50 go to 20 and 60 by 50/80: 12.5 and 37.5, so that 7.5 stay open.
    const Result result = run({.supply = {100.0},
                               .new_orders = {20.0},
                               .backlog = 0.5,
                               .buyers = {{.size = 60.0, .access = {1.0}}}});
    EXPECT_EQ(result.served[0][0], 37.5);
    EXPECT_EQ(result.backlog[0], 0.075);
}

TEST(OrderBook, OpensWithAnEvenlyAgedBacklogOldestFirst)
{
    OrderBook book;
    open_book(book, 2.25, 100.0);
    EXPECT_EQ(book.cohorts, (std::vector{25.0, 100.0, 100.0}));
    open_book(book, 0.0, 100.0);
    EXPECT_EQ(std::accumulate(book.cohorts.begin(), book.cohorts.end(), 0.0), 0.0);
}

TEST(OrderBook, ServesAQuarterAsComputedByHand)
{
    // The first quarter of the example above: others' weights are 50*3 + 100*2 + 50*1 = 400 and ours 100, so that a
    // fifth of 100 is for us, and of others' 200 there are 120 left.
    OrderBook book;
    open_book(book, 1.5, 100.0);
    const BookQuarter first = serve_quarter(book, 100.0, 50.0, 100.0);
    EXPECT_NEAR(first.for_us, 20.0, 1e-12);
    EXPECT_NEAR(first.open, 120.0, 1e-12);
}

TEST(OrderBook, LeavesWhatOthersDoNotWantToUs)
{
    // Others want 30 of 100, even by weight 30 : 10.
    OrderBook book;
    open_book(book, 0.0, 100.0);
    const BookQuarter only = serve_quarter(book, 100.0, 30.0, 10.0);
    EXPECT_NEAR(only.for_us, 70.0, 1e-12);
    EXPECT_EQ(only.open, 0.0);
}

TEST(OrderBook, IsRunByServingItsQuartersOneByOne)
{
    in_random_markets([](const Market& market, std::mt19937&) {
        const Result all = run(market);
        OrderBook book;
        open_book(book, market.backlog, market.supply[0]);
        double served = 0.0;
        for (std::size_t t = 0; t < market.supply.size(); ++t) {
            double ours = 0.0;
            for (const Market::Buyer& b : market.buyers) {
                const double now = static_cast<double>(t);
                const double present = std::clamp(now + 1.0 - b.placed, 0.0, 1.0);
                ours += b.size * b.access[t] * b.priority * (1.0 + std::max(0.0, now - b.placed)) * present;
            }
            const BookQuarter quarter = serve_quarter(book, market.supply[t], market.new_orders[t], ours);
            if (ours > 0.0) served += quarter.for_us;
            double together = 0.0;
            for (const std::vector<double>& each : all.served) together += each[t];
            ASSERT_NEAR(together, served, close_to(served));
            if (market.supply[t] <= 0.0) continue;
            ASSERT_NEAR(all.backlog[t] * market.supply[t], quarter.open, close_to(quarter.open));
        }
    });
}

TEST(OrderBook, LeavesNoSupplyUnusedWhileOthersWait)
{
    in_random_markets([](Market& market, std::mt19937&) {
        market.buyers.clear();
        const Result result = run(market);
        double open = market.backlog * market.supply[0];
        for (std::size_t t = 0; t < market.supply.size(); ++t) {
            open = std::max(0.0, open + market.new_orders[t] - market.supply[t]);
            if (market.supply[t] <= 0.0) continue;
            ASSERT_NEAR(result.backlog[t] * market.supply[t], open, 1e-9 * (1.0 + open));
        }
    });
}

TEST(OrderBook, ServesNoMoreThanTheSupply)
{
    in_random_markets([](const Market& market, std::mt19937&) {
        const Result result = run(market);
        // What others still have open, from the backlog where there is supply to divide by.
        double others = market.backlog * market.supply[0];
        double supplied = 0.0;
        for (std::size_t t = 0; t < market.supply.size(); ++t) {
            supplied += market.supply[t];
            others += market.new_orders[t];
            double ours = 0.0;
            for (const auto& served : result.served) ours += served[t];
            ASSERT_LE(ours, supplied + close_to(supplied));
            if (market.supply[t] <= 0.0) continue;
            const double open = result.backlog[t] * market.supply[t];
            ASSERT_GE(open, -close_to(others));
            ASSERT_LE(ours + (others - open),
                      supplied + close_to(supplied)); // The plan's and the others' together.
        }
    });
}

TEST(OrderBook, ServesTheWholeSupplyWhereThePlanWantsAllOfIt)
{
    const Result result = run(
        {.supply = {100.0, 50.0}, .new_orders = {0.0, 0.0}, .buyers = {{.size = 1.0, .access = {1.0, 1.0}}}});
    EXPECT_EQ(result.served[0][0], 100.0);
    EXPECT_EQ(result.served[0][1], 150.0);
}

TEST(OrderBook, GivesALargerOrderNoLess)
{
    in_random_markets([](Market& market, std::mt19937& luck) {
        const Result before = run(market);
        const std::size_t which = luck() % market.buyers.size();
        market.buyers[which].size *= 1.0 + 9.0 * std::uniform_real_distribution<double>(0.0, 1.0)(luck);
        const Result after = run(market);
        for (std::size_t t = 0; t < market.supply.size(); ++t)
            ASSERT_GE(after.served[which][t], before.served[which][t] - close_to(before.served[which][t]));
    });
}

TEST(OrderBook, NeverTakesBackWhatItServed)
{
    in_random_markets([](const Market& market, std::mt19937&) {
        for (const auto& served : run(market).served) {
            ASSERT_GE(served[0], 0.0);
            ASSERT_TRUE(std::is_sorted(served.begin(), served.end()));
        }
    });
}

TEST(OrderBook, GivesNothingWithoutAccessAndNothingBeforeTheOrder)
{
    in_random_markets([](Market& market, std::mt19937&) {
        market.buyers[0].access.assign(market.supply.size(), 0.0);
        if (market.buyers.size() > 1) market.buyers[1].placed = 3.0;
        const Result result = run(market);
        for (const double served : result.served[0]) ASSERT_EQ(served, 0.0);
        if (market.buyers.size() < 2) return;
        for (std::size_t t = 0; t < std::min<std::size_t>(3, market.supply.size()); ++t)
            ASSERT_EQ(result.served[1][t], 0.0);
    });
}

TEST(OrderBook, GivesNothingWithoutSupply)
{
    in_random_markets([](Market& market, std::mt19937&) {
        std::fill(market.supply.begin(), market.supply.end(), 0.0);
        const Result result = run(market);
        for (const auto& served : result.served)
            for (const double s : served) ASSERT_EQ(s, 0.0);
        for (const double b : result.backlog) ASSERT_EQ(b, 0.0);
    });
}

TEST(OrderBook, GivesNoLessFromTenfoldSupply)
{
    in_random_markets([](Market& market, std::mt19937&) {
        const Result before = run(market);
        for (double& s : market.supply) s *= 10.0;
        market.backlog /= 10.0; // The same open orders, now fewer quarters of supply.
        const Result after = run(market);
        for (std::size_t i = 0; i < market.buyers.size(); ++i)
            ASSERT_GE(after.served[i].back(), before.served[i].back() - close_to(before.served[i].back()));
    });
}

TEST(OrderBook, LosesNothingByAnEarlierOrder)
{
    in_random_markets([](Market& market, std::mt19937&) {
        market.buyers.resize(1);
        market.buyers[0].placed += 1.0;
        const Result late = run(market);
        market.buyers[0].placed -= 1.0;
        const Result early = run(market);
        for (std::size_t t = 0; t < market.supply.size(); ++t)
            ASSERT_GE(early.served[0][t], late.served[0][t] - close_to(late.served[0][t]));
    });
}

TEST(OrderBook, CountsInAnyUnit)
{
    in_random_markets([](Market& market, std::mt19937&) {
        const Result before = run(market);
        for (double& s : market.supply) s *= 1024.0;
        for (double& s : market.new_orders) s *= 1024.0;
        for (Market::Buyer& b : market.buyers) b.size *= 1024.0;
        const Result after = run(market);
        for (std::size_t i = 0; i < market.buyers.size(); ++i)
            for (std::size_t t = 0; t < market.supply.size(); ++t)
                ASSERT_EQ(after.served[i][t], 1024.0 * before.served[i][t]);
        ASSERT_EQ(after.backlog, before.backlog);
    });
}

TEST(OrderBook, ForgetsEarlierRuns)
{
    OrderBook book;
    const std::vector<double> supply{10.0, 10.0};
    const std::vector<double> access{1.0, 1.0};
    const Order order{.size = 5.0, .access = access};
    std::vector<double> first(2), again(2), backlog(2);
    const OpenMarket market{.supply = supply, .new_orders = supply, .backlog = 2.5};
    run_order_book(book, market, {&order, 1}, first, backlog);
    run_order_book(book, market, {&order, 1}, again, backlog);
    EXPECT_EQ(first, again);
}

} // namespace
} // namespace mm::ai
