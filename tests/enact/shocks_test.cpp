// SPDX-License-Identifier: Apache-2.0
#include "enact/shocks.hpp"

#include <gtest/gtest.h>

namespace mm::enact {
namespace {

using model::Measures;
using plan::Shock;

const Quarter start = Quarter::of(2024, 4);

/// Eight quarters from 2025Q1 that change nothing but by these shocks.
std::vector<Measures> after(const std::vector<Shock>& shocks)
{
    std::vector<Measures> measures(8);
    apply_shocks(shocks, start, measures);
    return measures;
}

std::vector<double> column_of(const std::vector<Measures>& measures, double Measures::*member)
{
    std::vector<double> column;
    for (const Measures& each : measures) column.push_back(each.*member);
    return column;
}

std::vector<bool> open_in(const std::vector<Measures>& measures)
{
    std::vector<bool> open;
    for (const Measures& each : measures) open.push_back(each.api_open);
    return open;
}

TEST(Shocks, ActFromTheirFirstQuarterToTheirLast)
{
    const std::vector<Measures> measures =
        after({{"api_price", Quarter::of(2025, 2), Quarter::of(2025, 4), 3.0}});
    EXPECT_EQ(column_of(measures, &Measures::api_price),
              (std::vector{1.0, 3.0, 3.0, 3.0, 1.0, 1.0, 1.0, 1.0}));
}

TEST(Shocks, ActInTheFirstAndInTheLastQuarterOfARun)
{
    const std::vector<Measures> ends = after({{"serving", Quarter::of(2025, 1), Quarter::of(2025, 1), 2.0},
                                              {"serving", Quarter::of(2026, 4), Quarter::of(2026, 4), 5.0}});
    EXPECT_EQ(column_of(ends, &Measures::serving), (std::vector{2.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 5.0}));
}

TEST(Shocks, ActWhereTheyBeganBeforeTheRunAndEndAfterIt)
{
    const std::vector<Measures> whole = after({{"serving", Quarter::of(2020, 1), Quarter::of(2040, 4), 2.0}});
    EXPECT_EQ(column_of(whole, &Measures::serving), std::vector<double>(8, 2.0));
    const std::vector<Measures> none = after({{"serving", Quarter::of(2020, 1), Quarter::of(2024, 4), 2.0},
                                              {"serving", Quarter::of(2027, 1), Quarter::of(2030, 4), 2.0}});
    EXPECT_EQ(column_of(none, &Measures::serving), std::vector<double>(8, 1.0));
}

TEST(Shocks, OnOneThingMultiply)
{
    const std::vector<Measures> measures =
        after({{"memory_demand", Quarter::of(2025, 1), Quarter::of(2025, 3), 1.5},
               {"memory_demand", Quarter::of(2025, 3), Quarter::of(2025, 4), 0.5}});
    EXPECT_EQ(column_of(measures, &Measures::memory_demand),
              (std::vector{1.5, 1.5, 0.75, 0.5, 1.0, 1.0, 1.0, 1.0}));
}

TEST(Shocks, MultiplyWhatAPlanHasChanged)
{
    std::vector<Measures> measures(2);
    measures[0].chip_access = 0.5;
    apply_shocks(std::vector<Shock>{{"chip_access", Quarter::of(2025, 1), Quarter::of(2025, 2), 0.25}}, start,
                 measures);
    EXPECT_EQ(column_of(measures, &Measures::chip_access), (std::vector{0.125, 0.25}));
}

TEST(Shocks, EachChangeWhatTheyAreNamedForAndNothingElse)
{
    const std::vector<std::pair<const char*, double Measures::*>> factors{
        {"api_price", &Measures::api_price},
        {"serving", &Measures::serving},
        {"chip_supply", &Measures::chip_supply},
        {"chip_access", &Measures::chip_access},
        {"memory_demand", &Measures::memory_demand}};
    EXPECT_EQ(factors.size() + 1, plan::shock_names().size()); // The other one is "api".
    for (const auto& [what, member] : factors) {
        const std::vector<Measures> measures =
            after({{what, Quarter::of(2025, 1), Quarter::of(2026, 4), 7.0}});
        EXPECT_EQ(open_in(measures), std::vector<bool>(8, true));
        for (const auto& [name, other] : factors)
            EXPECT_EQ(column_of(measures, other), std::vector<double>(8, other == member ? 7.0 : 1.0))
                << what << " " << name;
    }
}

TEST(Shocks, HaveAnEffectUnderEachOfTheirNames)
{
    for (const plan::ShockName& each : plan::shock_names()) {
        const Measures now =
            after({{std::string{each.name}, Quarter::of(2025, 1), Quarter::of(2025, 1), 0.0}})[0];
        EXPECT_TRUE(!now.api_open ||
                    now.api_price * now.serving * now.chip_supply * now.chip_access * now.memory_demand ==
                        0.0)
            << each.name;
        EXPECT_FALSE(each.text.en.empty() || each.text.ko.empty()) << each.name;
    }
}

TEST(Shocks, CloseAiFromAbroadAndKeepItClosed)
{
    const Shock closed{"api", Quarter::of(2025, 3), Quarter::of(2026, 1), 0.0};
    const std::vector<bool> expected{true, true, false, false, false, true, true, true};
    EXPECT_EQ(open_in(after({closed})), expected);
    // Whoever says beside it that it is open does not open it, before or after.
    const Shock open{"api", Quarter::of(2025, 1), Quarter::of(2026, 4), 1.0};
    EXPECT_EQ(open_in(after({closed, open})), expected);
    EXPECT_EQ(open_in(after({open, closed})), expected);
    const std::vector<Measures> measures = after({closed});
    EXPECT_EQ(column_of(measures, &Measures::api_price), std::vector<double>(8, 1.0));
}

} // namespace
} // namespace mm::enact
