// SPDX-License-Identifier: Apache-2.0
#include "enact/small_scene.hpp"

#include <gtest/gtest.h>

namespace mm::enact {
namespace {

/// A purchase over six quarters with 300 MW of sun and 120 MW of wind, of which its budget pays `part`.
Enacted with_contracts(double part)
{
    ai::Start start;
    start.generations = {{.name = "B200"}};
    start.regions = {{.id = "jeonnam"}};
    feasibility::PerItem cost{};
    cost[static_cast<std::size_t>(feasibility::Item::accelerators)] = 1e12;
    return measures_of(plan_of(pledge("chips.state_purchase",
                                      "chip = 'B200'\ncount = 1000\nfrom = '2025Q3'\nuntil = '2026Q4'\n"
                                      "solar = 300\nwind = 120\nwind_region = 'jeonnam'\n"
                                      "budget = { amount = " +
                                          std::to_string(part) + ", unit = 'trn KRW' }\n")),
                       small_start(),
                       {.rows = rows,
                        .tables = tables(),
                        .exchange_rate = 1400.0,
                        .costs = {cost},
                        .chips = {1000.0},
                        .ai = &start},
                       40);
}

TEST(PowerContracts, ComeEvenlyWithThePledgesChipsAndStay)
{
    const Enacted result = with_contracts(1.0);
    const auto solar = [&](std::size_t q) { return result.measures[q].contracted_solar; };
    std::size_t first = 0;
    while (first < result.measures.size() && solar(first) == 0.0) ++first;
    ASSERT_LT(first + 6, result.measures.size());
    for (std::size_t q = 0; q < 6; ++q) {
        EXPECT_FALSE(result.measures[first + q].chips.empty());
        EXPECT_NEAR(solar(first + q), 50.0 * (static_cast<double>(q) + 1.0), 1e-9);
        EXPECT_NEAR(result.measures[first + q].contracted_wind, 20.0 * (static_cast<double>(q) + 1.0), 1e-9);
    }
    EXPECT_NEAR(solar(first + 6), 300.0, 1e-9);
    EXPECT_NEAR(solar(result.measures.size() - 1), 300.0, 1e-9);
}

TEST(PowerContracts, AreAsLargeAsTheBudgetAllowsAndNoLarger)
{
    EXPECT_NEAR(with_contracts(0.5).measures.back().contracted_solar, 150.0, 1e-9);
    EXPECT_NEAR(with_contracts(5.0).measures.back().contracted_wind, 120.0, 1e-9);
}

} // namespace
} // namespace mm::enact
