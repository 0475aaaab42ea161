// SPDX-License-Identifier: Apache-2.0
#include "enact/small_scene.hpp"

#include <gtest/gtest.h>

namespace mm::enact {
namespace {

constexpr double won = 1e-6; // [million]

const std::string six_quarters = "from = '2025Q3'\nuntil = '2026Q4'\n";

std::string trillions(double amount)
{
    return "budget = { amount = " + std::to_string(amount) + ", unit = 'trn KRW' }\n";
}

TEST(Purchases, MeetTheirBudgetToTheWonInTheirQuarters)
{
    const Enacted result = enacted(pledge(
        "state.purchase", "products = ['s50', 's31']\nuse = 'investment'\n" + six_quarters + trillions(2.5)));
    EXPECT_NEAR(all_bought(result), 2.5e6, won);
    EXPECT_TRUE(result.notes.empty());
    for (std::size_t q = 0; q < result.measures.size(); ++q) {
        const auto& purchases = result.measures[q].purchases;
        ASSERT_EQ(purchases.size(), q >= 2 && q <= 7 ? 2U : 0U) << q;
        for (const model::Purchase& purchase : purchases) {
            EXPECT_NEAR(purchase.amount, 2.5e6 / 12.0, won);
            EXPECT_TRUE(purchase.investment);
            EXPECT_FALSE(purchase.abroad);
        }
    }
}

TEST(Purchases, OfOneWonAreOneWon)
{
    const Enacted result =
        enacted(pledge("state.purchase",
                       "products = 's75'\nuse = 'consumption'\nfrom = '2025Q1'\nuntil = '2025Q1'\nbudget = { "
                       "amount = 1, unit = 'KRW' }\n"));
    ASSERT_EQ(result.measures[0].purchases.size(), 1U);
    EXPECT_EQ(result.measures[0].purchases[0].amount, 1e-6);
    EXPECT_EQ(result.measures[0].purchases[0].product, 3U);
}

TEST(Purchases, AreSplitBetweenHomeAndAbroad)
{
    const Enacted result =
        enacted(pledge("state.purchase", "products = 's34'\nuse = 'consumption'\nabroad = 0.8\n" +
                                             six_quarters + "budget = { amount = 1, unit = 'bn USD' }\n"));
    EXPECT_NEAR(bought(result, [](const auto& p) { return p.abroad; }), 0.8 * 1400e3, won);
    EXPECT_NEAR(bought(result, [](const auto& p) { return !p.abroad; }), 0.2 * 1400e3, won);
}

TEST(Purchases, ByTheYearLastToTheEnd)
{
    const Enacted result = enacted(
        pledge("state.investment", "basket = 'power_lines'\nyearly = { amount = 4, unit = 'trn KRW' }\n"),
        80);
    for (const model::Measures& measures : result.measures) {
        ASSERT_EQ(measures.purchases.size(), 2U);
        EXPECT_NEAR(measures.purchases[0].amount, 0.25e6, won);
        EXPECT_NEAR(measures.purchases[1].amount, 0.75e6, won);
    }
}

TEST(Purchases, OutsideOfTheSimulatedTimeAreNotedAndNotSpent)
{
    const Enacted result = enacted(
        pledge("state.purchase", "products = 's50'\nuse = 'investment'\n" + six_quarters + trillions(3.0)),
        4);
    EXPECT_NEAR(all_bought(result), 1e6, won);
    ASSERT_EQ(result.notes.size(), 1U);
    EXPECT_NE(result.notes[0].en.find("4 of its 6 quarters"), std::string::npos) << result.notes[0].en;
    const Enacted never = enacted(
        pledge("state.purchase", "products = 's50'\nuse = 'investment'\n" + six_quarters + trillions(3.0)),
        2);
    EXPECT_EQ(all_bought(never), 0.0);
    EXPECT_NE(never.notes.back().en.find("no simulated quarter"), std::string::npos);
}

TEST(Purchases, OfAnIndustryThatIsNoneHereAreNoted)
{
    const Enacted result = enacted(pledge(
        "state.purchase", "products = ['s83', 's50']\nuse = 'investment'\n" + six_quarters + trillions(1.0)));
    EXPECT_NEAR(all_bought(result), 1e6, won); // The others share the whole of it.
    ASSERT_EQ(result.notes.size(), 1U);
    EXPECT_NE(result.notes[0].en.find("s83"), std::string::npos);
    const Enacted none = enacted(
        pledge("state.purchase", "products = 's83'\nuse = 'investment'\n" + six_quarters + trillions(1.0)));
    EXPECT_EQ(all_bought(none), 0.0);
}

TEST(PublicEmployment, BuysWhatThatManyPersonsMake)
{
    const Enacted result = enacted(pledge("state.public_employment", "persons = 50_000\n"));
    ASSERT_EQ(result.measures[0].purchases.size(), 1U);
    const model::Purchase& purchase = result.measures[0].purchases[0];
    EXPECT_EQ(purchase.product, 3U);
    EXPECT_FALSE(purchase.investment);
    EXPECT_NEAR(purchase.amount, 50.0 * 40.0, won); // 50 agents of 1,000 persons.
}

TEST(Transfers, MeetTheirBudgetAndGoToWhomTheyName)
{
    const std::string once = "from = '2025Q1'\nuntil = '2025Q1'\n";
    const Enacted all = enacted(pledge("transfer", "who = 'all'\n" + once + trillions(1.0)));
    EXPECT_EQ(all.measures[0].transfer_to_all, 1e6);
    EXPECT_EQ(all.measures[1].transfer_to_all, 0.0);
    const Enacted two =
        enacted(pledge("transfer", "who = 'inactive'\n" + six_quarters + trillions(1.0)) +
                pledge("transfer", "who = 'unemployed'\nyearly = { amount = 2, unit = 'trn KRW' }\n"));
    double inactive = 0.0;
    for (const model::Measures& measures : two.measures) {
        inactive += measures.transfer_to_inactive;
        EXPECT_EQ(measures.transfer_to_unemployed, 0.5e6);
        EXPECT_EQ(measures.transfer_to_all, 0.0);
    }
    EXPECT_NEAR(inactive, 1e6, won);
}

} // namespace
} // namespace mm::enact
