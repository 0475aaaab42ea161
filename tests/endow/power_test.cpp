// SPDX-License-Identifier: Apache-2.0
#include "endow/power_tables.hpp"

#include "ai/power_dispatch.hpp"
#include "endow/korea_start.hpp"
#include "factory/hours.hpp"
#include "nation/hourly_year.hpp"
#include "reference_data.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <numeric>

namespace mm::endow {
namespace {

constexpr double terawatt_hour = 1e6; // [MWh]

const ai::PowerSystem& system_of_2024()
{
    static const ai::PowerSystem system = korea_start(Quarter::of(2023, 4)).power;
    return system;
}

/// Energy of all plants whose name begins so [TWh/year].
double energy_of(const ai::PowerSystem& system, const ai::Dispatch& d, std::string_view begins)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < system.plants.size(); ++i)
        if (system.plants[i].id.starts_with(begins)) sum += d.energy[i];
    return sum / terawatt_hour;
}

TEST(PowerSystem, MakesOfKoreasElectricityOf2024WhatTheMinistryCounted)
{
    // generation.csv: 188.8 nuclear, 167.2 coal, 167.2 gas, 63.2 renewables. Availability was set by those, so that
    // this tells whether the stations run together as they did.
    const ai::PowerSystem& s = system_of_2024();
    const ai::Dispatch d = ai::dispatch(s, 1, {});
    EXPECT_NEAR(d.load / terawatt_hour, 595.6, 0.01 * 595.6);
    EXPECT_NEAR(energy_of(s, d, "nuclear"), 188.8, 0.02 * 188.8);
    EXPECT_NEAR(energy_of(s, d, "coal"), 167.2, 0.06 * 167.2);
    EXPECT_NEAR(energy_of(s, d, "gas"), 167.2, 0.06 * 167.2);
    const double renewable = d.renewables / terawatt_hour;
    EXPECT_NEAR(renewable, 63.2, 0.05 * 63.2);
    EXPECT_EQ(d.unserved, 0.0);
    // The market's mean price of 2024 was about 128 KRW/kWh (general knowledge).
    EXPECT_NEAR(d.mean_price, 128.0, 12.0);
}

TEST(PowerSystem, StaysNearTheMeansOfItsHours)
{
    const ai::PowerSystem& s = system_of_2024();
    for (const ai::Column* shape : {&s.demand, &s.sun, &s.wind})
        EXPECT_NEAR(factory::weighted_mean(*shape, s.weight), 1.0, 1e-12);
    EXPECT_TRUE(std::is_sorted(s.plants.begin(), s.plants.end(),
                               [](const auto& a, const auto& b) { return a.cost < b.cost; }));
}

TEST(PowerSystem, FollowsThePlanAndShowsWhenItIsOverrun)
{
    const ai::PowerSystem s = korea_start(Quarter::of(2024, 4)).power;
    for (std::size_t q = 0; q < 60; ++q) {
        const ai::Dispatch d = ai::dispatch(s, q, {});
        EXPECT_EQ(d.unserved, 0.0) << q;
        EXPECT_GT(d.margin, 0.05) << q;
    }
    // 120 GW of factories at the end of 2039 are more than there is.
    const ai::Dispatch d = ai::dispatch(s, 59, {.load = 120e3});
    EXPECT_GT(d.unserved, 0.05 * d.load);
    EXPECT_LT(d.margin, 0.0);
}

TEST(PowerSystem, BecomesDearerWithEveryGigawattOfFactories)
{
    const ai::PowerSystem s = korea_start(Quarter::of(2024, 4)).power;
    const ai::Dispatch without = ai::dispatch(s, 4, {});
    double last = 0.0;
    for (const double gigawatts : {0.0, 0.1, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0}) {
        const double tariff = ai::tariff_of(182.7, ai::dispatch(s, 4, {.load = 1e3 * gigawatts}), without);
        EXPECT_GT(tariff, last);
        last = tariff;
    }
}

/// The same system with the hours of a full year.
ai::PowerSystem with_hours(ai::PowerSystem system, const nation::HourlyYear& year)
{
    const auto shape = [](const std::vector<double>& hours) {
        ai::Column over = hours;
        const double mean = factory::weighted_mean(hours, {});
        for (double& hour : over) hour /= mean;
        return over;
    };
    const auto profile = [&](std::string_view name) {
        const auto row = std::find(nation::profile_names.begin(), nation::profile_names.end(), name);
        return shape(year.hours.profile[static_cast<std::size_t>(row - nation::profile_names.begin())]);
    };
    system.weight.assign(year.date.size(), 1.0);
    system.demand = shape(year.hours.demand);
    system.sun = profile("solar_national");
    system.wind = profile("wind_mainland");
    return system;
}

TEST(PowerSystem, OfDaysComesWithinAPointOfTheFullYear)
{
    MM_REFERENCE_OR_SKIP(data);
    const ai::PowerSystem& days = system_of_2024();
    const ai::PowerSystem year =
        with_hours(days, nation::read_hourly_year(data / "ai_factory" / "power" / "korea_hourly_2024.csv"));
    const std::vector<ai::FactoryPower> cases{{.load = 500.0},
                                              {.load = 500.0, .sun = 2'000.0},
                                              {.load = 500.0, .wind = 1'500.0},
                                              {.load = 500.0, .sun = 1'500.0, .wind = 1'000.0},
                                              {.load = 5'000.0, .sun = 10'000.0, .wind = 10'000.0}};
    for (const ai::FactoryPower& f : cases)
        for (const std::size_t quarter : {std::size_t{0}, std::size_t{24}, std::size_t{56}}) {
            const ai::Dispatch a = ai::dispatch(days, quarter, f);
            const ai::Dispatch b = ai::dispatch(year, quarter, f);
            EXPECT_NEAR(a.matched / (f.load * a.hours), b.matched / (f.load * b.hours), 0.01);
            EXPECT_NEAR(ai::hourly_share(f, a), ai::hourly_share(f, b), 0.01);
            EXPECT_NEAR(ai::renewable_share(days, 0.1, f, a), ai::renewable_share(year, 0.1, f, b), 0.01);
            EXPECT_NEAR(a.mean_cost(), b.mean_cost(), 0.01 * b.mean_cost());
            EXPECT_NEAR(a.mean_price, b.mean_price, 0.02 * b.mean_price);
        }
}

TEST(PowerTables, GoStraightBetweenYears)
{
    const ByYear values{{2024, 10.0}, {2030, 40.0}};
    EXPECT_EQ(of_year(values, 2020.0), 10.0);
    EXPECT_EQ(of_year(values, 2026.0), 20.0);
    EXPECT_EQ(of_year(values, 2031.5), 40.0);
}

} // namespace
} // namespace mm::endow
