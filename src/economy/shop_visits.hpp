// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "economy/goods_market.hpp"

namespace mm::economy {

/// Money that a buyer could not spend.
struct Unmet {
    std::uint32_t buyer = 0;
    double money = 0.0;
};

/// One product's market in the making. Sellers are the firms of its industry in order, then the foreign one.
struct ProductMarket {
    std::uint32_t product = 0;
    Column price{};           ///< one a seller
    double price_scale = 1.0; ///< buyers compare prices over it
    Column offer{};           ///< at the start [real money]
    Column left{};            ///< offer less all orders; below zero where more was ordered [real money]
    Column spare{};           ///< what could be made beyond the offer; infinite abroad [real money]
    // Firms.
    InRows industry{};
    std::span<double> firm_wants{}; ///< on entry wanted, on return unmet, one a firm [real money]
    std::span<double> firm_paid{};  ///< [money]
    // Counter: persons, then foreign buyers, then entities of the state.
    Column money{}; ///< on entry wanted, then unmet [money]
    std::array<std::size_t, retail_groups> group_end{};
    std::vector<Unmet> unmet{};
    ProductSales* sales = nullptr;
};

/// [MKT-2] The market of one product, in four rounds of visits:
///   1. firms buy: each draws one seller a pass and takes what it wants or what is left; whose wants remain goes on
///      to the next pass; a seller without goods leaves;
///   2. firms' wants that remain are ordered, within the capacity that sellers have to spare: nothing is delivered or
///      paid, but sellers learn of the demand;
///   3. persons, foreign buyers and the state buy at the counter in one crowd, for money;
///   4. and order what they could not get.
/// Every pass is in an order drawn anew. Poledna et al. (2023), appendix A, as their program does it.
void hold_market(ProductMarket& market, const Luck& luck);

} // namespace mm::economy
