// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "economy/bank.hpp"
#include "economy/firm_accounts.hpp"
#include "economy/goods_market.hpp"
#include "ledger/ledger.hpp"

/// What firms, persons and the bank pay each other, written into the books by industry.
namespace mm::economy {

/// Everything sold: buyers pay the industry that makes the product, or abroad.
void book_sales(const Sales& sales, ledger::Ledger& books);

/// Stocks as they were before the quarter's changes [real money].
struct OpeningStocks {
    In capital{};
    In inputs{};
    In goods{};
};
/// Prices that stocks were and are worth, and that were paid for what was added.
struct StockPrices {
    In goods_last{}; ///< one a firm
    In goods{};      ///< one a firm
    double capital_last = 1.0;
    double capital = 1.0;
    In inputs_last{}; ///< one an industry
    In inputs{};      ///< one an industry
    In input_paid{};  ///< one a firm
    In capital_paid{};
};
/// Stocks of firms at today's prices: what was added at what was paid, what was used up at the same price, and the
/// rest as the gain of holding: old stocks by the change of their price, changes by the price now over the price paid.
void book_stocks(const Technique& firms, std::span<const Range> industries, const Trade& trade,
                 const OpeningStocks& opening, const StockPrices& prices, ledger::Ledger& books);

/// Interest of the quarter on stocks as they stood.
void book_interest(std::span<const Range> industries, In deposits, In loans, const Positions& opening,
                   double deposit_rate, double loan_rate, ledger::Ledger& books);

/// Loans granted and repaid.
void book_credit(std::span<const Range> industries, In granted, In loans, double repayment,
                 ledger::Ledger& books);

/// Dividends to the owners, with cash beyond profits (empty: none).
void book_dividends(std::span<const Range> industries, In profit, In cash_paid_out, double bank_profit,
                    double paid_out, ledger::Ledger& books);

/// Debts forgiven to firms that start anew.
void book_bankruptcies(const Bankruptcies& found, ledger::Ledger& books);

} // namespace mm::economy
