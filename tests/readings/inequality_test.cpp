// SPDX-License-Identifier: Apache-2.0
#include "readings/inequality.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace mm::readings {
namespace {

TEST(Inequality, IsNothingWhereAllHaveTheSame)
{
    const std::vector<double> same(200, 3.0);
    const Inequality i = inequality_of(same);
    EXPECT_NEAR(i.gini, 0.0, 1e-12);
    EXPECT_NEAR(i.theil, 0.0, 1e-12);
    EXPECT_NEAR(i.bottom_fifth, 0.2, 1e-12);
    EXPECT_NEAR(i.top_hundredth, 0.01, 1e-12);
}

TEST(Inequality, IsLargestWhereOneHasEverything)
{
    std::vector<double> one(100, 0.0);
    one.back() = 5.0;
    const Inequality i = inequality_of(one);
    EXPECT_NEAR(i.gini, 0.99, 1e-12); // (n - 1)/n
    EXPECT_NEAR(i.theil, std::log(100.0), 1e-12);
    EXPECT_NEAR(i.bottom_fifth, 0.0, 1e-12);
    EXPECT_NEAR(i.top_hundredth, 1.0, 1e-12);
}

TEST(Inequality, OfAFewIsThatOfAPocketCalculator)
{
    // Mean absolute difference over twice the mean: (1 + 2 + 3 + 1 + 2 + 1) 2 / 16 / (2 x 2.5).
    const std::vector<double> few{1.0, 2.0, 3.0, 4.0};
    const Inequality i = inequality_of(few);
    EXPECT_NEAR(i.gini, 0.25, 1e-12);
    EXPECT_NEAR(i.bottom_fifth, 0.8 * 1.0 / 10.0, 1e-12);
    EXPECT_NEAR(i.top_hundredth, 0.04 * 4.0 / 10.0, 1e-12);
    double theil = 0.0;
    for (const double x : few) theil += x / 2.5 * std::log(x / 2.5) / 4.0;
    EXPECT_NEAR(i.theil, theil, 1e-12);
}

TEST(Inequality, DoesNotDependOnTheCurrency)
{
    const std::vector<double> won{1000.0, 1500.0, 4000.0, 90'000.0};
    const std::vector<double> trillions{1e-9, 1.5e-9, 4e-9, 9e-8};
    EXPECT_NEAR(inequality_of(won).gini, inequality_of(trillions).gini, 1e-12);
    EXPECT_NEAR(inequality_of(won).theil, inequality_of(trillions).theil, 1e-12);
}

TEST(Inequality, OfNothingIsNoNumber)
{
    EXPECT_TRUE(std::isnan(inequality_of({}).gini));
    EXPECT_TRUE(std::isnan(inequality_of(std::vector<double>(3, 0.0)).theil));
}

} // namespace
} // namespace mm::readings
