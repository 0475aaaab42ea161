// SPDX-License-Identifier: Apache-2.0
#include "ledger/ledger.hpp"

#include "base/stream.hpp"
#include "ledger/proof.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace mm::ledger {
namespace {

/// Two industries and some money: deposits of 100 and 50, households' 300, loans of 200 to the first industry.
Ledger small_books()
{
    Ledger books{2};
    books.open(firms(0), Instrument::deposits, 100.0);
    books.open(firms(1), Instrument::deposits, 50.0);
    books.open(households, Instrument::deposits, 300.0);
    books.open(bank, Instrument::deposits, -450.0);
    books.open(firms(0), Instrument::loans, -200.0);
    books.open(bank, Instrument::loans, 200.0);
    books.open(bank, Instrument::reserves, 270.0);
    books.open(central_bank, Instrument::reserves, -270.0);
    books.open(government, Instrument::government_debt, -500.0);
    books.open(central_bank, Instrument::government_debt, 500.0);
    books.begin_quarter();
    return books;
}

TEST(Ledger, SettlesAPaymentBetweenDepositorsAtTheBank)
{
    Ledger books = small_books();
    books.pay(Reason::wages, firms(0), households, 30.0);
    EXPECT_EQ(books.balance(firms(0), Instrument::deposits), 70.0);
    EXPECT_EQ(books.balance(households, Instrument::deposits), 330.0);
    EXPECT_EQ(books.balance(bank, Instrument::deposits), -450.0);
    EXPECT_EQ(books.balance(bank, Instrument::reserves), 270.0);
    EXPECT_FALSE(fault(books, 1e-9));
}

TEST(Ledger, SettlesATaxAtTheCentralBank)
{
    Ledger books = small_books();
    books.pay(Reason::income_tax, households, government, 40.0);
    EXPECT_EQ(books.balance(households, Instrument::deposits), 260.0);
    EXPECT_EQ(books.balance(bank, Instrument::deposits), -410.0);
    EXPECT_EQ(books.balance(bank, Instrument::reserves), 230.0);
    EXPECT_EQ(books.balance(government, Instrument::government_debt), -460.0);
    EXPECT_EQ(books.balance(central_bank, Instrument::government_debt), 460.0);
    EXPECT_EQ(books.net_worth(bank), 20.0);
    EXPECT_FALSE(fault(books, 1e-9));
}

TEST(Ledger, LetsTheCentralBankPayByOwingMore)
{
    Ledger books = small_books();
    books.pay(Reason::reserve_interest, central_bank, bank, 3.0);
    EXPECT_EQ(books.net_worth(bank), 23.0);
    EXPECT_EQ(books.net_worth(central_bank), 227.0);
    EXPECT_FALSE(fault(books, 1e-9));
}

TEST(Ledger, LendsRepaysAndForgivesWithoutChangingWealthButByGifts)
{
    Ledger books = small_books();
    books.lend(firms(1), 80.0);
    EXPECT_EQ(books.net_worth(firms(1)), 50.0);
    EXPECT_EQ(books.balance(firms(1), Instrument::deposits), 130.0);
    books.repay(firms(0), 10.0);
    EXPECT_EQ(books.net_worth(firms(0)), -100.0);
    books.forgive(firms(0), 5.0, 60.0);
    EXPECT_EQ(books.net_worth(firms(0)), -35.0);
    EXPECT_EQ(books.net_worth(bank), 20.0 - 65.0);
    EXPECT_FALSE(fault(books, 1e-9));
}

TEST(Ledger, HoldsEveryIdentityAfterAnySequenceOfPostings)
{
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        Ledger books = small_books();
        Stream stream{{.seed = seed}, 1, 0};
        for (int k = 0; k < 400; ++k) {
            const Account from{stream.below(7)};
            const Account to{stream.below(7)};
            const double amount = stream.below(1000) / 7.0;
            switch (stream.below(4)) {
            case 0:
                books.lend(firms(stream.below(2)), amount);
                break;
            case 1:
                books.repay(firms(stream.below(2)), amount);
                break;
            case 2:
                books.forgive(firms(stream.below(2)), amount, amount / 3.0);
                break;
            default:
                books.pay(static_cast<Reason>(stream.below(26)), from, to, amount);
            }
        }
        const auto found = fault(books, 1e-8);
        EXPECT_FALSE(found) << seed << ": " << found->account << ": " << found->identity;
    }
}

TEST(Ledger, NamesAOneSidedEntry)
{
    Ledger books = small_books();
    books.book(Reason::debts_forgiven, firms(1), Instrument::loans, 7.0);
    const auto found = uneven(books, 1e-9);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->account, "firms of industry 2: loans");
    EXPECT_EQ(found->amount, 7.0);
}

TEST(Ledger, NamesABalanceThatIsNoNumber)
{
    Ledger books = small_books();
    books.pay(Reason::exports, abroad, firms(1), std::numeric_limits<double>::quiet_NaN());
    const auto found = uneven(books, 1e-9);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->identity, "every balance is a number");
}

TEST(Ledger, NamesBooksThatWereOpenedUneven)
{
    Ledger books{1};
    books.open(households, Instrument::deposits, 10.0);
    books.begin_quarter();
    const auto found = fault(books, 1e-9);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->account, "all accounts: deposits");
}

TEST(Ledger, ForgetsFlowsAndKeepsStocksWhenAQuarterBegins)
{
    Ledger books = small_books();
    books.pay(Reason::wages, firms(0), households, 30.0);
    books.begin_quarter();
    EXPECT_EQ(books.paid(Reason::wages, firms(0)), 0.0);
    EXPECT_EQ(books.opening(households, Instrument::deposits), 330.0);
    EXPECT_FALSE(fault(books, 1e-9));
}

} // namespace
} // namespace mm::ledger
