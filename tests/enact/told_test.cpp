// SPDX-License-Identifier: Apache-2.0
#include "enact/told.hpp"
#include "feasibility/committed.hpp"

#include <gtest/gtest.h>

namespace mm::enact {
namespace {

constexpr std::size_t quarters = 40;

const model::Catalogue& catalogue()
{
    static const std::vector<std::uint32_t> groups{0, 0};
    static const model::Catalogue made = model::nation_catalogue("MKRW", groups, true);
    return made;
}

/// Three histories in which a series has one value in all quarters but the first year.
std::vector<model::Outcome> histories(std::string_view series, double first_year, std::vector<double> later)
{
    std::vector<model::Outcome> all(later.size());
    const std::size_t row = index_in(catalogue(), series);
    for (std::size_t h = 0; h < all.size(); ++h) {
        model::History& history = all[h].history;
        history.number = static_cast<std::uint32_t>(h);
        history.quarters = quarters;
        history.values.assign(catalogue().size() * (quarters + 1), 0.0);
        for (std::size_t q = 1; q <= quarters; ++q)
            history.values[row * (quarters + 1) + q] = q <= 4 ? first_year : later[h];
    }
    return all;
}

const Told* told_of(std::span<const Told> all, const Declaration& what)
{
    for (const Told& each : all)
        if (each.what == &what) return &each;
    return nullptr;
}

std::vector<Told> told_of_plan(std::string_view plan, std::span<const model::Outcome> outcomes)
{
    return told_by({catalogue(), Quarter::of(2024, 4), outcomes, outcomes},
                   feasibility::committed_plan(std::string{plan}), feasibility::korea().inputs);
}

TEST(Told, TheRateOfExchangeMovesAsInTheRun)
{
    const auto outcomes = histories("exchange_rate", 1.0, {1.1, 1.2, 1.3});
    const auto told = told_of_plan("late-8-quarters", outcomes); // From 2027Q3 to 2032Q2.
    const Told* rate = told_of(told, nation::figure::exchange_rate);
    ASSERT_NE(rate, nullptr);
    EXPECT_NEAR(rate->run.value, 1.2 * rate->alone.value, 1e-9 * rate->run.value);
    EXPECT_EQ(with_told(feasibility::korea().inputs, told)[nation::figure::exchange_rate].value,
              rate->run.value);
}

TEST(Told, TheBalanceMovesByWhatTheDeficitRisesOverTheFirstYear)
{
    const auto outcomes = histories("Pi_G", 1e6, {3e6, 3e6, 3e6}); // KRW 1 trillion a quarter, then 3.
    const Told* balance = told_of(told_of_plan("late-8-quarters", outcomes), nation::figure::managed_balance);
    ASSERT_NE(balance, nullptr);
    EXPECT_NEAR(balance->run.value - balance->alone.value, -8e12, 1.0);
}

TEST(Told, UtilisationIsToldOfPlansThatPromiseChipsAloneAndNeverBelowWhatACheckTakes)
{
    const auto outcomes = histories("ai.utilisation", 0.0, {0.0, 0.2, 0.4});
    const auto told = told_of_plan("gpu-200k", outcomes);
    const Told* use = told_of(told, feasibility::assume::utilisation);
    ASSERT_NE(use, nullptr);
    EXPECT_NEAR(use->run.value, 0.2, 1e-12);
    EXPECT_GE(use->run.low, feasibility::assume::utilisation.minimum);
    EXPECT_EQ(told_of(told_of_plan("ai-for-everyone", outcomes), feasibility::assume::utilisation), nullptr);
}

TEST(Told, ChipsInPlaceAreThoseBeyondTheRunWithoutThePlan)
{
    const auto baseline = histories("ai.chips", 0.0, {100.0, 100.0, 100.0});
    const auto with = histories("ai.chips", 0.0, {110.0, 120.0, 130.0});
    const Spread chips = chips_in_place({catalogue(), Quarter::of(2024, 4), baseline, with},
                                        feasibility::committed_plan("gpu-200k"));
    EXPECT_NEAR(chips.p50, 20.0, 1e-12);
}

TEST(Told, ChipsOfAHistoryThatBrokeOnOneSideCountOnNeither)
{
    auto baseline = histories("ai.chips", 0.0, {100.0, 500.0, 100.0});
    auto with = histories("ai.chips", 0.0, {900.0, 520.0, 130.0});
    with[0].breach.emplace();
    baseline[2].breach.emplace(); // Each side has two whole ones, of which one is a pair.
    const Spread chips = chips_in_place({catalogue(), Quarter::of(2024, 4), baseline, with},
                                        feasibility::committed_plan("gpu-200k"));
    EXPECT_NEAR(chips.p50, 20.0, 1e-12);
}

} // namespace
} // namespace mm::enact
