// SPDX-License-Identifier: Apache-2.0
#include "feasibility/committed.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <cstring>
#include <thread>

/// The same seed gives the same bits, whoever plays the draws and in whatever order.
namespace mm::feasibility {
namespace {

constexpr std::uint32_t draws = 1100; // Not a whole number of blocks.

void two_threads(std::size_t blocks, const std::function<void(std::size_t)>& block)
{
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t b = next++; b < blocks; b = next++) block(b);
    };
    std::thread other(work);
    work();
    other.join();
}

void backwards(std::size_t blocks, const std::function<void(std::size_t)>& block)
{
    for (std::size_t b = blocks; b-- > 0;) block(b);
}

bool same_bits(const Column& a, const Column& b)
{
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(double)) == 0;
}

void expect_same(const Check& a, const Check& b)
{
    const auto left = columns_of(a.outcome);
    const auto right = columns_of(b.outcome);
    ASSERT_EQ(left.size(), right.size());
    for (std::size_t i = 0; i < left.size(); ++i)
        EXPECT_TRUE(same_bits(*left[i].second, *right[i].second)) << left[i].first;
    EXPECT_EQ(a.verdict.probability, b.verdict.probability);
    EXPECT_EQ(a.verdict.binding, b.verdict.binding);
    for (std::size_t p = 0; p < a.pledges.size(); ++p) {
        for (std::size_t i = 0; i < a.pledges[p].fan.quantile.size(); ++i)
            EXPECT_TRUE(same_bits(a.pledges[p].fan.quantile[i], b.pledges[p].fan.quantile[i]));
        for (std::size_t s = 0; s < a.pledges[p].siting.size(); ++s) {
            EXPECT_EQ(a.pledges[p].siting[s].probability, b.pledges[p].siting[s].probability);
            EXPECT_EQ(a.pledges[p].siting[s].available.p50, b.pledges[p].siting[s].available.p50);
        }
    }
}

TEST(SameBits, OnOneThreadOnTwoAndInReverse)
{
    for (const char* name : {"gpu-200k", "nvidia-260k", "own-llm"}) {
        SCOPED_TRACE(name);
        const plan::Plan plan = committed_plan(name);
        const Check one = checked(plan, {.draws = draws});
        expect_same(one, checked(plan, {.draws = draws, .executor = two_threads}));
        expect_same(one, checked(plan, {.draws = draws, .executor = backwards}));
    }
}

TEST(SameBits, OfADrawDoNotDependOnHowManyAreMade)
{
    const plan::Plan plan = committed_plan("gpu-200k");
    const Check few = checked(plan, {.draws = 300});
    const Check many = checked(plan, {.draws = draws});
    const auto left = columns_of(few.outcome);
    const auto right = columns_of(many.outcome);
    for (std::size_t i = 0; i < left.size(); ++i)
        EXPECT_EQ(0, std::memcmp(left[i].second->data(), right[i].second->data(), 300 * sizeof(double)))
            << left[i].first;
}

TEST(SameBits, AreOtherBitsWithAnotherSeed)
{
    const plan::Plan plan = committed_plan("gpu-200k");
    const Check one = checked(plan, {.draws = draws, .seed = 1});
    const Check two = checked(plan, {.draws = draws, .seed = 2});
    EXPECT_FALSE(same_bits(one.outcome.plan.tokens_per_day, two.outcome.plan.tokens_per_day));
    EXPECT_FALSE(same_bits(one.outcome.plan.cost_total, two.outcome.plan.cost_total));
    EXPECT_FALSE(
        same_bits(one.outcome.pledges[0].share[index(Constraint::chips)], two.outcome.pledges[0].share[0]));
}

} // namespace
} // namespace mm::feasibility
