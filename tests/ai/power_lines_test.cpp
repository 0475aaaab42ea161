// SPDX-License-Identifier: Apache-2.0
#include "ai/power_lines.hpp"

#include "ai/random_cases.hpp"

#include <gtest/gtest.h>
#include <numeric>

namespace mm::ai {
namespace {

const std::vector<Generation>& generations()
{
    static const std::vector<Generation> one{{.name = "B200", .power = 1'000.0}};
    return one;
}

double connected(const std::vector<Batch>& fleet)
{
    double chips = 0.0;
    for (const Batch& b : fleet) chips += b.connected ? b.chips : 0.0;
    return chips;
}

/// Regions with their chips and lines, played by quarter as the model does.
struct Play {
    std::vector<Region> regions{};
    double wait = 4.0;
    std::vector<Batch> fleet{};
    Grid grid{};
    LineQueue queue{};

    void open()
    {
        for (const Region& r : regions) {
            grid.free.push_back(r.free);
            grid.taken.push_back(0.0);
        }
        queue = open_lines(regions, wait);
    }
    Column quarter(const Column& of_plan = {})
    {
        Column wanted(regions.size(), 0.0);
        Column appeal;
        for (const Region& r : regions) appeal.push_back(r.appeal);
        const Column shares = application_shares(regions);
        for (const Batch& b : fleet) want_line(b, generations(), shares, wanted);
        Column lines = lay_lines(regions, wanted, wait, grid, queue);
        for (std::size_t r = 0; r < of_plan.size(); ++r) lines[r] += of_plan[r];
        connect(fleet, generations(), appeal, lines, true, grid);
        return lines;
    }
};

TEST(ApplicationShares, GoWhereOwnersWantToBeAndAreLetIn)
{
    const std::vector<Region> regions{{.appeal = 0.6, .refusal = 0.9}, {.appeal = 0.4, .refusal = 0.4}};
    const Column shares = application_shares(regions);
    EXPECT_NEAR(shares[0], 0.06 / 0.30, 1e-12);
    EXPECT_NEAR(shares[1], 0.24 / 0.30, 1e-12);
    const std::vector<Region> closed{{.appeal = 0.6, .refusal = 1.0}, {.appeal = 0.2, .refusal = 1.0}};
    EXPECT_NEAR(application_shares(closed)[0], 0.75, 1e-12);
}

TEST(Lines, ComeAtTheRegionsPaceFirstAndRunOutWhereNobodyAsks)
{
    Play play{.regions = {{.connected = 8.0, .appeal = 1.0}}, .wait = 4.0};
    play.open();
    EXPECT_NEAR(play.quarter()[0], 8.0, 1e-12);
    EXPECT_NEAR(play.quarter()[0], 6.0, 1e-12); // A quarter of the 24 MW that are left.
    for (int t = 0; t < 60; ++t) play.quarter();
    EXPECT_NEAR(play.grid.free[0], 32.0, 1e-4);
}

TEST(Lines, AreAssessedAboveTenMegawattsAndNotBelow)
{
    const auto let_in = [](double megawatts, double refusal) {
        Play play{.regions = {{.appeal = 1.0, .refusal = refusal}}};
        play.open();
        play.fleet = {{.chips = 1'000.0 * megawatts, .region = 0}};
        play.quarter();
        return play.queue.under_way[0];
    };
    EXPECT_NEAR(let_in(10.0, 0.9), 10.0, 1e-12);
    EXPECT_NEAR(let_in(50.0, 0.9), 5.0, 1e-12);
    EXPECT_EQ(let_in(50.0, 1.0), 0.0);
}

TEST(Lines, TakeAsLongAsTheWaitInTheMean)
{
    // One application of 9 MW at a pace that does not bind: mean of the quarters at which its megawatts come.
    Play play{.regions = {{.connected = 1e3, .appeal = 1.0}}, .wait = 8.0};
    play.grid = {.free = {0.0}, .taken = {0.0}};
    play.queue.under_way = {0.0};
    play.fleet = {{.chips = 9'000.0, .region = 0}};
    double came = 0.0;
    double moment = 0.0;
    for (int t = 1; t <= 400; ++t) {
        const double now = play.quarter()[0];
        came += now;
        moment += t * now;
    }
    EXPECT_NEAR(came, 9.0, 1e-9);
    EXPECT_NEAR(moment / came, 8.0, 1e-6);
}

TEST(Lines, AreNotAppliedForTwice)
{
    Play play{.regions = {{.free = 1.0, .connected = 2.0, .appeal = 0.7, .refusal = 0.5},
                          {.free = 3.0, .connected = 1.0, .appeal = 0.3}}};
    play.open();
    play.fleet = {{.chips = 40'000.0, .region = anywhere}};
    for (int t = 0; t < 400; ++t) play.quarter();
    double all = 0.0;
    for (std::size_t r = 0; r < 2; ++r)
        all += play.grid.free[r] + play.grid.taken[r] + play.queue.under_way[r];
    EXPECT_NEAR(all, 40.0, 1e-6);
    EXPECT_NEAR(connected(play.fleet), 40'000.0, 1.0);
}

Play random_play(Random& random)
{
    Play play{.wait = random.between(0.5, 16.0)};
    for (std::size_t r = 0; r < 1 + random.below(4); ++r)
        play.regions.push_back({.free = random.between(0.0, 10.0),
                                .connected = random.between(0.0, 10.0),
                                .appeal = random.between(0.0, 1.0),
                                .refusal = random.chance(0.2) ? 1.0 : random.between(0.0, 1.0)});
    play.open();
    return play;
}

TEST(Lines, ThatAPlanAddsNeverLowerWhatIsConnectedWhereNoneAreBound)
{
    in_random_cases(400, [](Random& random) {
        Play few = random_play(random);
        Play many = few;
        Column more(few.regions.size(), 0.0);
        more[random.below(more.size())] = random.between(0.0, 20.0);
        for (int t = 0; t < 30; ++t) {
            const Batch batch{.chips = random.between(0.0, 2e4), .region = anywhere};
            few.fleet.push_back(batch);
            many.fleet.push_back(batch);
            wear(few.fleet, 0.1, 4.0);
            wear(many.fleet, 0.1, 4.0);
            few.quarter();
            many.quarter(random.chance(0.3) ? more : Column{});
            ASSERT_GE(connected(many.fleet), connected(few.fleet) * (1.0 - 1e-9) - 1e-6);
        }
    });
}

TEST(Lines, BringNoMoreThanTheirPaceAndNothingThatWasNotLetIn)
{
    in_random_cases(300, [](Random& random) {
        Play play = random_play(random);
        for (int t = 0; t < 20; ++t) {
            play.fleet.push_back({.chips = random.between(0.0, 2e4), .region = anywhere});
            const Column lines = play.quarter();
            for (std::size_t r = 0; r < lines.size(); ++r) {
                ASSERT_GE(lines[r], 0.0);
                ASSERT_LE(lines[r], play.regions[r].connected + 1e-12);
                ASSERT_GE(play.queue.under_way[r], -1e-12);
            }
        }
    });
}

} // namespace
} // namespace mm::ai
