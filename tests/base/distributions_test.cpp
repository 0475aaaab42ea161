// SPDX-License-Identifier: Apache-2.0
#include "base/distributions.hpp"

#include "base/math.hpp"

#include <cmath>
#include <gtest/gtest.h>

namespace mm {
namespace {

constexpr double pi = 3.14159265358979323846;

TEST(NormalDistribution, AgreesWithTheErrorFunction)
{
    for (double x = -38.0; x <= 38.0; x += 1.0 / 64.0) {
        EXPECT_NEAR(normal_distribution(x), 0.5 * std::erfc(-x / std::sqrt(2.0)), 5e-16) << x;
    }
}

TEST(NormalDistribution, KeepsItsDigitsInTheLowerTail)
{
    for (double x = -3.0; x > -37.0; x -= 0.25) {
        EXPECT_NEAR(normal_distribution(x) / (0.5 * std::erfc(-x / std::sqrt(2.0))), 1.0, 1e-12) << x;
    }
}

TEST(NormalDistribution, IsTheInverseOfTheQuantile)
{
    for (double p = 0.001; p < 1.0; p += 0.001)
        EXPECT_NEAR(normal_distribution(math::normal_quantile(p)), p, 1e-15);
}

TEST(StudentsT, HasTheClosedFormsOfOneTwoAndThreeDegrees)
{
    for (const double t : {0.0, 1e-6, 0.1, 0.5, 1.0, 1.7, 3.0, 12.0, 500.0}) {
        const double angle = std::atan(t / std::sqrt(3.0));
        EXPECT_NEAR(student_two_sided(t, 1), 1.0 - 2.0 / pi * std::atan(t), 1e-14) << t;
        EXPECT_NEAR(student_two_sided(t, 2), 1.0 - t / std::sqrt(2.0 + t * t), 1e-14) << t;
        EXPECT_NEAR(student_two_sided(t, 3), 1.0 - 2.0 / pi * (angle + std::sin(angle) * std::cos(angle)),
                    1e-14)
            << t;
        EXPECT_EQ(student_two_sided(-t, 3), student_two_sided(t, 3)) << t;
    }
}

TEST(StudentsT, HasThePointsOfPrintedTables)
{
    // Two-sided 5 % and 1 % points, three digits after the point.
    struct Point {
        int degrees;
        double five;
        double one;
    };
    for (const Point& point : {Point{5, 2.571, 4.032}, Point{10, 2.228, 3.169}, Point{27, 2.052, 2.771},
                               Point{38, 2.024, 2.712}, Point{120, 1.980, 2.617}}) {
        for (const double half : {-5e-4, 5e-4}) {
            EXPECT_EQ(student_two_sided(point.five + half, point.degrees) < 0.05, half > 0.0)
                << point.degrees;
            EXPECT_EQ(student_two_sided(point.one + half, point.degrees) < 0.01, half > 0.0) << point.degrees;
        }
    }
}

TEST(StudentsT, EndsAtOneAndAtNothing)
{
    EXPECT_EQ(student_two_sided(0.0, 38), 1.0);
    EXPECT_EQ(student_two_sided(HUGE_VAL, 38), 0.0);
    EXPECT_TRUE(std::isnan(student_two_sided(std::nan(""), 38)));
}

TEST(StudentsT, IsPassedBeyondThePointsOfPrintedTables)
{
    EXPECT_NEAR(student_beyond(0.05, 1), 12.7062, 1e-4);
    EXPECT_NEAR(student_beyond(0.05, 10), 2.2281, 1e-4);
    EXPECT_NEAR(student_beyond(0.01, 27), 2.7707, 1e-4);
    EXPECT_NEAR(student_beyond(0.001, 120), 3.3735, 1e-4);
    for (const double p : {0.9, 0.5, 0.05, 1e-3, 1e-5, 1e-8})
        for (const int degrees : {1, 3, 19, 499})
            EXPECT_NEAR(student_two_sided(student_beyond(p, degrees), degrees) / p, 1.0, 1e-6)
                << p << " " << degrees;
}

} // namespace
} // namespace mm
