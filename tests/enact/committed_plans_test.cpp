// SPDX-License-Identifier: Apache-2.0
#include "enact/small_scene.hpp"
#include "feasibility/committed.hpp"
#include "nation/economy.hpp"

#include <gtest/gtest.h>

namespace mm::enact {
namespace {

const nation::LeverTables& korea()
{
    static const nation::LeverTables tables =
        nation::read_lever_tables(feasibility::source_folder() / "nations" / "korea");
    return tables;
}

const nation::Economy& economy()
{
    static const nation::Economy all =
        nation::read_economy(feasibility::source_folder() / "nations" / "korea");
    return all;
}

/// Korea at the end of 2024, before the plans' first quarter.
const calibration::Calibration& start()
{
    static const calibration::Calibration all = nation::calibrate(economy(), Quarter::of(2024, 4));
    return all;
}

const std::vector<std::string>& codes()
{
    static const std::vector<std::string> all = [] {
        std::vector<std::string> some;
        for (const auto& each : economy().industries) some.push_back(each.code);
        return some;
    }();
    return all;
}

Enacted of(const std::string& name)
{
    return measures_of(feasibility::committed_plan(name), start(),
                       {.rows = codes(), .tables = korea(), .exchange_rate = 1400.0}, 64);
}

std::size_t row(const std::string& code)
{
    const std::vector<std::string>& all = codes();
    return static_cast<std::size_t>(std::find(all.begin(), all.end(), code) - all.begin());
}

TEST(CommittedPlans, OfTheEconomyComeToWhatTheirTitlesSay)
{
    EXPECT_EQ(of("hours-69").measures[63].weekly_cap, Column(codes().size(), 69.0));
    const Enacted permit = of("chip-rd-64h");
    for (const auto& [quarter, cap] : {std::pair{1, 64.0}, {2, 60.0}, {3, 64.0}, {4, 60.0}})
        EXPECT_EQ(permit.measures[static_cast<std::size_t>(quarter)].weekly_cap[row("s31")], cap);
    EXPECT_TRUE(permit.measures[0].weekly_cap.empty());
    EXPECT_TRUE(permit.measures[5].weekly_cap.empty());
    const Column shorter = of("four-day-week").measures[0].weekly_hours;
    ASSERT_EQ(shorter.size(), codes().size());
    for (std::size_t s = 0; s < shorter.size(); ++s)
        EXPECT_DOUBLE_EQ(shorter[s], std::min(1.0, 32.0 / start().prospects->hours[s])) << codes()[s];
    EXPECT_EQ(of("four-day-week").measures[0].pay_kept, 1.0);
    EXPECT_EQ(of("four-day-week-unpaid").measures[0].pay_kept, 0.0);
    const Enacted credit = of("k-chips-credit");
    EXPECT_EQ(credit.measures[19].tax_credit[row("s31")], 0.05);
    EXPECT_EQ(credit.measures[19].tax_credit[row("s32")], 0.0);
    EXPECT_TRUE(credit.measures[20].tax_credit.empty());
    EXPECT_EQ(of("transfer-1trn").measures[0].transfer_to_all, 1e6);
    EXPECT_EQ(of("transfer-1trn").measures[1].transfer_to_all, 0.0);
}

TEST(CommittedPlans, FindARowForEveryIndustryThatTheyName)
{
    ASSERT_EQ(codes().size(), start().industries.size());
    for (const char* name :
         {"hours-69", "chip-rd-64h", "four-day-week", "four-day-week-unpaid", "k-chips-credit",
          "transfer-1trn", "one-won", "stimulus-2.5trn", "exports-china-31", "chips-china-32"})
        EXPECT_TRUE(of(name).notes.empty()) << name << ": " << of(name).notes.front().en;
}

TEST(CommittedPlans, SpendTheirBudgetsToTheWon)
{
    EXPECT_NEAR(all_bought(of("stimulus-2.5trn")), 2.5e6, 1e-6);
    EXPECT_EQ(all_bought(of("one-won")), 1e-6);
}

TEST(CommittedPlans, AboutChinaCutWhatChinaBuys)
{
    const Enacted all = of("exports-china-31");
    const Enacted chips = of("chips-china-32");
    const double share = korea().partners.share("s31", "CHN");
    EXPECT_DOUBLE_EQ(all.measures[0].export_demand[row("s31")], 1.0 - 0.31 * share);
    EXPECT_DOUBLE_EQ(chips.measures[0].export_demand[row("s31")], 1.0 - 0.318 * share);
    EXPECT_EQ(chips.measures[0].export_demand[row("s40")], 1.0);
    for (const char* service : {"s05", "s44", "s62"}) // The claim is about goods.
        EXPECT_EQ(all.measures[0].export_demand[row(service)], 1.0) << service;
    EXPECT_GT(share, 0.0);
    EXPECT_TRUE(all.notes.empty());
}

} // namespace
} // namespace mm::enact
