// SPDX-License-Identifier: Apache-2.0
#include "ai/power_dispatch.hpp"

#include "ai/random_cases.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <numeric>

namespace mm::ai {
namespace {

/// One day that stands for a year of 100: demand 50 MW by night and 150 by day, 100 in the mean; sun by day alone.
PowerSystem two_halves()
{
    PowerSystem s;
    s.plants = {
        {.id = "sun", .kind = PowerKind::sun, .renewable = true, .available = 0.2, .capacity = {100.0}},
        {.id = "base", .available = 0.5, .cost = 10.0, .capacity = {120.0}},
        {.id = "gas", .available = 1.0, .cost = 100.0, .emission = 0.4, .capacity = {70.0}}};
    s.weight = {100.0};
    for (int h = 0; h < 24; ++h) {
        s.demand.push_back(h < 12 ? 0.5 : 1.5);
        s.sun.push_back(h < 12 ? 0.0 : 2.0);
        s.wind.push_back(1.0);
    }
    s.mean_demand = {100.0};
    s.sun_factor = 0.2;
    s.wind_factor = 0.3;
    const Dispatch first = dispatch(s, 0, {});
    s.renewable_start = first.renewables / first.grid();
    return s;
}

PowerSystem random_system(Random& random)
{
    PowerSystem s;
    const std::size_t days = 1 + random.below(4);
    for (std::size_t d = 0; d < days; ++d) s.weight.push_back(random.between(1.0, 100.0));
    for (std::size_t h = 0; h < 24 * days; ++h) {
        s.demand.push_back(random.between(0.4, 1.6));
        s.sun.push_back(random.chance(0.5) ? 0.0 : random.between(0.0, 4.0));
        s.wind.push_back(random.between(0.0, 3.0));
    }
    double cost = 0.0;
    for (std::size_t i = 0; i < 2 + random.below(5); ++i) {
        const auto kind = static_cast<PowerKind>(random.below(3));
        if (kind == PowerKind::firm) cost += random.between(0.0, 50.0);
        s.plants.push_back({.kind = kind,
                            .renewable = random.chance(0.5),
                            .available = random.between(0.1, 1.0),
                            .cost = kind == PowerKind::firm ? cost : 0.0,
                            .emission = random.chance(0.5) ? 0.0 : random.between(0.0, 1.0),
                            .capacity = {random.between(0.0, 100.0), random.between(0.0, 100.0)}});
    }
    s.mean_demand = {random.between(10.0, 200.0), random.between(10.0, 200.0)};
    s.sun_factor = random.between(0.05, 0.3);
    s.wind_factor = random.between(0.05, 0.5);
    return s;
}

FactoryPower random_factories(Random& random)
{
    return {.standing = random.chance(0.5) ? 0.0 : random.between(0.0, 5.0),
            .load = random.chance(0.2) ? 0.0 : random.between(0.0, 50.0),
            .sun = random.chance(0.5) ? 0.0 : random.between(0.0, 200.0),
            .wind = random.chance(0.5) ? 0.0 : random.between(0.0, 200.0)};
}

TEST(Dispatch, RunsTheCheapestFirstAndPricesByTheLast)
{
    // Night: 50 of base's 60 MW. Day: 40 of sun, 60 of base, 50 of gas.
    const Dispatch d = dispatch(two_halves(), 0, {});
    EXPECT_DOUBLE_EQ(d.price[0], 10.0);
    EXPECT_DOUBLE_EQ(d.price[12], 100.0);
    EXPECT_DOUBLE_EQ(d.mean_price, 55.0);
    EXPECT_DOUBLE_EQ(d.energy[0], 1'200.0 * 40.0);
    EXPECT_DOUBLE_EQ(d.energy[1], 1'200.0 * 110.0);
    EXPECT_DOUBLE_EQ(d.energy[2], 1'200.0 * 50.0);
    EXPECT_DOUBLE_EQ(d.cost, 1'000.0 * (10.0 * d.energy[1] + 100.0 * d.energy[2]));
    EXPECT_DOUBLE_EQ(d.mean_cost(), (1'100.0 + 5'000.0) / 200.0);
    EXPECT_DOUBLE_EQ(d.emissions, 0.4 * d.energy[2]);
    EXPECT_EQ(d.unserved, 0.0);
    EXPECT_NEAR(d.margin, 170.0 / 150.0 - 1.0, 1e-15); // 40 + 60 + 70 by day.
}

TEST(Dispatch, SaysWhatNoPlantCanMeet)
{
    // 35 MW more: by day 150 + 35 - 170 = 15 lack.
    const Dispatch d = dispatch(two_halves(), 0, {.load = 35.0});
    EXPECT_DOUBLE_EQ(d.unserved, 1'200.0 * 15.0);
    EXPECT_LT(d.margin, 0.0);
    EXPECT_DOUBLE_EQ(d.price[12], 100.0);
}

TEST(Dispatch, StretchesDemandToThePeakForItsMarginAlone)
{
    PowerSystem s = two_halves();
    s.peak = {160.0};
    EXPECT_NEAR(dispatch(s, 0, {}).margin, 170.0 / 160.0 - 1.0, 1e-15);
    EXPECT_DOUBLE_EQ(dispatch(s, 0, {}).load, dispatch(two_halves(), 0, {}).load);
}

TEST(Dispatch, TakesTheFiguresOfItsQuarterAndKeepsTheLast)
{
    PowerSystem s = two_halves();
    s.mean_demand = {100.0, 80.0};
    EXPECT_DOUBLE_EQ(dispatch(s, 1, {}).load, 0.8 * dispatch(s, 0, {}).load);
    EXPECT_DOUBLE_EQ(dispatch(s, 9, {}).load, dispatch(s, 1, {}).load);
}

TEST(Dispatch, BalancesEnergyInEveryCase)
{
    in_random_cases(500, [](Random& random) {
        const PowerSystem s = random_system(random);
        const Dispatch d = dispatch(s, random.below(3), random_factories(random));
        const double made = std::accumulate(d.energy.begin(), d.energy.end(), 0.0) + d.contracted;
        ASSERT_NEAR(made + d.unserved, d.load, 1e-9 * d.load);
        ASSERT_GE(d.unserved, 0.0);
        ASSERT_GE(d.curtailed, -1e-9 * d.load);
        ASSERT_LE(d.matched, d.contracted + 1e-9 * d.load);
        double most = 0.0;
        for (std::size_t i = 0; i < s.plants.size(); ++i) {
            ASSERT_GE(d.energy[i], 0.0);
            if (s.plants[i].kind == PowerKind::firm) most = std::max(most, s.plants[i].cost);
        }
        for (const double price : d.price) ASSERT_LE(price, most);
        // The tightest hour says whether anything is unserved.
        ASSERT_EQ(d.margin<-1e-9, d.unserved> 1e-9 * d.load) << d.margin << " " << d.unserved;
    });
}

TEST(Dispatch, NeverBecomesCheaperInAnyHourByMoreLoad)
{
    in_random_cases(500, [](Random& random) {
        const PowerSystem s = random_system(random);
        const FactoryPower less = random_factories(random);
        FactoryPower more = less;
        more.load += random.between(0.0, 80.0);
        const Dispatch a = dispatch(s, 0, less);
        const Dispatch b = dispatch(s, 0, more);
        for (std::size_t h = 0; h < a.price.size(); ++h) ASSERT_GE(b.price[h], a.price[h]);
        ASSERT_GE(b.unserved, a.unserved - 1e-9 * a.load);
        ASSERT_GE(b.cost, a.cost * (1.0 - 1e-12));
        ASSERT_LE(b.margin, a.margin + 1e-12);
    });
}

TEST(Tariff, IsThatOfTheStartWithoutFactoriesAndGrowsByWhatTheyMakeDearer)
{
    const PowerSystem s = two_halves();
    const Dispatch without = dispatch(s, 0, {});
    EXPECT_EQ(tariff_of(180.0, without, without), 180.0);
    // 10 MW: base has them by night, gas by day; mean cost (60 x 10 + 60 x 10 + 60 x 100) / 220.
    const Dispatch with = dispatch(s, 0, {.load = 10.0});
    EXPECT_NEAR(tariff_of(180.0, with, without), 180.0 + 7'200.0 / 220.0 - 6'100.0 / 200.0, 1e-12);
}

TEST(RenewableShare, IsOfTheRegionsAtTheStartAndGreensWithTheNation)
{
    PowerSystem s = two_halves();
    const FactoryPower some{.standing = 10.0};
    EXPECT_NEAR(renewable_share(s, 0.3, some, dispatch(s, 0, some)), 0.3, 1e-12);
    s.plants[0].capacity = {100.0, 200.0}; // 80 of 200 MW are renewable instead of 40.
    EXPECT_NEAR(renewable_share(s, 0.3, some, dispatch(s, 1, some)), 1.0 - 0.7 * 0.6 / 0.8, 1e-12);
}

TEST(RenewableShare, CountsContractsByTheYearAndTheHourlyShareByTheHour)
{
    // 10 MW of load and 50 MW of sun that make 20 by day: all of the year's energy, half of its hours.
    PowerSystem s = two_halves();
    const FactoryPower sunny{.load = 10.0, .sun = 50.0};
    const Dispatch d = dispatch(s, 0, sunny);
    EXPECT_NEAR(renewable_share(s, 0.0, sunny, d), 1.0, 1e-12);
    EXPECT_DOUBLE_EQ(d.matched, 1'200.0 * 10.0);
    // By night the grid is base alone, which emits nothing.
    EXPECT_NEAR(hourly_share(sunny, d), 1.0, 1e-12);
    s.plants[1].emission = 1.0;
    EXPECT_NEAR(hourly_share(sunny, dispatch(s, 0, sunny)), 0.5, 1e-12);
    // Without contracts: by day 40 of 160 MW.
    EXPECT_NEAR(hourly_share({.load = 10.0}, dispatch(s, 0, {.load = 10.0})), 0.125, 1e-12);
}

TEST(HourlyShare, StaysAShareAndNeverFallsByAContract)
{
    in_random_cases(300, [](Random& random) {
        const PowerSystem s = random_system(random);
        FactoryPower f = random_factories(random);
        const Dispatch d = dispatch(s, 0, f);
        const double renewable = renewable_share(s, random.between(0.0, 1.0), f, d);
        ASSERT_GE(renewable, 0.0);
        ASSERT_LE(renewable, 1.0);
        const double before = hourly_share(f, d);
        ASSERT_GE(before, 0.0);
        ASSERT_LE(before, 1.0);
        f.sun += 100.0;
        ASSERT_GE(hourly_share(f, dispatch(s, 0, f)), before - 1e-12);
    });
}

} // namespace
} // namespace mm::ai
