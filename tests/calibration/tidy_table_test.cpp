// SPDX-License-Identifier: Apache-2.0
#include "calibration/tidy_table.hpp"

#include "base/columns.hpp"
#include "small_table.hpp"

#include <gtest/gtest.h>

namespace mm::calibration {
namespace {

TEST(TidyTable, GivesUsersOfABalancingRowWhatItIsMadeOf)
{
    const SourceTable table = tidied(small_source(), {.spread = {3}});
    ASSERT_EQ(table.size(), 3U);
    // Goods bought 10 of the row, which is made of 6 goods and 4 services.
    EXPECT_DOUBLE_EQ(table.inputs[0], 36.0);
    EXPECT_DOUBLE_EQ(table.inputs[1], 24.0);
    EXPECT_DOUBLE_EQ(table.inputs[2], 0.0);
    EXPECT_EQ(table.imports, (Column{25.0, 5.0, 0.0}));
}

TEST(TidyTable, LeavesOutWhatABalancingRowUsesOfItself)
{
    SourceTable source = small_source();
    source.inputs[15] = 2.0; // It uses 2 of itself.
    source.imports[3] = 2.0; // And 2 of it are imported.
    const SourceTable table = tidied(source, {.spread = {3}});
    EXPECT_DOUBLE_EQ(table.inputs[0], 36.0);
    EXPECT_DOUBLE_EQ(table.imports[0], 26.2);
    EXPECT_DOUBLE_EQ(table.imports[1], 5.8);
}

TEST(TidyTable, MergesAnIndustryWithoutWorkersIntoAnother)
{
    const SourceTable table = tidied(small_source(), small_changes());
    ASSERT_EQ(table.size(), 2U);
    EXPECT_EQ(table.inputs, (Column{36.0, 24.0, 15.0, 21.0}));
    EXPECT_EQ(table.household_consumption, (Column{30.0, 60.0}));
    EXPECT_EQ(table.capital_consumption, (Column{4.0, 23.0}));
    EXPECT_EQ(table.dwellings, (Column{0.0, 400.0}));
    EXPECT_EQ(table.employed, (Column{300.0, 700.0}));
    EXPECT_EQ(kept_rows(4, small_changes()), (std::vector<std::size_t>{0, 1}));
}

TEST(TidyTable, TakesScrapOutOfStocksAndKeepsEveryColumnsSum)
{
    SourceTable source = small_source();
    source.inputs[4] = 18.0; // Services buy 18 of goods
    source.inputs[5] = 13.0; // and 13 of services,
    source.inputs[6] = -1.0; // and give 1 of rents off.
    const SourceTable table = tidied(source, {});
    EXPECT_DOUBLE_EQ(sum(In{table.inputs}.subspan(4, 4)), 30.0);
    EXPECT_DOUBLE_EQ(table.inputs[4], 18.0 * 30.0 / 31.0);
    EXPECT_EQ(table.inputs[6], 0.0);
    // Rents lost a source of 1, which stocks now give: their use fell by as much as the others' shrinking.
    EXPECT_DOUBLE_EQ(table.inventories[2], -1.0);
    EXPECT_NEAR(table.inventories[0], 18.0 / 31.0, 1e-14);
    EXPECT_NEAR(sum(table.inventories), 0.0, 1e-14);
}

TEST(TidyTable, ClipsFinalUsesBelowZeroButLeavesStocksAlone)
{
    SourceTable source = small_source();
    source.household_consumption = {31.0, 35.0, 25.0, -1.0};
    source.inventories[0] = -3.0;
    const SourceTable table = tidied(source, {});
    EXPECT_DOUBLE_EQ(sum(table.household_consumption), 90.0);
    EXPECT_EQ(table.household_consumption[3], 0.0);
    EXPECT_NEAR(table.inventories[0], -3.0 + 31.0 / 91.0, 1e-14);
}

TEST(TidyTable, SetsAMarginAtTheCostOfItsGroup)
{
    const SourceTable before = small_source();
    const SourceTable table =
        tidied(before, {.margins = {{.industry = 0, .surplus = 0.15, .group = {1, 2}}}});
    // Goods lack 5 of surplus; services give 3 and rents 2, as they have 15 and 10.
    EXPECT_DOUBLE_EQ(table.operating_surplus[0], 15.0);
    EXPECT_DOUBLE_EQ(table.operating_surplus[1], 12.0);
    EXPECT_DOUBLE_EQ(table.operating_surplus[2], 8.0);
    EXPECT_DOUBLE_EQ(sum(table.operating_surplus), sum(before.operating_surplus));
    // Outputs stay as they are: goods buy 5 less, the others as much more.
    EXPECT_DOUBLE_EQ(sum(In{table.inputs}.subspan(0, 4)), 55.0);
    EXPECT_DOUBLE_EQ(sum(In{table.inputs}.subspan(4, 4)), 33.0);
    EXPECT_NEAR(sum(table.inventories), 0.0, 1e-14);
}

} // namespace
} // namespace mm::calibration
