// SPDX-License-Identifier: Apache-2.0
#include "feasibility/verdict.hpp"

#include <gtest/gtest.h>

/// Verdicts on outcomes that are made by hand.
namespace mm::feasibility {
namespace {

/// A pledge of 100 chips whose shares are the same in every draw, each linear in its supply.
PledgeOutcome made(const PerConstraint& share, std::size_t draws = 4)
{
    PledgeOutcome o;
    o.chips.assign(draws, 100.0);
    o.in_place.assign(draws, 8.0);
    double least = 1.0;
    for (std::size_t c = 0; c < constraints; ++c) {
        o.share[c].assign(draws, share[c]);
        o.share_more[c].assign(draws, 10.0 * share[c]);
        o.share_less[c].assign(draws, share[c] / 10.0);
        o.needed[c].assign(draws, 1.0);
        o.available[c].assign(draws, share[c]);
        o.by[c].assign(draws, share[c] >= 1.0 ? 3.0 : never());
        least = std::min(least, share[c]);
    }
    o.operating.assign(draws, 100.0 * least);
    return o;
}

Verdict judged(const PledgeOutcome& o)
{
    return judge({&o, 1}, 0.66, 0.33);
}

TEST(Light, ChangesAtItsThresholds)
{
    EXPECT_EQ(light_of(0.66, 0.66, 0.33), Light::green);
    EXPECT_EQ(light_of(0.6599, 0.66, 0.33), Light::amber);
    EXPECT_EQ(light_of(0.33, 0.66, 0.33), Light::amber);
    EXPECT_EQ(light_of(0.3299, 0.66, 0.33), Light::red);
    EXPECT_EQ(to_string(Light::amber), "amber");
}

TEST(Judge, NamesTheSmallestShareAndThenTheNext)
{
    const Verdict v = judged(made({0.9, 0.3, 0.5, 2.0, 0.8}));
    EXPECT_EQ(v.binding, Constraint::money);
    EXPECT_EQ(v.probability, 0.0);
    EXPECT_EQ(v.light, Light::red);
    EXPECT_NEAR(v.achieved.p50, 0.3, 1e-12);
    const Relaxation& more = v.relaxations[index(Constraint::money)];
    EXPECT_EQ(more.times, 10.0);
    EXPECT_EQ(more.binding, Constraint::power);
    EXPECT_NEAR(more.achieved, 0.5, 1e-12);
    const Relaxation& less = v.relaxations[constraints + index(Constraint::people)];
    EXPECT_EQ(less.binding, Constraint::people);
    EXPECT_NEAR(less.achieved, 0.2, 1e-12);
}

TEST(Judge, CountsDatesFromTheFirstPledgeOfThePlan)
{
    std::vector<PledgeOutcome> plan{made({2, 2, 2, 2, 2}), made({2, 2, 2, 2, 2})};
    plan[1].start = 6.0; // Starts six quarters later and takes as long.
    const Verdict whole = judge(plan, 0.66, 0.33);
    EXPECT_EQ(whole.in_place.p50, 14.0);
    EXPECT_EQ(whole.constraint[index(Constraint::chips)].by.p50, 9.0);
    const Verdict late = judge({&plan[1], 1}, 0.66, 0.33); // Alone it is counted from its own start.
    EXPECT_EQ(late.in_place.p50, 8.0);
    EXPECT_EQ(late.constraint[index(Constraint::chips)].by.p50, 3.0);
}

TEST(Judge, CountsDrawsInWhichAllSuffice)
{
    PledgeOutcome o = made({2.0, 2.0, 2.0, 2.0, 2.0});
    EXPECT_EQ(judged(o).probability, 1.0);
    EXPECT_EQ(judged(o).light, Light::green);
    o.share[index(Constraint::power)][0] = 0.5;
    o.share[index(Constraint::time)][1] = 0.9;
    const Verdict v = judged(o);
    EXPECT_EQ(v.probability, 0.5);
    EXPECT_EQ(v.light, Light::amber);
    EXPECT_EQ(v.constraint[index(Constraint::power)].probability, 0.75);
    EXPECT_EQ(v.constraint[index(Constraint::chips)].probability, 1.0);
}

TEST(Judge, OfKeptPromisesNamesWhatWouldBindFirst)
{
    EXPECT_EQ(judged(made({3.0, 5.0, 4.0, 1.2, 6.0})).binding, Constraint::people);
}

TEST(Judge, WithSeveralAtNothingNamesTheOneOfTheSmallestShare)
{
    EXPECT_EQ(judged(made({0.5, 0.0, 0.4, 0.6, 0.7})).binding, Constraint::money);
}

TEST(Judge, OfAPlanKeepsItOnlyWhereEveryPledgeIsKept)
{
    std::vector<PledgeOutcome> two{made({2.0, 2.0, 2.0, 2.0, 2.0}), made({2.0, 2.0, 2.0, 2.0, 2.0})};
    two[0].share[index(Constraint::power)][0] = 0.5;
    two[1].share[index(Constraint::power)][1] = 0.5;
    const Verdict v = judge(two, 0.66, 0.33);
    EXPECT_EQ(v.probability, 0.5);
    EXPECT_EQ(v.constraint[index(Constraint::power)].probability, 0.5);
    EXPECT_EQ(v.constraint[index(Constraint::power)].needed.p50, 2.0);
    EXPECT_EQ(v.constraint[index(Constraint::time)].needed.p50, 1.0); // Quarters do not add up.
}

} // namespace
} // namespace mm::feasibility
