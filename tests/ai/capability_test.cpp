// SPDX-License-Identifier: Apache-2.0
#include "ai/capability.hpp"

#include "ai/random_cases.hpp"

#include <cmath>
#include <gtest/gtest.h>

namespace mm::ai {
namespace {

TEST(Frontier, IsAtTheIntegralOfItsGrowth)
{
    // Growth of 1.15 a year that halves every 4: 1.15 * 4/0.693147 * (1 - 1/2) = 3.318199 after 4 years, 6.636397 ever.
    EXPECT_EQ(frontier_at(1.15, 4.0, 0.0), 0.0);
    EXPECT_NEAR(frontier_at(1.15, 4.0, 4.0), 3.318199, 1e-6);
    EXPECT_NEAR(frontier_at(1.15, 4.0, 1000.0), 6.636397, 1e-6);
    in_random_cases(200, [](Random& random) {
        const double growth = random.between(0.0, 3.0);
        const double half_life = random.between(0.5, 10.0);
        const double years = random.between(0.0, 20.0);
        double sum = 0.0; // Of g 2^(-t/h), by the midpoint rule.
        constexpr int steps = 2000;
        for (int i = 0; i < steps; ++i)
            sum += growth * std::exp2(-(i + 0.5) * years / steps / half_life) * years / steps;
        ASSERT_NEAR(frontier_at(growth, half_life, years), sum, 1e-4 * (1e-6 + sum));
    });
}

TEST(Frontier, GrowsByHalfAsMuchAHalfLifeLater)
{
    in_random_cases(1'000, [](Random& random) {
        const double growth = random.between(0.1, 3.0);
        const double half_life = random.between(0.2, 10.0);
        const double from = random.between(0.0, 10.0);
        const double span = random.between(0.1, 5.0);
        const auto gained = [&](double t) {
            return frontier_at(growth, half_life, t + span) - frontier_at(growth, half_life, t);
        };
        ASSERT_NEAR(gained(from + half_life), gained(from) / 2.0, 1e-12);
    });
}

TEST(Frontier, WasAsFarBehindAsItsGrowthSays)
{
    EXPECT_DOUBLE_EQ(frontier_at(1.2, 4.0, -0.5), -0.6);
    EXPECT_DOUBLE_EQ(frontier_at(1.2, 0.1, -20.0), -24.0);
}

TEST(Frontier, NeverFalls)
{
    in_random_cases(2'000, [](Random& random) {
        const double growth = random.between(0.0, 5.0);
        const double half_life = random.between(0.1, 100.0);
        const double earlier = random.between(-20.0, 30.0);
        const double later = earlier + random.between(0.0, 5.0);
        ASSERT_LE(frontier_at(growth, half_life, earlier), frontier_at(growth, half_life, later));
    });
}

OwnTraining training_on(double flops)
{
    return {.flops = flops, .mfu = 0.5, .run = 0.1, .frontier = 26.0};
}

/// Of algorithms, 0.45 a year, a year behind.
double gained_after(double years)
{
    return 0.45 * (years - 1.0);
}

TEST(OwnFrontier, IsWhatTheLargestRunIsWorthAgainstTheFrontiers)
{
    // A year has 365.25 * 86,400 = 31,557,600 s. 10^24 FLOP = 0.1 * 0.5 * F * 31,557,600 s, so F = 6.337618e17 FLOP/s.
    // 24 - 26 + 0.45 a year * (3 - 1) years = -1.1; now, with the algorithms of a year ago, 24 - 26 - 0.45 = -2.45.
    const double flops = 1e24 / (0.1 * 0.5 * 31557600.0);
    EXPECT_NEAR(flops, 6.337618e17, 1e12);
    EXPECT_NEAR(own_frontier(training_on(flops), gained_after(3.0)), -1.1, 1e-12);
    EXPECT_NEAR(own_frontier(training_on(flops), gained_after(0.0)), -2.45, 1e-12);
    EXPECT_NEAR(own_frontier(training_on(100.0 * flops), gained_after(3.0)), 0.9, 1e-12);
}

