// SPDX-License-Identifier: Apache-2.0
#include "feasibility/people.hpp"
#include "feasibility/site.hpp"

#include <gtest/gtest.h>

#include <cmath>

/// Plants and crews small enough to be worked out by hand.
namespace mm::feasibility {
namespace {

struct Plant {
    nation::ChipOffer offer{};
    nation::Region region{};
    Project project{};
    Draw draw{};
    Need need{};

    Plant()
    {
        offer.chip.power = 1000.0; // B200.
        project.chip = &offer;
        draw.server_power = 1.8;
        draw.pue = 1.25;
        draw.plan_share = 0.5;
        draw.spare_capacity = 9.0;
        draw.connection_rate = 200.0;
        draw.connection_wait = 8.0;
        draw.procurement_time = 1.0;
        draw.fit_out_time = 1.0;
        draw.build_time = 6.0;
        draw.commissioning_time = 1.0;
        need.chips = 10'000.0;
    }
    Site site(double claim = 1.0) const { return site_of(project, need, draw, claim, 1, 0); }
};

TEST(Site, TakesRatedPowerTimesServerTimesCooling)
{
    const Plant plant;
    const Site site = plant.site();
    EXPECT_NEAR(site.megawatts_per_chip, 0.00225, 1e-15); // 1 kW x 1.8 x 1.25
    EXPECT_NEAR(site.megawatts, 22.5, 1e-12);
    EXPECT_NEAR(site.spare_megawatts, 4.5, 1e-12); // Half of 9 MW.
    EXPECT_NEAR(site.spare_chips, 2000.0, 1e-9);
    EXPECT_NEAR(site.new_chips(), 8000.0, 1e-9);
    EXPECT_NEAR(site.new_megawatts(), 18.0, 1e-9);
    EXPECT_FALSE(site.refused);
}

TEST(Site, HasNoMoreSpareChipsThanAreNeeded)
{
    Plant plant;
    plant.need.chips = 500.0;
    EXPECT_EQ(plant.site().spare_chips, 500.0);
    EXPECT_EQ(plant.site().new_chips(), 0.0);
}

TEST(Site, InARegionHasThatRegionsPartAndItsLuck)
{
    Plant plant;
    plant.region = {.id = "there", .flow_share = 0.1, .refusal = 0.3};
    plant.project.region = &plant.region;
    EXPECT_NEAR(plant.site().spare_megawatts, 0.45, 1e-12);
    int refused = 0;
    for (std::uint32_t d = 0; d < 10'000; ++d)
        refused += site_of(plant.project, plant.need, plant.draw, 1.0, 1, d).refused ? 1 : 0;
    EXPECT_NEAR(refused / 10'000.0, 0.3, 4.0 * std::sqrt(0.3 * 0.7 / 10'000.0)); // Four standard errors.
}

TEST(Power, ComesAfterTheWaitAtItsRateAndSpareHallsAtOnce)
{
    const Plant plant;
    const Site site = plant.site();
    EXPECT_NEAR(power_available(site, plant.draw, 1.0, 0.0), 4.5, 1e-12);
    EXPECT_NEAR(power_available(site, plant.draw, 1.0, 8.0), 4.5, 1e-12);
    EXPECT_NEAR(power_available(site, plant.draw, 1.0, 12.0), 104.5, 1e-12); // A year of half of 200 MW.
    EXPECT_NEAR(power_available(site, plant.draw, 0.25, 12.0), 29.5, 1e-12);
    Site refused = site;
    refused.refused = true;
    EXPECT_NEAR(power_available(refused, plant.draw, 1.0, 40.0), 4.5, 1e-12);
}

TEST(Time, LeadsAreTheSumsOfTheirSteps)
{
    Plant plant;
    EXPECT_EQ(lead_time(plant.site(), plant.need, plant.draw), 8.0); // Buying 1, building 6, starting up 1.
    plant.need.chips = 1000.0;                                       // All in standing halls.
    EXPECT_EQ(lead_time(plant.site(), plant.need, plant.draw), 3.0);
    plant.need.quarters = 2.0;
    EXPECT_EQ(lead_time(plant.site(), plant.need, plant.draw), 5.0);
}

TEST(Time, BringsChipsOfStandingHallsBeforeThoseOfNewOnes)
{
    const Plant plant;
    const Site site =
        plant.site(); // A fifth of the chips stands in spare halls, lead 3; the rest has lead 8.
    const auto share = [&](double quarters) { return time_share(site, plant.need, plant.draw, quarters); };
    EXPECT_EQ(share(0.0), 0.0);
    EXPECT_NEAR(share(1.5), 0.2 * 0.5 + 0.8 * 1.5 / 8.0, 1e-12);
    EXPECT_NEAR(share(3.0), 0.2 + 0.8 * 3.0 / 8.0, 1e-12);
    EXPECT_NEAR(share(4.0), 0.2 + 0.8 * 0.5, 1e-12);
    EXPECT_NEAR(share(8.0), 1.0, 1e-12);
    EXPECT_NEAR(share(16.0), 2.0, 1e-12);
}

TEST(Crew, IsCountedByChipsMegawattsAndTheLever)
{
    Plant plant;
    plant.draw.engineers_per_thousand = 25.0;
    plant.draw.staff_per_megawatt = 0.6;
    plant.draw.builders_per_megawatt = 8.0;
    plant.need.engineers = 40.0;
    const Crew crew = crew_needed(plant.site(), plant.need, plant.draw);
    EXPECT_NEAR(crew.engineers, 25.0 * 10.0 + 0.6 * 22.5 + 40.0, 1e-9);
    EXPECT_NEAR(crew.builders, 8.0 * 18.0, 1e-9);
}

TEST(Crew, IsWonFromThoseWhoMove)
{
    Plant plant;
    plant.draw.engineers = 50'000.0;
    plant.draw.engineer_growth = 4000.0;
    plant.draw.engineer_outflow = 1500.0;
    plant.draw.plan_appeal = 0.2;
    plant.draw.construction_workers = 2e6;
    plant.draw.builder_share = 0.004;
    plant.draw.job_mobility = 0.0;
    const Crew still = crew_available(plant.project, plant.draw, 0.5, 8.0);
    EXPECT_NEAR(still.engineers, 0.2 * 2500.0 * 2.0 * 0.5, 1e-9); // Nobody moves on: two years of arrivals.
    EXPECT_NEAR(still.builders, 0.004 * 2e6 * 2.0 * 0.5, 1e-9);
    plant.draw.job_mobility = 0.15;
    const Crew moving = crew_available(plant.project, plant.draw, 1.0, 8.0);
    EXPECT_NEAR(moving.engineers, 0.2 * 10'000.0 * (1.0 - std::exp(-0.3)) / 0.15, 1e-8);
    plant.region.appeal = 0.35;
    plant.project.region = &plant.region;
    EXPECT_NEAR(crew_available(plant.project, plant.draw, 1.0, 8.0).engineers, 0.35 * moving.engineers, 1e-9);
    plant.draw.engineer_outflow = 1e6;
    EXPECT_EQ(crew_available(plant.project, plant.draw, 1.0, 8.0).engineers, 0.0);
}

TEST(Crew, ShareIsTheScarcerTradesAndStandingHallsNeedNoBuilders)
{
    const Plant plant;
    const Site site = plant.site();
    EXPECT_NEAR(crew_share({.engineers = 50.0, .builders = 1e9}, {.engineers = 200.0, .builders = 1.0}, site),
                0.25, 1e-12);
    EXPECT_NEAR(crew_share({.engineers = 1e9, .builders = 0.0}, {.engineers = 1.0, .builders = 144.0}, site),
                0.2, 1e-12);
    EXPECT_NEAR(crew_share({.engineers = 1e9, .builders = 72.0}, {.engineers = 1.0, .builders = 144.0}, site),
                0.6, 1e-12);
    EXPECT_EQ(crew_share({}, {}, site), 1e6);
}

} // namespace
} // namespace mm::feasibility
