// SPDX-License-Identifier: Apache-2.0
#include "base/shuffle.hpp"
#include "base/stream.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <set>
#include <vector>

namespace mm {
namespace {

TEST(Stream, GivesTheSameWordsForTheSameAddress)
{
    Stream a{{.seed = 5, .quarter = 8040}, 3, 7};
    Stream b{{.seed = 5, .quarter = 8040}, 3, 7};
    for (int k = 0; k < 1000; ++k) ASSERT_EQ(a.word(), b.word());
}

TEST(Stream, GivesOtherWordsForAnyOtherPartOfTheAddress)
{
    std::set<std::uint32_t> first;
    first.insert(Stream{{.seed = 5, .quarter = 8040}, 3, 7}.word());
    first.insert(Stream{{.seed = 6, .quarter = 8040}, 3, 7}.word());
    first.insert(Stream{{.seed = 5, .quarter = 8041}, 3, 7}.word());
    first.insert(Stream{{.seed = 5, .quarter = 8040}, 4, 7}.word());
    first.insert(Stream{{.seed = 5, .quarter = 8040}, 3, 8}.word());
    EXPECT_EQ(first.size(), 5U);
}

TEST(Stream, DrawsEveryNumberBelowABoundEquallyOften)
{
    Stream stream{{.seed = 1}, 1, 0};
    std::array<double, 7> counts{};
    constexpr int draws = 700'000;
    for (int k = 0; k < draws; ++k) counts[stream.below(7)] += 1.0;
    double chi_square = 0.0;
    for (const double c : counts) chi_square += (c - draws / 7.0) * (c - draws / 7.0) / (draws / 7.0);
    EXPECT_LT(chi_square, 22.5); // 99.9 % point with 6 degrees of freedom.
}

TEST(Shuffle, GivesEveryOrderEquallyOften)
{
    Stream stream{{.seed = 2}, 1, 0};
    std::vector<double> counts(24);
    constexpr int draws = 240'000;
    for (int k = 0; k < draws; ++k) {
        std::array<std::uint32_t, 4> rows{0, 1, 2, 3};
        shuffle(rows, stream);
        std::size_t rank = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            std::size_t below = 0;
            for (std::size_t j = i + 1; j < 4; ++j)
                if (rows[j] < rows[i]) ++below;
            rank = rank * (4 - i) + below;
        }
        counts[rank] += 1.0;
    }
    double chi_square = 0.0;
    for (const double c : counts) chi_square += (c - draws / 24.0) * (c - draws / 24.0) / (draws / 24.0);
    EXPECT_LT(chi_square, 49.7); // 99.9 % point with 23 degrees of freedom.
}

TEST(Shock, IsNothingWhereNothingIsDrawn)
{
    EXPECT_EQ(shock({.seed = 1, .drawn = false}, 2, 0, 0, 1.0), 0.0);
    EXPECT_NE(shock({.seed = 1}, 2, 0, 0, 1.0), 0.0);
}

TEST(HistorySeed, DiffersBetweenHistoriesAndRuns)
{
    std::set<std::uint64_t> seeds;
    for (std::uint64_t run = 0; run < 30; ++run)
        for (std::uint32_t history = 0; history < 30; ++history) seeds.insert(history_seed(run, history));
    EXPECT_EQ(seeds.size(), 900U);
}

} // namespace
} // namespace mm
