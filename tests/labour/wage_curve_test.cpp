// SPDX-License-Identifier: Apache-2.0
#include "labour/wage_curve.hpp"

#include <gtest/gtest.h>

namespace mm::labour {
namespace {

constexpr WageCurve curve{
    .productivity = 1.0, .unemployment = 0.1, .speed = 0.25, .natural_unemployment = 0.04};

TEST(WageCurve, IsOneOfLevels)
{
    // Unemployment that stays twice the natural rate lowers pay by 2^-0.1, however long it stays.
    double pressure = 0.0;
    for (int quarter = 0; quarter < 200; ++quarter) pressure = wage_pressure(curve, pressure, 0.08);
    EXPECT_NEAR(pressure, -0.1 * 0.6931471805599453, 1e-12);
    EXPECT_NEAR(pay_level(curve, 1.0, pressure), 0.9330329915368074, 1e-12);
    for (int quarter = 0; quarter < 200; ++quarter) pressure = wage_pressure(curve, pressure, 0.04);
    EXPECT_NEAR(pressure, 0.0, 1e-12);
}

TEST(WageCurve, HasATopWhereNobodyIsUnemployed)
{
    EXPECT_EQ(wage_pressure(curve, 0.0, 0.0), wage_pressure(curve, 0.0, least_unemployment));
    EXPECT_GT(wage_pressure(curve, 0.0, 0.0), 0.0);
}

TEST(WageCurve, FollowsProductivityByItsElasticity)
{
    EXPECT_NEAR(pay_level(curve, 1.5, 0.0), 1.5, 1e-12);
    WageCurve half = curve;
    half.productivity = 0.5;
    EXPECT_NEAR(pay_level(half, 2.25, 0.0), 1.5, 1e-12);
}

TEST(WageCurve, WeighsProductivityByTheWageBill)
{
    // Two industries with equal wage bills, one twice as productive as it was.
    EXPECT_DOUBLE_EQ(
        productivity_index(Column{2.0, 1.0}, Column{10.0, 20.0}, Column{8.0, 3.0}, Column{4.0, 3.0}), 1.5);
}

TEST(WageCurve, PayIsForHoursAndNeverBelowTheMinimum)
{
    Column wage(3);
    set_pay(1.2, Column{10.0, 10.0, 1.0}, Column{1.0, 0.8, 1.0}, Column{0.0, 0.0, 1.5}, wage);
    EXPECT_DOUBLE_EQ(wage[0], 12.0);
    EXPECT_DOUBLE_EQ(wage[1], 9.6);
    EXPECT_DOUBLE_EQ(wage[2], 1.5);
}

} // namespace
} // namespace mm::labour
