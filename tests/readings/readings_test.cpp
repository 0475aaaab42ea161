// SPDX-License-Identifier: Apache-2.0
#include "readings/matrices.hpp"
#include "readings/national_accounts.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace mm::readings {
namespace {

using namespace ledger;

/// One industry makes 100 and sells 90 of it: 50 to households, 25 to the state, 15 abroad; it buys inputs of 20
/// abroad and uses 12 of them, and pays wages of 40, contributions of 4, taxes of 5.
Ledger one_quarter()
{
    Ledger books{1};
    books.begin_quarter();
    books.pay(Reason::household_consumption, households, firms(0), 50.0);
    books.pay(Reason::consumption_tax, households, government, 6.0);
    books.pay(Reason::government_consumption, government, firms(0), 25.0);
    books.pay(Reason::exports, abroad, firms(0), 15.0);
    books.pay(Reason::input_purchases, firms(0), abroad, 20.0);
    books.pay(Reason::wages, firms(0), households, 40.0);
    books.pay(Reason::employer_contributions, firms(0), government, 4.0);
    books.pay(Reason::product_tax, firms(0), government, 3.0);
    books.pay(Reason::production_tax, firms(0), government, 2.0);
    books.lend(firms(0), 9.0);
    books.book(Reason::stock_formation, firms(0), Instrument::finished_goods, 100.0);
    books.book(Reason::stock_use, firms(0), Instrument::finished_goods, -90.0);
    books.book(Reason::stock_formation, firms(0), Instrument::inputs, 20.0);
    books.book(Reason::stock_use, firms(0), Instrument::inputs, -12.0);
    return books;
}

TEST(NationalAccounts, FindTheSameProductThreeWays)
{
    const NationalAccounts n = national_accounts(one_quarter());
    EXPECT_EQ(n.value_added(), 100.0 - 12.0 - 3.0);
    EXPECT_EQ(n.by_production(), 94.0);
    EXPECT_EQ(n.by_spending(), 56.0 + 25.0 + (10.0 + 8.0) + 15.0 - 20.0);
    EXPECT_EQ(n.by_spending(), 94.0);
    const double surplus = 100.0 - 12.0 - 44.0 - 5.0;
    EXPECT_EQ(n.by_income(surplus), 94.0);
}

TEST(Matrices, AddUpToNothingInEveryRowAndColumn)
{
    const Matrix flows = transactions_matrix(one_quarter());
    for (const MatrixRow& row : flows.rows) {
        EXPECT_TRUE(row.adds_to_nothing);
        EXPECT_NEAR(row.total, 0.0, 1e-12) << row.name.en;
    }
    for (const double cell : flows.rows.back().cells) EXPECT_NEAR(cell, 0.0, 1e-12);
}

TEST(Matrices, OfBalancesLeaveRealStocksAsWealth)
{
    const Matrix balances = balance_sheet_matrix(one_quarter());
    for (const MatrixRow& row : balances.rows)
        if (row.adds_to_nothing) {
            EXPECT_NEAR(row.total, 0.0, 1e-12) << row.name.en;
        }
    EXPECT_NEAR(balances.rows.back().total, 10.0 + 8.0, 1e-12);
}

} // namespace
} // namespace mm::readings
