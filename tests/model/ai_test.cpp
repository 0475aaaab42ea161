// SPDX-License-Identifier: Apache-2.0
#include "ai_nation.hpp"

#include <algorithm>
#include <bit>
#include <numeric>

namespace mm::model {
namespace {

TEST(Ai, WithAllOfItOffIsTheNationBitForBit)
{
    const auto rows = [&](const Settings& settings) {
        std::vector<std::uint64_t> bits;
        play(settings, [&](const World& w) {
            for (const double x : w.row) bits.push_back(std::bit_cast<std::uint64_t>(x));
            for (const double x : w.firms.price) bits.push_back(std::bit_cast<std::uint64_t>(x));
        });
        return bits;
    };
    const Settings none{.closures = Closures::all()};
    // The nation's labour force ages whether there is AI or not.
    const Mechanisms off = Mechanisms::none().with(Mechanism::ageing);
    EXPECT_EQ(timetable(none).size(), timetable(with(off)).size());
    EXPECT_EQ(rows(none), rows(with(off)));
    EXPECT_NE(rows(none), rows(with(Mechanisms::all())));
}

TEST(Ai, EveryIdentityHoldsWithEachMechanismOffAndEachMovesSomething)
{
    const auto output = [](const World& w) {
        return sum(w.firms.output) + w.ai.tokens.home_price + w.ai.plants.halls +
               w.ai.plants.capacity.waiting;
    };
    // So many chips that some wait for power.
    const std::vector<Measures> chips =
        every_quarter([](Measures& m) { m.chips.push_back({.generation = 1, .chips = 20'000}); });
    const std::vector<double> all = column_of(with(Mechanisms::all(), chips), output);
    for (std::size_t m = 0; m < ai::mechanisms_count; ++m) {
        const auto mechanism = static_cast<Mechanism>(m);
        SCOPED_TRACE(ai::id_of(mechanism));
        EXPECT_NE(column_of(with(Mechanisms::all().without(mechanism), chips), output), all);
    }
}

TEST(Ai, IsInTheTimetableOnlyWhereItIsOn)
{
    const auto has = [](Mechanisms on, std::string_view id) {
        const auto list = timetable(with(on));
        return std::any_of(list.begin(), list.end(), [&](const Phase& p) { return p.id == id; });
    };
    EXPECT_TRUE(has(Mechanisms::all(), "order_chips"));
    EXPECT_FALSE(has(Mechanisms::all().without(Mechanism::investment), "order_chips"));
    EXPECT_TRUE(has(Mechanisms::all(), "adopt_ai"));
    EXPECT_FALSE(has(Mechanisms::none().with(Mechanism::ageing), "adopt_ai"));
}

TEST(Ai, IsRationedByExactlyWhatIsNotCoveredWhereAbroadIsCut)
{
    // Task-hours that take a thousand times the tokens, so that home factories do not reach.
    const Inputs rules = rules_with("ai.tokens_per_task_hour", 1e9);
    const std::vector<Measures> cut = every_quarter([](Measures& m) { m.api_open = false; });
    Settings settings = with(Mechanisms::all(), cut);
    settings.ai.rules = &rules;
    std::size_t rationed = 0;
    play(settings, [&](const World& w) {
        const TokenMarket& t = w.ai.tokens;
        const double small = t.wanted_share[index(Channel::small)];
        const double home = (1.0 - small) * t.wanted;
        EXPECT_EQ(t.share[index(Channel::foreign)], 0.0);
        const double covered = std::min(home, t.capacity) + small * t.wanted;
        EXPECT_NEAR(t.served * t.wanted, covered, 1e-9 * t.wanted);
        rationed += t.served < 1.0;
    });
    EXPECT_GT(rationed, 0u);
    // Abroad serves what home lacks where it is open.
    Settings open = with(Mechanisms::all());
    open.ai.rules = &rules;
    play(open, [&](const World& w) { EXPECT_NEAR(w.ai.tokens.served, 1.0, 1e-12); });
}

TEST(Ai, MoreChipsNeverLowerWhatFactoriesCanDo)
{
    const auto capacity = [](const World& w) { return w.ai.tokens.capacity; };
    const std::vector<Measures> none(quarters);
    const std::vector<Measures> some =
        every_quarter([](Measures& m) { m.chips.push_back({.generation = 1, .chips = 500}); });
    const std::vector<Measures> more =
        every_quarter([](Measures& m) { m.chips.push_back({.generation = 1, .chips = 20'000}); });
    const auto base = column_of(with(Mechanisms::all(), none), capacity);
    const auto few = column_of(with(Mechanisms::all(), some), capacity);
    const auto many = column_of(with(Mechanisms::all(), more), capacity);
    for (std::size_t q = 0; q < quarters; ++q) {
        EXPECT_GE(few[q], base[q] * (1.0 - 1e-12)) << q;
        EXPECT_GE(many[q], few[q] * (1.0 - 1e-12)) << q;
    }
    EXPECT_GT(many.back(), base.back());
}

TEST(Ai, NoChipsOrderedIsNoPlan)
{
    const auto output = [](const World& w) { return sum(w.firms.output); };
    const std::vector<Measures> nothing =
        every_quarter([](Measures& m) { m.chips.push_back({.generation = 1, .chips = 0}); });
    EXPECT_EQ(column_of(with(Mechanisms::all(), nothing), output),
              column_of(with(Mechanisms::all(), std::vector<Measures>(quarters)), output));
}

TEST(Ai, PaysForTokensToThoseWhoMakeThem)
{
    play(with(Mechanisms::all()), [&](const World& w) {
        const TokenMarket& t = w.ai.tokens;
        double bills = 0.0;
        for (const double bill : w.ai.use.bill) bills += bill;
        EXPECT_NEAR(bills, t.paid_home + t.paid_abroad, 1e-9 * (1.0 + bills));
        double received = 0.0;
        const std::size_t k = nation_with_ai().start.industry;
        received = w.ledger.received(ledger::Reason::token_purchases, ledger::firms(k));
        EXPECT_NEAR(received, t.paid_home + t.exported, 1e-9 * (1.0 + bills));
        for (std::size_t i = 0; i < w.firms.size(); ++i) {
            EXPECT_GE(w.ai.use.saved[i], 0.0);
            EXPECT_LT(w.ai.use.saved[i], 1.0);
        }
    });
}

} // namespace
} // namespace mm::model
