// SPDX-License-Identifier: Apache-2.0
#include "feasibility/money.hpp"

#include <gtest/gtest.h>

#include <cmath>

/// The cost of a plant of one chip, worked out by hand.
namespace mm::feasibility {
namespace {

double of(const PerItem& cost, Item item)
{
    return cost[static_cast<std::size_t>(item)];
}

struct OneChip {
    plan::Pledge pledge{};
    nation::ChipOffer offer{};
    Project project{};
    Draw draw{};
    Need need{.chips = 1.0};
    Site site{.chips = 1.0, .megawatts_per_chip = 0.002, .megawatts = 0.002};
    Prices prices{.chip = 50e6, .exchange = 1000.0};

    OneChip()
    {
        project.pledge = &pledge;
        project.chip = &offer;
        draw.server_factor = 1.6;
        draw.network_share = 0.2;
        draw.purchase_tax = 0.1;
        draw.site_cost = 10e6;
        draw.colocation = 100.0;
        draw.pue = 1.25;
        draw.load = 0.5;
        draw.tariff = 200.0;
        draw.upkeep = 0.04;
        draw.failure_rate = 0.1;
        draw.server_life = 4.0;
        draw.price_change = 0.0;
        draw.engineers_per_thousand = 20.0;
        draw.staff_per_megawatt = 0.0;
        draw.engineer_wage = 100e6;
    }
    PerItem cost(double years) const { return cost_of(project, site, need, draw, prices, years); }
};

TEST(Cost, OfOneChipIsWhatItIsByHand)
{
    const OneChip plant;
    const PerItem cost = plant.cost(2.0);
    EXPECT_NEAR(of(cost, Item::accelerators), 50e6, 1e-3);
    EXPECT_NEAR(of(cost, Item::servers), 30e6, 1e-3); // 1.6 chips' price, less the chip.
    EXPECT_NEAR(of(cost, Item::network), 20e6, 1e-3); // A fifth of 100.
    EXPECT_NEAR(of(cost, Item::tax), 10e6, 1e-3);
    EXPECT_NEAR(of(cost, Item::halls), 0.002 * 10e6 * 1000.0, 1e-3);
    EXPECT_EQ(of(cost, Item::line), 0.0);
    EXPECT_EQ(of(cost, Item::rent), 0.0);
    EXPECT_NEAR(of(cost, Item::electricity), 2.0 * 0.5 * 8766.0 * 2.0 * 200.0, 1e-6); // 2 kW at half load.
    EXPECT_NEAR(of(cost, Item::upkeep), 0.04 * 110e6 * 2.0, 1e-3);
    EXPECT_NEAR(of(cost, Item::staff), 0.02 * 2.0 * 100e6, 1e-3);
    EXPECT_NEAR(of(cost, Item::replacement), 110e6 * 0.2, 1e-3);
    EXPECT_NEAR(total(cost),
                110e6 + 20e6 + 2.0 * 0.5 * 8766.0 * 2.0 * 200.0 + 0.08 * 110e6 + 4e6 + 0.2 * 110e6, 1e-2);
}

TEST(Cost, InAStandingHallIsRentInPlaceOfBuilding)
{
    OneChip plant;
    plant.site.spare_chips = 1.0;
    const PerItem cost = plant.cost(2.0);
    EXPECT_EQ(of(cost, Item::halls), 0.0);
    // 2 kW at the meter are 1.6 kW of IT: 24 months at 100 USD a kW.
    EXPECT_NEAR(of(cost, Item::rent), 1.6 * 100.0 * 24.0 * 1000.0, 1e-3);
}

TEST(Cost, OfRenewalIsThePriceOfThatDay)
{
    OneChip plant;
    plant.draw.failure_rate = 0.0;
    EXPECT_EQ(of(plant.cost(4.0), Item::replacement), 0.0);
    EXPECT_NEAR(of(plant.cost(6.0), Item::replacement), 0.5 * 110e6, 1e-3);
    plant.draw.price_change = std::log(0.5) / 4.0; // Half as dear after a life.
    EXPECT_NEAR(of(plant.cost(8.0), Item::replacement), 0.5 * 110e6, 1.0);
}

TEST(Cost, AtAnothersPriceIsThatPriceAndNoTaxOrServersBesides)
{
    OneChip plant;
    plant.draw.all_in_price = 111.07e6;
    const PerItem cost = plant.cost(0.0);
    EXPECT_EQ(of(cost, Item::accelerators), 111.07e6);
    EXPECT_EQ(of(cost, Item::servers) + of(cost, Item::network) + of(cost, Item::tax), 0.0);
}

TEST(Cost, OfALineIsItsMegawattsAndLength)
{
    OneChip plant;
    plant.pledge.wind = 100.0;
    plant.project.line_length = 200.0;
    plant.draw.dollars_per_euro = 1.1;
    // 600 EUR a MW and km and 600,000 EUR a MW of converters.
    EXPECT_NEAR(of(plant.cost(1.0), Item::line), 100.0 * (600.0 * 200.0 + 600'000.0) * 1.1 * 1000.0, 1.0);
}

PerItem priced(double line, double rest)
{
    PerItem cost{};
    cost[static_cast<std::size_t>(Item::line)] = line;
    cost[static_cast<std::size_t>(Item::accelerators)] = rest;
    return cost;
}

TEST(MoneyShare, BuysTheCheaperChipsFirstAndIsContinuousWhereTheyEnd)
{
    const Site site{.chips = 10.0, .spare_chips = 4.0};
    const PerItem spare = priced(0.0, 40.0); // 10 each.
    const PerItem all = priced(0.0, 160.0);  // 20 each for the other six.
    EXPECT_NEAR(money_share(20.0, all, spare, site), 0.2, 1e-12);
    EXPECT_NEAR(money_share(40.0, all, spare, site), 0.4, 1e-12);
    EXPECT_NEAR(money_share(40.0 + 1e-9, all, spare, site), 0.4, 1e-9);
    EXPECT_NEAR(money_share(60.0, all, spare, site), 0.5, 1e-12);
    EXPECT_NEAR(money_share(160.0, all, spare, site), 1.0, 1e-12);
    EXPECT_NEAR(money_share(200.0, all, spare, site), 1.2, 1e-12);
    EXPECT_EQ(money_share(0.0, all, spare, site), 0.0);
}

TEST(MoneyShare, PaysForTheLineBeforeAnyChip)
{
    const Site site{.chips = 10.0, .spare_chips = 4.0};
    const PerItem spare = priced(50.0, 40.0);
    const PerItem all = priced(50.0, 160.0);
    EXPECT_EQ(money_share(30.0, all, spare, site), 0.0);
    EXPECT_EQ(money_share(50.0, all, spare, site), 0.0);
    EXPECT_NEAR(money_share(50.0 + 1e-9, all, spare, site), 0.0, 1e-9);
    EXPECT_NEAR(money_share(90.0, all, spare, site), 0.4, 1e-12);
    EXPECT_NEAR(money_share(210.0, all, spare, site), 1.0, 1e-12);
}

TEST(MoneyShare, NeverBuysFewerChipsWhereMoreArePromised)
{
    double before = 0.0;
    for (double chips = 1.0; chips <= 30.0; chips += 0.5) {
        const Site site{.chips = chips, .spare_chips = std::min(chips, 4.0)};
        const PerItem spare = priced(5.0, 10.0 * site.spare_chips);
        const PerItem all = priced(5.0, 10.0 * site.spare_chips + 20.0 * site.new_chips());
        const double bought = std::min(1.0, money_share(150.0, all, spare, site)) * chips;
        EXPECT_GE(bought, before - 1e-12) << chips;
        before = bought;
    }
}

TEST(ExchangeRate, IsTodaysWhereNoTimePassesAndSpreadsWithItsRoot)
{
    Draw draw;
    draw.exchange_rate = 1400.0;
    draw.exchange_volatility = 0.1;
    EXPECT_EQ(exchange_rate(draw, 1, 7, 0.0), 1400.0);
    const double one = std::log(exchange_rate(draw, 1, 7, 1.0) / 1400.0);
    EXPECT_NEAR(std::log(exchange_rate(draw, 1, 7, 4.0) / 1400.0), 2.0 * one, 1e-12);
}

} // namespace
} // namespace mm::feasibility
