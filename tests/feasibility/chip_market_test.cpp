// SPDX-License-Identifier: Apache-2.0
#include "feasibility/chip_market.hpp"

#include "feasibility/committed.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

/// The market for chips as a plan meets it.
namespace mm::feasibility {
namespace {

const Quarter known_until = Quarter::of(2025, 4);

struct Market {
    plan::Plan plan = committed_plan("gpu-200k");
    nation::Nation nation = korea().nation;
    nation::World world = korea().world;
    Inputs inputs = korea().inputs;

    ChipMarket prepared(Quarter as_of = known_until) const
    {
        const Case c{.nation = nation, .world = world, .plan = plan, .inputs = inputs};
        return prepare_market(c, prepare(c, {.as_of = as_of, .model = "llama-3.1-70b"}), as_of);
    }
};

TEST(ChipShare, OfAPartIsThatPart)
{
    const std::vector<double> served{0.0, 0.1, 0.4, 0.7};
    EXPECT_EQ(chips_share(served, 0, 3), 0.7);
    EXPECT_EQ(chips_share(served, 0, 1), 0.1);
}

TEST(ChipShare, OfAllInTheLastQuarterIsOne)
{
    const std::vector<double> served{0.0, 0.25, 0.5, 1.0};
    EXPECT_NEAR(chips_share(served, 0, 3), 1.0, 1e-12);
}

TEST(ChipShare, IsThePaceWhereAllHasComeEarly)
{
    const std::vector<double> served{0.0, 0.5, 1.5, 9.0};
    EXPECT_NEAR(chips_share(served, 0, 3), 4.0 / 2.5, 1e-12); // All after two and a half of four quarters.
    EXPECT_NEAR(chips_share(served, 1, 3), 3.0 / 1.5, 1e-12); // A start a quarter later.
}

TEST(ChipPriceInTheMarket, PassesThroughItsTwoPointsInTheYearOfThePrice)
{
    ChipMarket market{.first = Quarter::of(2025, 1)};
    market.price.push_back({.low = 30'000.0, .high = 45'000.0, .year = 2026});
    Draw draw;
    draw.price_change = -0.1;
    draw.backlog = 2.0;
    draw.book_to_bill = 1.0;
    Column prices;
    for (std::uint32_t d = 0; d < 20'000; ++d)
        prices.push_back(chip_price(market, 0, draw, 1, d, Quarter::of(2025, 3)));
    const Spread s = spread(prices);
    // Standard error of a tenth quantile of 20,000 normal draws, 0.012 sd, x the sd of the logarithm, 0.158.
    EXPECT_NEAR(std::log(s.p10 / 30'000.0), 0.0, 4.0 * 0.012 * 0.158);
    EXPECT_NEAR(std::log(s.p90 / 45'000.0), 0.0, 4.0 * 0.012 * 0.158);
    EXPECT_NEAR(std::log(s.p50 / std::sqrt(30'000.0 * 45'000.0)), 0.0, 4.0 * 0.009 * 0.158);
}

TEST(ChipPriceInTheMarket, FallsWithTheYearsAndRisesWithTheBacklog)
{
    ChipMarket market{.first = Quarter::of(2025, 1)};
    market.price.push_back({.low = 30'000.0, .high = 45'000.0, .year = 2025});
    Draw draw;
    draw.backlog = 2.0;
    draw.book_to_bill = 1.0;
    const double base = chip_price(market, 0, draw, 1, 3, Quarter::of(2026, 3));
    draw.price_change = -0.1;
    // The middle of 2026Q3 is 1.125 years after the middle of 2025.
    EXPECT_NEAR(chip_price(market, 0, draw, 1, 3, Quarter::of(2026, 3)) / base, std::exp(-0.1125), 1e-12);
    draw.price_change = 0.0;
    draw.scarcity_elasticity = 0.1;
    draw.book_to_bill = 1.5; // Six quarters of half a quarter's backlog more: from 2 to 5.
    EXPECT_NEAR(chip_price(market, 0, draw, 1, 3, Quarter::of(2026, 3)) / base, std::pow(2.5, 0.1), 1e-12);
    draw.book_to_bill = 5.0; // The ratio ends at 4.
    EXPECT_NEAR(chip_price(market, 0, draw, 1, 3, Quarter::of(2026, 3)) / base, std::pow(4.0, 0.1), 1e-12);
}

TEST(OpenShare, IsThatOfTheBuyersWithoutANameInTheLastYear)
{
    const Market market;
    // world/owners.csv, Nvidia, H100 equivalents bought by the end of 2025Q4 less those by the end of 2024Q4.
    const double others = 2'973'994.0 - 1'076'751.0;
    const double named = (1'427'946.0 - 458'637.0) + (401'698.0 - 322'257.0) + (832'068.0 - 241'168.0) +
                         (1'236'936.0 - 434'378.0) + (1'842'317.0 - 606'402.0) + (3'151'494.0 - 1'130'363.0) +
                         (1'031'001.0 - 268'779.0);
    EXPECT_NEAR(market.prepared().sellers.front().open_share, others / (others + named), 1e-12);
}

TEST(Access, IsNoneBeforeTheLaunchAndAllAfterForAnAlly)
{
    Market market;
    market.plan.start = Quarter::of(2024, 1);
    market.plan.pledges.front().from = Quarter::of(2024, 2);
    const ChipMarket prepared = market.prepared(); // B200: launched on 15 November 2024.
    ASSERT_EQ(prepared.first, Quarter::of(2024, 2));
    EXPECT_EQ(prepared.access.front()[0], 0.0);
    EXPECT_EQ(prepared.access.front()[1], 0.0);
    for (std::size_t t = 2; t < horizon; ++t) EXPECT_EQ(prepared.access.front()[t], 1.0) << t;
}

TEST(Access, DeniedMeansThatNoChipEverComesAndChipsBind)
{
    Market market;
    market.nation.controls = "china";
    const ChipMarket prepared = market.prepared();
    for (const double access : prepared.access.front()) EXPECT_EQ(access, 0.0);
    const Check check = checked(market.plan, {.draws = 500, .nation = &market.nation});
    for (std::size_t d = 0; d < 500; ++d) {
        ASSERT_EQ(check.outcome.pledges[0].share[index(Constraint::chips)][d], 0.0);
        ASSERT_EQ(check.outcome.pledges[0].operating[d], 0.0);
    }
    EXPECT_EQ(check.verdict.probability, 0.0);
    EXPECT_EQ(name_of(check.verdict.binding), "chips");
}

TEST(ChipMarketTable, HoldsNothingThatWasNotYetKnown)
{
    const Market market;
    const Quarter early = Quarter::of(2025, 2);
    const ChipMarket then = market.prepared(early);
    const nation::Shipments& all = *market.world.find_shipments("Nvidia");
    EXPECT_EQ(all.first + static_cast<int>(then.sellers.front().known.size()), early + 1);
    EXPECT_LE(then.price.front().year, 2025);
}

} // namespace
} // namespace mm::feasibility
