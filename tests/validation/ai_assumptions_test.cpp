// SPDX-License-Identifier: Apache-2.0
#include "korea_with_ai.hpp"

#include "ai/capability.hpp"
#include "ai/rules.hpp"
#include "validation/ai_steps.hpp"
#include "validation/ai_ten_years.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

namespace mm::validation {
namespace {

double rule(const AiSetup& setup, std::string_view name)
{
    for (const SetRule& r : setup.ai_rules)
        if (r.name == name) return r.value;
    return std::nan("");
}

double saved(const AiSetup& setup)
{
    return ai::saved_part(
        {rule(setup, "ai.automated"), rule(setup, "ai.residual"), rule(setup, "ai.time_saved")});
}

TEST(AiAssumptions, SaveWhatAcemogluSaves)
{
    const AiSubject subject = korea_with_ai().subject();
    const AiSetup easy = acemoglu(subject, false);
    EXPECT_NEAR(saved(easy), 0.27, 1e-12);
    // Of all paid hours, weighted by what industries pay.
    EXPECT_NEAR(rule(easy, "ai.workable_now") * cognitive_share(subject) / 0.624, 0.199 * 0.23, 1e-12);
    EXPECT_NEAR(saved(acemoglu(subject, true)), 0.27 * 0.7975, 1e-12);
    EXPECT_NEAR(gain_of(0.199 * 0.23, 0.27), 0.01251, 1e-5);
}

TEST(AiAssumptions, TurnProductivityIntoSavedLabour)
{
    const AiSubject subject = korea_with_ai().subject();
    const AiSetup setup = from_productivity(subject, "x", {}, 0.032, 0.55);
    const double share = rule(setup, "ai.workable_now") * cognitive_share(subject) / 0.624;
    EXPECT_NEAR(0.55 * std::log1p(gain_of(share, saved(setup))), 0.032, 1e-9);
}

TEST(AiAssumptions, EndInTheUsualSetting)
{
    const std::vector<AiSetup> steps = steps_from(acemoglu(korea_with_ai().subject(), false));
    const AiSetup& last = steps.back();
    EXPECT_EQ(last.mechanisms, ai::Mechanisms::all());
    EXPECT_TRUE(last.ai_rules.empty());
    EXPECT_TRUE(last.drawn);
    EXPECT_FALSE(last.nobody_at_start);
    EXPECT_TRUE(last.closures == calibration::Closures::all());
    // Each step gives something up.
    for (std::size_t s = 1; s < steps.size(); ++s)
        EXPECT_TRUE(steps[s].mechanisms != steps[s - 1].mechanisms ||
                    steps[s].ai_rules.size() != steps[s - 1].ai_rules.size() || steps[s].drawn)
            << steps[s].id;
}

TEST(AiAssumptions, ChangeOneThingInEachRival)
{
    const AiSetup point = acemoglu(korea_with_ai().subject(), false);
    for (const AiSetup& rival : rivals_of(point)) {
        EXPECT_NE(rival.closures == point.closures, rival.closure_rules.empty()) << rival.id;
        EXPECT_EQ(rival.mechanisms, point.mechanisms) << rival.id;
    }
}

TEST(AiAssumptions, LeaveBrokenPairsOut)
{
    const double nan = std::nan("");
    EXPECT_EQ(mean_of({1.0, nan, 3.0}).mean, 2.0);
    // A step is that of pairs of which neither broke.
    EXPECT_EQ(mean_step({1.0, 2.0, nan, 4.0}, {2.0, nan, 3.0, 7.0}).mean, 2.0);
    EXPECT_EQ(whole({nan, 5.0}).size(), 1U);
}

TEST(AiAssumptions, KeepTheNationForSetupsThatShareIt)
{
    AiSubject subject = korea_with_ai().subject();
    WithoutAi kept;
    const AiSetup point = acemoglu(subject, false);
    const Answer* first = &play_without(subject, point, kept);
    const double gdp = first->value(0, "real_gdp", ten_years);
    // What AI does is of no account to a nation without it.
    EXPECT_EQ(play_without(subject, acemoglu(subject, true), kept).value(0, "real_gdp", ten_years), gdp);
    EXPECT_EQ(kept.of.id, point.id);
    const AiSetup rival = rivals_of(point).front();
    EXPECT_NE(play_without(subject, rival, kept).value(0, "real_gdp", ten_years), gdp);
}

TEST(AiAssumptions, DrawNothingWhereRulesAreCertain)
{
    const std::array set{SetRule{"ai.hazard", 0.5}};
    const Inputs certain = certain_rules(ai::rule_declarations(), set);
    const ai::Rules one = ai::rules_of(certain, 1, true);
    const ai::Rules other = ai::rules_of(certain, 2, true);
    EXPECT_EQ(one.hazard, 0.5);
    EXPECT_EQ(one.imitation, other.imitation);
    EXPECT_EQ(one.tokens_per_task_hour, other.tokens_per_task_hour);
    const Inputs drawn{ai::rule_declarations()};
    EXPECT_NE(ai::rules_of(drawn, 1, true).imitation, ai::rules_of(drawn, 2, true).imitation);
}

} // namespace
} // namespace mm::validation
