// SPDX-License-Identifier: Apache-2.0
#include "government/books.hpp"
#include "government/budget.hpp"
#include "ledger/proof.hpp"

#include <gtest/gtest.h>

namespace mm::government {
namespace {

const TaxRates rates{.income = 0.2,
                     .corporate = 0.25,
                     .consumption = 0.1,
                     .dwellings = 0.15,
                     .exports = 0.01,
                     .employer_contribution = 0.2,
                     .worker_contribution = 0.1,
                     .payout = 0.8};
const TaxBases bases{.wages = 1000.0,
                     .consumption = 600.0,
                     .dwellings = 40.0,
                     .exports = 300.0,
                     .profits = 200.0,
                     .taxes_on_products = 12.0,
                     .taxes_on_production = -3.0};

TEST(Budget, AddsRevenueUp)
{
    const double on_wages = 200.0 + 100.0 + 0.2 * 900.0;
    const double on_profits = 50.0 + 0.2 * 0.8 * 150.0;
    EXPECT_NEAR(revenue(rates, bases), on_wages + on_profits + 60.0 + 6.0 + 3.0 + 12.0 - 3.0, 1e-12);
}

TEST(Budget, IsWhatTheBooksSay)
{
    // One industry pays the taxes on business that the bases name: products 12, production -3, profits of 200.
    ledger::Ledger books{1};
    books.begin_quarter();
    const std::vector<Range> industries{{0, 1}};
    const Column price{1.0};
    const Column output{100.0};
    const Column profit{200.0};
    const Column product_tax{0.12};
    const Column production_tax{-0.03};
    book_household_taxes(rates, bases, books);
    book_business_taxes(industries, {product_tax, production_tax, price, output, profit}, 0.0,
                        rates.corporate, books);
    book_state(rates.exports * bases.exports, 0.0, 0.0, 7.0, books);
    books.pay(ledger::Reason::employer_contributions, ledger::firms(0), ledger::government, 200.0);
    books.pay(ledger::Reason::worker_contributions, ledger::households, ledger::government, 100.0);
    EXPECT_NEAR(books.balance(ledger::government, ledger::Instrument::government_debt), revenue(rates, bases),
                1e-12);
    EXPECT_FALSE(ledger::fault(books, 1e-9));
}

TEST(Budget, CountsADeficitAsWhatIsNotCovered)
{
    EXPECT_EQ(deficit(500.0, 20.0, {.inactive = 100.0, .unemployed = 10.0, .transfers = 30.0}, {}, 600.0),
              60.0);
    EXPECT_EQ(deficit(500.0, 20.0, {}, {.investment = 7.0, .support = 5.0}, 600.0), -68.0);
}

} // namespace
} // namespace mm::government
