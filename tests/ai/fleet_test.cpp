// SPDX-License-Identifier: Apache-2.0
#include "ai/fleet.hpp"

#include "ai/random_cases.hpp"

#include <cmath>
#include <gtest/gtest.h>

namespace mm::ai {
namespace {

constexpr auto home = static_cast<std::size_t>(Owner::home);
constexpr auto state = static_cast<std::size_t>(Owner::state);
constexpr auto foreign = static_cast<std::size_t>(Owner::foreign);

double sum_of(const PerOwner<double>& of)
{
    return of[0] + of[1] + of[2];
}

Batch random_batch(Random& random)
{
    return {.owner = static_cast<Owner>(random.below(owners)),
            .generation = random.below(2),
            .performance = random.between(0.5, 5.0),
            .power = random.between(0.5, 2.0),
            .chips = random.between(0.0, 1e5),
            .worth = random.between(0.0, 1e6),
            .connected = random.chance(0.6)};
}

const std::vector<Generation>& two_generations()
{
    static const std::vector<Generation> generations{{.name = "H100",
                                                      .launch = Quarter::of(2022, 4),
                                                      .h100e = 1.0,
                                                      .power = 1'000.0,
                                                      .tokens = 1e6,
                                                      .flops = 1e15},
                                                     {.name = "B200",
                                                      .launch = Quarter::of(2024, 4),
                                                      .h100e = 2.5,
                                                      .power = 1'500.0,
                                                      .tokens = 4e6,
                                                      .flops = 2.2e15}};
    return generations;
}

TEST(Wear, WritesAnEighthOffEachQuarterOfTwoYears)
{
    std::vector<Batch> fleet{{.chips = 100.0, .worth = 80.0}};
    for (int t = 0; t < 7; ++t) {
        EXPECT_NEAR(wear(fleet, 0.0, 2.0)[home], 10.0, 1e-12);
        ASSERT_EQ(fleet.size(), 1U);
        EXPECT_EQ(fleet[0].chips, 100.0);
        EXPECT_EQ(fleet[0].age, t + 1.0);
    }
    EXPECT_NEAR(wear(fleet, 0.0, 2.0)[home], 10.0, 1e-12);
    EXPECT_TRUE(fleet.empty());
}

TEST(Wear, HalvesChipsThatFailThatFast)
{
    // A rate of 4 ln 2 a year is ln 2 a quarter. Books know nothing of it: a fifth of 50 in each of five quarters.
    std::vector<Batch> fleet{{.owner = Owner::foreign, .chips = 64.0, .worth = 50.0}};
    for (const double left : {32.0, 16.0, 8.0}) {
        EXPECT_NEAR(wear(fleet, 4.0 * std::log(2.0), 1.25)[foreign], 10.0, 1e-12);
        EXPECT_NEAR(fleet[0].chips, left, 1e-12);
    }
}

TEST(Wear, WritesOffTheWorthOfEachOwnerInTheEndAndNoMore)
{
    in_random_cases(300, [](Random& random) {
        std::vector<Batch> fleet;
        PerOwner<double> worth{};
        const double life = random.between(0.5, 12.0);
        for (int i = 0; i < 6; ++i) {
            fleet.push_back(random_batch(random));
            fleet.back().age =
                std::floor(random.between(0.0, 6.0 * life)); // Some are older than they may get.
            worth[static_cast<std::size_t>(fleet.back().owner)] += fleet.back().worth;
        }
        const double failures = random.chance(0.2) ? 10.0 : random.between(0.0, 1.0);
        PerOwner<double> all{};
        for (int t = 0; t < static_cast<int>(4.0 * life) + 1; ++t) {
            const PerOwner<double> off = wear(fleet, failures, life);
            for (std::size_t o = 0; o < owners; ++o) {
                ASSERT_GE(off[o], 0.0);
                all[o] += off[o];
            }
            for (const Batch& b : fleet) {
                ASSERT_GE(b.chips, 0.0);
                ASSERT_GE(b.worth, 0.0);
                ASSERT_LT(b.age, 4.0 * life);
            }
        }
        ASSERT_TRUE(fleet.empty());
        for (std::size_t o = 0; o < owners; ++o) ASSERT_NEAR(all[o], worth[o], 1e-9 * (1.0 + worth[o]));
    });
}

TEST(Wear, WritesOffWhatChipsAreWorthThatFailToTheLast)
{
    // Ten failures a year leave e^-2.5 of a chip each quarter, less than 1e-9 of one after nine: e^-22.5 = 1.7e-10.
    std::vector<Batch> fleet{{.chips = 1.0, .worth = 100.0}};
    double off = 0.0;
    for (int t = 0; t < 9; ++t) off += wear(fleet, 10.0, 30.0)[home];
    EXPECT_TRUE(fleet.empty());
    EXPECT_NEAR(off, 100.0, 1e-12);
}

TEST(Capacity, IsCountedByOwnerFromChipsWithPower)
{
    // 1,000 chips of 2.5 H100, 10 % better, at 1,500 W and 90 % of it; tokens of 4e6 an hour, twice by progress.
    const std::vector<Batch> fleet{{.owner = Owner::state,
                                    .generation = 1,
                                    .performance = 1.1,
                                    .power = 0.9,
                                    .chips = 1'000.0,
                                    .connected = true},
                                   {.owner = Owner::foreign, .chips = 300.0, .connected = true},
                                   {.owner = Owner::home, .chips = 70.0}};
    const Capacity all = capacity_of(fleet, two_generations(), 2.0);
    EXPECT_EQ(all.chips[state], 1'000.0);
    EXPECT_NEAR(all.h100e[state], 2'750.0, 1e-9);
    EXPECT_NEAR(all.tokens[state], 8.8e9, 1.0);
    EXPECT_NEAR(all.power[state], 1.35, 1e-12);
    EXPECT_NEAR(all.power[foreign], 0.3, 1e-12);
    EXPECT_NEAR(all.flops, 1'000.0 * 1.1 * 2.2e15 + 300.0 * 1e15, 1e6);
    EXPECT_EQ(all.waiting, 70.0);
    EXPECT_EQ(all.chips[home] + all.h100e[home] + all.tokens[home] + all.power[home], 0.0);
}

TEST(Capacity, NeverFallsWithMoreChips)
{
    in_random_cases(1'000, [](Random& random) {
        std::vector<Batch> fleet;
        for (std::size_t i = 0; i <= random.below(8); ++i) fleet.push_back(random_batch(random));
        const double progress = random.between(0.1, 10.0);
        const Capacity before = capacity_of(fleet, two_generations(), progress);
        if (random.chance(0.5))
            fleet.push_back(random_batch(random));
        else
            fleet[random.below(fleet.size())].chips *= random.between(1.0, 3.0);
        const Capacity after = capacity_of(fleet, two_generations(), progress);
        for (std::size_t o = 0; o < owners; ++o) {
            ASSERT_GE(after.chips[o], before.chips[o]);
            ASSERT_GE(after.h100e[o], before.h100e[o]);
            ASSERT_GE(after.tokens[o], before.tokens[o]);
            ASSERT_GE(after.power[o], before.power[o]);
        }
        ASSERT_GE(after.flops, before.flops);
        ASSERT_GE(after.waiting, before.waiting);
    });
}

TEST(Capacity, OfChipsWithoutPowerIsToWait)
{
    in_random_cases(200, [](Random& random) {
        std::vector<Batch> fleet;
        double chips = 0.0;
        for (int i = 0; i < 5; ++i) {
            fleet.push_back(random_batch(random));
            fleet.back().connected = false;
            chips += fleet.back().chips;
        }
        const Capacity all = capacity_of(fleet, two_generations(), 1.0);
        ASSERT_EQ(sum_of(all.chips) + sum_of(all.h100e) + sum_of(all.tokens) + sum_of(all.power), 0.0);
        ASSERT_EQ(all.flops, 0.0);
        ASSERT_EQ(all.waiting, chips);
    });
}

TEST(OnSale, IsTheLastGenerationThatWasLaunched)
{
    const auto in = [](int year, int quarter) {
        return on_sale(two_generations(), Quarter::of(year, quarter), 0.25, 0.3);
    };
    EXPECT_EQ(in(2020, 1).generation, 0U); // Before the first: nothing better can be had.
    EXPECT_EQ(in(2020, 1).performance, 1.0);
    EXPECT_EQ(in(2024, 3).generation, 0U);
    EXPECT_EQ(in(2024, 3).performance, 1.0); // The next one is known: no guess is needed.
    EXPECT_EQ(in(2024, 4).generation, 1U);
    EXPECT_EQ(in(2024, 4).performance, 1.0);
}

TEST(OnSale, WaitsForAKnownGenerationHoweverLongItTakes)
{
    std::vector<Generation> generations = two_generations();
    generations[1].launch = Quarter::of(2028, 4);
    EXPECT_EQ(on_sale(generations, Quarter::of(2028, 3), 0.25, 0.3).generation, 0U);
    EXPECT_EQ(on_sale(generations, Quarter::of(2028, 3), 0.25, 0.3).performance, 1.0);
    EXPECT_EQ(on_sale(generations, Quarter::of(2028, 4), 0.25, 0.3).generation, 1U);
}

TEST(OnSale, GetsBetterEveryEightQuartersAfterTheLastKnownOne)
{
    // 25 % a year for two years are e^0.5 at the same price; power for it goes with 0.25 - 0.3 = -0.05 a year.
    for (const int steps : {0, 1, 2, 5})
        for (const int within : {0, 1, 7}) {
            const OnSale sale =
                on_sale(two_generations(), Quarter::of(2024, 4) + (8 * steps + within), 0.25, 0.3);
            EXPECT_EQ(sale.generation, 1U);
            EXPECT_NEAR(sale.performance, std::exp(0.5 * steps), 1e-12) << steps << " " << within;
            EXPECT_NEAR(sale.power, std::exp(-0.1 * steps), 1e-12) << steps << " " << within;
        }
}

TEST(OnSale, IsNothingBetterWhereNoGenerationIsKnown)
{
    EXPECT_EQ(on_sale({}, Quarter::of(2030, 1), 0.25, 0.3).performance, 1.0);
}

} // namespace
} // namespace mm::ai
