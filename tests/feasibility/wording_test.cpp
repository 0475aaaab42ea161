// SPDX-License-Identifier: Apache-2.0
#include "feasibility/wording.hpp"

#include "feasibility/committed.hpp"
#include "feasibility/sentences.hpp"

#include <gtest/gtest.h>

/// Numbers and sentences as people read them.
namespace mm::feasibility {
namespace {

TEST(Words, OfNumbersHaveThreeFiguresAndEachLanguagesSteps)
{
    EXPECT_EQ(words::number(34.42e12), (Text{"34.4 trillion", "34.4조"}));
    EXPECT_EQ(words::number(200'000.0), (Text{"200,000", "20만"}));
    EXPECT_EQ(words::number(111.07e6), (Text{"111 million", "1.11억"}));
    EXPECT_EQ(words::number(2.5e9), (Text{"2.5 billion", "25억"}));
    EXPECT_EQ(words::number(9.5e15), (Text{"9.5 quadrillion", "9,500조"}));
    EXPECT_EQ(words::number(9'876.0), (Text{"9,880", "9,880"}));
    EXPECT_EQ(words::number(9.468), (Text{"9.47", "9.47"}));
    EXPECT_EQ(words::number(0.0), (Text{"0", "0"}));
    EXPECT_EQ(words::number(never()), (Text{"without end", "끝없음"}));
}

TEST(Words, OfAmountsCarryTheirUnit)
{
    EXPECT_EQ(words::amount(10e12, "KRW"), (Text{"KRW 10 trillion", "10조 원"}));
    EXPECT_EQ(words::amount(50'000.0, "chip"), (Text{"50,000 chips", "5만 장"}));
    EXPECT_EQ(words::amount(459.3, "MW"), (Text{"459 MW", "459 MW"}));
    EXPECT_EQ(words::amount(5e12, "token/day"), (Text{"5 trillion tokens a day", "하루 5조 토큰"}));
}

TEST(Words, OfRangesNameTheMiddleAndTheEnds)
{
    EXPECT_EQ(words::range({1e12, 2e12, 3e12}, "KRW"),
              (Text{"KRW 2 trillion (1 trillion to 3 trillion)", "2조 원 (1조~3조)"}));
    EXPECT_EQ(words::range({7.0, 7.0, 7.0}, "person"), (Text{"7 people", "7명"}));
}

TEST(Words, OfChancesAreNeverNothingAndNeverCertain)
{
    EXPECT_EQ(words::percent(0.0), (Text{"below 1%", "1% 미만"}));
    EXPECT_EQ(words::percent(0.0099), (Text{"below 1%", "1% 미만"}));
    EXPECT_EQ(words::percent(0.01), (Text{"1%", "1%"}));
    EXPECT_EQ(words::percent(0.314), (Text{"31%", "31%"}));
    EXPECT_EQ(words::percent(0.99), (Text{"99%", "99%"}));
    EXPECT_EQ(words::percent(1.0), (Text{"above 99%", "99% 초과"}));
}

TEST(Words, OfFractionsMayBeMoreThanAll)
{
    EXPECT_EQ(words::fraction(0.0), (Text{"0%", "0%"}));
    EXPECT_EQ(words::fraction(0.004), (Text{"below 1%", "1% 미만"}));
    EXPECT_EQ(words::fraction(1.0), (Text{"100%", "100%"}));
    EXPECT_EQ(words::fraction(2.5), (Text{"250%", "250%"}));
    EXPECT_EQ(words::fraction(34.0), (Text{"34 times", "34배"}));
}

TEST(Words, OfDatesNameTheQuarterInWhichItIsDone)
{
    const Quarter start = Quarter::of(2025, 3);
    EXPECT_EQ(words::date(1.0, start), (Text{"the end of Q3 2025", "2025년 3분기 말"}));
    EXPECT_EQ(words::date(4.0, start), (Text{"the end of Q2 2026", "2026년 2분기 말"}));
    EXPECT_EQ(words::date(4.1, start), (Text{"the end of Q3 2026", "2026년 3분기 말"}));
    EXPECT_EQ(words::date(never(), start), (Text{"no date before 2040", "2040년 이후"}));
}

TEST(Sentences, NameTheVerdictAndWhatBindsInBothLanguages)
{
    for (const plan::Plan& plan : committed_plans()) {
        SCOPED_TRACE(plan.id);
        const Check check = checked(plan, {.draws = 500});
        const std::vector<Text> said = summarise(
            {.nation = korea().nation, .world = korea().world, .plan = plan, .inputs = korea().inputs},
            check);
        ASSERT_GE(said.size(), 5u);
        for (const Text& sentence : said) {
            EXPECT_FALSE(sentence.en.empty());
            EXPECT_FALSE(sentence.ko.empty());
            for (const std::string& text : {sentence.en, sentence.ko}) {
                EXPECT_EQ(text.find("nan"), std::string::npos) << text;
                EXPECT_EQ(text.find("inf"), std::string::npos) << text;
                EXPECT_EQ(text.find("{}"), std::string::npos) << text;
            }
        }
        const Text binding = words::name(check.verdict.binding);
        EXPECT_NE(said.front().en.find(binding.en), std::string::npos) << said.front().en;
        EXPECT_NE(said.front().ko.find(binding.ko), std::string::npos) << said.front().ko;
        const Text chance = words::percent(check.verdict.probability);
        EXPECT_NE(said.front().en.find(chance.en), std::string::npos) << said.front().en;
    }
    for (const Text& limit : limits()) EXPECT_FALSE(limit.en.empty() || limit.ko.empty());
}

} // namespace
} // namespace mm::feasibility