TEST(OwnFrontier, NeverFallsWithChipsThatTrain)
{
    in_random_cases(2'000, [](Random& random) {
        const double years = random.between(0.0, 15.0);
        const double fewer = random.chance(0.1) ? 0.0 : std::exp(random.between(25.0, 60.0));
        const double more = fewer * random.between(1.0, 10.0) + std::exp(random.between(25.0, 30.0));
        const double of_fewer = own_frontier(training_on(fewer), gained_after(years));
        ASSERT_TRUE(std::isfinite(of_fewer));
        ASSERT_LT(of_fewer, own_frontier(training_on(more), gained_after(years)));
    });
}

TEST(WorkableCurve, PassesThroughItsTwoPointsAndStaysBelowItsCeiling)
{
    in_random_cases(2'000, [](Random& random) {
        const double most = random.between(0.4, 1.0);
        const double now = random.between(0.001, 0.9 * most);
        const double later = random.between(now, 0.99 * most);
        const double compute_now = random.between(-1.0, 1.0);
        const double compute_later = compute_now + random.between(0.1, 8.0);
        const WorkableCurve curve = workable_curve(now, compute_now, later, compute_later, most);
        ASSERT_NEAR(most * workable_part(curve, compute_now), now, 1e-12);
        ASSERT_NEAR(most * workable_part(curve, compute_later), later, 1e-12);
        const double low = random.between(-30.0, 30.0);
        const double high = low + random.between(0.0, 10.0);
        ASSERT_LE(0.0, workable_part(curve, low));
        ASSERT_LE(workable_part(curve, low), workable_part(curve, high));
        ASSERT_LE(workable_part(curve, high), 1.0);
    });
}

TEST(WorkableCurve, HasTheLevelAndSlopeOfItsLogOdds)
{
    // Of a ceiling of 0.8, 0.2 is a part of 1/4 with odds 1/3, and 0.6 one of 3/4 with odds 3: a factor of 9 in two
    // factors of ten, so the log odds rise by ln 3 for each, and half of it is reached in the middle.
    const WorkableCurve curve = workable_curve(0.2, 0.0, 0.6, 2.0, 0.8);
    EXPECT_NEAR(curve.level, -std::log(3.0), 1e-14);
    EXPECT_NEAR(curve.slope, std::log(3.0), 1e-14);
    EXPECT_NEAR(workable_part(curve, 1.0), 0.5, 1e-14);
}

TEST(WorkableCurve, IsFlatWhereTheFrontierStandsStill)
{
    const WorkableCurve curve = workable_curve(0.14, 0.0, 0.3, 0.0, 0.624);
    for (const double compute : {-3.0, 0.0, 5.0})
        EXPECT_NEAR(0.624 * workable_part(curve, compute), 0.14, 1e-14) << compute;
}

TEST(SavedPart, IsWhatIsAutomatedAndWhatIsFasterInTheRest)
{
    // Three quarters automated with a quarter left over: 1 - 0.25 * 0.75 = 0.8125 less the rest, 0.25, or half of it.
    EXPECT_DOUBLE_EQ(saved_part({.automated = 0.75, .residual = 0.25, .faster = 0.0}), 0.5625);
    EXPECT_NEAR(saved_part({.automated = 0.75, .residual = 0.25, .faster = std::log(2.0)}), 0.6875, 1e-15);
    EXPECT_DOUBLE_EQ(saved_part({}), 0.0);
    EXPECT_DOUBLE_EQ(saved_part({.automated = 1.0, .residual = 0.0, .faster = 0.0}), 1.0);
}

TEST(SavedPart, LiesBetweenTheJobsThatGoAndAllHours)
{
    in_random_cases(2'000, [](Random& random) {
        const Saving saving{random.between(0.0, 1.0), random.between(0.0, 1.0), random.between(0.0, 3.0)};
        const double saved = saved_part(saving);
        ASSERT_GE(saved, (1.0 - saving.residual) * saving.automated - 1e-15);
        ASSERT_LE(saved, 1.0 - saving.residual * saving.automated);
        const Saving faster{saving.automated, saving.residual, saving.faster + random.between(0.0, 1.0)};
        ASSERT_LE(saved, saved_part(faster));
    });
}

} // namespace
} // namespace mm::ai
