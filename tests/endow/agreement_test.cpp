// SPDX-License-Identifier: Apache-2.0
#include "ai/rule_declarations.hpp"
#include "korea_start.hpp"

#include <gtest/gtest.h>

#include <utility>

/// What the check assumes and what AI in the economy takes for the same thing are one figure, with one band.
namespace mm::endow {
namespace {

namespace assume = feasibility::assume;

TEST(Agreement, GivesTheEconomyTheChecksFigures)
{
    const std::pair<const Declaration*, const Declaration*> pairs[] = {
        {&ai::rule::tokens_per_task_hour, &assume::tokens_per_task_hour},
        {&ai::rule::workable_now, &assume::workable_share},
        {&ai::rule::failure_rate, &assume::failure_rate},
        {&ai::rule::chip_life, &assume::server_life},
        {&ai::rule::backlog, &assume::backlog},
        {&ai::rule::delivery_noise, &assume::delivery_noise},
        {&ai::rule::shipment_growth_long, &assume::growth_long},
        {&ai::rule::shipment_growth_half_life, &assume::growth_half_life},
        {&ai::rule::training_mfu, &assume::training_mfu}};
    for (const auto& [rule, check] : pairs) {
        EXPECT_EQ(rule->value, check->value) << rule->name;
        if (check->shape == Shape::fixed) continue;
        EXPECT_EQ(rule->low, check->low) << rule->name;
        EXPECT_EQ(rule->high, check->high) << rule->name;
        EXPECT_EQ(rule->grade, check->grade) << rule->name;
        EXPECT_EQ(rule->unit, check->unit) << rule->name;
    }
}

TEST(Agreement, GivesTheEconomyTheNationsWaitForALine)
{
    const Value& wait = korea().inputs[nation::figure::connection_wait];
    EXPECT_EQ(ai::rule::connection_wait.value, wait.value);
    EXPECT_EQ(ai::rule::connection_wait.low, wait.low);
    EXPECT_EQ(ai::rule::connection_wait.high, wait.high);
}

TEST(Agreement, GivesTheEconomyAPriceOfTheWorldsTable)
{
    // Leading models at the end of 2024 and in 2025: Claude Sonnet 4 and Grok 4 blended.
    EXPECT_EQ(ai::rule::api_price.value, observed_at(korea().tables, "api_price", Quarter::of(2024, 4)));
}

} // namespace
} // namespace mm::endow
