// SPDX-License-Identifier: Apache-2.0
#include "base/executor.hpp"
#include "base/random.hpp"

#include <cstdint>
#include <gtest/gtest.h>
#include <thread>
#include <vector>

namespace mm {
namespace {

void backward(std::size_t blocks, const std::function<void(std::size_t)>& block)
{
    for (std::size_t b = blocks; b-- > 0;) block(b);
}

void two_threads(std::size_t blocks, const std::function<void(std::size_t)>& block)
{
    const auto every_second = [&](std::size_t from) {
        for (std::size_t b = from; b < blocks; b += 2) block(b);
    };
    std::jthread odd(every_second, std::size_t{1});
    every_second(0);
}

/// Work as the engine does it: blocks of a fixed size, each writing its own rows.
std::vector<double> draws_by(const Executor& executor)
{
    constexpr std::size_t block_size = 64;
    std::vector<double> rows(10 * block_size);
    executor(10, [&](std::size_t block) {
        for (std::size_t i = block * block_size; i < (block + 1) * block_size; ++i) {
            rows[i] = normal({1, 2, 3, 4, static_cast<std::uint32_t>(i)});
        }
    });
    return rows;
}

TEST(Executor, SerialRunsEachBlockOnceUpward)
{
    std::vector<std::size_t> seen;
    serial(4, [&](std::size_t block) { seen.push_back(block); });
    EXPECT_EQ(seen, (std::vector<std::size_t>{0, 1, 2, 3}));
    serial(0, [&](std::size_t) { FAIL() << "no block was asked for"; });
}

TEST(Executor, AnyOfThemGivesTheSameRows)
{
    const std::vector<double> expected = draws_by(serial);
    EXPECT_EQ(draws_by(backward), expected);
    EXPECT_EQ(draws_by(two_threads), expected);
}

} // namespace
} // namespace mm
