// SPDX-License-Identifier: Apache-2.0
#include "small_nation.hpp"

#include "model/catalogue.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <functional>
#include <thread>

namespace mm::model {
namespace {

using calibration::Closure;
using calibration::Closures;
using tests::small_korea;

constexpr std::size_t quarters = 12;

History play(const calibration::Calibration& calibration, const Settings& settings,
             const Executor& run = serial)
{
    const Outcome outcome = simulate(calibration, settings, 5, 0, quarters, run);
    EXPECT_FALSE(outcome.breach) << outcome.breach->phase << ": " << outcome.breach->account << ": "
                                 << outcome.breach->identity << " by " << outcome.breach->amount;
    return outcome.history;
}

/// The same bits; NaN equals NaN, since the start has no value of some series.
bool same_bits(const History& a, const History& b)
{
    return std::equal(a.values.begin(), a.values.end(), b.values.begin(), b.values.end(),
                      [](double x, double y) {
                          return std::bit_cast<std::uint64_t>(x) == std::bit_cast<std::uint64_t>(y);
                      });
}

double at(const History& history, std::string_view series, std::size_t quarter)
{
    return history.at(series_index(series), quarter);
}

TEST(Closures, AllOffAreThePublishedModelBitForBit)
{
    const auto& korea = small_korea(Closures::none());
    EXPECT_EQ(timetable({.closures = Closures::none()}).size(), reference_timetable().size());
    // A plan does nothing to the published model: the doors refuse it there.
    EXPECT_TRUE(same_bits(play(korea, {}), play(korea, {.closures = Closures::none()})));
}

TEST(Closures, EveryIdentityHoldsWithEachOfThemOff)
{
    for (std::size_t c = 0; c < calibration::closures_count; ++c) {
        const Closures closures = Closures::all().without(static_cast<Closure>(c));
        SCOPED_TRACE(calibration::id_of(static_cast<Closure>(c)));
        play(small_korea(closures), {.closures = closures});
    }
}

TEST(Closures, EachMovesSomething)
{
    const History all = play(small_korea(), {.closures = Closures::all()});
    for (std::size_t c = 0; c < calibration::closures_count; ++c) {
        const Closures closures = Closures::all().without(static_cast<Closure>(c));
        SCOPED_TRACE(calibration::id_of(static_cast<Closure>(c)));
        EXPECT_FALSE(same_bits(all, play(small_korea(closures), {.closures = closures})));
    }
}

TEST(Closures, AreInTheTimetableOnlyWhereTheyAreOn)
{
    const auto has = [](const Settings& settings, std::string_view id) {
        const auto list = timetable(settings);
        return std::any_of(list.begin(), list.end(), [&](const Phase& p) { return p.id == id; });
    };
    const Settings all{.closures = Closures::all()};
    const Settings without_prices{.closures = Closures::all().without(Closure::cost_prices)};
    EXPECT_TRUE(has(all, "price_by_cost"));
    EXPECT_FALSE(has(all, "set_prices"));
    EXPECT_TRUE(has(without_prices, "set_prices"));
    EXPECT_FALSE(has(without_prices, "price_by_cost"));
    EXPECT_FALSE(has(all, "watch_abroad"));
    EXPECT_FALSE(has(all, "enact_rates"));
    const std::vector<Measures> plan(1);
    EXPECT_TRUE(has({.closures = Closures::all(), .measures = plan}, "enact_rates"));
}

TEST(Closures, GiveTheSameBitsOnAnyNumberOfThreads)
{
    const Executor two = [](std::size_t blocks, const std::function<void(std::size_t)>& block) {
        std::thread other([&] {
            for (std::size_t b = 1; b < blocks; b += 2) block(b);
        });
        for (std::size_t b = 0; b < blocks; b += 2) block(b);
        other.join();
    };
    const std::vector<Measures> plan(quarters, Measures{.income_tax = 0.01});
    const Settings settings{.closures = Closures::all(), .measures = plan};
    EXPECT_TRUE(same_bits(play(small_korea(), settings), play(small_korea(), settings, two)));
}

TEST(Plan, ThatChangesNothingChangesNoBit)
{
    const std::vector<Measures> nothing(quarters);
    EXPECT_TRUE(same_bits(play(small_korea(), {.closures = Closures::all()}),
                          play(small_korea(), {.closures = Closures::all(), .measures = nothing})));
}

/// Effect of a plan on a series, mean over quarters and a few histories on the same luck.
double effect(const std::vector<Measures>& plan, std::string_view series, std::size_t first, std::size_t last)
{
    double difference = 0.0;
    for (std::uint32_t h = 0; h < 6; ++h) {
        const Settings base{.closures = Closures::all()};
        const Settings changed{.closures = Closures::all(), .measures = plan};
        const Outcome a = simulate(small_korea(), base, 5, h, last, serial);
        const Outcome b = simulate(small_korea(), changed, 5, h, last, serial);
        EXPECT_FALSE(b.breach);
        for (std::size_t q = first; q <= last; ++q)
            difference += (at(b.history, series, q) - at(a.history, series, q)) /
                          static_cast<double>(6 * (last - first + 1));
    }
    return difference;
}

TEST(Plan, ATaxRiseLowersTheDeficit)
{
    const std::vector<Measures> plan(quarters, Measures{.income_tax = 0.02});
    EXPECT_LT(effect(plan, "Pi_G", 1, 8), 0.0);
}

TEST(Plan, ALossOfExportsIsThatOfItsProductAtOnceAndItsIndustryCarriesIt)
{
    constexpr std::size_t product = 30; // Semiconductors.
    const auto& korea = small_korea();
    std::vector<Measures> plan(4);
    for (Measures& m : plan) {
        m.export_demand.assign(korea.industries.size(), 1.0);
        m.export_demand[product] = 0.69;
    }
    const History without = play(korea, {.closures = Closures::all()});
    const History with = play(korea, {.closures = Closures::all(), .measures = plan});
    const double lost = at(without, "C_E", 1) - at(with, "C_E", 1);
    const double sold = korea.industries.exports[product] * korea.opening.exports[korea.opening.known() - 1];
    // The world's demand has moved by a quarter's growth and shock, as without the plan.
    EXPECT_NEAR(lost / sold, 0.31, 0.03);
    EXPECT_NEAR(lost / at(without, "C_E", 1), 0.31 * korea.industries.exports[product], 0.01);
    const Catalogue catalogue =
        nation_catalogue("MKRW", std::vector<std::uint32_t>(korea.industries.size(), 0));
    const auto output = [&](const Settings& settings, std::size_t row) {
        const Outcome o = simulate(korea, settings, 5, 0, 4, serial, catalogue);
        return o.history.at(index_in(catalogue, "industry." + std::to_string(row + 1) + ".output"), 4);
    };
    const Settings base{.closures = Closures::all()};
    const Settings cut{.closures = Closures::all(), .measures = plan};
    EXPECT_LT(output(cut, product), 0.85 * output(base, product));
}

TEST(Plan, APurchaseAbroadIsImportedAndNothingElseInItsQuarter)
{
    std::vector<Measures> plan(1);
    plan[0].purchases = {{.product = 30, .amount = 1e6, .abroad = true, .investment = true}};
    EXPECT_NEAR(effect(plan, "real_imports", 1, 1), 1e6, 1.0);
    EXPECT_NEAR(effect(plan, "real_fixed_capitalformation", 1, 1), 1e6, 1.0);
    EXPECT_NEAR(effect(plan, "real_gdp", 1, 1), 0.0, 1.0);
}

TEST(Plan, APurchaseAtHomeRaisesProductAndImports)
{
    std::vector<Measures> plan(4);
    for (Measures& m : plan) m.purchases = {{.product = 51, .amount = 5e6, .investment = true}};
    EXPECT_GT(effect(plan, "real_gdp", 1, 4), 1e6);
    EXPECT_GT(effect(plan, "real_imports", 1, 4), 0.0);
}

TEST(Plan, ACapBeyondWhatAnybodyWorksChangesNothing)
{
    const std::size_t industries = small_korea().industries.size();
    std::vector<Measures> loose(4);
    std::vector<Measures> looser(4);
    for (Measures& m : loose) m.weekly_cap.assign(industries, 150.0);
    for (Measures& m : looser) m.weekly_cap.assign(industries, 160.0);
    EXPECT_TRUE(same_bits(play(small_korea(), {.closures = Closures::all(), .measures = loose}),
                          play(small_korea(), {.closures = Closures::all(), .measures = looser})));
}

TEST(Plan, ShorterHoursAskForMorePeopleOrMakeLess)
{
    std::vector<Measures> plan(8);
    for (Measures& m : plan) {
        m.weekly_hours.assign(small_korea().industries.size(), 0.9);
        m.pay_kept = 1.0;
    }
    const double workers = effect(plan, "employees", 1, 8);
    const double output = effect(plan, "Y", 1, 8);
    EXPECT_TRUE(workers > 0.0 || output < 0.0) << workers << " workers, " << output << " output";
    EXPECT_LT(output, 0.0);
}

} // namespace
} // namespace mm::model
