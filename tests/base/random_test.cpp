// SPDX-License-Identifier: Apache-2.0
#include "base/random.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <gtest/gtest.h>
#include <numeric>
#include <random>
#include <set>
#include <vector>

namespace mm {
namespace {

/// One line of Random123's file kat_vectors, "philox4x32 10": counter, key, the first two words that result.
struct KnownAnswer {
    std::array<std::uint32_t, 4> counter;
    std::array<std::uint32_t, 2> key;
    std::uint64_t first_two;
};

TEST(Random, UniformIsThePublishedPhilox)
{
    const KnownAnswer answers[] = {
        {{0, 0, 0, 0}, {0, 0}, 0x6627e8d5e169c58dU},
        {{0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff}, {0xffffffff, 0xffffffff}, 0x408f276d41c83b0eU},
        {{0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}, 0xd16cfe0994fdccebU},
    };
    for (const KnownAnswer& answer : answers) {
        const std::uint64_t seed = (std::uint64_t{answer.key[1]} << 32) | answer.key[0];
        const DrawKey key{seed, answer.counter[0], answer.counter[1], answer.counter[2], answer.counter[3]};
        EXPECT_EQ(uniform(key), (static_cast<double>(answer.first_two >> 12) + 0.5) * 0x1p-52);
    }
}

TEST(Random, UniformStaysInsideTheOpenInterval)
{
    for (std::uint32_t draw = 0; draw < 100'000; ++draw) {
        const double u = uniform({1, 2, 3, 4, draw});
        ASSERT_GT(u, 0.0);
        ASSERT_LT(u, 1.0);
    }
}

TEST(Random, EveryPartOfTheAddressMatters)
{
    const DrawKey key{7, 1, 2, 3, 4};
    std::set<double> seen{uniform(key)};
    for (int bit = 0; bit < 64; ++bit) {
        DrawKey other = key;
        other.seed ^= std::uint64_t{1} << bit;
        seen.insert(uniform(other));
    }
    for (std::uint32_t DrawKey::*part :
         {&DrawKey::phase, &DrawKey::quarter, &DrawKey::agent, &DrawKey::draw}) {
        for (int bit = 0; bit < 32; ++bit) {
            DrawKey other = key;
            other.*part ^= std::uint32_t{1} << bit;
            seen.insert(uniform(other));
        }
    }
    EXPECT_EQ(seen.size(), 1U + 64U + 4U * 32U);
}

TEST(Random, AnyOrderGivesTheSameNumbers)
{
    constexpr std::uint32_t draws = 2'000;
    std::vector<double> upward(draws);
    for (std::uint32_t i = 0; i < draws; ++i) upward[i] = normal({5, 1, 0, i % 10, i});
    std::vector<std::uint32_t> order(draws);
    std::iota(order.begin(), order.end(), 0U);
    std::shuffle(order.begin(), order.end(), std::mt19937{3});
    for (const std::uint32_t i : order) EXPECT_EQ(normal({5, 1, 0, i % 10, i}), upward[i]);
}

TEST(Random, UniformFillsAThousandBinsEvenly)
{
    // 999 degrees of freedom: the statistic has mean 999 and standard deviation 44.7. A 1 in 1000 event is
    // outside 865 to 1144 on either side, and the seed is fixed.
    constexpr std::size_t bins = 1'000;
    constexpr std::uint32_t draws = 1'000'000;
    std::vector<double> count(bins, 0.0);
    for (std::uint32_t i = 0; i < draws; ++i) {
        count[static_cast<std::size_t>(uniform({42, 3, 0, 0, i}) * static_cast<double>(bins))] += 1.0;
    }
    constexpr double expected = static_cast<double>(draws) / static_cast<double>(bins);
    double chi_square = 0.0;
    for (const double c : count) chi_square += (c - expected) * (c - expected) / expected;
    EXPECT_GT(chi_square, 865.0);
    EXPECT_LT(chi_square, 1144.0);
}

TEST(Random, NeighbouringAddressesAreUncorrelated)
{
    // The mean of n products of independent uniforms about 1/2 has standard deviation 1/(12 sqrt(n)).
    constexpr std::uint32_t draws = 200'000;
    const double deviation = 1.0 / (12.0 * std::sqrt(static_cast<double>(draws)));
    const DrawKey steps[] = {
        {1, 0, 0, 0, 0}, {0, 1, 0, 0, 0}, {0, 0, 1, 0, 0}, {0, 0, 0, 1, 0}, {0, 0, 0, 0, 1}};
    for (const DrawKey& step : steps) {
        double sum = 0.0;
        for (std::uint32_t i = 0; i < draws; ++i) {
            const DrawKey here{9, 1, 2, 3, i};
            const DrawKey there{9 + step.seed, 1 + step.phase, 2 + step.quarter, 3 + step.agent,
                                i + step.draw};
            sum += (uniform(here) - 0.5) * (uniform(there) - 0.5);
        }
        EXPECT_LT(std::abs(sum / draws), 3.5 * deviation);
    }
}

TEST(Random, NormalHasItsFirstFourMoments)
{
    // Standard deviations of the sample moments of n draws: sqrt(1/n), sqrt(2/n), sqrt(15/n), sqrt(96/n).
    constexpr std::uint32_t draws = 500'000;
    std::array<double, 4> moment{};
    for (std::uint32_t i = 0; i < draws; ++i) {
        const double z = normal({11, 4, 8100, 0, i});
        moment[0] += z;
        moment[1] += z * z;
        moment[2] += z * z * z;
        moment[3] += z * z * z * z;
    }
    constexpr std::array<double, 4> expected{0.0, 1.0, 0.0, 3.0};
    constexpr std::array<double, 4> variance{1.0, 2.0, 15.0, 96.0};
    for (std::size_t k = 0; k < 4; ++k) {
        EXPECT_LT(std::abs(moment[k] / draws - expected[k]), 3.5 * std::sqrt(variance[k] / draws)) << k + 1;
    }
}

TEST(Random, NormalKeepsTheRanksOfUniform)
{
    for (std::uint32_t i = 0; i < 1'000; ++i) {
        const DrawKey one{3, 0, 0, 0, i};
        const DrawKey two{3, 0, 0, 1, i};
        EXPECT_EQ(uniform(one) < uniform(two), normal(one) < normal(two));
    }
}

} // namespace
} // namespace mm
