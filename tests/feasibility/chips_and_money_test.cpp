// SPDX-License-Identifier: Apache-2.0
#include "feasibility/committed.hpp"
#include "plan/levers.hpp"

#include <gtest/gtest.h>

#include <array>

/// What no arithmetic of the check may break, whatever the plan: nothing is bought with nothing, and more chips
/// never give less.
namespace mm::feasibility {
namespace {

constexpr std::uint32_t draws = 600;

bool counts_chips(const plan::Pledge& pledge)
{
    return pledge.lever->promise == plan::Promise::chips;
}

TEST(Money, ABudgetOfNothingBuysNothing)
{
    for (plan::Plan plan : committed_plans()) {
        SCOPED_TRACE(plan.id);
        for (plan::Pledge& pledge : plan.pledges) pledge.budget.amount = 0.0;
        const Check none = checked(plan, {.draws = draws});
        const PlanOutcome& o = none.outcome.plan;
        for (std::size_t d = 0; d < draws; ++d) {
            ASSERT_EQ(o.tokens_per_day[d], 0.0);
            ASSERT_EQ(o.tokens_per_citizen_day[d], 0.0);
            ASSERT_EQ(o.power_mw[d], 0.0);
            ASSERT_EQ(o.training_runs_per_year[d], 0.0);
            for (const PledgeOutcome& p : none.outcome.pledges) {
                ASSERT_EQ(p.operating[d], 0.0);
                for (const Column& quarter : p.running) ASSERT_EQ(quarter[d], 0.0);
            }
        }
        EXPECT_EQ(none.verdict.binding, Constraint::money);
        EXPECT_EQ(none.verdict.probability, 0.0);
        EXPECT_EQ(none.verdict.light, Light::red);
    }
}

TEST(Money, ABudgetBelowItsFixedCostBuysNothingAndMoreMoneyNeverBuysLess)
{
    for (plan::Plan plan : committed_plans()) {
        SCOPED_TRACE(plan.id);
        std::vector<Column> before;
        for (const double times : {0.0, 0.01, 0.1, 0.2, 0.3, 0.5, 1.0, 3.0, 10.0}) {
            const Check c = checked(plan, with(assume::supply_money, times), {.draws = draws});
            for (std::size_t p = 0; p < c.outcome.pledges.size(); ++p) {
                const PledgeOutcome& o = c.outcome.pledges[p];
                const Column& line = o.cost[static_cast<std::size_t>(Item::line)];
                const Column& budget = o.available[index(Constraint::money)];
                for (std::size_t d = 0; d < draws; ++d) {
                    if (line[d] > 0.0 && budget[d] <= line[d]) {
                        ASSERT_EQ(o.operating[d], 0.0) << times << ", draw " << d;
                    }
                    if (p < before.size()) {
                        ASSERT_GE(o.operating[d], before[p][d]) << times << ", draw " << d;
                    }
                }
            }
            before.clear();
            for (const PledgeOutcome& o : c.outcome.pledges) before.push_back(o.operating);
        }
    }
}

TEST(Chips, MoreOfThemNeverLowerTokensInAnyDraw)
{
    int plans = 0;
    for (const plan::Plan& committed : committed_plans()) {
        if (!std::all_of(committed.pledges.begin(), committed.pledges.end(), counts_chips)) continue;
        SCOPED_TRACE(committed.id);
        ++plans;
        Column before;
        for (const double times : {0.5, 1.0, 1.1, 2.0, 5.0, 20.0}) {
            plan::Plan plan = committed;
            for (plan::Pledge& pledge : plan.pledges) pledge.count *= times;
            const Check c = checked(plan, {.draws = draws});
            const Column& tokens = c.outcome.plan.tokens_per_day;
            for (std::size_t d = 0; d < before.size(); ++d)
                // Sums in another order may differ in the last digits.
                ASSERT_GE(tokens[d], before[d] * (1.0 - 1e-12)) << "x " << times << ", draw " << d;
            before = tokens;
        }
    }
    EXPECT_GE(plans, 5);
}

TEST(Chips, MoreOfThemInOnePledgeNeverLowerWhatThatPledgeRunsNorThePlansTokens)
{
    const plan::Plan committed = committed_plan("nvidia-260k");
    for (std::size_t grown = 0; grown < committed.pledges.size(); ++grown) {
        Column before, tokens_before;
        for (const double times : {0.5, 1.0, 1.1, 2.0, 5.0, 20.0}) {
            plan::Plan plan = committed;
            plan.pledges[grown].count *= times;
            const Check c = checked(plan, {.draws = 500});
            const Column& running = c.outcome.pledges[grown].operating;
            const Column& tokens = c.outcome.plan.tokens_per_day;
            for (std::size_t d = 0; d < before.size(); ++d) {
                ASSERT_GE(running[d], before[d] * (1.0 - 1e-12)) << "pledge " << grown << " x " << times;
                ASSERT_GE(tokens[d], tokens_before[d] * (1.0 - 1e-12))
                    << "pledge " << grown << " x " << times << ", draw " << d;
            }
            before = running;
            tokens_before = tokens;
        }
    }
}

} // namespace
} // namespace mm::feasibility
