// SPDX-License-Identifier: Apache-2.0
#include "readings/state_bill.hpp"

#include <gtest/gtest.h>

namespace mm::readings {
namespace {

using namespace ledger;

/// Wages of 100, a tenth of which are contributions, dividends of 30, and an income tax of a quarter on both.
Ledger taxed_quarter()
{
    Ledger books{2};
    books.begin_quarter();
    books.pay(Reason::wages, firms(0), households, 60.0);
    books.pay(Reason::wages, firms(1), households, 40.0);
    books.pay(Reason::worker_contributions, households, government, 10.0);
    books.pay(Reason::employer_contributions, firms(0), government, 12.0);
    books.pay(Reason::dividends, firms(1), households, 25.0);
    books.pay(Reason::dividends, bank, households, 5.0);
    books.pay(Reason::income_tax, households, government, 0.25 * (90.0 + 30.0));
    books.pay(Reason::consumption_tax, households, government, 7.0);
    books.pay(Reason::dwelling_tax, households, government, 2.0);
    books.pay(Reason::corporate_tax, firms(1), government, 6.0);
    books.pay(Reason::corporate_tax, bank, government, 1.5);
    books.pay(Reason::product_tax, firms(0), government, 4.0);
    books.pay(Reason::production_tax, firms(0), government, -1.0); // A subsidy.
    books.pay(Reason::export_tax, abroad, government, 0.5);
    books.pay(Reason::government_consumption, government, firms(0), 50.0);
    books.pay(Reason::government_consumption_tax, government, government, 5.0);
    books.pay(Reason::unemployment_benefits, government, households, 8.0);
    books.pay(Reason::inactive_benefits, government, households, 20.0);
    books.pay(Reason::general_transfers, government, households, 9.0);
    books.pay(Reason::government_interest, government, central_bank, 3.0);
    return books;
}

TEST(StateBill, SharesOutTheIncomeTaxAsItsBaseIs)
{
    const StateBill b = state_bill(taxed_quarter());
    EXPECT_NEAR(b.workers, 10.0 + 0.25 * 90.0, 1e-12);
    EXPECT_NEAR(b.owners, 0.25 * 30.0, 1e-12);
}

TEST(StateBill, TellsFirmsBankBuyersAndAbroadApart)
{
    const StateBill b = state_bill(taxed_quarter());
    EXPECT_EQ(b.buyers, 9.0);
    EXPECT_EQ(b.firms_wages, 12.0);
    EXPECT_EQ(b.firms_profits, 6.0);
    EXPECT_EQ(b.firms_output, 3.0);
    EXPECT_EQ(b.bank, 1.5);
    EXPECT_EQ(b.abroad, 0.5);
    EXPECT_EQ(b.other_received, 0.0);
    EXPECT_EQ(b.consumption, 50.0);
    EXPECT_EQ(b.everybody, 9.0);
}

TEST(StateBill, AddsUpToTheDeficitByWhichDebtGrows)
{
    const StateBill b = state_bill(taxed_quarter());
    EXPECT_NEAR(b.paid() - b.received(), b.deficit, 1e-12);
    EXPECT_NEAR(b.debt, b.deficit, 1e-12);
    EXPECT_EQ(b.paid(), 90.0);
}

TEST(StateBill, NamesWhatAPlanBuysAndSupports)
{
    Ledger books = taxed_quarter();
    books.pay(Reason::public_investment, government, abroad, 30.0);
    books.pay(Reason::firm_support, government, firms(1), 4.0);
    books.pay(Reason::import_tax, abroad, government, 2.5);
    const StateBill b = state_bill(books);
    EXPECT_EQ(b.investment, 30.0);
    EXPECT_EQ(b.support, 4.0);
    EXPECT_EQ(b.importers, 2.5);
    EXPECT_EQ(b.other_paid, 0.0);
    EXPECT_NEAR(b.paid() - b.received(), b.deficit, 1e-12);
}

TEST(StateBill, LosesNothingThatItHasNoNameFor)
{
    Ledger books = taxed_quarter();
    books.pay(Reason::input_purchases, government, firms(0), 11.0);
    books.pay(Reason::deposit_interest, bank, government, 2.0);
    const StateBill b = state_bill(books);
    EXPECT_EQ(b.other_paid, 11.0);
    EXPECT_EQ(b.other_received, 2.0);
    EXPECT_NEAR(b.paid() - b.received(), b.deficit, 1e-12);
}

} // namespace
} // namespace mm::readings
