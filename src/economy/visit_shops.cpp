// SPDX-License-Identifier: Apache-2.0
#include "economy/goods_market.hpp"
#include "economy/shop_visits.hpp"

#include "base/math.hpp"

#include <algorithm>
#include <limits>

namespace mm::economy {
namespace {

/// What firms did in every market, products x firms.
struct FirmTrade {
    Column unmet{}; ///< [real money]
    Column paid{};  ///< [money]
};

double wanted_inputs(const Orders& orders, std::size_t product, std::size_t firm)
{
    return orders.technology[orders.firm_industry[firm] * orders.products + product] *
           orders.firm_inputs[firm];
}

double wanted_investment(const Orders& orders, std::size_t product, std::size_t firm)
{
    return orders.investment[product] * orders.firm_investment[firm];
}

void set_out_goods(const Offers& offers, ProductMarket& market)
{
    const Range sellers = offers.sellers[market.product];
    const auto take = [&](In column, double abroad, Column& to) {
        to.assign(column.begin() + static_cast<std::ptrdiff_t>(sellers.first),
                  column.begin() + static_cast<std::ptrdiff_t>(sellers.last));
        to.push_back(abroad);
    };
    take(offers.price, offers.import_price[market.product], market.price);
    take(offers.offer, offers.import_offer[market.product], market.offer);
    take(offers.spare, std::numeric_limits<double>::infinity(), market.spare);
    market.left = market.offer;
    market.price_scale = offers.price_scale.empty() ? 1.0 : offers.price_scale[market.product];
}

void bring_money(const Orders& orders, ProductMarket& market)
{
    const std::size_t g = market.product;
    const std::size_t persons = orders.consumption_budget.size();
    market.group_end = {persons, persons + orders.foreign_buyers,
                        persons + orders.foreign_buyers + orders.state_entities};
    market.money.resize(market.group_end[2]);
    for (std::size_t h = 0; h < persons; ++h)
        market.money[h] = orders.consumption[g] * orders.consumption_budget[h] +
                          orders.dwellings[g] * orders.dwellings_budget[h];
    const auto from = [&](std::size_t row) {
        return market.money.begin() + static_cast<std::ptrdiff_t>(row);
    };
    std::fill(from(market.group_end[0]), from(market.group_end[1]),
              orders.exports[g] * orders.foreign_budget);
    std::fill(from(market.group_end[1]), from(market.group_end[2]),
              orders.government[g] * orders.state_budget);
}

/// What a firm got of one product.
struct Purchase {
    double inputs = 0.0;          ///< [real money]
    double investment = 0.0;      ///< [real money]
    double inputs_paid = 0.0;     ///< [money]
    double investment_paid = 0.0; ///< [money]
};

/// [MKT-3] What a firm did not get it invests less; only what is beyond that it lacks of inputs. Money paid is shared
/// between both as the quantities are:  M_g = a_g M - (u - b_g I)+,  I_g = (b_g I - u)+.
Purchase purchase_of(const Orders& orders, std::size_t product, std::size_t firm, double unmet, double paid)
{
    const double invest = wanted_investment(orders, product, firm);
    Purchase p{.inputs = wanted_inputs(orders, product, firm) - positive(unmet - invest),
               .investment = positive(invest - unmet)};
    const double got = p.inputs + p.investment;
    p.inputs_paid = got > 0.0 ? paid * p.inputs / got : 0.0;
    p.investment_paid = paid - p.inputs_paid;
    return p;
}

/// Adds up what a firm got of all products.
void book_firm(const Orders& orders, const FirmTrade& trade, std::size_t i, Sales& sales)
{
    const std::size_t firms = orders.firm_inputs.size();
    Purchase all;
    for (std::size_t g = 0; g < orders.products; ++g) {
        const Purchase p = purchase_of(orders, g, i, trade.unmet[g * firms + i], trade.paid[g * firms + i]);
        all.inputs += p.inputs;
        all.investment += p.investment;
        all.inputs_paid += p.inputs_paid;
        all.investment_paid += p.investment_paid;
    }
    sales.inputs[i] = all.inputs;
    sales.investment[i] = all.investment;
    sales.inputs_paid[i] = all.inputs_paid;
    sales.investment_paid[i] = all.investment_paid;
}

/// The same payments by product and industry, for the books.
void sum_by_industry(const Orders& orders, std::size_t g, In unmet, In paid, ProductSales& sales)
{
    for (std::size_t i = 0; i < paid.size(); ++i) {
        const Purchase p = purchase_of(orders, g, i, unmet[i], paid[i]);
        sales.inputs_paid[orders.firm_industry[i]] += p.inputs_paid;
        sales.investment_paid[orders.firm_industry[i]] += p.investment_paid;
    }
}

/// [MKT-4] What a person did not get is missing from dwellings first: C_g = c_g C - (u - d_g I)+, I_g = (d_g I - u)+.
/// Here what is missing is taken off the budgets of everybody who got all.
struct Missing {
    double consumption = 0.0;
    double dwellings = 0.0;
};

Missing missing_of(const Orders& orders, std::size_t g, const Unmet& unmet)
{
    const double dwellings = orders.dwellings[g] * orders.dwellings_budget[unmet.buyer];
    return {positive(unmet.money - dwellings), std::min(unmet.money, dwellings)};
}

void book_persons(const Orders& orders, const std::vector<std::vector<Unmet>>& unmet, const Executor& run,
                  Sales& sales)
{
    const double consumption_shares = sum(orders.consumption);
    const double dwellings_shares = sum(orders.dwellings);
    for_rows(run, sales.consumption.size(), [&](Range rows) {
        for (std::size_t h = rows.first; h < rows.last; ++h) {
            sales.consumption[h] = consumption_shares * orders.consumption_budget[h];
            sales.dwellings[h] = dwellings_shares * orders.dwellings_budget[h];
        }
    });
    const double consumption_budgets = sum(orders.consumption_budget);
    const double dwellings_budgets = sum(orders.dwellings_budget);
    for (std::size_t g = 0; g < orders.products; ++g) {
        Missing all;
        for (const Unmet& u : unmet[g]) {
            if (u.buyer >= sales.consumption.size()) break; // Rows ascend: the rest are no persons.
            const Missing missing = missing_of(orders, g, u);
            sales.consumption[u.buyer] -= missing.consumption;
            sales.dwellings[u.buyer] -= missing.dwellings;
            all.consumption += missing.consumption;
            all.dwellings += missing.dwellings;
        }
        sales.products[g].consumption = orders.consumption[g] * consumption_budgets - all.consumption;
        sales.products[g].dwellings = orders.dwellings[g] * dwellings_budgets - all.dwellings;
    }
}

void report_demand(const Offers& offers, const ProductMarket& market, Sales& sales)
{
    const Range sellers = offers.sellers[market.product];
    for (std::size_t f = 0; f < sellers.size(); ++f)
        sales.demand[sellers.first + f] = market.offer[f] - market.left[f];
    sales.products[market.product].import_demand = market.offer.back() - market.left.back();
}

} // namespace

void Sales::resize(std::size_t firms, std::size_t persons, std::size_t products_and_industries)
{
    for (Column* column : {&demand, &inputs, &inputs_paid, &investment, &investment_paid})
        column->resize(firms);
    for (Column* column : {&consumption, &dwellings}) column->resize(persons);
    products.resize(products_and_industries);
}

void visit_shops(const Orders& orders, const Offers& offers, const Luck& luck, const Executor& run,
                 Sales& sales)
{
    const std::size_t firms = orders.firm_inputs.size();
    FirmTrade trade{Column(orders.products * firms), Column(orders.products * firms)};
    std::vector<std::vector<Unmet>> unmet(orders.products);
    run(orders.products, [&](std::size_t g) {
        ProductMarket market;
        market.product = static_cast<std::uint32_t>(g);
        market.industry = orders.firm_industry;
        market.firm_wants = Out{trade.unmet}.subspan(g * firms, firms);
        market.firm_paid = Out{trade.paid}.subspan(g * firms, firms);
        for (std::size_t i = 0; i < firms; ++i)
            market.firm_wants[i] = wanted_inputs(orders, g, i) + wanted_investment(orders, g, i);
        ProductSales& product = sales.products[g];
        product = ProductSales{};
        for (Column* column : {&product.inputs_paid, &product.investment_paid, &product.firms_paid_abroad})
            column->assign(orders.products, 0.0);
        market.sales = &product;
        set_out_goods(offers, market);
        bring_money(orders, market);
        hold_market(market, luck);
        report_demand(offers, market, sales);
        sum_by_industry(orders, g, market.firm_wants, market.firm_paid, product);
        unmet[g] = std::move(market.unmet);
    });
    for_rows(run, firms, [&](Range rows) {
        for (std::size_t i = rows.first; i < rows.last; ++i) book_firm(orders, trade, i, sales);
    });
    book_persons(orders, unmet, run, sales);
}

void share_budget(In shares, In product_prices, Out shares_by_price)
{
    double basket = 0.0;
    for (std::size_t g = 0; g < shares.size(); ++g) basket += shares[g] * product_prices[g];
    for (std::size_t g = 0; g < shares.size(); ++g)
        shares_by_price[g] = shares[g] * product_prices[g] / basket;
}

void share_budget(In shares, In product_prices, double elasticity, Out shares_by_price)
{
    double basket = 0.0;
    for (std::size_t g = 0; g < shares.size(); ++g) {
        shares_by_price[g] = shares[g] * math::exp((1.0 - elasticity) * math::log(product_prices[g]));
        basket += shares_by_price[g];
    }
    for (double& share : shares_by_price) share /= basket;
}

} // namespace mm::economy
