// SPDX-License-Identifier: Apache-2.0
#include "ai/connection.hpp"

#include "ai/random_cases.hpp"

#include <gtest/gtest.h>

namespace mm::ai {
namespace {

const std::vector<Generation>& generations()
{
    static const std::vector<Generation> both{{.name = "H100", .power = 1'000.0},
                                              {.name = "B200", .power = 1'600.0}};
    return both;
}

struct Totals {
    PerOwner<double> chips{};
    PerOwner<double> worth{};
};

Totals totals_of(const std::vector<Batch>& fleet)
{
    Totals all;
    for (const Batch& b : fleet) {
        all.chips[static_cast<std::size_t>(b.owner)] += b.chips;
        all.worth[static_cast<std::size_t>(b.owner)] += b.worth;
    }
    return all;
}

/// Drawn in each region [MW].
std::vector<double> drawn_in(const std::vector<Batch>& fleet, std::size_t regions)
{
    std::vector<double> drawn(regions, 0.0);
    for (const Batch& b : fleet)
        if (b.connected) drawn.at(b.region) += power_of(b, generations());
    return drawn;
}

Batch random_batch(Random& random, std::size_t regions)
{
    return {.owner = static_cast<Owner>(random.below(owners)),
            .generation = random.below(2),
            .power = random.between(0.5, 2.0),
            .chips = random.between(0.0, 2e4),
            .worth = random.between(0.0, 1e6),
            .region = random.chance(0.5) ? anywhere : random.below(regions)};
}

TEST(PowerOf, IsThatOfItsChips)
{
    // 2,000 chips of 1,600 W at 0.75 of it: 2.4 MW.
    EXPECT_NEAR(power_of({.generation = 1, .power = 0.75, .chips = 2'000.0}, generations()), 2.4, 1e-14);
}

TEST(Connection, GivesPowerToThePartOfABatchThatItReachesFor)
{
    // 5,000 chips of 1 kW and 2 MW free: 2,000 run with two fifths of the worth, 3,000 wait for the next 2 MW.
    std::vector<Batch> fleet{{.chips = 5'000.0, .worth = 50.0}};
    Grid grid{.free = {2.0}, .taken = {0.0}};
    connect(fleet, generations(), std::vector{1.0}, std::vector{0.0}, true, grid);
    ASSERT_EQ(fleet.size(), 2U);
    EXPECT_FALSE(fleet[0].connected);
    EXPECT_NEAR(fleet[0].chips, 3'000.0, 1e-9);
    EXPECT_NEAR(fleet[0].worth, 30.0, 1e-12);
    EXPECT_TRUE(fleet[1].connected);
    EXPECT_NEAR(fleet[1].chips, 2'000.0, 1e-9);
    EXPECT_NEAR(fleet[1].worth, 20.0, 1e-12);
    EXPECT_NEAR(grid.free[0], 0.0, 1e-12);
    EXPECT_NEAR(grid.taken[0], 2.0, 1e-12);
    connect(fleet, generations(), std::vector{1.0}, std::vector{2.0}, true, grid);
    EXPECT_NEAR(drawn_in(fleet, 1)[0], 4.0, 1e-12);
    connect(fleet, generations(), std::vector{1.0}, std::vector{2.0}, true, grid);
    EXPECT_NEAR(drawn_in(fleet, 1)[0], 5.0, 1e-12);
    EXPECT_NEAR(grid.free[0], 1.0, 1e-12); // 6 came in all.
    for (const Batch& b : fleet) EXPECT_TRUE(b.connected);
}

TEST(Connection, ServesThoseWhoCameFirstAndWaitsInItsOwnRegion)
{
    std::vector<Batch> fleet{{.chips = 1'000.0, .region = 1},
                             {.owner = Owner::state, .chips = 3'000.0, .region = 0},
                             {.owner = Owner::foreign, .chips = 1'000.0, .region = 0}};
    Grid grid{.free = {3.0, 0.0}, .taken = {0.0, 0.0}};
    connect(fleet, generations(), std::vector{0.5, 0.5}, std::vector{0.0, 0.0}, true, grid);
    // The first finds no power in its region, though there is some in the other, which the third comes too late for.
    EXPECT_EQ(drawn_in(fleet, 2), (std::vector{3.0, 0.0}));
    EXPECT_NEAR(totals_of(fleet).chips[static_cast<std::size_t>(Owner::foreign)], 1'000.0, 1e-9);
    for (const Batch& b : fleet) EXPECT_EQ(b.connected, b.owner == Owner::state);
}

TEST(Connection, SpreadsABatchWithoutARegionByAppealAsFarAsPowerIsFree)
{
    // 8 MW by appeal 1 : 2 : 1 would be 2, 4 and 2; the second has but 1, and its rest goes to the others alike.
    std::vector<Batch> fleet{{.chips = 8'000.0, .worth = 80.0, .region = anywhere}};
    Grid grid{.free = {5.0, 1.0, 9.0}, .taken = {0.0, 0.0, 0.0}};
    connect(fleet, generations(), std::vector{1.0, 2.0, 1.0}, std::vector{0.0, 0.0, 0.0}, true, grid);
    const std::vector<double> drawn = drawn_in(fleet, 3);
    EXPECT_NEAR(drawn[0], 3.5, 1e-12);
    EXPECT_NEAR(drawn[1], 1.0, 1e-12);
    EXPECT_NEAR(drawn[2], 3.5, 1e-12);
    EXPECT_NEAR(totals_of(fleet).worth[static_cast<std::size_t>(Owner::home)], 80.0, 1e-12);
    for (const Batch& b : fleet) EXPECT_TRUE(b.connected && !b.bound);
}

TEST(Connection, FindsAllThatIsFreeAnywhereEvenWhereNobodyWantsToBe)
{
    std::vector<Batch> fleet{{.chips = 4'000.0, .region = anywhere}};
    Grid grid{.free = {1.0, 2.0}, .taken = {0.0, 0.0}};
    connect(fleet, generations(), std::vector{1.0, 0.0}, std::vector{0.0, 0.0}, true, grid);
    EXPECT_NEAR(drawn_in(fleet, 2)[0], 1.0, 1e-12);
    EXPECT_NEAR(drawn_in(fleet, 2)[1], 2.0, 1e-12);
    EXPECT_NEAR(grid.free[0] + grid.free[1], 0.0, 1e-12);
    double waiting = 0.0;
    for (const Batch& b : fleet) waiting += b.connected ? 0.0 : b.chips;
    EXPECT_NEAR(waiting, 1'000.0, 1e-9);
}

TEST(Connection, UsesThePowerOfChipsThatEndedAgain)
{
    std::vector<Batch> fleet{{.chips = 2'000.0, .age = 9.0}, {.chips = 2'000.0}};
    Grid grid{.free = {2.0}, .taken = {0.0}};
    const auto play = [&] { connect(fleet, generations(), std::vector{1.0}, std::vector{0.0}, true, grid); };
    const auto runs = [&](double age) {
        for (const Batch& b : fleet)
            if (b.age == age) return b.connected;
        return false;
    };
    play();
    ASSERT_TRUE(runs(9.0));
    ASSERT_FALSE(runs(0.0));
    std::erase_if(fleet, [](const Batch& b) { return b.age == 9.0; });
    play();
    EXPECT_TRUE(runs(0.0));
    EXPECT_NEAR(grid.free[0], 0.0, 1e-12);
    ASSERT_EQ(fleet.size(), 1U);
    fleet[0].chips = 500.0; // Three quarters fail: their 1.5 MW stay with the factories.
    play();
    EXPECT_NEAR(grid.free[0], 1.5, 1e-12);
    EXPECT_NEAR(grid.taken[0], 0.5, 1e-12);
}

TEST(Connection, NeverGivesMorePowerThanThereIsAndLosesNothing)
{
    in_random_cases(300, [](Random& random) {
        const std::size_t regions = 1 + random.below(4);
        Grid grid{.free = std::vector<double>(regions), .taken = std::vector<double>(regions, 0.0)};
        std::vector<double> lines(regions);
        std::vector<double> appeal(regions);
        for (double& each : appeal) each = random.chance(0.2) ? 0.0 : random.between(0.0, 1.0);
        for (double& free : grid.free) free = random.chance(0.3) ? 0.0 : random.between(0.0, 30.0);
        for (double& line : lines) line = random.chance(0.3) ? 0.0 : random.between(0.0, 10.0);
        std::vector<double> came = grid.free;
        std::vector<Batch> fleet;
        for (int t = 0; t < 24; ++t) {
            for (std::size_t i = random.below(4); i-- > 0;) fleet.push_back(random_batch(random, regions));
            wear(fleet, 0.2, 2.0);
            const Totals before = totals_of(fleet);
            connect(fleet, generations(), appeal, lines, true, grid);
            const Totals after = totals_of(fleet);
            for (std::size_t o = 0; o < owners; ++o) {
                ASSERT_NEAR(after.chips[o], before.chips[o], 1e-12 * (1.0 + before.chips[o]));
                ASSERT_NEAR(after.worth[o], before.worth[o], 1e-12 * (1.0 + before.worth[o]));
            }
            const std::vector<double> drawn = drawn_in(fleet, regions);
            for (std::size_t r = 0; r < regions; ++r) {
                came[r] += lines[r];
                ASSERT_LE(drawn[r], came[r] + 1e-9);
                ASSERT_NEAR(grid.taken[r], drawn[r], 1e-9);
                ASSERT_NEAR(grid.free[r] + grid.taken[r], came[r], 1e-9);
            }
            for (const Batch& b : fleet) {
                ASSERT_GE(b.chips, 0.0);
                // Whoever waits, waits for power in every region that would do.
                if (b.connected || b.chips <= 1e-4) continue;
                for (std::size_t r = 0; r < regions; ++r) {
                    if (b.region != anywhere && b.region != r) continue;
                    ASSERT_NEAR(grid.free[r], 0.0, 1e-8);
                }
            }
        }
    });
}

TEST(Connection, ConnectsEverythingAtOnceWhereNothingLimitsIt)
{
    in_random_cases(300, [](Random& random) {
        Grid grid{.free = {0.0, random.between(0.0, 1.0)}, .taken = {0.0, 0.0}};
        std::vector<Batch> fleet;
        for (std::size_t i = 0; i <= random.below(6); ++i) fleet.push_back(random_batch(random, 2));
        const Totals before = totals_of(fleet);
        connect(fleet, generations(), std::vector{0.5, 0.5}, std::vector{0.0, 0.0}, false, grid);
        for (const Batch& b : fleet) {
            ASSERT_TRUE(b.connected);
            ASSERT_LT(b.region, 2U);
        }
        const Totals after = totals_of(fleet);
        for (std::size_t o = 0; o < owners; ++o) {
            ASSERT_NEAR(after.chips[o], before.chips[o], 1e-12 * (1.0 + before.chips[o]));
            ASSERT_NEAR(after.worth[o], before.worth[o], 1e-12 * (1.0 + before.worth[o]));
        }
    });
}

TEST(Connection, ConnectsChipsThatDrawNothingWhereNothingLimitsIt)
{
    std::vector<Batch> fleet{{.power = 0.0, .chips = 10.0}};
    Grid grid{.free = {0.0}, .taken = {0.0}};
    connect(fleet, generations(), std::vector{1.0}, std::vector{0.0}, false, grid);
    EXPECT_TRUE(fleet[0].connected);
}

TEST(Connection, WaitsWhereThereIsNoRegion)
{
    std::vector<Batch> fleet{{.chips = 10.0, .region = anywhere}};
    Grid grid;
    connect(fleet, generations(), {}, {}, true, grid);
    ASSERT_EQ(fleet.size(), 1U);
    EXPECT_FALSE(fleet[0].connected);
}

} // namespace
} // namespace mm::ai
