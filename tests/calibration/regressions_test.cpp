// SPDX-License-Identifier: Apache-2.0
#include "calibration/least_squares.hpp"
#include "calibration/outside.hpp"
#include "calibration/policy_rule.hpp"
#include "calibration/small_nation.hpp"

#include <cmath>
#include <gtest/gtest.h>

namespace mm::calibration {
namespace {

TEST(LeastSquares, FindsAnExactRelation)
{
    const Column a{1.0, 2.0, 3.0, 5.0, 8.0};
    const Column b{1.0, 0.0, -2.0, 4.0, 1.0};
    Column y;
    for (std::size_t i = 0; i < a.size(); ++i) y.push_back(0.5 * a[i] - 3.0 * b[i]);
    const Column fit = least_squares({a, b}, y);
    EXPECT_NEAR(fit[0], 0.5, 1e-14);
    EXPECT_NEAR(fit[1], -3.0, 1e-14);
}

TEST(LeastSquares, LeavesResidualsThatNoRegressorExplains)
{
    const std::vector<Column> x{{1.0, 1.0, 1.0, 1.0}, {1.0, 2.0, 3.0, 4.0}};
    const Column y{6.0, 5.0, 7.0, 10.0};
    const Column fit = least_squares(x, y);
    EXPECT_NEAR(fit[0], 3.5, 1e-14); // a textbook's line through four points
    EXPECT_NEAR(fit[1], 1.4, 1e-14);
    for (const Column& column : x) {
        double along = 0.0;
        for (std::size_t i = 0; i < y.size(); ++i)
            along += column[i] * (y[i] - fit[0] * x[0][i] - fit[1] * x[1][i]);
        EXPECT_NEAR(along, 0.0, 1e-13);
    }
}

TEST(LeastSquares, KeepsNineDigitsWhereRegressorsAreNearlyOne)
{
    // The second column differs from the first by 1e-6: normal equations would keep four digits here.
    Column a;
    Column b;
    Column y;
    for (int i = 0; i < 30; ++i) {
        a.push_back(1.0 + 0.1 * i);
        b.push_back(a.back() + 1e-6 * ((i * i) % 7));
        y.push_back(2.0 * a.back() - b.back());
    }
    const Column fit = least_squares({a, b}, y);
    EXPECT_NEAR(fit[0], 2.0, 1e-9);
    EXPECT_NEAR(fit[1], -1.0, 1e-9);
}

TEST(PolicyRule, IsFoundAgainInRatesThatFollowIt)
{
    Statistics s = small_nation();
    AreaAccounts& area = s.area;
    for (std::size_t t = 1; t < area.interest_rate.size(); ++t) {
        const double last = std::pow(1.0 + area.interest_rate[t - 1], 0.25) - 1.0;
        const double inflation =
            (area.nominal_gdp[t] / area.real_gdp[t]) / (area.nominal_gdp[t - 1] / area.real_gdp[t - 1]) - 1.0;
        const double growth = area.real_gdp[t] / area.real_gdp[t - 1] - 1.0;
        const double rate = 0.9 * last + 0.1 * (0.5 * inflation + 1.25 * growth);
        area.interest_rate[t] = std::pow(1.0 + rate, 4.0) - 1.0;
    }
    const PolicyRule rule = policy_rule_of(s, Quarter::of(2010, 1), 0.04);
    EXPECT_NEAR(rule.smoothing, 0.9, 1e-10);
    EXPECT_NEAR(rule.inflation_weight, 0.5, 1e-9);
    EXPECT_NEAR(rule.growth_weight, 1.25, 1e-9);
    const double target = std::pow(1.04, 0.25) - 1.0;
    EXPECT_NEAR(rule.inflation_target, target, 1e-15);
    EXPECT_NEAR(rule.real_rate, -0.5 * target, 1e-11);
}

TEST(Outside, KnowsNothingOfWhatCameAfterTheStart)
{
    Statistics s = small_nation();
    const Quarter start = Quarter::of(2010, 1);
    Start opening;
    add_histories(s, start, base_year(s, start), opening);
    const Outside before = outside_of(s, start, opening);
    for (Column* series : {&s.nation.real_exports, &s.nation.real_imports, &s.area.real_gdp,
                           &s.nation.real_government_consumption, &s.area.nominal_gdp})
        series->back() *= 2.0;
    Start other;
    add_histories(s, start, base_year(s, start), other);
    EXPECT_NE(opening.exports.back(), other.exports.back());
    const Outside after = outside_of(s, start, other);
    EXPECT_EQ(before.covariance, after.covariance);
    EXPECT_EQ(before.exports.slope, after.exports.slope);
    EXPECT_EQ(before.euro_inflation.deviation, after.euro_inflation.deviation);
}

TEST(Outside, FindsAGrowingSeriesAsItsOwnLastValueAndAConstant)
{
    // x(t) = 0.8 x(t-1) + 0.5 exactly, in logarithms.
    Statistics s = small_nation();
    double x = 1.0;
    for (double& exports : s.nation.real_exports) {
        exports = std::exp(x);
        x = 0.8 * x + 0.5;
    }
    const Quarter start = Quarter::of(2010, 1);
    Start opening;
    add_histories(s, start, base_year(s, start), opening);
    const Outside outside = outside_of(s, start, opening);
    EXPECT_NEAR(outside.exports.slope, 0.8, 1e-12);
    EXPECT_NEAR(outside.exports.deviation, 0.0, 1e-12);
    // The level is the table's, which only the constant shows: shift (1 - slope).
    const double shift = std::log(opening.exports[7]) - std::log(s.nation.real_exports[8]);
    EXPECT_NEAR(outside.exports.constant, 0.5 + 0.2 * shift, 1e-12);
    EXPECT_NEAR(outside.covariance[4], 0.0, 1e-24);
}

TEST(Outside, HasASymmetricCovarianceWithTheVariancesOnItsDiagonal)
{
    const Statistics s = small_nation();
    const Quarter start = Quarter::of(2010, 1);
    Start opening;
    add_histories(s, start, base_year(s, start), opening);
    const Outside o = outside_of(s, start, opening);
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = 0; j < i; ++j) EXPECT_EQ(o.covariance[3 * i + j], o.covariance[3 * j + i]);
    EXPECT_NEAR(std::sqrt(o.covariance[0]), o.euro_output.deviation, 1e-13);
    EXPECT_NEAR(std::sqrt(o.covariance[4]), o.exports.deviation, 1e-13);
    EXPECT_NEAR(std::sqrt(o.covariance[8]), o.imports.deviation, 1e-13);
}

} // namespace
} // namespace mm::calibration
