// SPDX-License-Identifier: Apache-2.0
#include "forecast/autoregression.hpp"

#include "base/random.hpp"

#include <cmath>
#include <gtest/gtest.h>

namespace mm::forecast {
namespace {

using Columns = std::vector<std::vector<double>>;

/// Two variables that follow x(t) = constant + slopes x(t-1) + shocks of a deviation, from (1, -1) on.
Columns two_variables(std::size_t length, double deviation)
{
    Columns x(2, std::vector<double>(length));
    x[0][0] = 1.0;
    x[1][0] = -1.0;
    for (std::size_t t = 1; t < length; ++t) {
        const auto row = static_cast<std::uint32_t>(t);
        x[0][t] = 0.2 + 0.5 * x[0][t - 1] - 0.3 * x[1][t - 1] + deviation * normal({.seed = 1, .agent = row});
        x[1][t] =
            -0.1 + 0.1 * x[0][t - 1] + 0.7 * x[1][t - 1] + deviation * normal({.seed = 2, .agent = row});
    }
    return x;
}

TEST(AutoregressionFit, RecoversASystemWithoutShocks)
{
    const Autoregression fit = fit_autoregression(two_variables(30, 0.0));
    const double slopes[] = {0.5, -0.3, 0.1, 0.7};
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_NEAR(fit.slopes[i], slopes[i], 1e-10) << i;
        EXPECT_NEAR(fit.covariance[i], 0.0, 1e-20) << i;
    }
    EXPECT_NEAR(fit.constant[0], 0.2, 1e-10);
    EXPECT_NEAR(fit.constant[1], -0.1, 1e-10);
}

TEST(AutoregressionFit, OfOneVariableIsTheLineThroughItsPairs)
{
    // Pairs (1,2), (2,4), (4,3), (3,6): means 2.5 and 3.75, slope 2.5/5, and residuals of squares 7.5 by hand.
    const Autoregression fit = fit_autoregression(Columns{{1.0, 2.0, 4.0, 3.0, 6.0}});
    EXPECT_NEAR(fit.slopes[0], 0.5, 1e-14);
    EXPECT_NEAR(fit.constant[0], 2.5, 1e-14);
    EXPECT_NEAR(fit.covariance[0], 7.5 / 2.0, 1e-13);
}

TEST(AutoregressionFit, LeavesResidualsThatNoRegressorExplains)
{
    const Columns x = two_variables(50, 0.3);
    const Autoregression fit = fit_autoregression(x);
    for (std::size_t i = 0; i < 2; ++i) {
        double with_constant = 0.0;
        double with_first = 0.0;
        double with_second = 0.0;
        for (std::size_t t = 1; t < 50; ++t) {
            const double residual = x[i][t] - fit.constant[i] - fit.slopes[2 * i] * x[0][t - 1] -
                                    fit.slopes[2 * i + 1] * x[1][t - 1];
            with_constant += residual;
            with_first += residual * x[0][t - 1];
            with_second += residual * x[1][t - 1];
        }
        EXPECT_NEAR(with_constant, 0.0, 1e-12);
        EXPECT_NEAR(with_first, 0.0, 1e-12);
        EXPECT_NEAR(with_second, 0.0, 1e-12);
    }
}

TEST(AutoregressionFit, TakesTheShortestSolutionForASeriesThatNeverMoves)
{
    // constant + slope 3 = 3: of all such pairs (0.3, 0.9) lies next to the origin.
    const Autoregression fit = fit_autoregression(Columns{std::vector<double>(20, 3.0)});
    EXPECT_NEAR(fit.constant[0], 0.3, 1e-12);
    EXPECT_NEAR(fit.slopes[0], 0.9, 1e-12);
    EXPECT_NEAR(predict(fit, std::vector{3.0}, 12).back().value.mean, 3.0, 1e-12);
}

TEST(AutoregressionPath, OfOneVariableHasTheClosedForms)
{
    const double slope = 0.6;
    const double shock = 0.04;
    const Autoregression model{.constant = {0.2}, .slopes = {slope}, .covariance = {shock}};
    const std::vector<Ahead> path = predict(model, std::vector{2.0}, 12);
    ASSERT_EQ(path.size(), 12U);
    double sum = 0.0;
    double sum_variance = 0.0;
    for (std::size_t h = 1; h <= 12; ++h) {
        const double power = std::pow(slope, static_cast<double>(h));
        const double mean = 0.5 + power * (2.0 - 0.5); // 0.5 = 0.2/(1 - 0.6) is where it settles.
        sum += mean;
        sum_variance += shock * std::pow((1.0 - power) / (1.0 - slope), 2.0);
        EXPECT_NEAR(path[h - 1].value.mean, mean, 1e-14) << h;
        EXPECT_NEAR(path[h - 1].value.variance, shock * (1.0 - power * power) / (1.0 - slope * slope), 1e-14)
            << h;
        EXPECT_NEAR(path[h - 1].sum.mean, sum, 1e-13) << h;
        EXPECT_NEAR(path[h - 1].sum.variance, sum_variance, 1e-13) << h;
    }
}

TEST(AutoregressionPath, HasTheSpreadOfSimulatedPaths)
{
    const double shared = 0.006; // The shocks are correlated: covariance [[0.01, 0.006], [0.006, 0.0136]].
    const Autoregression model{.constant = {0.2, -0.1},
                               .slopes = {0.5, -0.3, 0.1, 0.7},
                               .covariance = {0.01, shared, shared, 0.0136}};
    const std::vector<Ahead> path = predict(model, std::vector{1.0, -1.0}, 4);
    constexpr std::uint32_t runs = 100'000;
    double squares[2] = {0.0, 0.0};
    double sum_squares[2] = {0.0, 0.0};
    for (std::uint32_t run = 0; run < runs; ++run) {
        double x[2] = {1.0, -1.0};
        double sum[2] = {0.0, 0.0};
        for (std::uint32_t t = 0; t < 4; ++t) {
            const double first = 0.1 * normal({.seed = 1, .quarter = t, .draw = run});
            const double second = 0.6 * first + 0.1 * normal({.seed = 2, .quarter = t, .draw = run});
            const double next[2] = {0.2 + 0.5 * x[0] - 0.3 * x[1] + first,
                                    -0.1 + 0.1 * x[0] + 0.7 * x[1] + second};
            for (int v = 0; v < 2; ++v) sum[v] += x[v] = next[v];
        }
        for (std::size_t v = 0; v < 2; ++v) {
            squares[v] += std::pow(x[v] - path[6 + v].value.mean, 2.0);
            sum_squares[v] += std::pow(sum[v] - path[6 + v].sum.mean, 2.0);
        }
    }
    // A sample variance of n normal draws strays by sqrt(2/n) of itself; four of these.
    const double share = 4.0 * std::sqrt(2.0 / runs);
    for (std::size_t v = 0; v < 2; ++v) {
        EXPECT_NEAR(squares[v] / runs / path[6 + v].value.variance, 1.0, share) << v;
        EXPECT_NEAR(sum_squares[v] / runs / path[6 + v].sum.variance, 1.0, share) << v;
    }
}

} // namespace
} // namespace mm::forecast
