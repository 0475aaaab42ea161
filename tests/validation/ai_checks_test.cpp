// SPDX-License-Identifier: Apache-2.0
#include "korea_with_ai.hpp"

#include "ai/rules.hpp"
#include "validation/ai_observed.hpp"
#include "validation/ai_plans.hpp"
#include "validation/plan_texts.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace mm::validation {
namespace {

using ai::Mechanism;
using ai::Mechanisms;

Answer two_years(Mechanisms on)
{
    return ask(korea_with_ai().subject().nation.laboratory, with_ai(korea_with_ai().subject(), on, 8, 2));
}

TEST(AiChecks, PlayTheNationBitForBitWhereNoMechanismIsOn)
{
    const AiSubject subject = korea_with_ai().subject();
    const Answer nation = ask(subject.nation.laboratory, without_ai(subject, 8, 2));
    const Answer off = two_years(Mechanisms::none().with(Mechanism::ageing));
    const auto gdp = [](const Answer& a, std::size_t h) { return a.value(h, "real_gdp", 8); };
    EXPECT_EQ(paired(nation, off, gdp).mean, 0.0);
    EXPECT_NE(paired(nation, two_years(Mechanisms::all()), gdp).mean, 0.0);
}

TEST(AiChecks, LetTheLabourForceAgeOnlyWhereThatIsOn)
{
    const Answer still = two_years(Mechanisms::none());
    const Answer ageing = two_years(Mechanisms::none().with(Mechanism::ageing));
    const auto force = [](const Answer& a, std::size_t h) { return a.value(h, "labour_force", 8); };
    EXPECT_GT(paired(still, ageing, force).mean, 0.0);
}

TEST(AiChecks, MeasureAiOnlyWhereItIsUsed)
{
    EXPECT_TRUE(two_years(Mechanisms::all()).catalogue.with_ai);
    EXPECT_FALSE(two_years(Mechanisms::none().with(Mechanism::ageing)).catalogue.with_ai);
}

TEST(AiChecks, ListEveryObservationInItsOwnList)
{
    const AiSubject subject = korea_with_ai().subject();
    const AiCheck made = check_ai_hold_outs(subject);
    const auto count = [&](nation::EvidenceList list) {
        return static_cast<std::size_t>(std::count_if(made.evidence.begin(), made.evidence.end(),
                                                      [&](const auto& r) { return r.list == list; }));
    };
    const auto observed = [&](endow::Use use) {
        const auto& all = subject.tables->observed;
        return static_cast<std::size_t>(
            std::count_if(all.begin(), all.end(), [&](const auto& o) { return o.use == use; }));
    };
    EXPECT_EQ(count(nation::EvidenceList::input), observed(endow::Use::input));
    EXPECT_EQ(count(nation::EvidenceList::calibration), observed(endow::Use::calibration));
    EXPECT_EQ(count(nation::EvidenceList::holdout), observed(endow::Use::holdout));
    EXPECT_EQ(count(nation::EvidenceList::prediction), 7U * 5U);
    for (const nation::EvidenceRow& row : made.evidence) {
        // The run says nothing of what it was told, and something of everything that was held out.
        if (row.list == nation::EvidenceList::calibration) continue;
        EXPECT_EQ(row.ours.known(), row.list != nation::EvidenceList::input) << row.quantity;
    }
}

TEST(AiChecks, MissWhatLiesApart)
{
    EXPECT_TRUE(meets({65, 50, 80}, {45, 30, 55}, Likeness::same));
    EXPECT_FALSE(meets({65, 50, 80}, {40, 30, 45}, Likeness::same));
    EXPECT_FALSE(meets({65, 50, 80}, {100, 90, 120}, Likeness::same));
    // A part may be as small as it likes.
    EXPECT_TRUE(meets({8, 8, 8}, {1, 0.5, 2}, Likeness::part_of));
    EXPECT_FALSE(meets({8, 8, 8}, {10, 9, 12}, Likeness::part_of));
}

TEST(AiChecks, CountTheGrowthOfAYearFromTheAccountsBeforeTheStart)
{
    const AiSubject subject = korea_with_ai().subject();
    const Answer answer = two_years(Mechanisms::all());
    const auto& statistics = std::get<calibration::TableStatistics>(subject.nation.laboratory.economy->base);
    const calibration::QuarterlySeries& s = statistics.series;
    double year = 0.0, before = 0.0;
    const std::size_t start = s.row(answer.calibration.start);
    for (std::size_t q = 0; q < 4; ++q) {
        year += answer.value(1, "real_gdp", q + 1);
        before += answer.value(1, "real_gdp", 0) * s.real_gdp[start - q] / s.real_gdp[start];
    }
    EXPECT_NEAR(yearly_growth(subject, answer, 1, 4), year / before - 1.0, 1e-12);
}

TEST(AiChecks, PutEveryLeverOfAllKindsAtBothEnds)
{
    const AiSubject subject = korea_with_ai().subject();
    const std::vector<LeverEnd> ends = lever_ends(plan::levers(), subject.known);
    for (const plan::Lever& lever : plan::levers())
        EXPECT_GE(std::count_if(ends.begin(), ends.end(),
                                [&](const LeverEnd& e) {
                                    return e.pledge.find("\"" + std::string{lever.name} + "\"") !=
                                           std::string::npos;
                                }),
                  2)
            << lever.name;
    const auto start = nation::calibrate(*subject.nation.laboratory.economy, std::nullopt, 10'000.0);
    std::size_t chips = 0;
    for (const LeverEnd& end : ends) {
        const enact::Enacted made = enacted_with_ai(subject, start, end.pledge, 24);
        ASSERT_EQ(made.measures.size(), 24U) << end.name;
        chips += std::any_of(made.measures.begin(), made.measures.end(), [](const model::Measures& m) {
            return std::any_of(m.chips.begin(), m.chips.end(), [](const auto& c) { return c.chips > 0.0; });
        });
    }
    EXPECT_GE(chips, 3U);
}

} // namespace
} // namespace mm::validation
