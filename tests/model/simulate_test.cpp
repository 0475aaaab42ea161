// SPDX-License-Identifier: Apache-2.0
#include "small_nation.hpp"

#include "model/catalogue.hpp"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <thread>

namespace mm::model {
namespace {

/// Blocks on so many threads, each taking every so-manieth block.
Executor on_threads(std::size_t threads)
{
    return [threads](std::size_t blocks, const std::function<void(std::size_t)>& block) {
        std::vector<std::jthread> crew;
        for (std::size_t t = 0; t < threads; ++t)
            crew.emplace_back([&, t] {
                for (std::size_t b = t; b < blocks; b += threads) block(b);
            });
    };
}

std::vector<std::uint64_t> bits(const Outcome& outcome)
{
    std::vector<std::uint64_t> bits;
    for (const double x : outcome.history.values) bits.push_back(std::bit_cast<std::uint64_t>(x));
    return bits;
}

TEST(Simulate, GivesTheSameBitsOnOneTwoAndEightThreads)
{
    const auto one = bits(simulate(tests::small_austria(), {}, 3, 0, 4, serial));
    EXPECT_EQ(one, bits(simulate(tests::small_austria(), {}, 3, 0, 4, on_threads(2))));
    EXPECT_EQ(one, bits(simulate(tests::small_austria(), {}, 3, 0, 4, on_threads(8))));
}

TEST(Simulate, GivesOtherBitsForAnotherSeedOrHistory)
{
    const auto one = bits(simulate(tests::small_austria(), {}, 3, 0, 2, serial));
    EXPECT_NE(one, bits(simulate(tests::small_austria(), {}, 4, 0, 2, serial)));
    EXPECT_NE(one, bits(simulate(tests::small_austria(), {}, 3, 1, 2, serial)));
}

TEST(Simulate, GoesOnAsItBegan)
{
    const Outcome brief = simulate(tests::small_austria(), {}, 3, 0, 2, serial);
    const Outcome longer = simulate(tests::small_austria(), {}, 3, 0, 5, serial);
    for (std::size_t s = 0; s < published_catalogue().size(); ++s)
        for (std::size_t t = published_catalogue()[s].at_start ? 0 : 1; t <= 2; ++t)
            EXPECT_EQ(brief.history.at(s, t), longer.history.at(s, t)) << published_catalogue()[s].name;
}

TEST(Simulate, RecordsEverySeriesInEveryQuarter)
{
    const Outcome outcome = simulate(tests::small_austria(), {}, 1, 0, 3, serial);
    EXPECT_FALSE(outcome.breach);
    for (std::size_t s = 0; s < published_catalogue().size(); ++s)
        for (std::size_t t = 0; t <= 3; ++t)
            EXPECT_EQ(std::isfinite(outcome.history.at(s, t)), t > 0 || published_catalogue()[s].at_start)
                << published_catalogue()[s].name << " " << t;
}

TEST(Simulate, HoldsEveryIdentityOverTenYears)
{
    for (std::uint32_t history = 0; history < 5; ++history) {
        const Outcome outcome = simulate(tests::small_austria(), {}, 11, history, 40, serial);
        EXPECT_FALSE(outcome.breach) << outcome.breach->phase << ": " << outcome.breach->account;
    }
}

TEST(Simulate, DrawsNothingInTheDeterministicVariant)
{
    const Settings settings{.drawn = false};
    EXPECT_EQ(bits(simulate(tests::small_austria(), settings, 1, 0, 3, serial)),
              bits(simulate(tests::small_austria(), settings, 2, 5, 3, serial)));
}

TEST(Simulate, FollowsWhatIsGiven)
{
    const std::vector<Given> given{{.growth_expected = 0.01, .policy_rate = 0.005}, {.exports = 40'000.0}};
    const Outcome outcome = simulate(tests::small_austria(), {.given = given}, 1, 0, 3, serial);
    EXPECT_EQ(outcome.history.at(series_index("gamma_e"), 1), 0.01);
    EXPECT_EQ(outcome.history.at(series_index("euribor"), 1), 0.005);
    EXPECT_EQ(outcome.history.at(series_index("C_E"), 2), 40'000.0);
}

} // namespace
} // namespace mm::model
