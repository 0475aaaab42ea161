// SPDX-License-Identifier: Apache-2.0
#include "experiment/effects.hpp"

#include "experiment/effect_sentences.hpp"
#include "experiment/made_histories.hpp"
#include "model/industry_groups.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace mm::experiment {
namespace {

constexpr std::size_t quarters = 20;

const model::Catalogue& nation()
{
    static const model::Catalogue made = [] {
        const std::vector<std::uint32_t> groups{0, 2, 5, 5, 9};
        return model::nation_catalogue("MKRW", groups);
    }();
    return made;
}

/// A history of noise around 1000 in every series.
model::Outcome noisy(std::uint64_t seed, std::uint32_t number)
{
    model::Outcome outcome{.history = {.number = number, .quarters = quarters}};
    for (std::uint32_t s = 0; s < nation().size(); ++s)
        for (std::uint32_t q = 0; q <= quarters; ++q)
            outcome.history.values.push_back(
                1000.0 + normal({.seed = seed, .quarter = q, .agent = s, .draw = number}));
    return outcome;
}

std::vector<model::Outcome> run_of(std::uint64_t seed, std::uint32_t count)
{
    std::vector<model::Outcome> outcomes;
    for (std::uint32_t number = 0; number < count; ++number) outcomes.push_back(noisy(seed, number));
    return outcomes;
}

/// Multiplies a series from its first quarter on.
void scale(std::vector<model::Outcome>& run, std::string_view series, double factor)
{
    const std::size_t s = model::index_in(nation(), series);
    for (model::Outcome& outcome : run)
        for (std::size_t q = 1; q <= quarters; ++q) outcome.history.values[s * (quarters + 1) + q] *= factor;
}

std::vector<const FigureEffects*> all_of(const Effects& effects)
{
    std::vector<const FigureEffects*> all;
    for (const auto* list : {&effects.headlines, &effects.others, &effects.bill})
        for (const FigureEffects& figure : *list) all.push_back(&figure);
    for (const auto* list : {&effects.classes, &effects.industries})
        for (const SubjectEffects& subject : *list)
            for (const FigureEffects& figure : subject.figures) all.push_back(&figure);
    return all;
}

const FigureEffects& headline(const Effects& effects, std::string_view id)
{
    return *std::find_if(effects.headlines.begin(), effects.headlines.end(),
                         [&](const FigureEffects& f) { return f.id == id; });
}

TEST(Effects, OfAPlanThatDoesNothingAreNotToldOnce)
{
    // Hundreds of effects on noise: at 5 % each dozens would seem to be there.
    const std::vector<model::Outcome> baseline = run_of(1, 20), plan = run_of(2, 20);
    const auto pairs = pairs_of(baseline, plan);
    const Effects effects = effects_of(nation(), pairs, quarters);
    EXPECT_FALSE(effects.identical);
    EXPECT_GT(all_of(effects).size() * effects.windows.size(), 200u);
    for (const FigureEffects* figure : all_of(effects))
        for (const Effect& e : figure->windows) EXPECT_EQ(e.finding, Finding::unclear) << figure->text.en;
}

TEST(Effects, OfTheSameHistoriesAreExactlyNothing)
{
    const std::vector<model::Outcome> baseline = run_of(1, 3);
    const Effects effects = effects_of(nation(), pairs_of(baseline, baseline), quarters);
    EXPECT_TRUE(effects.identical);
    for (const FigureEffects* figure : all_of(effects))
        for (const Effect& e : figure->windows) EXPECT_EQ(e.finding, Finding::same) << figure->text.en;
}

TEST(Effects, AreFoundInTheirUnitWhereTheyAre)
{
    const std::vector<model::Outcome> baseline = run_of(1, 20);
    std::vector<model::Outcome> plan = run_of(1, 20);
    scale(plan, "real_gdp", 0.98);
    scale(plan, "weekly_hours", 0.9);
    scale(plan, "industry.2.output", 1.1);
    scale(plan, "industry.4.output", 0.7);
    const Effects effects = effects_of(nation(), pairs_of(baseline, plan), quarters);
    const Effect& gdp = headline(effects, "gdp").windows[0];
    EXPECT_EQ(gdp.finding, Finding::told);
    EXPECT_NEAR(gdp.mean, -2.0, 1e-9);
    const Effect& hours = headline(effects, "hours").windows[1];
    EXPECT_NEAR(hours.mean, -100.0, 0.1);
    EXPECT_NEAR(hours.baseline, 1000.0, 1.0);
    EXPECT_EQ(headline(effects, "exports").windows[0].finding, Finding::same);
    const MostHit hit = most_hit(effects.industries, "output", 1, 10);
    ASSERT_EQ(hit.gain.size(), 1u);
    ASSERT_EQ(hit.lose.size(), 1u);
    EXPECT_EQ(hit.gain[0]->id, "industry.2");
    EXPECT_EQ(hit.lose[0]->id, "industry.4");
    // 30 % of 1000 million won a quarter, by the year and in trillions.
    EXPECT_NEAR(figure_of(*hit.lose[0], "output")->windows[1].mean, -0.3 * 4000.0 / 1e6, 1e-6);
}

TEST(Effects, ThatAreRoundingAreNone)
{
    const std::vector<model::Outcome> baseline = run_of(1, 10);
    std::vector<model::Outcome> plan = run_of(1, 10);
    scale(plan, "real_gdp", 1.0 + 1e-14);
    const Effects effects = effects_of(nation(), pairs_of(baseline, plan), quarters);
    EXPECT_FALSE(effects.identical);
    EXPECT_EQ(headline(effects, "gdp").windows[0].finding, Finding::same);
}

TEST(Effects, OnSharesAreToldInPoints)
{
    const std::vector<model::Outcome> baseline = run_of(1, 10);
    std::vector<model::Outcome> plan = run_of(1, 10);
    scale(plan, "compensation_employees", 0.95);
    const Effects effects = effects_of(nation(), pairs_of(baseline, plan), quarters);
    const FigureEffects& share = headline(effects, "wage_share");
    EXPECT_EQ(share.unit.en, "percentage points");
    EXPECT_NEAR(share.windows[0].mean, -5.0, 0.05);
    EXPECT_NEAR(share.windows[0].baseline, 100.0, 0.5);
}

TEST(Effects, OfThePublishedSeriesHaveNoClassesAndNoIndustries)
{
    std::vector<model::Outcome> baseline, plan;
    for (std::uint32_t number = 0; number < 4; ++number) {
        baseline.push_back(made(1, number, quarters));
        plan.push_back(made(2, number, quarters));
    }
    const Effects effects = effects_of(model::published_catalogue(), pairs_of(baseline, plan), quarters);
    EXPECT_EQ(effects.headlines.size(), 12u);
    EXPECT_TRUE(effects.classes.empty() && effects.bill.empty() && effects.industries.empty());
}

FigureEffects gdp_of(double mean, double low, double high, Finding finding)
{
    return {"gdp",
            {"real GDP", "실질 국내총생산"},
            {"%", "%"},
            Change::per_cent,
            {{.pairs = 9, .baseline = 1.0, .mean = mean, .low = low, .high = high, .finding = finding}}};
}

TEST(EffectSentences, SayHowMuchAndHowSure)
{
    const Text when = window_text({9, 20}, Quarter::of(2024, 4));
    EXPECT_EQ(when.en, "2027–2029");
    EXPECT_EQ(when.ko, "2027~2029년");
    const Text lower = sentence_of(gdp_of(-0.8, -1.3, -0.3, Finding::told), 0, when);
    EXPECT_EQ(lower.en, "Real GDP in 2027–2029 is 0.8 % lower (0.3 to 1.3) than without the plan.");
    EXPECT_EQ(lower.ko, "2027~2029년 실질 국내총생산은 계획이 없을 때보다 0.8% 낮다(0.3~1.3).");
    const Text higher = sentence_of(gdp_of(12.4, 10.1, 14.7, Finding::told), 0, when);
    EXPECT_EQ(higher.en, "Real GDP in 2027–2029 is 12 % higher (10 to 15) than without the plan.");
}

TEST(EffectSentences, SayWhereNothingCanBeTold)
{
    const Text when = window_text({1, 8}, Quarter::of(2024, 4));
    const Text unclear = sentence_of(gdp_of(0.1, -0.4, 0.6, Finding::unclear), 0, when);
    EXPECT_EQ(unclear.en,
              "Real GDP in 2025–2026 cannot be told from that without the plan (−0.40 to 0.60 %).");
    EXPECT_EQ(unclear.ko, "2025~2026년 실질 국내총생산은 계획이 없을 때와 구별되지 않는다(−0.40~0.60%).");
    const Text same = sentence_of(gdp_of(0.0, 0.0, 0.0, Finding::same), 0, when);
    EXPECT_EQ(same.en, "Real GDP in 2025–2026 is exactly that without the plan.");
    EXPECT_NE(same.ko.find("정확히 같다"), std::string::npos);
}

TEST(EffectSentences, NameQuartersWhereAWindowIsNoYears)
{
    EXPECT_EQ(window_text({1, 3}, Quarter::of(2010, 1)).en, "2010Q2–2010Q4");
    EXPECT_EQ(window_text({1, 4}, Quarter::of(2010, 4)).ko, "2011년");
}

TEST(EffectSentences, KeepTwoDigitsOfTheInterval)
{
    EXPECT_EQ(decimals_of({.mean = -0.8, .low = -1.3, .high = -0.3}), 1);
    EXPECT_EQ(decimals_of({.mean = 0.01, .low = -0.034, .high = 0.05}), 3);
    EXPECT_EQ(decimals_of({.mean = 250.0, .low = 100.0, .high = 400.0}), 0);
    EXPECT_EQ(decimals_of({.mean = 0.0, .low = 0.0, .high = 0.0}), 0);
    EXPECT_EQ(number_text(-1234567.891, 1), "−1,234,567.9");
    EXPECT_EQ(number_text(-0.0004, 1), "0.0");
}

} // namespace
} // namespace mm::experiment
