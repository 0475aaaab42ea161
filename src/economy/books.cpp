// SPDX-License-Identifier: Apache-2.0
#include "economy/books.hpp"

namespace mm::economy {
namespace {

using ledger::Account;
using ledger::Instrument;
using ledger::Reason;

/// One payment of which a part goes abroad and the rest to the industry at home.
void pay_for(Reason reason, Account buyer, std::size_t product, double paid, double abroad,
             ledger::Ledger& books)
{
    if (paid == 0.0) return;
    books.pay(reason, buyer, ledger::firms(product), paid - abroad);
    books.pay(reason, buyer, ledger::abroad, abroad);
}

/// What was bought with the state's budget: consumed, invested, or for AI factories, which are no part of the state.
void book_state(const ProductSales& p, std::size_t product, std::size_t plants, ledger::Ledger& books)
{
    const auto pay = [&](Reason reason, Account buyer, double share) {
        pay_for(reason, buyer, product, p.paid[2] * share, p.paid_abroad[2] * share, books);
    };
    const double invested = p.state_investment;
    const double of_plants = p.plant_running + p.plant_sites;
    pay(Reason::government_consumption, ledger::government, 1.0 - invested - of_plants);
    pay(Reason::public_investment, ledger::government, invested);
    if (of_plants == 0.0) return;
    pay(Reason::plant_running, ledger::firms(plants), p.plant_running);
    pay(Reason::capital_purchases, ledger::firms(plants), p.plant_sites);
}

void book_product(const ProductSales& p, std::size_t product, std::size_t plants, ledger::Ledger& books)
{
    for (std::size_t s = 0; s < p.inputs_paid.size(); ++s) {
        const double paid = p.inputs_paid[s] + p.investment_paid[s];
        // An industry's inputs and capital goods of one product come from home and abroad in the same proportion.
        const double share = paid > 0.0 ? p.firms_paid_abroad[s] / paid : 0.0;
        pay_for(Reason::input_purchases, ledger::firms(s), product, p.inputs_paid[s],
                share * p.inputs_paid[s], books);
        pay_for(Reason::capital_purchases, ledger::firms(s), product, p.investment_paid[s],
                share * p.investment_paid[s], books);
    }
    const double abroad = p.paid_abroad[0];
    const double spent = p.consumption + p.dwellings;
    const double dwellings = spent > 0.0 ? p.paid[0] * p.dwellings / spent : 0.0;
    const double abroad_dwellings = p.paid[0] > 0.0 ? abroad * dwellings / p.paid[0] : 0.0;
    pay_for(Reason::household_consumption, ledger::households, product, p.paid[0] - dwellings,
            abroad - abroad_dwellings, books);
    pay_for(Reason::dwelling_purchases, ledger::households, product, dwellings, abroad_dwellings, books);
    pay_for(Reason::exports, ledger::abroad, product, p.paid[1], p.paid_abroad[1], books);
    book_state(p, product, plants, books);
}

/// Changes of one real stock of one industry.
struct Changes {
    double formed = 0.0;
    double used = 0.0;
    double revalued = 0.0;
};

void book_changes(std::size_t industry, Instrument instrument, const Changes& changes, ledger::Ledger& books)
{
    books.book(Reason::stock_formation, ledger::firms(industry), instrument, changes.formed);
    books.book(Reason::stock_use, ledger::firms(industry), instrument, -changes.used);
    books.book(Reason::revaluation, ledger::firms(industry), instrument, changes.revalued);
}

/// Adds what happened to a firm's stock: bought at `price_paid`, used up at the same price.
void add(Changes& changes, double opening, double price_last, double price, double bought, double used,
         double price_paid)
{
    changes.formed += bought * price_paid;
    changes.used += used * price_paid;
    changes.revalued += opening * (price - price_last) + (bought - used) * (price - price_paid);
}

} // namespace

void book_sales(const Sales& sales, ledger::Ledger& books)
{
    for (std::size_t g = 0; g < sales.products.size(); ++g)
        book_product(sales.products[g], g, sales.plants, books);
}

void book_stocks(const Technique& firms, std::span<const Range> industries, const Trade& trade,
                 const OpeningStocks& opening, const StockPrices& prices, ledger::Ledger& books)
{
    for (std::size_t s = 0; s < industries.size(); ++s) {
        Changes capital;
        Changes inputs;
        Changes goods;
        for (std::size_t i = industries[s].first; i < industries[s].last; ++i) {
            const double worn = firms.depreciation[i] / firms.capital_yield[i] * trade.output[i];
            add(capital, opening.capital[i], prices.capital_last, prices.capital, trade.investment[i], worn,
                prices.capital_paid[i]);
            add(inputs, opening.inputs[i], prices.inputs_last[s], prices.inputs[s], trade.inputs[i],
                trade.output[i] / firms.input_yield[i], prices.input_paid[i]);
            add(goods, opening.goods[i], prices.goods_last[i], prices.goods[i], trade.output[i],
                trade.sales[i], prices.goods[i]);
        }
        book_changes(s, Instrument::fixed_capital, capital, books);
        book_changes(s, Instrument::inputs, inputs, books);
        book_changes(s, Instrument::finished_goods, goods, books);
    }
}

void book_interest(std::span<const Range> industries, In deposits, In loans, const Positions& opening,
                   double deposit_rate, double loan_rate, ledger::Ledger& books)
{
    for (std::size_t s = 0; s < industries.size(); ++s) {
        double kept = 0.0;
        double overdrawn = 0.0;
        double lent = 0.0;
        for (std::size_t i = industries[s].first; i < industries[s].last; ++i) {
            kept += positive(deposits[i]);
            overdrawn += positive(-deposits[i]);
            lent += loans[i];
        }
        books.pay(Reason::deposit_interest, ledger::bank, ledger::firms(s), deposit_rate * kept);
        books.pay(Reason::overdraft_interest, ledger::firms(s), ledger::bank, loan_rate * overdrawn);
        books.pay(Reason::loan_interest, ledger::firms(s), ledger::bank, loan_rate * lent);
    }
    books.pay(Reason::deposit_interest, ledger::bank, ledger::households,
              deposit_rate * opening.household_deposits);
    books.pay(Reason::overdraft_interest, ledger::households, ledger::bank,
              loan_rate * opening.household_overdrafts);
    books.pay(Reason::reserve_interest, ledger::central_bank, ledger::bank, deposit_rate * opening.reserves);
}

void book_credit(std::span<const Range> industries, In granted, In loans, double repayment,
                 ledger::Ledger& books)
{
    for (std::size_t s = 0; s < industries.size(); ++s) {
        const Range rows = industries[s];
        books.lend(ledger::firms(s), sum(granted.subspan(rows.first, rows.size())));
        books.repay(ledger::firms(s), repayment * sum(loans.subspan(rows.first, rows.size())));
    }
}

void book_dividends(std::span<const Range> industries, In profit, In cash_paid_out, double bank_profit,
                    double paid_out, ledger::Ledger& books)
{
    for (std::size_t s = 0; s < industries.size(); ++s) {
        double profits = 0.0;
        double cash = 0.0;
        for (std::size_t i = industries[s].first; i < industries[s].last; ++i) {
            profits += positive(profit[i]);
            if (!cash_paid_out.empty()) cash += cash_paid_out[i];
        }
        books.pay(Reason::dividends, ledger::firms(s), ledger::households, paid_out * profits + cash);
    }
    books.pay(Reason::dividends, ledger::bank, ledger::households, paid_out * positive(bank_profit));
}

void book_bankruptcies(const Bankruptcies& found, ledger::Ledger& books)
{
    if (found.firms == 0) return;
    for (std::size_t s = 0; s < found.loan.size(); ++s)
        books.forgive(ledger::firms(s), found.overdraft[s], found.loan[s]);
}

} // namespace mm::economy
