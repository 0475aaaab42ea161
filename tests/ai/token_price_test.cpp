// SPDX-License-Identifier: Apache-2.0
#include "ai/token_price.hpp"

#include "ai/random_cases.hpp"

#include <cmath>
#include <gtest/gtest.h>

namespace mm::ai {
namespace {

TEST(NormalCost, SpreadsAllCostsOverWhatIsWantedToBeSold)
{
    // 30 + 10 over 80 % of 100 task-hours.
    EXPECT_DOUBLE_EQ(normal_cost({.capital = 30.0, .running = 10.0, .capacity = 100.0}, 0.8), 0.5);
    EXPECT_EQ(normal_cost({.capital = 30.0, .running = 10.0, .capacity = 0.0}, 0.8), 0.0);
}

TEST(Annuity, ReturnsAPriceOverItsLife)
{
    EXPECT_DOUBLE_EQ(annuity(0.0, 5.0), 0.2);
    // 0.14 / (1 - e^-0.7) = 0.14 / (1 - 0.49658530) = 0.27810073
    EXPECT_NEAR(annuity(0.14, 5.0), 0.27810073, 1e-7);
    in_random_cases(200, [](Random& random) {
        const double rate = random.between(0.0, 2.0);
        const double life = random.between(0.5, 30.0);
        double worth = 0.0; // Of what is paid, on the day of the purchase, by the midpoint rule.
        constexpr int steps = 4000;
        for (int i = 0; i < steps; ++i)
            worth += annuity(rate, life) * std::exp(-rate * life * (i + 0.5) / steps) * life / steps;
        ASSERT_NEAR(worth, 1.0, 1e-4);
    });
}

TEST(Annuity, GoesToTheRateFreeOneWithoutAJump)
{
    for (const double life : {0.5, 5.0, 30.0})
        for (const double rate : {1e-300, 1e-18, 1e-12, 0.99e-6 / life, 1.01e-6 / life})
            EXPECT_NEAR(annuity(rate, life) * life, 1.0 + rate * life / 2.0, 1e-9) << rate << " " << life;
}

TEST(Annuity, RisesWithTheRateAndFallsWithLife)
{
    in_random_cases(2'000, [](Random& random) {
        const double rate = random.between(0.0, 2.0);
        const double life = random.between(0.5, 10.0);
        ASSERT_LT(annuity(rate, life), annuity(rate + random.between(0.01, 0.5), life));
        ASSERT_GT(annuity(rate, life), annuity(rate, life + random.between(0.1, 5.0)));
    });
}

TEST(HomePrice, GoesHalfWayToNormalCostAndUpWithUse)
{
    // From 1 half way to 2 is 1.5; used by 0.2 more than wanted it is dearer by 0.5 * 0.2 = 10 %: 1.65.
    const PriceView view{
        .normal = 2.0, .running = 0.1, .abroad = 5.0, .utilisation = 0.8, .wanted = 0.6, .speed = 0.5};
    EXPECT_NEAR(home_price(1.0, view), 1.65, 1e-14);
    PriceView cut = view;
    cut.abroad = 1.6;
    EXPECT_EQ(home_price(1.0, cut), 1.6);
    cut.abroad = 5.0;
    cut.running = 1.7;
    EXPECT_EQ(home_price(1.0, cut), 1.7);
}

TEST(HomePrice, StaysAtNormalCostWhereUseIsAsWanted)
{
    const PriceView view{
        .normal = 2.0, .running = 0.1, .abroad = 5.0, .utilisation = 0.65, .wanted = 0.65, .speed = 0.2};
    EXPECT_EQ(home_price(2.0, view), 2.0);
    double price = 0.5;
    for (int t = 0; t < 40; ++t) price = home_price(price, view);
    EXPECT_NEAR(price, 2.0, 1.5 * std::pow(0.8, 40.0) + 1e-12); // A fifth of the gap is closed each quarter.
}

PriceView random_view(Random& random)
{
    PriceView view{.normal = random.between(0.0, 10.0),
                   .running = random.between(0.0, 3.0),
                   .utilisation = random.between(0.0, 1.0),
                   .wanted = random.between(0.05, 1.0),
                   .speed = random.between(0.0, 5.0)};
    view.abroad = view.running + random.between(0.0, 10.0);
    return view;
}

TEST(HomePrice, StaysBetweenRunningCostAndThePriceAbroad)
{
    in_random_cases(3'000, [](Random& random) {
        const PriceView view = random_view(random);
        const double price = home_price(random.between(0.0, 20.0), view);
        ASSERT_GE(price, view.running);
        ASSERT_LE(price, view.abroad);
    });
}

TEST(HomePrice, IsRunningCostWhereAbroadIsCheaperThanThat)
{
    const PriceView view{
        .normal = 2.0, .running = 1.0, .abroad = 0.5, .utilisation = 0.6, .wanted = 0.6, .speed = 0.5};
    EXPECT_EQ(home_price(2.0, view), 1.0);
}

TEST(HomePrice, NeverFallsWithUtilisation)
{
    in_random_cases(3'000, [](Random& random) {
        PriceView view = random_view(random);
        view.speed = random.between(0.0, 1.0); // Beyond that the way back to normal cost overshoots.
        const double last = random.between(0.0, 20.0);
        const double before = home_price(last, view);
        view.utilisation += random.between(0.0, 0.5);
        ASSERT_GE(home_price(last, view), before);
    });
}

TEST(HomePrice, RisesWithUtilisationBetweenItsBounds)
{
    PriceView view{
        .normal = 2.0, .running = 0.1, .abroad = 5.0, .utilisation = 0.5, .wanted = 0.65, .speed = 0.2};
    const double before = home_price(2.0, view);
    view.utilisation = 0.8;
    EXPECT_NEAR(home_price(2.0, view) - before, 2.0 * 0.2 * 0.3, 1e-14);
}

} // namespace
} // namespace mm::ai
