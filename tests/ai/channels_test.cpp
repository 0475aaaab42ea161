// SPDX-License-Identifier: Apache-2.0
#include "ai/channels.hpp"

#include "ai/random_cases.hpp"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <numeric>

namespace mm::ai {
namespace {

double sum_of(const PerChannel<double>& shares)
{
    return std::accumulate(shares.begin(), shares.end(), 0.0);
}

struct Choice {
    ChoiceRules rules{};
    PerChannel<Offer> offers{};
};

/// At least one channel is open.
Choice random_choice(Random& random)
{
    Choice choice{.rules = {.price = random.between(0.0, 3.0),
                            .capability = random.between(0.0, 3.0),
                            .home = random.between(-2.0, 2.0)}};
    for (Offer& offer : choice.offers)
        offer = {.price = std::exp(random.between(-10.0, 10.0)),
                 .compute = random.between(-5.0, 5.0),
                 .at_home = random.chance(0.5),
                 .open = random.chance(0.7)};
    choice.offers[random.below(channels)].open = true;
    return choice;
}

TEST(Channels, AreSharedByTheOddsOfEachTerm)
{
    const PerChannel<Offer> by_price{Offer{.price = 1.0}, {.price = 3.0}, {.open = false}, {.open = false}};
    EXPECT_NEAR(choose_channels({.price = 1.0}, by_price)[0], 0.75, 1e-15); // 1 : 1/3
    EXPECT_NEAR(choose_channels({.price = 2.0}, by_price)[0], 0.9, 1e-15);  // 1 : 1/9
    // Twice the odds for ten times the compute, four times for data at home: 2 : 4 : 1 of 7.
    const PerChannel<Offer> by_use{Offer{.price = 5.0, .compute = 1.0},
                                   {.price = 5.0, .at_home = true},
                                   {.price = 5.0},
                                   {.price = 5.0, .open = false}};
    const PerChannel<double> shares =
        choose_channels({.price = 0.7, .capability = std::log(2.0), .home = std::log(4.0)}, by_use);
    EXPECT_NEAR(shares[index(Channel::foreign)], 2.0 / 7.0, 1e-14);
    EXPECT_NEAR(shares[index(Channel::home)], 4.0 / 7.0, 1e-14);
    EXPECT_NEAR(shares[index(Channel::open)], 1.0 / 7.0, 1e-14);
    EXPECT_EQ(shares[index(Channel::small)], 0.0);
}

TEST(Channels, TakeAllOfTheUseBetweenThemAndNothingWhereClosed)
{
    in_random_cases(3'000, [](Random& random) {
        const Choice choice = random_choice(random);
        const PerChannel<double> shares = choose_channels(choice.rules, choice.offers);
        ASSERT_NEAR(sum_of(shares), 1.0, 1e-14);
        for (std::size_t c = 0; c < channels; ++c) {
            ASSERT_GE(shares[c], 0.0);
            if (choice.offers[c].open) continue;
            ASSERT_EQ(shares[c], 0.0);
        }
    });
}

TEST(Channels, TakeNothingWhereAllAreClosed)
{
    PerChannel<Offer> offers{};
    for (Offer& offer : offers) offer = {.price = 1.0, .open = false};
    EXPECT_EQ(choose_channels({.price = 1.0}, offers), PerChannel<double>{});
}

TEST(Channels, GetMoreWhereTheyBecomeCheaper)
{
    in_random_cases(3'000, [](Random& random) {
        Choice choice = random_choice(random);
        choice.rules.price = random.between(0.1, 3.0);
        const PerChannel<double> before = choose_channels(choice.rules, choice.offers);
        const std::size_t c = random.below(channels);
        choice.offers[c].price *= random.between(0.1, 0.9);
        const PerChannel<double> after = choose_channels(choice.rules, choice.offers);
        if (!choice.offers[c].open) {
            ASSERT_EQ(after, before);
        } else if (before[c] < 0.999) {
            ASSERT_GT(after[c], before[c]);
        }
    });
}

TEST(Channels, AreChosenWhateverTheyCostWhereNobodyLooksAtPrices)
{
    in_random_cases(1'000, [](Random& random) {
        Choice choice = random_choice(random);
        choice.rules.price = 0.0;
        const PerChannel<double> before = choose_channels(choice.rules, choice.offers);
        for (Offer& offer : choice.offers) offer.price = std::exp(random.between(-10.0, 10.0));
        ASSERT_EQ(choose_channels(choice.rules, choice.offers), before);
    });
}

TEST(Channels, AreSharedWhereOneIsFreeOrBeyondAnyPrice)
{
    PerChannel<Offer> offers{};
    for (Offer& offer : offers) offer.price = 1.0;
    offers[index(Channel::foreign)].price = 0.0;
    EXPECT_NEAR(choose_channels({.price = 1.0}, offers)[index(Channel::foreign)], 1.0, 1e-15);
    EXPECT_EQ(choose_channels({.price = 0.0}, offers)[index(Channel::foreign)], 0.25);
    offers[index(Channel::foreign)].price = std::numeric_limits<double>::infinity();
    const PerChannel<double> shares = choose_channels({.price = 1.0}, offers);
    EXPECT_NEAR(shares[index(Channel::foreign)], 0.0, 1e-15);
    EXPECT_NEAR(shares[index(Channel::small)], 1.0 / 3.0, 1e-15);
}

} // namespace
} // namespace mm::ai
