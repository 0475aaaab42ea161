// SPDX-License-Identifier: Apache-2.0
#include "experiment/histories.hpp"

#include "experiment/made_histories.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <cstring>
#include <mutex>
#include <numeric>
#include <set>
#include <thread>

namespace mm::experiment {
namespace {

/// As many threads as asked for, each taking the next block.
Executor threads_of(std::size_t count)
{
    return [count](std::size_t blocks, const std::function<void(std::size_t)>& block) {
        std::atomic<std::size_t> next{0};
        std::vector<std::jthread> threads;
        for (std::size_t t = 0; t < count; ++t)
            threads.emplace_back([&] {
                for (std::size_t b = next++; b < blocks; b = next++) block(b);
            });
    };
}

std::vector<std::uint32_t> first(std::uint32_t count)
{
    std::vector<std::uint32_t> numbers(count);
    std::iota(numbers.begin(), numbers.end(), 0u);
    return numbers;
}

TEST(Histories, AreTheSameBitsOnAnyNumberOfThreads)
{
    const Play play = [](std::uint32_t number) { return made(7, number, 5); };
    std::vector<std::vector<double>> expected(50);
    for (std::uint32_t number = 0; number < 50; ++number) expected[number] = play(number).history.values;
    for (const std::size_t threads : {1u, 2u, 8u}) {
        std::vector<std::vector<double>> got(50);
        const std::size_t played = run_histories(
            first(50), play, threads_of(threads),
            {.finished = [&](const model::Outcome& o) { got[o.history.number] = o.history.values; }});
        EXPECT_EQ(played, 50u);
        for (std::size_t number = 0; number < 50; ++number) {
            ASSERT_EQ(got[number].size(), expected[number].size());
            EXPECT_EQ(std::memcmp(got[number].data(), expected[number].data(), 8 * expected[number].size()),
                      0)
                << threads << " threads, history " << number;
        }
    }
}

TEST(Histories, AreEachToldOfOnce)
{
    std::mutex door;
    std::multiset<std::uint32_t> told;
    run_histories(first(200), [](std::uint32_t number) { return made(1, number, 1); }, threads_of(4),
                  {.finished = [&](const model::Outcome& o) {
                      const std::lock_guard hold(door);
                      told.insert(o.history.number);
                  }});
    ASSERT_EQ(told.size(), 200u);
    for (std::uint32_t number = 0; number < 200; ++number) EXPECT_EQ(told.count(number), 1u);
}

TEST(Histories, BeginInTheirOrder)
{
    // Executors may hand out blocks in any order, backwards too.
    const Executor backwards = [](std::size_t blocks, const std::function<void(std::size_t)>& block) {
        for (std::size_t b = blocks; b-- > 0;) block(b);
    };
    std::vector<std::uint32_t> begun;
    const std::vector<std::uint32_t> numbers{2, 3, 5, 7, 11};
    run_histories(numbers,
                  [&](std::uint32_t number) {
                      begun.push_back(number);
                      return made(1, number, 1);
                  },
                  backwards, {});
    EXPECT_EQ(begun, numbers);
}

TEST(Histories, ThatAreSlowHoldUpNobody)
{
    // The first history waits until every other one is done: with a fixed share of the numbers for each thread it
    // would wait for ever.
    std::atomic<int> done{0};
    const Play play = [&](std::uint32_t number) {
        while (number == 0 && done < 19) std::this_thread::yield();
        ++done;
        return made(1, number, 1);
    };
    EXPECT_EQ(run_histories(first(20), play, threads_of(2), {}), 20u);
}

TEST(Histories, ThatBreakAnIdentityDoNotStopTheOthers)
{
    std::size_t failed = 0, whole = 0;
    const Play play = [](std::uint32_t number) {
        return number % 3 == 0 ? broken(1, number, 2) : made(1, number, 2);
    };
    const std::size_t played =
        run_histories(first(10), play, serial,
                      {.finished = [&](const model::Outcome& o) { ++(o.breach ? failed : whole); }});
    EXPECT_EQ(played, 10u);
    EXPECT_EQ(failed, 4u);
    EXPECT_EQ(whole, 6u);
}

TEST(Histories, StopBetweenTwoOfThemWhenAsked)
{
    std::size_t told = 0;
    const std::size_t played = run_histories(
        first(100), [](std::uint32_t number) { return made(1, number, 1); }, serial,
        {.finished = [&](const model::Outcome&) { ++told; }, .stopped = [&] { return told == 7; }});
    EXPECT_EQ(played, 7u);
    EXPECT_EQ(told, 7u);
}

TEST(Histories, ThatAreMissingAreThoseNobodyHas)
{
    std::vector<model::Outcome> there{made(1, 4, 1), made(1, 0, 1), made(1, 99, 1)};
    EXPECT_EQ(missing(6, there), (std::vector<std::uint32_t>{1, 2, 3, 5}));
    EXPECT_EQ(missing(0, there), std::vector<std::uint32_t>{});
    EXPECT_EQ(missing(3, {}), (std::vector<std::uint32_t>{0, 1, 2}));
}

} // namespace
} // namespace mm::experiment
