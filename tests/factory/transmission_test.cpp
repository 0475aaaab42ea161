// SPDX-License-Identifier: Apache-2.0
#include "factory/transmission.hpp"

#include <gtest/gtest.h>

#include <numbers>

namespace mm::factory {
namespace {

constexpr double radius = 6371.0088;
constexpr Place seoul{37.5665, 126.9780};
constexpr Place haenam{34.5736, 126.5993};

TEST(Transmission, QuartersAndHalvesOfTheGlobeAreExact)
{
    EXPECT_NEAR(great_circle({0.0, 0.0}, {0.0, 90.0}), radius * std::numbers::pi / 2.0, 1e-9);
    EXPECT_NEAR(great_circle({0.0, 0.0}, {90.0, 45.0}), radius * std::numbers::pi / 2.0, 1e-9);
    // At the antipode the haversine is flat: one ulp of it is some 1e-8 of a radian, or 0.1 m.
    EXPECT_NEAR(great_circle({10.0, 20.0}, {-10.0, -160.0}), radius * std::numbers::pi, 1e-3);
    EXPECT_NEAR(great_circle({37.0, 127.0}, {38.0, 127.0}), radius * std::numbers::pi / 180.0, 1e-9);
    EXPECT_NEAR(great_circle(seoul, seoul), 0.0, 1e-9);
}

TEST(Transmission, DistanceIsSymmetricAndKeepsTheTriangle)
{
    const Place jeju{33.4996, 126.5312};
    EXPECT_DOUBLE_EQ(great_circle(seoul, haenam), great_circle(haenam, seoul));
    EXPECT_LE(great_circle(seoul, jeju), great_circle(seoul, haenam) + great_circle(haenam, jeju));
    // Over two thirds of a degree of longitude and three of latitude, Pythagoras is good to a thousandth.
    EXPECT_NEAR(great_circle(seoul, haenam), 334.6, 0.5);
}

TEST(Transmission, InvestmentGrowsWithLengthFromTheConverters)
{
    const DirectCurrentLink link;
    EXPECT_DOUBLE_EQ(link_investment(link, 0.0), link.converter_investment);
    EXPECT_DOUBLE_EQ(link_investment(link, 400.0) - link_investment(link, 300.0), 60'000.0);
    EXPECT_DOUBLE_EQ(route_length(link, seoul, haenam), 1.25 * great_circle(seoul, haenam));
}

TEST(Transmission, AnnualCostPaysTheInvestmentBack)
{
    const DirectCurrentLink link;
    const double rate = 0.05;
    const double payment =
        link_annual_cost(link, 400.0, rate) - link.maintenance * link_investment(link, 400.0);
    double debt = link_investment(link, 400.0);
    for (int year = 0; year < 40; ++year) debt = debt * (1.0 + rate) - payment;
    EXPECT_NEAR(debt, 0.0, 1e-5);
    EXPECT_NEAR(link_annual_cost(link, 400.0, 0.0), link_investment(link, 400.0) * (1.0 / 40.0 + 0.015),
                1e-9);
    // The annuity is continuous where the rate vanishes.
    EXPECT_NEAR(link_annual_cost(link, 400.0, 1e-9) / link_annual_cost(link, 400.0, 0.0), 1.0, 1e-6);
}

TEST(Transmission, LossesMultiplyAlongTheRoute)
{
    const DirectCurrentLink link;
    EXPECT_DOUBLE_EQ(link_efficiency(link, 0.0), 0.98);
    EXPECT_NEAR(link_efficiency(link, 1000.0), 0.98 * 0.977, 1e-15);
    EXPECT_NEAR(link_efficiency(link, 700.0) * link_efficiency(link, 300.0),
                0.98 * link_efficiency(link, 1000.0), 1e-15);
}

} // namespace
} // namespace mm::factory
