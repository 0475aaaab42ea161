// SPDX-License-Identifier: Apache-2.0
#include "validation/check_coats.hpp"

#include "reference_data.hpp"
#include "validation/coat_history.hpp"
#include "validation/coat_variants.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>

namespace mm::validation {
namespace {

using calibration::Closure;
using nlohmann::json;

const CoatVariant& variant(std::string_view id)
{
    const auto all = coat_variants();
    return *std::find_if(all.begin(), all.end(), [&](const CoatVariant& v) { return v.id == id; });
}

CoatHistory play(std::string_view id, std::size_t years, std::uint64_t seed = 7, bool prices_by_cost = true)
{
    const auto closures = prices_by_cost ? coat_closures() : coat_closures().without(Closure::cost_prices);
    CoatHistory made = play_coats(variant(id).trade, closures, years, seed);
    EXPECT_EQ(made.breach, "");
    EXPECT_LT(made.unbooked, 1e-12);
    return made;
}

TEST(Coats, HaveThePriceOfTheExampleAtTheStart)
{
    EXPECT_NEAR(variant("labour").trade.price(), 2.0, 1e-15);
    EXPECT_NEAR(variant("cloth").trade.price(), 4.2, 1e-15);
    EXPECT_NEAR(coat_values(variant("own").trade, 0.0).price, variant("own").trade.price(), 1e-15);
}

TEST(Coats, SellAtTheirNewValueInTheEndWhereNoClothIsBought)
{
    // Two facts of arithmetic that no rule is told: a mark-up on wages alone, or on wages and coats, halves with them.
    for (const char* id : {"labour", "own"}) {
        const CoatTrade& t = variant(id).trade;
        EXPECT_NEAR(markup_limit(t), coat_values(t, 1.0).price, 1e-14) << id;
        EXPECT_NEAR(markup_limit(t), 0.5 * t.price(), 1e-14) << id;
    }
    // On cloth too the mark-up is kept, which values do not do.
    EXPECT_NEAR(markup_limit(variant("cloth").trade), 3.54375, 1e-12);
    EXPECT_NEAR(coat_values(variant("cloth").trade, 1.0).price, 3.2, 1e-12);
}

TEST(Coats, AreMadeByEverybodyAlikeUntilTheMachineComes)
{
    // Nobody has the machine: prices, C and V stay to the rounding of a long sum.
    CoatTrade still = variant("cloth").trade;
    still.new_coats_an_hour = still.coats_an_hour;
    const CoatHistory made = play_coats(still, coat_closures(), 5, 7);
    ASSERT_EQ(made.years.size(), 5U);
    for (const CoatYear& y : made.years) {
        EXPECT_NEAR(y.all.price(), 4.2, 1e-12);
        EXPECT_NEAR(y.all.paid.organic_composition(), 2.2, 1e-12);
        EXPECT_NEAR(y.all.paid.rate_of_surplus_value(), 1.0, 1e-12);
    }
}

TEST(Coats, MakeWhoIsFirstCheaperAndRicherAndThenOneOfAll)
{
    const CoatHistory made = play("labour", 31);
    const CoatYear& first = made.years.front();
    EXPECT_LT(first.with.price(), first.without.price());
    EXPECT_GT(first.with.a_coat().surplus, first.without.a_coat().surplus);
    EXPECT_GT(first.first.price() - 1.0, 0.3);
    const CoatYear& last = made.years.back();
    EXPECT_NEAR(last.first.price(), 1.0, 1e-4);
    EXPECT_NEAR(last.first.a_coat().surplus, last.all.a_coat().surplus, 1e-4);
}

TEST(Coats, DoubleTheCompositionExactlyAndHalveWages)
{
    const CoatYear last = play("cloth", 25).years.back();
    EXPECT_EQ(last.firms_with, 1.0);
    EXPECT_NEAR(last.all.a_coat().constant, 2.2, 1e-9);
    EXPECT_NEAR(last.all.a_coat().variable, 0.5, 1e-9);
    EXPECT_NEAR(last.all.paid.organic_composition() / 2.2, 2.0, 1e-9);
}

TEST(Coats, KeepTheirPriceWherePricesDoNotFollowCost)
{
    const CoatYear last = play("labour", 25, 7, false).years.back();
    EXPECT_EQ(last.firms_with, 1.0);
    EXPECT_NEAR(last.all.price(), 2.0, 1e-12);
    EXPECT_NEAR(last.first.price() - coat_values(variant("labour").trade, 1.0).new_value, 1.0, 1e-12);
    // Technique does what technique does.
    EXPECT_NEAR(play("cloth", 25, 7, false).years.back().all.paid.organic_composition(), 4.4, 1e-9);
}

TEST(Coats, AreTheSameToTheBitForTheSameSeedAndOthersForAnother)
{
    const double once = play("own", 3).years.back().all.price();
    EXPECT_EQ(once, play("own", 3).years.back().all.price());
    EXPECT_NE(once, play("own", 3, 8).years.back().all.price());
}

TEST(Coats, HoldAsACheckOfTheProgram)
{
    const NationCheck made = check_coats({.few = 6});
    EXPECT_EQ(made.check.verdict, Verdict::held) << (made.check.details.empty() ? "" : made.check.details[0]);
    EXPECT_EQ(made.table.size(), 1 + 4 * 11U);
}

/// Mean over histories of a figure of a year, and its standard error.
template <class Figure> Estimate mean(const std::vector<CoatHistory>& all, std::size_t year, Figure figure)
{
    std::vector<double> values;
    for (const CoatHistory& h : all) values.push_back(figure(h.years[year]));
    return estimate(values);
}

/// Shares, C, V and C/V of the worked example, whose rows are years, within four standard errors of the histories.
void expect_rows(const std::vector<CoatHistory>& all, const json& rows, double rounding)
{
    for (std::size_t t = 0; t < 25; ++t) {
        SCOPED_TRACE(t);
        const auto near = [&](const Estimate& ours, const char* name) {
            if (!rows[t].contains(name)) return;
            EXPECT_NEAR(ours.mean, rows[t][name].get<double>(), 4.0 * ours.error + rounding) << name;
        };
        near(mean(all, t, [](const CoatYear& y) { return y.firms_with; }), "share_B");
        near(mean(all, t, [](const CoatYear& y) { return y.all.a_coat().constant; }), "avg_C");
        near(mean(all, t, [](const CoatYear& y) { return y.all.a_coat().variable; }), "avg_V");
        near(mean(all, t, [](const CoatYear& y) { return y.all.paid.organic_composition(); }), "C/V");
    }
}

TEST(Coats, AreThoseOfTheWorkedExampleWithinSampling)
{
    MM_REFERENCE_OR_SKIP(data);
    std::ifstream file(data / "value_theory" / "coat_two_firms.json");
    const json example = json::parse(file);
    std::vector<CoatHistory> machine;
    std::vector<CoatHistory> labour;
    for (std::uint64_t h = 0; h < 12; ++h) {
        machine.push_back(play("machine", 25, 100 + h));
        labour.push_back(play("labour", 25, 100 + h));
    }
    // Beyond sampling a share is never off by more than one firm of 200.
    expect_rows(machine, example["with_dead_labour"]["rows"], 0.005);
    expect_rows(labour, example["pure_labour"]["rows"], 0.005);
    const auto price = [](const CoatYear& y) { return y.all.price(); };
    const json& limits = example["pure_labour"]["limits"];
    EXPECT_NEAR(variant("labour").trade.price(), limits["price_s0"].get<double>(), 1e-12);
    EXPECT_NEAR(mean(labour, 24, price).mean, limits["price_s1"].get<double>(), 1e-3);
    // With dead labour the engine's price keeps the rate of profit of the start, the example's that of surplus value.
    const json& ends = example["with_dead_labour"]["limits"];
    const auto profit = [](const CoatYear& y) { return y.all.paid.rate_of_profit(); };
    EXPECT_NEAR(mean(machine, 24, profit).mean, ends["s=0"]["r"].get<double>(), 1e-3);
    EXPECT_GT(mean(machine, 24, price).mean, ends["s=1"]["price"].get<double>() + 0.4);
}

} // namespace
} // namespace mm::validation
