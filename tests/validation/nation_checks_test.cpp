// SPDX-License-Identifier: Apache-2.0
#include "validation/nation_checks.hpp"

#include "model/industry_groups.hpp"
#include "validation/plan_texts.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace mm::validation {
namespace {

struct Korea {
    nation::Economy economy =
        nation::read_economy(std::filesystem::path{MM_SOURCE_DIR} / "nations" / "korea");
    nation::LeverTables levers = nation::read_lever_tables(economy.folder);
    std::vector<nation::Projection> projections = nation::read_projections(economy.folder);

    NationSubject subject() const
    {
        NationSubject s{.laboratory = {.economy = &economy},
                        .projections = projections,
                        .levers = &levers,
                        .histories = 2,
                        .few = 2,
                        .fine_histories = 2};
        for (const nation::IndustryName& i : economy.industries)
            s.laboratory.groups.push_back(model::industry_group(i.isic));
        return s;
    }
};

const Korea& korea()
{
    static const Korea one;
    return one;
}

TEST(NationChecks, WithAllClosuresOffThePublishedModelIsPlayed)
{
    const NationCheck made = check_closures_off(korea().subject());
    EXPECT_EQ(made.check.verdict, Verdict::held) << made.check.figures;
}

TEST(NationChecks, TheStartIsThatOfTheTable)
{
    const NationCheck made = check_start(korea().subject());
    EXPECT_EQ(made.check.verdict, Verdict::held) << made.check.figures;
    EXPECT_EQ(made.table.size(), 5U);
}

TEST(NationChecks, PutEveryLeverAtBothEnds)
{
    const std::vector<LeverEnd> ends = lever_ends(korea().subject());
    EXPECT_GE(ends.size(), 2 * plan::economy_levers().size());
    std::size_t changing = 0;
    for (const LeverEnd& end : ends) {
        const enact::Enacted made = enacted(korea().subject(), end.pledge, 24);
        ASSERT_EQ(made.measures.size(), 24U) << end.name;
        changing += !made.measures[5].purchases.empty() || made.measures[5].income_tax != 0.0 ||
                    !made.measures[5].weekly_cap.empty();
    }
    EXPECT_GE(changing, 5U);
}

TEST(NationChecks, PairHistoriesOnTheSameLuck)
{
    Question question{.start = korea().economy.start, .histories = 2, .quarters = 2};
    const Answer base = ask(korea().subject().laboratory, question);
    EXPECT_TRUE(base.breach().empty()) << base.breach();
    const auto gdp = [](const Answer& a, std::size_t h) { return a.value(h, "real_gdp", 2); };
    EXPECT_EQ(paired(base, ask(korea().subject().laboratory, question), gdp).mean, 0.0);
    question.measures.resize(2);
    question.measures[0].purchases = {{.product = 50, .amount = 20e6}};
    EXPECT_GT(paired(base, ask(korea().subject().laboratory, question), gdp).mean, 1e6);
}

TEST(NationChecks, DrawFiguresOfTheirOwnForEveryHistory)
{
    Question question{.start = korea().economy.start, .histories = 2, .quarters = 1};
    const Answer varied = ask(korea().subject().laboratory, question);
    question.varied = false;
    const Answer fixed = ask(korea().subject().laboratory, question);
    EXPECT_NE(varied.value(0, "real_household_consumption", 0),
              varied.value(1, "real_household_consumption", 0));
    EXPECT_EQ(fixed.value(0, "real_exports", 0), fixed.value(1, "real_exports", 0));
}

} // namespace
} // namespace mm::validation
