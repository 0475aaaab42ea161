// SPDX-License-Identifier: Apache-2.0
#include "economy/firm_accounts.hpp"

#include <algorithm>

namespace mm::economy {

void sell(In offer, In demand, Out sales)
{
    for (std::size_t i = 0; i < sales.size(); ++i) sales[i] = std::min(offer[i], demand[i]);
}

void prices_paid(In paid, In bought, Out price)
{
    for (std::size_t i = 0; i < price.size(); ++i) price[i] = bought[i] > 0.0 ? paid[i] / bought[i] : 0.0;
}

void move_stocks(const Technique& firms, const Trade& trade, const Stocks& stocks)
{
    for (std::size_t i = 0; i < stocks.capital.size(); ++i) {
        stocks.capital[i] +=
            trade.investment[i] - firms.depreciation[i] / firms.capital_yield[i] * trade.output[i];
        stocks.inputs[i] += trade.inputs[i] - trade.output[i] / firms.input_yield[i];
        stocks.goods_change[i] = trade.output[i] - trade.sales[i];
        stocks.goods[i] += stocks.goods_change[i];
    }
}

double labour_cost(const CostTerms& terms, double wage, double workers)
{
    return (1.0 + terms.employer_contribution) * wage * workers * terms.consumer_index;
}

double net_interest(const CostTerms& terms, double deposits, double loans)
{
    return terms.deposit_rate * positive(deposits) - terms.loan_rate * (loans + positive(-deposits));
}

void reckon_profit(const Technique& firms, const Trade& trade, const CostTerms& terms, const ProfitIn& in,
                   Out surplus, Out profit)
{
    for (std::size_t i = 0; i < profit.size(); ++i) {
        const double value = trade.price[i] * trade.output[i];
        surplus[i] = trade.price[i] * (trade.sales[i] + in.goods_change[i]) -
                     labour_cost(terms, in.wage[i], in.workers[i]) -
                     in.input_price[i] * trade.output[i] / firms.input_yield[i] -
                     (firms.product_tax[i] + firms.production_tax[i]) * value;
        const double worn = firms.depreciation[i] / firms.capital_yield[i] * trade.output[i];
        profit[i] =
            surplus[i] - in.capital_price[i] * worn + net_interest(terms, in.deposits[i], in.loans[i]);
    }
}

void settle_firms(const Technique& firms, const Trade& trade, const CostTerms& terms, const Claims& claims,
                  const CashIn& in, Out deposits, Out loans)
{
    const double leaves = claims.corporate_tax + claims.payout * (1.0 - claims.corporate_tax);
    for (std::size_t i = 0; i < deposits.size(); ++i) {
        const double taxes =
            (firms.product_tax[i] + firms.production_tax[i]) * trade.price[i] * trade.output[i];
        deposits[i] += trade.price[i] * trade.sales[i] - labour_cost(terms, in.wage[i], in.workers[i]) -
                       trade.inputs_paid[i] - trade.investment_paid[i] - taxes +
                       net_interest(terms, deposits[i], loans[i]) + in.loans_granted[i] -
                       claims.repayment * loans[i] - leaves * positive(in.profit[i]);
        loans[i] = (1.0 - claims.repayment) * loans[i] + in.loans_granted[i];
    }
    for (std::size_t i = 0; i < in.cash_paid_out.size(); ++i) deposits[i] -= in.cash_paid_out[i];
    for (std::size_t i = 0; i < in.support.size(); ++i) deposits[i] += in.support[i];
}

void reckon_worth(const Technique& firms, const WorthIn& in, Out worth)
{
    for (std::size_t i = 0; i < worth.size(); ++i)
        worth[i] = in.deposits[i] + in.inputs[i] * in.input_index[firms.industry[i]] +
                   in.price[i] * in.goods[i] + in.capital_index * in.capital[i] - in.loans[i];
}

Bankruptcies restart_bankrupt(InRows industry, In capital, double restart_loan, double capital_index,
                              std::size_t industries, Out deposits, Out loans, Out worth)
{
    Bankruptcies found{.overdraft = Column(industries), .loan = Column(industries)};
    for (std::size_t i = 0; i < worth.size(); ++i) {
        if (!(deposits[i] < 0.0 && worth[i] < 0.0)) continue;
        const double overdraft = -deposits[i];
        const double loan = loans[i] - restart_loan * capital_index * capital[i];
        ++found.firms;
        found.loss += overdraft + loan;
        found.overdraft[industry[i]] += overdraft;
        found.loan[industry[i]] += loan;
        worth[i] += overdraft + loan;
        deposits[i] = 0.0;
        loans[i] -= loan;
    }
    return found;
}

} // namespace mm::economy
