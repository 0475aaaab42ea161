// SPDX-License-Identifier: Apache-2.0
#include "ai_nation.hpp"

#include "ai/power_dispatch.hpp"
#include "model/measure_ai.hpp"

#include <gtest/gtest.h>

namespace mm::model {
namespace {

double drawn_in(const World& w, std::size_t region)
{
    double power = 0.0;
    for (const ai::Batch& b : w.ai.plants.fleet)
        if (b.connected && b.region == region) power += ai::power_of(b, w.settings.ai.start->generations);
    return power;
}

const std::vector<Measures>& many_chips()
{
    static const std::vector<Measures> plan =
        every_quarter([](Measures& m) { m.chips.push_back({.generation = 3, .chips = 100'000}); });
    return plan;
}

/// Orders come at once, so that power is what chips wait for.
const Mechanisms waits_for_power = Mechanisms::all().without(Mechanism::delivery);

TEST(AiPower, PaysThePriceOfTheStartWhereItIsOff)
{
    const Mechanisms off = Mechanisms::all().without(Mechanism::power);
    play(with(off, many_chips()), [](const World& w) {
        EXPECT_EQ(w.ai.power.tariff, w.settings.ai.start->tariff);
        EXPECT_EQ(w.ai.plants.capacity.waiting, 0.0);
        EXPECT_EQ(measure_ai(w).queue, 0.0);
    });
    for (const Phase& phase : timetable(with(off))) EXPECT_NE(phase.id, "balance_power");
}

TEST(AiPower, IsDearerWhereMoreIsDrawnAndPlantsPayIt)
{
    const auto tariff = [](const World& w) { return w.ai.power.tariff; };
    const std::vector<Measures> lines = every_quarter([](Measures& m) {
        m.chips.push_back({.generation = 3, .chips = 100'000});
        m.lines.assign(nation_with_ai().start.regions.size(), 1'000.0);
    });
    const std::vector<double> few = column_of(with(waits_for_power), tariff);
    const std::vector<double> many = column_of(with(waits_for_power, lines), tariff);
    for (std::size_t q = 0; q < few.size(); ++q) {
        EXPECT_GE(few[q], nation_with_ai().start.tariff);
        EXPECT_GT(many[q], few[q]);
    }
    play(with(waits_for_power, lines), [](const World& w) {
        EXPECT_NEAR(electricity_cost(w, 1.0), hours_a_quarter * 1e3 * w.ai.power.tariff / million, 1e-12);
    });
}

TEST(AiPower, NeverDrawsMoreThanThereAreLines)
{
    const ai::Start& s = nation_with_ai().start;
    std::vector<double> came;
    for (const ai::Region& r : s.regions) came.push_back(r.free);
    bool first = true;
    bool waited = false;
    play(with(waits_for_power, many_chips()), [&](const World& w) {
        const ai::Grid& grid = w.ai.plants.grid;
        for (std::size_t r = 0; r < s.regions.size(); ++r) {
            // What stands at the start has its line beside those that are free.
            if (first) came[r] += w.ai.power.standing * s.regions[r].appeal;
            came[r] += s.regions[r].connected; // At most.
            EXPECT_LE(drawn_in(w, r), came[r] + 1e-6);
            EXPECT_LE(grid.free[r] + grid.taken[r], came[r] + 1e-6);
            EXPECT_NEAR(grid.taken[r], drawn_in(w, r), 1e-6);
        }
        first = false;
        waited = waited || measure_ai(w).queue > 100.0;
    });
    EXPECT_TRUE(waited);
}

TEST(AiPower, LetsNobodyInWhereEverythingIsRefusedAndWaitsLongerWhereLinesDo)
{
    // 200 MW for Incheon, where all large loads are refused, and for South Chungcheong, where three of ten are.
    const auto played = [](const char* region) {
        const ai::Start& s = nation_with_ai().start;
        std::size_t place = 0;
        while (s.regions[place].id != region) ++place;
        std::vector<Measures> plan(quarters);
        plan[0].chips.push_back({.generation = 3, .chips = 100'000, .region = place});
        std::vector<double> under_way;
        play(with(waits_for_power, plan),
             [&](const World& w) { under_way.push_back(w.ai.plants.lines.under_way[place]); });
        return under_way;
    };
    const std::vector<double> incheon = played("incheon");
    const std::vector<double> chungnam = played("chungnam");
    EXPECT_LT(incheon[5], incheon[0]);
    EXPECT_GT(chungnam[5], 100.0);
}

TEST(AiPower, CountsContractsInBothShares)
{
    const std::vector<Measures> none(quarters);
    const std::vector<Measures> plan = every_quarter([](Measures& m) {
        m.contracted_solar = 200.0;
        m.contracted_wind = 200.0;
    });
    const auto renewable = [](const World& w) { return w.ai.power.renewable_share; };
    const auto hourly = [](const World& w) { return w.ai.power.hourly_share; };
    for (const auto share : {+renewable, +hourly}) {
        const std::vector<double> before = column_of(with(Mechanisms::all(), none), share);
        const std::vector<double> after = column_of(with(Mechanisms::all(), plan), share);
        for (std::size_t q = 0; q < before.size(); ++q) {
            EXPECT_GT(after[q], before[q] + 0.1);
            EXPECT_LE(after[q], 1.0);
        }
    }
}

TEST(AiPower, SaysWhatItDoesToTheSystem)
{
    play(with(Mechanisms::all()), [](const World& w) {
        const AiFigures a = measure_ai(w);
        EXPECT_GT(a.reserve_margin, 0.0);
        EXPECT_EQ(a.unserved, 0.0);
        EXPECT_GE(a.emissions, 0.0);
        EXPECT_GE(a.burden, 0.0);
        EXPECT_GT(a.capital_share, 0.0);
        EXPECT_LT(a.capital_share, 1.0);
        EXPECT_GT(a.lines, 0.0);
    });
}

} // namespace
} // namespace mm::model
