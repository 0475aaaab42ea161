// SPDX-License-Identifier: Apache-2.0
#include "enact/small_scene.hpp"
#include "feasibility/committed.hpp"

#include <gtest/gtest.h>

namespace mm::enact {
namespace {

const nation::LeverTables& korea()
{
    static const nation::LeverTables tables =
        nation::read_lever_tables(feasibility::source_folder() / "nations" / "korea");
    return tables;
}

std::vector<std::string> codes()
{
    std::vector<std::string> all;
    for (const auto& each : korea().industries) all.push_back(each.code);
    return all;
}

/// A start with a row for each of Korea's industries, in round figures.
calibration::Calibration korean_rows()
{
    calibration::Calibration start = small_start();
    start.industries.productivity.assign(codes().size(), 50.0);
    start.prospects->hours.assign(codes().size(), 40.0);
    return start;
}

Enacted of(const std::string& name)
{
    return measures_of(feasibility::committed_plan(name), korean_rows(),
                       {.rows = codes(), .tables = korea(), .exchange_rate = 1400.0}, 64);
}

std::size_t row(const std::string& code)
{
    const std::vector<std::string> all = codes();
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
    EXPECT_EQ(of("four-day-week").measures[0].weekly_hours, Column(codes().size(), 0.8));
    EXPECT_EQ(of("four-day-week").measures[0].pay_kept, 1.0);
    EXPECT_EQ(of("four-day-week-unpaid").measures[0].pay_kept, 0.0);
    const Enacted credit = of("k-chips-credit");
    EXPECT_EQ(credit.measures[19].tax_credit[row("s31")], 0.05);
    EXPECT_EQ(credit.measures[19].tax_credit[row("s32")], 0.0);
    EXPECT_TRUE(credit.measures[20].tax_credit.empty());
    EXPECT_EQ(of("transfer-1trn").measures[0].transfer_to_all, 1e6);
    EXPECT_EQ(of("transfer-1trn").measures[1].transfer_to_all, 0.0);
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
    // Without a table of partners nothing changes, and that is said.
    EXPECT_EQ(all.notes.empty(), !korea().partners.rows.empty());
}

} // namespace
} // namespace mm::enact
