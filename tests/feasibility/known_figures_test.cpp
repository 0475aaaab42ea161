// SPDX-License-Identifier: Apache-2.0
#include "feasibility/backtest.hpp"
#include "feasibility/committed.hpp"

#include <gtest/gtest.h>

/// Published figures that the check has to agree with, and known events that it has to foretell.
namespace mm::feasibility {
namespace {

Column sum_of(const Check& check, std::initializer_list<Item> list)
{
    Column sum(check.outcome.draws, 0.0);
    for (const PledgeOutcome& p : check.outcome.pledges)
        for (const Item item : list)
            for (std::size_t d = 0; d < sum.size(); ++d) sum[d] += p.cost[static_cast<std::size_t>(item)][d];
    return sum;
}

constexpr std::initializer_list<Item> hardware{Item::accelerators, Item::servers, Item::network, Item::tax};

TEST(TwoHundredThousand, CostAboveTenTrillionAtThePriceOfTheDebate)
{
    const Check check = checked(committed_plan("gpu-200k"), with(assume::all_in_price, 50e6));
    for (const double cost : check.outcome.plan.cost_until_date) ASSERT_GT(cost, 10e12);
    EXPECT_NEAR(spread(sum_of(check, hardware)).p50, 10e12, 1.0);
    EXPECT_EQ(korea().inputs[nation::figure::price_debate].value, 50e6);
}

TEST(TwoHundredThousand, CostTwentyTwoTrillionAtThePriceTheStatePaid)
{
    const Check check = checked(committed_plan("gpu-200k"), with(assume::all_in_price, 111.07e6));
    for (const double cost : sum_of(check, hardware)) ASSERT_NEAR(cost, 22.214e12, 1.0);
    EXPECT_EQ(korea().inputs[nation::figure::price_paid].value, 111.07e6);
}

TEST(TwoHundredThousand, HardwareIsItsPartsInTheirProportions)
{
    const Check check = checked(committed_plan("gpu-200k"));
    const Column chips = sum_of(check, {Item::accelerators});
    const Column all = sum_of(check, hardware);
    const Luck luck(korea().inputs, 1);
    for (std::uint32_t d = 0; d < 2000; ++d) {
        const Draw draw = luck(d);
        const double each = draw.server_factor / (1.0 - draw.network_share) * (1.0 + draw.purchase_tax);
        ASSERT_NEAR(all[d] / chips[d], each, 1e-12 * each);
    }
}

const nation::Event& event(const std::string& id)
{
    const auto& events = korea().events;
    return *std::find_if(events.begin(), events.end(), [&](const nation::Event& e) { return e.id == id; });
}

std::vector<Backtest> foretold(const nation::World& world)
{
    return backtest(korea().nation, world, korea().inputs, korea().events, settings_of({}), serial);
}

TEST(KnownEvents, OfTheirCostLieInsideWhatWasForetold)
{
    ASSERT_EQ(event("state-2025-cost").actual, 1.459e12);
    ASSERT_EQ(event("nvidia-2025-value").actual, 14e12);
    for (const Backtest& b : foretold(korea().world)) {
        if (b.event->id == "state-2025-cost" || b.event->id == "nvidia-2025-value") {
            EXPECT_TRUE(b.inside) << b.event->id << ": " << b.predicted.p10 << " to " << b.predicted.p90;
            EXPECT_LE(b.predicted.p10, b.event->actual);
            EXPECT_GE(b.predicted.p90, b.event->actual);
        }
        // A range so wide that it could not fail would show nothing.
        if (b.event->quantity != nation::Quantity::delivered) {
            EXPECT_LT(b.predicted.p90 / b.predicted.p10, 2.0) << b.event->id;
        }
    }
}

TEST(KnownEvents, AreForetoldFromNothingThatCameAfter)
{
    const std::vector<Backtest> before = foretold(korea().world);
    Quarter latest{};
    for (const nation::Event& e : korea().events) latest = std::max(latest, e.as_of);
    nation::World changed = korea().world;
    int touched = 0;
    for (nation::Shipments& s : changed.shipments) {
        for (std::size_t t = 0; t < s.middle.size(); ++t) {
            if (s.first + static_cast<int>(t) <= latest) continue;
            ++touched;
            for (auto* column : {&s.low, &s.middle, &s.high}) (*column)[t] *= 7.0;
        }
    }
    for (nation::OwnerRow& row : changed.owners) {
        if (row.quarter <= latest) continue;
        ++touched;
        row.h100e *= row.owner == "Other" ? 9.0 : 1.0;
    }
    for (nation::PriceRow& row : changed.prices) {
        if (row.year <= latest.year()) continue;
        ++touched;
        row.low *= 3.0;
        row.high *= 3.0;
    }
    ASSERT_GT(touched, 10);
    const std::vector<Backtest> after = foretold(changed);
    ASSERT_EQ(before.size(), after.size());
    for (std::size_t e = 0; e < before.size(); ++e) {
        SCOPED_TRACE(before[e].event->id);
        EXPECT_EQ(before[e].predicted.p10, after[e].predicted.p10);
        EXPECT_EQ(before[e].predicted.p50, after[e].predicted.p50);
        EXPECT_EQ(before[e].predicted.p90, after[e].predicted.p90);
    }
}

TEST(KnownEvents, AreForetoldOtherwiseWhereWhatWasKnownIsOtherwise)
{
    nation::World changed = korea().world;
    for (nation::PriceRow& row : changed.prices) {
        row.low *= 1.5;
        row.high *= 1.5;
    }
    const std::vector<Backtest> before = foretold(korea().world);
    const std::vector<Backtest> after = foretold(changed);
    for (std::size_t e = 0; e < before.size(); ++e) {
        if (before[e].event->quantity == nation::Quantity::delivered) continue;
        EXPECT_NEAR(after[e].predicted.p50 / before[e].predicted.p50, 1.5, 1e-9) << before[e].event->id;
    }
}

} // namespace
} // namespace mm::feasibility
