// SPDX-License-Identifier: Apache-2.0
#include "ai/adoption.hpp"

#include "ai/random_cases.hpp"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <vector>

namespace mm::ai {
namespace {

constexpr auto without = static_cast<std::uint32_t>(Stage::without);
constexpr auto integrating = static_cast<std::uint32_t>(Stage::integrating);
constexpr auto integrated = static_cast<std::uint32_t>(Stage::integrated);

/// Firms with all that decides on their way.
struct Firms {
    AdoptionRules rules{};
    std::vector<std::uint32_t> industry{};
    std::vector<double> workers{};
    std::vector<double> gain{};
    std::vector<double> share{}; ///< integrated, by industry
    std::vector<std::uint32_t> stage{};
    std::vector<double> depth{};

    std::size_t play(const Luck& luck)
    {
        return adopt(rules, {industry, workers, gain, share}, {stage, depth}, luck);
    }
    double staff() const { return sum(workers); }
};

/// Nobody uses AI yet, and everybody who can be helped may begin.
Firms equal_firms(std::size_t count)
{
    return {.rules = {.hazard = 0.4, .integrators = 1.0, .time = 4.0, .depth_time = 4.0},
            .industry = std::vector<std::uint32_t>(count, 0),
            .workers = std::vector<double>(count, 10.0),
            .gain = std::vector<double>(count, 0.0),
            .share = {0.0},
            .stage = std::vector<std::uint32_t>(count, without),
            .depth = std::vector<double>(count, 0.0)};
}

Firms random_firms(Random& random)
{
    Firms firms = equal_firms(1 + random.below(60));
    firms.rules = {.hazard = random.between(0.0, 5.0),
                   .imitation = random.between(0.0, 5.0),
                   .gain_slope = random.between(0.0, 60.0),
                   .size_effect = random.between(-1.0, 2.0),
                   .integrators = random.between(0.0, 0.5),
                   .time = random.between(1.0, 8.0),
                   .depth_time = random.between(0.1, 8.0)};
    firms.share = {random.between(0.0, 1.0), random.between(0.0, 1.0)};
    for (std::size_t i = 0; i < firms.stage.size(); ++i) {
        firms.industry[i] = static_cast<std::uint32_t>(random.below(2));
        firms.workers[i] = random.chance(0.1) ? 0.0 : std::floor(random.between(1.0, 200.0));
        firms.gain[i] = random.between(-0.1, 0.3);
        firms.stage[i] = static_cast<std::uint32_t>(random.below(3));
        if (firms.stage[i] == integrated) firms.depth[i] = random.between(0.0, 1.0);
    }
    return firms;
}

Luck luck_of(Random& random)
{
    return {.seed = random.below(1'000'000), .quarter = static_cast<std::uint32_t>(8'000 + random.below(80))};
}

TEST(ChanceToBegin, IsThatOfItsHazardInAQuarter)
{
    // (0.02 + 0.3 * 0.5) = 0.17, half of it at no gain, twice it at four times the mean size with elasticity 1/2:
    // 0.17 a year, 0.0425 a quarter: 1 - e^-0.0425 = 0.0416095.
    const AdoptionRules rules{.hazard = 0.02, .imitation = 0.3, .gain_slope = 30.0, .size_effect = 0.5};
    EXPECT_NEAR(chance_to_begin(rules, 0.5, 0.0, 4.0), 0.0416095, 1e-7);
    // A gain of ln 3 / 30 makes the odds of the wish 3 : 1: 0.02 * 3/4 / 4 = 0.00375 at mean size with nobody to see.
    EXPECT_NEAR(chance_to_begin(rules, 0.0, std::log(3.0) / 30.0, 1.0), 1.0 - std::exp(-0.00375), 1e-15);
    EXPECT_EQ(chance_to_begin({}, 1.0, 10.0, 1.0), 0.0);
}

TEST(ChanceToBegin, IsAProbabilityThatRisesWithOthersGainAndSize)
{
    in_random_cases(3'000, [](Random& random) {
        const AdoptionRules rules{.hazard = random.between(0.0, 10.0),
                                  .imitation = random.between(0.0, 10.0),
                                  .gain_slope = random.between(0.0, 1000.0),
                                  .size_effect = random.between(0.0, 2.0)};
        const double share = random.between(0.0, 1.0);
        const double gain = random.between(-2.0, 2.0);
        const double size = std::exp(random.between(-5.0, 8.0));
        const double chance = chance_to_begin(rules, share, gain, size);
        ASSERT_GE(chance, 0.0);
        ASSERT_LE(chance, 1.0);
        ASSERT_GE(chance_to_begin(rules, share + random.between(0.0, 1.0), gain, size), chance);
        ASSERT_GE(chance_to_begin(rules, share, gain + random.between(0.0, 1.0), size), chance);
        ASSERT_GE(chance_to_begin(rules, share, gain, size * random.between(1.0, 9.0)), chance - 1e-15);
    });
}

TEST(Adoption, BeginsAsOftenAsItsChanceSays)
{
    // 0.4 a year, half of it at no gain: 1 - e^-0.05 = 4.88 % of 400,000 firms, 19,508; five deviations are 681.
    Firms firms = equal_firms(400'000);
    const double chance = 1.0 - std::exp(-0.05);
    const double began = static_cast<double>(firms.play({.seed = 1, .quarter = 8'100}));
    EXPECT_NEAR(began, 400'000.0 * chance, 5.0 * std::sqrt(400'000.0 * chance * (1.0 - chance)));
    EXPECT_EQ(std::count(firms.stage.begin(), firms.stage.end(), integrating), began);
}

TEST(Adoption, IsDoneAsOftenAsItsTimeSaysAndThenGoesDeeper)
{
    Firms firms = equal_firms(20'000);
    firms.rules.hazard = 0.0;
    firms.stage.assign(20'000, integrating);
    firms.play({.seed = 1, .quarter = 8'100});
    const auto done = static_cast<double>(std::count(firms.stage.begin(), firms.stage.end(), integrated));
    EXPECT_NEAR(done, 5'000.0, 5.0 * std::sqrt(20'000.0 * 0.25 * 0.75));
    EXPECT_EQ(sum(firms.depth), 0.0); // Depth begins in the quarter after.
    const std::vector<std::uint32_t> before = firms.stage;
    firms.play({.seed = 1, .quarter = 8'101});
    for (std::size_t i = 0; i < before.size(); ++i)
        ASSERT_EQ(firms.depth[i], before[i] == integrated ? 0.25 : 0.0);
}

TEST(Adoption, GoesAQuarterOfTheWayToFullDepthEachQuarter)
{
    // 1 - 0.75^3 = 0.578125
    Firms firms = equal_firms(1);
    firms.stage = {integrated};
    for (std::uint32_t t = 0; t < 3; ++t) firms.play({.quarter = t});
    EXPECT_NEAR(firms.depth[0], 0.578125, 1e-15);
}

TEST(Adoption, BeginsNowhereWithoutThoseWhoHelp)
{
    in_random_cases(300, [](Random& random) {
        Firms firms = random_firms(random);
        firms.rules.integrators = 0.0;
        const std::vector<std::uint32_t> before = firms.stage;
        ASSERT_EQ(firms.play(luck_of(random)), 0U);
        for (std::size_t i = 0; i < before.size(); ++i)
            ASSERT_EQ(before[i] == without, firms.stage[i] == without);
    });
}

TEST(Adoption, ChangesNothingWhereNothingIsDrawn)
{
    in_random_cases(300, [](Random& random) {
        Firms firms = random_firms(random);
        const Firms before = firms;
        Luck luck = luck_of(random);
        luck.drawn = false;
        ASSERT_EQ(firms.play(luck), 0U);
        ASSERT_EQ(firms.stage, before.stage);
        ASSERT_EQ(firms.depth, before.depth);
    });
}

TEST(Adoption, PassesThoseWhoHelpByOneFirmAtMost)
{
    std::size_t held_back = 0;
    in_random_cases(2'000, [&](Random& random) {
        Firms firms = random_firms(random);
        const std::vector<std::uint32_t> before = firms.stage;
        const std::size_t began = firms.play(luck_of(random));
        double staff = 0.0;
        double largest = 0.0;
        std::size_t count = 0;
        for (std::size_t i = 0; i < before.size(); ++i) {
            if (before[i] != without || firms.stage[i] == without) continue;
            ASSERT_EQ(firms.stage[i], integrating); // Nobody is done in the quarter in which it begins.
            ASSERT_GT(firms.workers[i], 0.0);
            staff += firms.workers[i];
            largest = std::max(largest, firms.workers[i]);
            ++count;
        }
        ASSERT_EQ(count, began);
        const double helped = firms.rules.integrators * firms.staff();
        ASSERT_LE(staff - largest, helped);
        if (staff >= helped) ++held_back;
    });
    EXPECT_GT(held_back, 100U); // The bound was reached, not only kept.
}

TEST(Adoption, ComesToTheSameOnTheSameLuckOnly)
{
    const Firms start = equal_firms(2'000);
    const auto played = [&](const Luck& luck) {
        Firms firms = start;
        firms.play(luck);
        return firms.stage;
    };
    const Luck luck{.seed = 11, .quarter = 8'104};
    EXPECT_EQ(played(luck), played(luck));
    EXPECT_NE(played(luck), played({.seed = 12, .quarter = 8'104}));
    EXPECT_NE(played(luck), played({.seed = 11, .quarter = 8'105}));
}

TEST(Adoption, KeepsItsBeginnersWhereItsChanceRises)
{
    // Two plans share their luck: whoever begins also begins where help is paid, as long as there is enough of it.
    in_random_cases(300, [](Random& random) {
        Firms firms = random_firms(random);
        firms.rules.integrators = 1e9;
        Firms helped = firms;
        helped.rules.hazard += random.between(0.0, 2.0);
        const Luck luck = luck_of(random);
        firms.play(luck);
        helped.play(luck);
        for (std::size_t i = 0; i < firms.stage.size(); ++i)
            ASSERT_TRUE(firms.stage[i] == helped.stage[i] || firms.stage[i] == without);
    });
}

TEST(Adoption, HelpsNoIndustryFirstEveryTime)
{
    // One firm of a hundred can be helped a quarter; half of them stand in the first rows.
    int first_half = 0;
    for (std::uint32_t quarter = 0; quarter < 400; ++quarter) {
        Firms firms = equal_firms(100);
        firms.rules.hazard = 1000.0;
        firms.rules.integrators = 0.01;
        ASSERT_EQ(firms.play({.seed = 3, .quarter = quarter}), 1U);
        for (std::size_t i = 0; i < 50; ++i)
            if (firms.stage[i] == integrating) ++first_half;
    }
    EXPECT_NEAR(first_half, 200, 50); // Five deviations of a fair coin thrown 400 times.
}

TEST(Adoption, NeverLosesDepthAndNeverPassesOne)
{
    in_random_cases(300, [](Random& random) {
        Firms firms = random_firms(random);
        Luck luck = luck_of(random);
        for (int t = 0; t < 10; ++t) {
            const Firms before = firms;
            ++luck.quarter;
            firms.play(luck);
            for (std::size_t i = 0; i < firms.depth.size(); ++i) {
                ASSERT_GE(firms.depth[i], before.depth[i]);
                ASSERT_LE(firms.depth[i], 1.0);
                ASSERT_GE(firms.stage[i], before.stage[i]);
            }
        }
    });
}

TEST(Adoption, OfNoFirmsIsNone)
{
    Firms firms = equal_firms(0);
    EXPECT_EQ(firms.play({}), 0U);
}

TEST(OwnUse, SpreadsAlongALogistic)
{
    // 0.2 + 0.8 * 0.2 * (1 - 0.2/0.8) / 4 = 0.2 + 0.03
    EXPECT_NEAR(spread_own_use(0.2, 0.8, 0.8), 0.23, 1e-15);
    EXPECT_EQ(spread_own_use(0.0, 0.8, 0.8), 0.0);
    EXPECT_EQ(spread_own_use(0.8, 0.8, 0.8), 0.8);
    double share = 0.01;
    for (int t = 0; t < 400; ++t) share = spread_own_use(share, 0.8, 0.75);
    EXPECT_NEAR(share, 0.75, 1e-6);
}

TEST(OwnUse, GoesTowardsItsEndAndNeverPastIt)
{
    in_random_cases(3'000, [](Random& random) {
        const double share = random.between(0.0, 1.0);
        const double most = random.chance(0.1) ? 0.0 : random.between(0.0, 1.0);
        const double next = spread_own_use(share, random.between(0.0, 20.0), most);
        ASSERT_GE(next, std::min(share, most));
        ASSERT_LE(next, std::max(share, most));
    });
    EXPECT_EQ(spread_own_use(0.0, 1.0, 0.0), 0.0);
}

} // namespace
} // namespace mm::ai
