// SPDX-License-Identifier: Apache-2.0
#include "experiment/between_plans.hpp"

#include "experiment/effect_sentences.hpp"
#include "experiment/made_histories.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace mm::experiment {
namespace {

constexpr std::size_t quarters = 12;
using Outcomes = std::vector<model::Outcome>;

Outcomes run_of(std::uint64_t seed, std::uint32_t count)
{
    Outcomes outcomes;
    for (std::uint32_t number = 0; number < count; ++number) outcomes.push_back(made(seed, number, quarters));
    return outcomes;
}

/// The same histories with another product.
Outcomes with_gdp(Outcomes run, double factor)
{
    const std::size_t s = model::index_in(model::published_catalogue(), "real_gdp");
    for (model::Outcome& outcome : run)
        for (std::size_t q = 1; q <= quarters; ++q) outcome.history.values[s * (quarters + 1) + q] *= factor;
    return run;
}

std::vector<Between> between_of(const std::vector<Outcomes>& plans)
{
    std::vector<std::span<const model::Outcome>> spans(plans.begin(), plans.end());
    return effects_between(model::published_catalogue(), spans, quarters);
}

const FigureEffects& gdp_of(const Between& each)
{
    return *std::find_if(each.effects.headlines.begin(), each.effects.headlines.end(),
                         [](const FigureEffects& f) { return f.id == "gdp"; });
}

TEST(BetweenPlans, FindsWhatTheyDifferInOnTheSameLuck)
{
    // Each is far from the other's luck in level, and 2 % below it in every history.
    const std::vector<Between> all = between_of({with_gdp(run_of(1, 8), 0.98), run_of(1, 8)});
    ASSERT_EQ(all.size(), 1u);
    const Effect& gdp = gdp_of(all[0]).windows[0];
    EXPECT_EQ(gdp.finding, Finding::told);
    EXPECT_NEAR(gdp.mean, -2.0, 1e-9);
    EXPECT_EQ(sentence_of(gdp_of(all[0]), 0, {"2027", "2027년"}, under_plan("b")).en.substr(0, 23),
              "Real GDP in 2027 is 2.0");
    EXPECT_NE(sentence_of(gdp_of(all[0]), 0, {"2027", "2027년"}, under_plan("b")).en.find("than under b."),
              std::string::npos);
}

TEST(BetweenPlans, TellsNothingWhereLuckAloneDiffers)
{
    const std::vector<Between> all = between_of({run_of(1, 12), run_of(2, 12)});
    for (const FigureEffects& figure : all[0].effects.headlines)
        for (const Effect& e : figure.windows) EXPECT_EQ(e.finding, Finding::unclear) << figure.text.en;
}

TEST(BetweenPlans, AreOfEveryTwoAndShareOneError)
{
    const std::vector<Between> all = between_of({run_of(1, 4), run_of(2, 4), run_of(1, 4)});
    ASSERT_EQ(all.size(), 3u);
    for (const Between& each : all) EXPECT_DOUBLE_EQ(each.effects.error, family_error / 3.0);
    ASSERT_NE(between(all, 0, 2), nullptr);
    EXPECT_TRUE(between(all, 0, 2)->effects.identical);
    EXPECT_FALSE(between(all, 1, 2)->effects.identical);
    EXPECT_EQ(between(all, 2, 1), nullptr);
}

TEST(BetweenPlans, AreNoneOfOne)
{
    EXPECT_TRUE(between_of({run_of(1, 4)}).empty());
    EXPECT_TRUE(between_of({}).empty());
}

TEST(BetweenPlans, LeaveOutWhatBrokeUnderEither)
{
    std::vector<Outcomes> plans{run_of(1, 4), run_of(1, 4)};
    plans[0][1] = broken(1, 1, quarters);
    plans[1][3] = broken(1, 3, quarters);
    EXPECT_EQ(between_of(plans)[0].effects.pairs, 2u);
}

/// Less error for each pair of plans makes wider intervals.
TEST(BetweenPlans, AreSurerToHoldTheMoreThereAre)
{
    const Outcomes a = run_of(1, 6), b = run_of(2, 6), c = run_of(3, 6);
    const std::vector<Between> two = between_of({a, b}), three = between_of({a, b, c});
    EXPECT_LT(gdp_of(three[0]).windows[0].low, gdp_of(two[0]).windows[0].low);
    EXPECT_EQ(gdp_of(three[0]).windows[0].mean, gdp_of(two[0]).windows[0].mean);
}

} // namespace
} // namespace mm::experiment
