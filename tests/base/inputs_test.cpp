// SPDX-License-Identifier: Apache-2.0
#include "base/inputs.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <gtest/gtest.h>
#include <vector>

namespace mm {
namespace {

constexpr std::uint32_t draws = 200'000;

const Declaration normal_one{
    .name = "test.normal", .value = 10.0, .low = 7.0, .high = 18.0, .shape = Shape::normal};
const Declaration lognormal_one{
    .name = "test.lognormal", .value = 10.0, .low = 4.0, .high = 15.0, .shape = Shape::lognormal};
const Declaration uniform_one{
    .name = "test.uniform", .value = 10.0, .low = 4.0, .high = 20.0, .shape = Shape::uniform};
const Declaration loguniform_one{
    .name = "test.loguniform", .value = 10.0, .low = 1.0, .high = 16.0, .shape = Shape::loguniform};
const Declaration fixed_one{.name = "test.fixed", .value = 10.0};

Value value_of(const Declaration& d)
{
    return {.value = d.value, .low = d.low, .high = d.high};
}

std::vector<double> sorted_draws(const Declaration& d, const Value& value, std::uint64_t seed)
{
    const Sampler sampler(d, value, seed);
    std::vector<double> x;
    for (std::uint32_t i = 0; i < draws; ++i) x.push_back(sampler(i));
    std::sort(x.begin(), x.end());
    return x;
}

/// Share of the draws at or below a point. Its standard deviation is sqrt(p (1 - p) / draws).
double share_below(const std::vector<double>& x, double point)
{
    return static_cast<double>(std::upper_bound(x.begin(), x.end(), point) - x.begin()) /
           static_cast<double>(x.size());
}

double four_deviations(double p)
{
    return 4.0 * std::sqrt(p * (1.0 - p) / static_cast<double>(draws));
}

TEST(Sampler, HitsLowMedianAndHighAtTheirShares)
{
    for (const Declaration* d : {&normal_one, &lognormal_one}) {
        for (const std::uint64_t seed : {1u, 2u}) {
            const auto x = sorted_draws(*d, value_of(*d), seed);
            EXPECT_NEAR(share_below(x, d->low), 0.05, four_deviations(0.05)) << d->name;
            EXPECT_NEAR(share_below(x, d->value), 0.50, four_deviations(0.50)) << d->name;
            EXPECT_NEAR(share_below(x, d->high), 0.95, four_deviations(0.95)) << d->name;
        }
    }
}

TEST(Sampler, IsNormalOnBothSidesOfTheMedian)
{
    // One standard deviation holds 34.13447 % of a normal on either side; the 95 % point lies 1.6448536 of them away.
    constexpr double side = 0.3413447460685429;
    constexpr double z = 1.6448536269514722;
    const auto x = sorted_draws(normal_one, value_of(normal_one), 3);
    EXPECT_NEAR(share_below(x, 10.0 - 3.0 / z), 0.5 - side, four_deviations(0.5 - side));
    EXPECT_NEAR(share_below(x, 10.0 + 8.0 / z), 0.5 + side, four_deviations(0.5 + side));
    const auto y = sorted_draws(lognormal_one, value_of(lognormal_one), 3);
    EXPECT_NEAR(share_below(y, 10.0 * std::pow(0.4, 1.0 / z)), 0.5 - side, four_deviations(0.5 - side));
    EXPECT_NEAR(share_below(y, 10.0 * std::pow(1.5, 1.0 / z)), 0.5 + side, four_deviations(0.5 + side));
    EXPECT_GT(y.front(), 0.0);
}

TEST(Sampler, IsFlatBetweenTheEndsOfAUniform)
{
    const auto x = sorted_draws(uniform_one, value_of(uniform_one), 4);
    EXPECT_GT(x.front(), 4.0);
    EXPECT_LT(x.back(), 20.0);
    for (int i = 1; i < 16; ++i)
        EXPECT_NEAR(share_below(x, 4.0 + i), i / 16.0, four_deviations(i / 16.0)) << i;
}

TEST(Sampler, IsFlatInLogarithmsBetweenTheEndsOfALoguniform)
{
    const auto x = sorted_draws(loguniform_one, value_of(loguniform_one), 4);
    EXPECT_GT(x.front(), 1.0);
    EXPECT_LT(x.back(), 16.0);
    for (int i = 1; i < 16; ++i)
        EXPECT_NEAR(share_below(x, std::exp2(i / 4.0)), i / 16.0, four_deviations(i / 16.0)) << i;
}

TEST(Sampler, GivesTheValueWhereItIsCertain)
{
    const auto x = sorted_draws(fixed_one, {.value = 10.0, .low = 10.0, .high = 10.0}, 5);
    EXPECT_EQ(x.front(), 10.0);
    EXPECT_EQ(x.back(), 10.0);
    const Sampler certain(lognormal_one, {.value = -3.0, .low = -3.0, .high = -3.0},
                          5); // No logarithm is taken of it.
    EXPECT_EQ(certain(0), -3.0);
}

TEST(Sampler, StaysInItsRange)
{
    Declaration held = normal_one;
    held.minimum = 8.0;
    held.maximum = 12.0;
    const auto x = sorted_draws(held, value_of(held), 6);
    EXPECT_EQ(x.front(), 8.0);
    EXPECT_EQ(x.back(), 12.0);
    EXPECT_NEAR(share_below(x, 10.0), 0.5, four_deviations(0.5)); // The middle is not moved by that.
}

TEST(Sampler, DrawsTheSameForTheSameSeedNameAndNumber)
{
    const Sampler first(normal_one, value_of(normal_one), 7);
    const Sampler again(normal_one, value_of(normal_one), 7);
    std::vector<double> forth(100), back(100);
    for (std::uint32_t i = 0; i < 100; ++i) forth[i] = first(i);
    for (std::uint32_t i = 100; i-- > 0;) back[i] = again(i);
    EXPECT_EQ(forth, back);
    // A copy under another address draws the same: only the name counts.
    const Declaration copy = normal_one;
    EXPECT_EQ(Sampler(copy, value_of(copy), 7)(42), first(42));
}

TEST(Sampler, SharesItsLuckWhereOnlyTheValueChanges)
{
    const Sampler first(normal_one, value_of(normal_one), 7);
    const Sampler moved(normal_one, {.value = 110.0, .low = 107.0, .high = 118.0}, 7);
    for (std::uint32_t i = 0; i < 1'000; ++i) ASSERT_NEAR(moved(i), first(i) + 100.0, 1e-12 * 118.0);
}

TEST(Sampler, IsIndependentOfOtherNamesSeedsAndNumbers)
{
    Declaration other = normal_one;
    other.name = "test.normbl";
    const Sampler a(normal_one, value_of(normal_one), 8);
    const Sampler by_name(other, value_of(other), 8);
    const Sampler by_seed(normal_one, value_of(normal_one), 9);
    // The share of pairs on the same side of the median is 1/2 for independent draws.
    std::array<double, 3> same{};
    for (std::uint32_t i = 0; i < draws; ++i) {
        const bool above = a(i) > 10.0;
        same[0] += above == (by_name(i) > 10.0) ? 1.0 : 0.0;
        same[1] += above == (by_seed(i) > 10.0) ? 1.0 : 0.0;
        same[2] += above == (a(i + 1) > 10.0) ? 1.0 : 0.0;
    }
    for (const double count : same) EXPECT_NEAR(count / draws, 0.5, four_deviations(0.5));
}

TEST(Inputs, StartWithParametersAtTheirDefaultsAndWithoutFigures)
{
    const Declaration figure{.name = "test.figure", .kind = Kind::figure};
    const Declaration sourced{.name = "test.sourced",
                              .value = 2.0,
                              .low = 1.0,
                              .high = 4.0,
                              .shape = Shape::normal,
                              .source = "a table",
                              .grade = Grade::b};
    const std::array<const Declaration*, 3> all{&fixed_one, &figure, &sourced};
    Inputs inputs(all);
    EXPECT_EQ(inputs[fixed_one].value, 10.0);
    EXPECT_EQ(inputs[fixed_one].low, 10.0); // `required` stands for certain.
    EXPECT_EQ(inputs[fixed_one].high, 10.0);
    EXPECT_EQ(inputs[fixed_one].origin, "default");
    EXPECT_EQ(inputs[sourced].low, 1.0);
    EXPECT_EQ(inputs[sourced].high, 4.0);
    EXPECT_EQ(inputs[sourced].source, "a table");
    EXPECT_EQ(inputs[sourced].grade, Grade::b);
    EXPECT_FALSE(inputs.has(figure));
    EXPECT_EQ(inputs.declarations().size(), 3U);

    inputs.set(figure, {.value = 5.0, .low = 5.0, .high = 5.0, .origin = "nation.toml:3"});
    EXPECT_TRUE(inputs.has(figure));
    inputs.set(figure, {.value = 6.0, .low = 6.0, .high = 6.0, .origin = "command line"});
    EXPECT_EQ(inputs[figure].value, 6.0);
    EXPECT_EQ(inputs[figure].origin, "command line");
    EXPECT_EQ(inputs[fixed_one].value, 10.0);
}

} // namespace
} // namespace mm
