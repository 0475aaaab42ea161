// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/columns.hpp"
#include "base/executor.hpp"
#include "base/stream.hpp"

#include <array>
#include <vector>

namespace mm::economy {

/// Who buys at the counter, after firms have been served.
enum class Retail : std::uint8_t { persons, abroad, state };
inline constexpr std::size_t retail_groups = 3;

/// What is wanted of every product. Shares are of the budget, one a product.
struct Orders {
    std::size_t products = 0;
    // Firms want quantities [real money/quarter].
    InRows firm_industry{};
    In firm_inputs{};     ///< planned, of all products
    In firm_investment{}; ///< planned, of all products
    In technology{};      ///< share of product g in the inputs of industry s, at [s * products + g]
    In investment{};      ///< share of product g in investment
    // All others want to spend money [money/quarter].
    In consumption_budget{}; ///< one a person
    In dwellings_budget{};   ///< one a person
    In consumption{};        ///< shares
    In dwellings{};          ///< shares
    std::size_t foreign_buyers = 0;
    double foreign_budget = 0.0; ///< of each
    In exports{};                ///< shares
    std::size_t state_entities = 0;
    double state_budget = 0.0; ///< of each
    In government{};           ///< shares
};

/// What is for sale.
struct Offers {
    std::span<const Range> sellers{}; ///< firms of each product
    In price{};                       ///< one a firm
    In offer{};                       ///< output and stock, one a firm [real money] (S_f)
    In spare{};        ///< output that capital would still allow, one a firm [real money] (X_f)
    In import_price{}; ///< one a product
    In import_offer{}; ///< one a product [real money]
    In price_scale{};  ///< that buyers hold prices against, one a product; empty: prices as they are (MKT-1)
};

/// What one product's market sold to groups of buyers [money], at prices net of tax.
struct ProductSales {
    double consumption = 0.0;                        ///< by persons
    double dwellings = 0.0;                          ///< by persons
    std::array<double, retail_groups> paid{};        ///< by each group
    std::array<double, retail_groups> paid_abroad{}; ///< part that went to the foreign seller
    std::array<double, retail_groups> quantity{};    ///< [real money]
    Column inputs_paid{};                            ///< by firms, one an industry
    Column investment_paid{};                        ///< by firms, one an industry
    Column firms_paid_abroad{};                      ///< by firms, one an industry
    double import_demand = 0.0;                      ///< orders that reached the foreign seller [real money]
    double state_investment = 0.0;                   ///< share of what the state bought that it invests [1]
    double plant_running = 0.0;                      ///< share that AI factories bought with it, to run [1]
    double plant_sites = 0.0;                        ///< likewise, to build [1]
    std::uint64_t visits = 0;                        ///< how often somebody called at a shop
};

/// What everybody got. Sized by `resize`, filled by a market.
struct Sales {
    Column demand{};          ///< orders that reached each firm [real money] (Q_d)
    Column inputs{};          ///< bought by each firm [real money] (DM)
    Column inputs_paid{};     ///< [money]
    Column investment{};      ///< bought by each firm [real money] (I)
    Column investment_paid{}; ///< [money]
    Column consumption{};     ///< of each person [money] (C)
    Column dwellings{};       ///< of each person [money] (I)
    std::vector<ProductSales> products{};
    std::size_t plants = 0; ///< industry of AI factories, where there are any

    void resize(std::size_t firms, std::size_t persons, std::size_t products_and_industries);
};

/// A market of all products of one quarter: the engine calls whichever it is given. Products are independent once
/// plans are made, so they may be served at the same time.
using GoodsMarket = void (*)(const Orders&, const Offers&, const Luck&, const Executor&, Sales&);

/// The published market, visit by visit: see shop_visits.hpp.
void visit_shops(const Orders& orders, const Offers& offers, const Luck& luck, const Executor& run,
                 Sales& sales);

/// [MKT-5] Budget shares follow last quarter's prices: b'_g = b_g P_g / sum b P.
void share_budget(In shares, In product_prices, Out shares_by_price);

/// [MKT-6] The same with substitution (closure N6):  b'_g = b_g P_g^(1-s) / sum b P^(1-s).
void share_budget(In shares, In product_prices, double elasticity, Out shares_by_price);

} // namespace mm::economy
