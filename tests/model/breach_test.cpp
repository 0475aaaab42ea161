// SPDX-License-Identifier: Apache-2.0
#include "small_nation.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace mm::model {
namespace {

/// The reference quarter with one more phase after the named one.
std::vector<Phase> with_phase_after(std::string_view id, Phase planted)
{
    std::vector<Phase> timetable;
    for (const Phase& phase : reference_timetable()) {
        timetable.push_back(phase);
        if (phase.id == id) timetable.push_back(planted);
    }
    return timetable;
}

std::optional<Breach> play(const std::vector<Phase>& timetable)
{
    World w = open_world(tests::small_austria(), {}, 7, serial);
    if (auto breach = play_quarter(w, reference_timetable())) return breach;
    return play_quarter(w, timetable);
}

TEST(Breach, IsNotFoundInTheReferenceQuarter)
{
    EXPECT_FALSE(play({reference_timetable().begin(), reference_timetable().end()}));
}

TEST(Breach, OfAOneSidedPostingIsNamed)
{
    const auto breach = play(
        with_phase_after("pay_households", {.id = "print_money", .run = [](World& w) {
                                                w.ledger.book(ledger::Reason::loans_granted, ledger::firms(3),
                                                              ledger::Instrument::deposits, 12.5);
                                            }}));
    ASSERT_TRUE(breach);
    EXPECT_EQ(breach->phase, "print_money");
    EXPECT_EQ(breach->account, "firms of industry 4: deposits");
    EXPECT_EQ(breach->amount, 12.5);
    EXPECT_EQ(breach->quarter, 2U);
}

TEST(Breach, OfANumberThatIsNoneIsNamed)
{
    const auto breach = play(with_phase_after(
        "plan_finance",
        {.id = "spoil",
         .run = [](World& w) { w.firms.price[17] = std::numeric_limits<double>::quiet_NaN(); },
         .writes = Writes::firms}));
    ASSERT_TRUE(breach);
    EXPECT_EQ(breach->phase, "spoil");
    EXPECT_EQ(breach->account, "firms: price, row 18");
}

TEST(Breach, OfANumberThatIsNoneInAPaymentIsNamed)
{
    const auto breach =
        play(with_phase_after("settle_firms", {.id = "overpay",
                                               .run =
                                                   [](World& w) {
                                                       w.ledger.pay(ledger::Reason::wages, ledger::firms(0),
                                                                    ledger::households,
                                                                    std::numeric_limits<double>::infinity());
                                                   },
                                               .writes = Writes::neither}));
    ASSERT_TRUE(breach);
    EXPECT_EQ(breach->phase, "overpay");
    EXPECT_NE(breach->account.find("deposits"), std::string::npos) << breach->account;
}

TEST(Breach, OfAStockBelowZeroIsNamed)
{
    const auto breach = play(with_phase_after(
        "move_stocks",
        {.id = "steal", .run = [](World& w) { w.firms.inputs[5] = -1.0; }, .writes = Writes::firms}));
    ASSERT_TRUE(breach);
    EXPECT_EQ(breach->phase, "steal");
    EXPECT_EQ(breach->account, "firms: stocks of inputs, row 6");
    EXPECT_EQ(breach->amount, -1.0);
}

TEST(Breach, OfMoneyInAColumnThatNobodyPaidIsNamed)
{
    const auto breach = play(with_phase_after(
        "settle_firms",
        {.id = "give", .run = [](World& w) { w.firms.deposits[0] += 0.01; }, .writes = Writes::firms}));
    ASSERT_TRUE(breach);
    EXPECT_EQ(breach->phase, "close_quarter");
    EXPECT_EQ(breach->account, "firms of industry 1: deposits");
    EXPECT_NEAR(breach->amount, -0.01, 1e-6);
}

TEST(Breach, OfAPaymentThatNoColumnKnowsIsNamed)
{
    const auto breach =
        play(with_phase_after("balance_state", {.id = "bribe",
                                                .run =
                                                    [](World& w) {
                                                        w.ledger.pay(ledger::Reason::general_transfers,
                                                                     ledger::government, ledger::abroad, 3.0);
                                                    },
                                                .writes = Writes::neither}));
    ASSERT_TRUE(breach);
    EXPECT_EQ(breach->phase, "close_quarter");
    EXPECT_EQ(breach->identity, "books and columns agree");
    EXPECT_NEAR(std::abs(breach->amount), 3.0, 1e-6);
}

TEST(Breach, OfAPhaseLeftOutIsFound)
{
    for (const std::string_view left_out :
         {"pay_households", "settle_firms", "balance_state", "move_stocks"}) {
        std::vector<Phase> timetable;
        for (const Phase& phase : reference_timetable())
            if (phase.id != left_out) timetable.push_back(phase);
        EXPECT_TRUE(play(timetable)) << left_out;
    }
}

} // namespace
} // namespace mm::model
