// SPDX-License-Identifier: Apache-2.0
#include "enact/small_scene.hpp"
#include "feasibility/committed.hpp"

#include <gtest/gtest.h>

namespace mm::enact {
namespace {

using feasibility::Item;

constexpr double won = 1e-6; // [million]

std::string chips(double trillion)
{
    return pledge("chips.state_purchase",
                  "chip = 'B200'\ncount = 1000\nfrom = '2025Q3'\nuntil = '2026Q4'\nbudget = { "
                  "amount = " +
                      std::to_string(trillion) + ", unit = 'trn KRW' }\n");
}

/// KRW 1 trillion: 0.5 chips, 0.1 tax, 0.3 halls, 0.1 electricity.
feasibility::PerItem one_trillion()
{
    feasibility::PerItem cost{};
    cost[static_cast<std::size_t>(Item::accelerators)] = 0.5e12;
    cost[static_cast<std::size_t>(Item::tax)] = 0.1e12;
    cost[static_cast<std::size_t>(Item::halls)] = 0.3e12;
    cost[static_cast<std::size_t>(Item::electricity)] = 0.1e12;
    return cost;
}

TEST(Compute, SpendsItsBudgetByTheItemsOfTheCheck)
{
    const Enacted result = enacted(chips(0.5), 64, {one_trillion()});
    const auto of = [&](bool abroad, bool investment) {
        return bought(result, [&](const model::Purchase& p) {
            return p.abroad == abroad && p.investment == investment;
        });
    };
    EXPECT_NEAR(of(true, true), 0.25e6, won);   // Chips.
    EXPECT_NEAR(of(false, true), 0.15e6, won);  // Halls.
    EXPECT_NEAR(of(false, false), 0.05e6, won); // Electricity; the tax goes back to the state.
    EXPECT_NEAR(all_bought(result), 0.45e6, won);
}

TEST(Compute, SpendsNoMoreThanItCosts)
{
    EXPECT_NEAR(all_bought(enacted(chips(7.0), 64, {one_trillion()})), 0.9e6, won);
}

TEST(Compute, WithoutACheckChangesNothingAndSaysSo)
{
    const Enacted result = enacted(chips(1.0));
    EXPECT_EQ(all_bought(result), 0.0);
    ASSERT_EQ(result.notes.size(), 1U);
    EXPECT_NE(result.notes[0].en.find("not known without a check"), std::string::npos);
}

TEST(Compute, OfAFirmChangesNothingWithoutAiAndSaysSo)
{
    std::string firm = chips(1.0);
    firm.replace(firm.find("state_purchase"), 14, "firm_purchase");
    const Enacted result = enacted(firm + "buyer = 'a firm'\n", 64, {one_trillion()});
    EXPECT_EQ(all_bought(result), 0.0);
    ASSERT_EQ(result.notes.size(), 1U);
    EXPECT_NE(result.notes[0].en.find("changes nothing in a setting without AI"), std::string::npos);
    EXPECT_FALSE(result.notes[0].ko.empty());
}

/// The committed plan, its check and Korea's baskets: what is bought is the budget without the tax's part of it, and
/// most of it abroad, by the check's own items.
TEST(Compute, OfACommittedPlanFollowsItsCheck)
{
    const plan::Plan plan = feasibility::committed_plan("gpu-50k");
    const feasibility::Check check = feasibility::checked(plan, {.draws = 200});
    const std::vector<feasibility::PerItem> costs = costs_of(plan, check);
    ASSERT_EQ(costs.size(), 1U);
    const double whole = feasibility::total(costs[0]);
    const double tax = costs[0][static_cast<std::size_t>(Item::tax)];
    ASSERT_GT(whole, plan.pledges[0].budget.amount); // The budget is short, so all of it is spent.

    const nation::LeverTables korea =
        nation::read_lever_tables(feasibility::source_folder() / "nations" / "korea");
    std::vector<std::string> codes;
    for (const auto& each : korea.industries) codes.push_back(each.code);
    const Enacted result =
        measures_of(plan, small_start(), {.rows = codes, .tables = korea, .costs = costs}, 60);
    const double budget = plan.pledges[0].budget.amount / 1e6;
    EXPECT_NEAR(all_bought(result), budget * (1.0 - tax / whole), won);
    const double abroad = bought(result, [](const model::Purchase& p) { return p.abroad; });
    double hardware = 0.0;
    for (const Item item : {Item::accelerators, Item::servers, Item::network, Item::replacement})
        hardware += costs[0][static_cast<std::size_t>(item)];
    EXPECT_NEAR(abroad, budget * hardware / whole, won);
    EXPECT_GT(abroad, 0.5 * budget);
}

} // namespace
} // namespace mm::enact
