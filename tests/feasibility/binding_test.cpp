// SPDX-License-Identifier: Apache-2.0
#include "feasibility/committed.hpp"

#include <gtest/gtest.h>

/// What binds has to bind when the plan is played again, not only in the table that says so.
namespace mm::feasibility {
namespace {

Check with_supply(const plan::Plan& plan, Constraint constraint, double times, std::uint64_t seed)
{
    return checked(plan, with(supply_of(constraint), times), {.seed = seed});
}

/// The mean share of the promise that is in service by its date.
double achieved(const Check& check)
{
    double running = 0.0, chips = 0.0;
    for (const PledgeOutcome& p : check.outcome.pledges) {
        for (const double x : p.operating) running += x;
        for (const double x : p.chips) chips += x;
    }
    return running / chips;
}

/// One row of a verdict's table of relaxations against the same trial, played again.
void hold_against(const Relaxation& row, const Verdict& base, const Verdict& again)
{
    EXPECT_DOUBLE_EQ(row.probability, again.probability);
    EXPECT_EQ(name_of(row.binding), name_of(again.binding));
    if (row.times > 1.0) {
        EXPECT_GE(again.probability, base.probability);
        if (row.constraint == base.binding) {
            EXPECT_NE(name_of(again.binding), name_of(base.binding));
        }
        return;
    }
    EXPECT_LE(again.probability, base.probability);
    EXPECT_EQ(name_of(again.binding), name_of(row.constraint));
}

class Binding : public testing::TestWithParam<std::uint64_t> {};

// With ten times its supply another constraint binds; a tenth of any other binds; and the table of relaxations
// says what playing each trial again says: for every plan and for each of its pledges.
TEST_P(Binding, IsFoundAgainByPlayingEveryTrial)
{
    const std::uint64_t seed = GetParam();
    const std::vector<plan::Plan> plans = committed_plans();
    ASSERT_GE(plans.size(), 8u);
    for (const plan::Plan& plan : plans) {
        const Check base = checked(plan, {.seed = seed});
        ASSERT_EQ(base.verdict.relaxations.size(), 2 * constraints);
        for (std::size_t r = 0; r < base.verdict.relaxations.size(); ++r) {
            const Relaxation& row = base.verdict.relaxations[r];
            SCOPED_TRACE(plan.id + ": " + name_of(row.constraint) + " x " + std::to_string(row.times));
            const Check again = with_supply(plan, row.constraint, row.times, seed);
            EXPECT_NEAR(row.achieved, achieved(again), 1e-12);
            hold_against(row, base.verdict, again.verdict);
            for (std::size_t p = 0; p < base.pledges.size(); ++p) {
                SCOPED_TRACE("pledge " + std::to_string(p));
                const Verdict& own = base.pledges[p].verdict;
                hold_against(own.relaxations[r], own, again.pledges[p].verdict);
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, Binding, testing::Values(1, 2, 3));

} // namespace
} // namespace mm::feasibility
