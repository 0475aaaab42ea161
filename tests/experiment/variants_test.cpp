// SPDX-License-Identifier: Apache-2.0
#include "experiment/variant_tables.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <set>

namespace mm::experiment {
namespace {

TEST(Variants, BeginWithTheUsualAndHaveIdsOfTheirOwn)
{
    for (const auto& all : {rival_variants(0.0), binding_variants(0.624)}) {
        EXPECT_TRUE(all.front().usual());
        std::set<std::string> ids;
        for (const Variant& v : all) {
            EXPECT_TRUE(ids.insert(v.id).second) << v.id;
            EXPECT_EQ(v.usual(), &v == &all.front()) << v.id;
            EXPECT_FALSE(v.text.ko.empty()) << v.id;
        }
    }
}

TEST(Variants, LeaveOutTheShareOfGainsThatIsUsual)
{
    const auto gains = [](double usual) {
        std::size_t count = 0;
        for (const Variant& v : rival_variants(usual))
            for (const RuleValue& rule : v.rules) {
                count += rule.rule == "nation.gains_passed_on";
                EXPECT_FALSE(rule.rule == "nation.gains_passed_on" && rule.value == usual);
            }
        return count;
    };
    EXPECT_EQ(gains(0.0), 2u);
    EXPECT_EQ(gains(0.5), 2u);
    EXPECT_EQ(gains(0.3), 3u);
}

TEST(Variants, OfTokensGoFromOneEndToTheOtherInEqualRatios)
{
    const auto all = token_variants();
    ASSERT_GE(all.size(), 3u);
    EXPECT_NEAR(all.front().rules[0].value, 2e4, 1e-6);
    EXPECT_NEAR(all.back().rules[0].value, 1e6, 1e-3);
    const double ratio = all[1].rules[0].value / all[0].rules[0].value;
    for (std::size_t v = 1; v < all.size(); ++v)
        EXPECT_NEAR(all[v].rules[0].value / all[v - 1].rules[0].value, ratio, 1e-9 * ratio);
}

TEST(Variants, JoinedRelaxBothAndAreNamedAfterTheSecond)
{
    const auto all = binding_variants(0.624);
    const Variant both = joined(all[1], all[2]); // Chips and money.
    EXPECT_EQ(both.chip_supply, 10.0);
    EXPECT_EQ(both.money, 10.0);
    EXPECT_EQ(both.text.en, all[2].text.en);
    EXPECT_FALSE(both.usual());
}

Effect told(double mean)
{
    return {.pairs = 5, .baseline = 1.0, .mean = mean, .low = mean, .high = mean, .finding = Finding::told};
}

TEST(Variants, TellWhenARivalTurnsOrLosesASign)
{
    const auto sign = [](std::vector<Effect> effects) {
        std::vector<RivalRow> rows;
        for (const Effect& e : effects) rows.push_back({.ai = {e}});
        return sign_of(std::span<const RivalRow>{rows},
                       [](const RivalRow& row) -> const Effect& { return row.ai[0]; });
    };
    Effect unclear = told(1.0);
    unclear.finding = Finding::unclear;
    EXPECT_EQ(sign({told(1.0), told(2.0)}), Sign::same);
    EXPECT_EQ(sign({told(1.0), unclear}), Sign::lost);
    EXPECT_EQ(sign({told(1.0), unclear, told(-1.0)}), Sign::turns);
    EXPECT_EQ(sign({unclear, unclear}), Sign::same);
}

TEST(Variants, FindWhatBindsOnlyWhereItRaisesTheOutcomeNoticeably)
{
    const auto rows = [](std::vector<double> means) {
        std::vector<Relaxed> all;
        for (const double mean : means) all.push_back({.mean = mean});
        return all;
    };
    EXPECT_EQ(binding_row(rows({1.0, 1.2, 1.5, 0.9})), 2u);
    EXPECT_EQ(binding_row(rows({1.0, 1.005, 0.9})), 0u);
    EXPECT_EQ(binding_row(rows({0.0, 0.0, 0.5})), 2u);
}

TEST(Variants, LeaveHistoriesThatBrokeOutOfEffectsAndLevels)
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    const std::vector<Probe> probes{{.figure = {.id = "x", .change = Change::amount, .size = 1.0}}};
    const std::vector<Probed> without{{1.0}, {none}, {3.0}};
    const std::vector<Probed> with{{2.0}, {5.0}, {4.0}};
    const std::vector<Effect> effects = effects_beside(probes, without, with, 0.05);
    EXPECT_EQ(effects[0].pairs, 2u);
    EXPECT_NEAR(effects[0].mean, 1.0, 1e-12);
    EXPECT_NEAR(effects[0].baseline, 2.0, 1e-12);
    EXPECT_NEAR(levels(probes, without)[0].p50, 2.0, 1e-12);
}

} // namespace
} // namespace mm::experiment
