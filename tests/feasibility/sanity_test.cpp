// SPDX-License-Identifier: Apache-2.0
#include "base/error.hpp"
#include "feasibility/committed.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

/// Whatever is assumed within the declared ranges, what comes out has to make sense.
namespace mm::feasibility {
namespace {

constexpr std::uint32_t draws = 100;

bool ordered(const Spread& s)
{
    return s.p10 <= s.p50 && s.p50 <= s.p90; // False where one is NaN.
}

void look_at(const Verdict& v)
{
    EXPECT_TRUE(v.probability >= 0.0 && v.probability <= 1.0) << v.probability;
    EXPECT_TRUE(ordered(v.achieved) && v.achieved.p10 >= 0.0 && v.achieved.p90 <= 1.0 + 1e-12);
    EXPECT_TRUE(ordered(v.in_place));
    for (const ConstraintVerdict& c : v.constraint) {
        EXPECT_TRUE(c.probability >= v.probability && c.probability <= 1.0) << c.probability;
        EXPECT_TRUE(ordered(c.needed) && ordered(c.available) && ordered(c.share) && ordered(c.by));
        EXPECT_GE(c.share.p10, 0.0);
    }
    for (const Relaxation& r : v.relaxations)
        EXPECT_TRUE(r.probability >= 0.0 && r.probability <= 1.0 && r.achieved >= 0.0 &&
                    r.achieved <= 1.0 + 1e-12);
}

/// Quantities that may be below 0, or that may never come.
bool may_be_below_zero(const std::string& name)
{
    return name == "months_behind_frontier";
}

void look_at(const Check& check)
{
    for (const auto& [name, column] : columns_of(check.outcome)) {
        for (const double x : *column) {
            const bool fine = !std::isnan(x) && (x >= 0.0 || may_be_below_zero(name));
            EXPECT_TRUE(fine) << name << ": " << x;
            if (!fine) break;
        }
    }
    look_at(check.verdict);
    for (const PledgeReport& p : check.pledges) {
        look_at(p.verdict);
        EXPECT_TRUE(ordered(p.chips));
        for (const Spread& cost : p.cost) EXPECT_TRUE(ordered(cost));
        for (std::size_t i = 1; i < p.fan.quantile.size(); ++i)
            for (std::size_t q = 0; q < p.fan.quantile[i].size(); ++q)
                EXPECT_LE(p.fan.quantile[i - 1][q], p.fan.quantile[i][q]);
        for (const Siting& s : p.siting)
            EXPECT_TRUE(ordered(s.available) && ordered(s.by) && s.probability >= 0.0 &&
                        s.probability <= 1.0);
    }
}

/// Both ends of what is taken as uncertain, and both ends of what may be set at all where those are finite.
std::set<double> ends_of(const Declaration& d)
{
    const Value& v = korea().inputs[d];
    std::set<double> ends{v.low, v.high};
    for (const double limit : {d.minimum, d.maximum})
        if (std::isfinite(limit)) ends.insert(limit);
    return ends;
}

class Sanity : public testing::TestWithParam<std::string> {};

TEST_P(Sanity, HoldsForThePlanAndWithEveryInputAtItsEnds)
{
    const plan::Plan plan = committed_plan(GetParam());
    look_at(checked(plan));
    for (const Declaration* d : settable()) {
        for (const double end : ends_of(*d)) {
            SCOPED_TRACE(std::string{d->name} + " = " + std::to_string(end));
            try {
                look_at(checked(plan, with(*d, end), {.draws = draws}));
            } catch (const InputError&) {
                // Prompts, answers or a pace that no chip can serve are refused, not computed with.
                EXPECT_TRUE(d == &assume::input_tokens || d == &assume::output_tokens ||
                            d == &assume::token_latency);
            }
        }
    }
}

std::vector<std::string> plan_names()
{
    std::vector<std::string> names;
    for (const plan::Plan& plan : committed_plans()) names.push_back(plan.id);
    return names;
}

std::string as_test_name(const testing::TestParamInfo<std::string>& info)
{
    std::string name = info.param;
    for (char& letter : name)
        if (letter == '-') letter = '_';
    return name;
}

INSTANTIATE_TEST_SUITE_P(Plans, Sanity, testing::ValuesIn(plan_names()), as_test_name);

} // namespace
} // namespace mm::feasibility
