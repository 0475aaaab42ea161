// SPDX-License-Identifier: Apache-2.0
#include "base/linear_fit.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace mm {
namespace {

TEST(LinearFit, FindsTheLineOfPointsOnALine)
{
    const Column x{1.0, 2.0, 4.0, 8.0};
    const Column y{5.0, 7.0, 11.0, 19.0};
    const LinearFit fit = fit_line(x, y);
    EXPECT_NEAR(fit.slope, 2.0, 1e-14);
    EXPECT_NEAR(fit.constant, 3.0, 1e-13);
    EXPECT_NEAR(fit.deviation, 0.0, 1e-13);
}

TEST(LinearFit, MeasuresResidualsWithTheDivisorOfTheirNumberLessOne)
{
    // Residuals of y = 0 + 0 x are 1, -1, -1, 1, which are orthogonal to x and to a constant.
    const LinearFit fit = fit_line(Column{-3.0, -1.0, 1.0, 3.0}, Column{1.0, -1.0, -1.0, 1.0});
    EXPECT_NEAR(fit.slope, 0.0, 1e-15);
    EXPECT_NEAR(fit.deviation, std::sqrt(4.0 / 3.0), 1e-15);
}

TEST(LinearFit, GivesTheShortestSolutionForAConstantRegressor)
{
    // slope 3 + constant = 3 is shortest where (slope, constant) is along (3, 1).
    const LinearFit fit = fit_autoregression(Column(10, 3.0));
    EXPECT_NEAR(fit.slope, 0.9, 1e-15);
    EXPECT_NEAR(fit.constant, 0.3, 1e-15);
    EXPECT_EQ(fit.deviation, 0.0);
}

TEST(LinearFit, TakesRoundingForNoMovement)
{
    Column zeros(40, 0.0);
    zeros.push_back(2e-16);
    zeros.push_back(-7e-16);
    zeros.push_back(3e-15);
    const LinearFit fit = fit_autoregression(zeros);
    EXPECT_LT(std::abs(fit.slope), 1e-12);
    EXPECT_LT(std::abs(fit.constant), 1e-12);
}

TEST(LinearFit, FindsTheSlopeOfAnAutoregression)
{
    Column series{1.0};
    for (int t = 0; t < 30; ++t) series.push_back(0.8 * series.back() + 0.05);
    const LinearFit fit = fit_autoregression(series);
    EXPECT_NEAR(fit.slope, 0.8, 1e-12);
    EXPECT_NEAR(fit.constant, 0.05, 1e-12);
}

} // namespace
} // namespace mm
