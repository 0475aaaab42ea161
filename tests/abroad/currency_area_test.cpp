// SPDX-License-Identifier: Apache-2.0
#include "abroad/currency_area.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace mm::abroad {
namespace {

constexpr std::array<double, 9> covariance{4e-5, 1e-4, 9e-5, 1e-4, 4e-4, 3e-4, 9e-5, 3e-4, 5e-4};

TEST(JointShocks, HaveTheCovarianceAskedFor)
{
    std::array<double, 9> found{};
    constexpr int draws = 40'000;
    for (std::uint64_t seed = 0; seed < draws; ++seed) {
        const JointShocks s = draw_joint(covariance, {.seed = seed});
        const std::array<double, 3> e{s.output, s.exports, s.imports};
        for (std::size_t i = 0; i < 3; ++i)
            for (std::size_t j = 0; j < 3; ++j) found[i * 3 + j] += e[i] * e[j] / draws;
    }
    // The standard error of a covariance of normal numbers is below sqrt(2/n) of its scale.
    for (std::size_t k = 0; k < 9; ++k) {
        const double scale = std::sqrt(covariance[k / 3 * 4] * covariance[k % 3 * 4]);
        EXPECT_NEAR(found[k], covariance[k], 5.0 * std::sqrt(2.0 / draws) * scale) << k;
    }
}

TEST(JointShocks, AreNothingWithoutCovariance)
{
    const JointShocks s = draw_joint({}, {.seed = 3});
    EXPECT_EQ(s.output, 0.0);
    EXPECT_EQ(s.exports, 0.0);
    EXPECT_EQ(s.imports, 0.0);
}

TEST(CurrencyArea, FollowsItsAutoregressions)
{
    const CurrencyArea area =
        advance_area({.output = 1000.0, .inflation = 0.01}, {.slope = 0.9, .constant = 0.7, .deviation = 1.0},
                     {.slope = 0.5, .constant = 0.002, .deviation = 1.0}, 0.0, {.drawn = false});
    EXPECT_NEAR(area.output, std::pow(1000.0, 0.9) * std::exp(0.7), 1e-9);
    EXPECT_NEAR(area.growth, area.output / 1000.0 - 1.0, 1e-15);
    EXPECT_NEAR(area.inflation, std::pow(1.01, 0.5) * std::exp(0.002) - 1.0, 1e-15);
}

} // namespace
} // namespace mm::abroad
