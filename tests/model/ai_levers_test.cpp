// SPDX-License-Identifier: Apache-2.0
#include "ai_nation.hpp"

namespace mm::model {
namespace {

/// What an account pays or gets for a reason over all quarters.
double flow(const std::vector<Measures>& plan, double (*of)(const World&))
{
    double all = 0.0;
    play(with(Mechanisms::all(), plan), [&](const World& w) { all += of(w); });
    return all;
}

TEST(AiLevers, ATaxOnTokensIsAShareOfBillsAndReachesTheState)
{
    const std::vector<Measures> plan = every_quarter([](Measures& m) { m.token_tax = 0.5; });
    play(with(Mechanisms::all(), plan), [](const World& w) {
        const TokenMarket& t = w.ai.tokens;
        EXPECT_NEAR(t.token_tax, 0.5 * (t.paid_home + t.paid_abroad), 1e-9 * (1.0 + t.token_tax));
    });
    EXPECT_GT(flow(plan, [](const World& w) { return w.ai.tokens.token_tax; }), 0.0);
}

TEST(AiLevers, WhatForeignOwnersTakeOutIsTaxedAtItsRate)
{
    const std::vector<Measures> none(quarters);
    const std::vector<Measures> plan = every_quarter([](Measures& m) { m.remittance_tax = 0.25; });
    std::vector<double> taken;
    play(with(Mechanisms::all(), none), [&](const World& w) { taken.push_back(w.ai.tokens.remitted); });
    play(with(Mechanisms::all(), plan), [&](const World& w) {
        const TokenMarket& t = w.ai.tokens;
        EXPECT_NEAR(t.profit_taxes, 0.25 * (t.profit_taxes + t.remitted), 1e-9);
        // In the first quarter nothing else has changed yet.
        if (w.quarter == 1) {
            EXPECT_NEAR(t.remitted, 0.75 * taken.front(), 1e-9 * (1.0 + taken.front()));
        }
    });
}

TEST(AiLevers, AGuaranteePaysForWhatStandsIdleAndNothingWithoutIt)
{
    const std::vector<Measures> plan = every_quarter([](Measures& m) { m.demand_guarantee = 0.6; });
    play(with(Mechanisms::all(), plan), [](const World& w) {
        const TokenMarket& t = w.ai.tokens;
        EXPECT_GE(t.guaranteed, 0.0);
        EXPECT_LE(t.guaranteed,
                  w.ledger.paid(ledger::Reason::firm_support, ledger::government) * (1.0 + 1e-9));
    });
    const auto paid = [](const World& w) { return w.ai.tokens.guaranteed; };
    EXPECT_GT(flow(plan, paid), 0.0);
    EXPECT_EQ(flow(std::vector<Measures>(quarters), paid), 0.0);
}

TEST(AiLevers, VouchersPayBillsAndNeverMore)
{
    const std::vector<Measures> plan = every_quarter([](Measures& m) { m.token_vouchers = 1e12; });
    play(with(Mechanisms::all(), plan), [](const World& w) {
        const TokenMarket& t = w.ai.tokens;
        EXPECT_NEAR(t.vouchers, t.paid_home + t.paid_abroad, 1e-9 * (1.0 + t.vouchers));
    });
}

TEST(AiLevers, MoneyForTokensFromAbroadBuysThemAtTheirPriceAndNoMoneyBuysNothing)
{
    const std::vector<Measures> plan = every_quarter([](Measures& m) { m.allowance_abroad = 1000.0; });
    play(with(Mechanisms::all(), plan), [](const World& w) {
        const TokenMarket& t = w.ai.tokens;
        EXPECT_NEAR(t.people_abroad * t.offers[index(Channel::foreign)].price, 1000.0, 1e-6);
    });
    const auto output = [](const World& w) { return sum(w.firms.output); };
    EXPECT_EQ(column_of(with(Mechanisms::all(), every_quarter([](Measures& m) { m.allowance_abroad = 0.0; })),
                        output),
              column_of(with(Mechanisms::all(), std::vector<Measures>(quarters)), output));
}

TEST(AiLevers, PublicBodiesBoundToHomeGetNoMoreThanHomeFactoriesCanDo)
{
    const Inputs rules = rules_with("ai.tokens_per_task_hour", 1e9);
    const std::vector<Measures> plan = every_quarter([](Measures& m) { m.public_at_home = true; });
    // Every other industry is public here, so that enough firms are bound.
    ai::Start start = nation_with_ai().start;
    for (std::size_t s = 0; s < nation_with_ai().calibration.industries.size(); s += 2)
        start.public_industries.push_back(s);
    Settings settings = with(Mechanisms::all(), plan);
    settings.ai.rules = &rules;
    settings.ai.start = &start;
    std::size_t rationed = 0;
    play(settings, [&](const World& w) {
        const TokenMarket& t = w.ai.tokens;
        EXPECT_NEAR(t.served_public * t.wanted_public, std::min(t.wanted_public, t.capacity),
                    1e-9 * (1.0 + t.capacity));
        EXPECT_NEAR(t.served, 1.0, 1e-12); // Abroad is open to all others.
        rationed += t.served_public < 1.0;
    });
    EXPECT_GT(rationed, 0u);
}

TEST(AiLevers, MoreLinesNeverLowerWhatIsConnected)
{
    const auto chips = [](Measures& m) { m.chips.push_back({.generation = 1, .chips = 20'000}); };
    std::vector<Measures> few = every_quarter(chips);
    std::vector<Measures> many = few;
    for (Measures& m : many) m.lines.assign(nation_with_ai().start.regions.size(), 50.0);
    const auto connected = [](const World& w) { return sum(w.ai.plants.capacity.chips); };
    const auto less = column_of(with(Mechanisms::all(), few), connected);
    const auto more = column_of(with(Mechanisms::all(), many), connected);
    for (std::size_t q = 0; q < quarters; ++q) EXPECT_GE(more[q], less[q] * (1.0 - 1e-9)) << q;
    EXPECT_GT(more.back(), less.back());
}

TEST(AiLevers, ChipsOfFirmsArePaidByFirmsAndThoseOfForeignersByForeigners)
{
    const std::vector<Measures> plan = every_quarter([](Measures& m) {
        m.chips.push_back({.owner = ai::Owner::home, .generation = 1, .chips = 500});
        m.chips.push_back({.owner = ai::Owner::foreign, .generation = 1, .chips = 500});
    });
    play(with(Mechanisms::all(), plan), [](const World& w) {
        const Plants& p = w.ai.plants;
        const ledger::Account account = ledger::firms(nation_with_ai().start.industry);
        EXPECT_NEAR(w.ledger.received(ledger::Reason::direct_investment, account),
                    p.bought[static_cast<std::size_t>(ai::Owner::foreign)], 1e-6);
        EXPECT_NEAR(w.ledger.balance(account, ledger::Instrument::weights), p.weights,
                    1e-6 * (1.0 + p.weights));
    });
}

} // namespace
} // namespace mm::model
