// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/columns.hpp"
#include "base/stream.hpp"

namespace mm::abroad {

/// The world that a nation with money of its own trades with (closures N6 and N7).
struct WorldMarket {
    double prices = 1.0;        ///< abroad, in their currency, over those of the start [1]
    double currency = 1.0;      ///< price of foreign currency by its own course, over that of the start [1]
    double demand = 1.0;        ///< trend of what the world buys, over that of the start [1]
    double demand_beside = 0.0; ///< deviation from the trend [log]
};

/// What moves it in a quarter.
struct WorldRule {
    double inflation = 0.0; ///< of prices abroad [1/quarter]
    double currency_path =
        1.0; ///< price of foreign currency now over that of the quarter before, as announced [1]
    double volatility = 0.0;  ///< of its log change [1]
    double parity = 0.0;      ///< pull of purchasing power parity on the log of the currency [1]
    double growth = 0.0;      ///< of demand [1/quarter]
    double persistence = 0.0; ///< of deviations from the trend [1]
    double deviation = 0.0;   ///< of their shocks [log]
};

/// [WORLD-1] P_w <- P_w (1 + pi_w);  e <- e x path x exp(n_e - k ln(P_w e / P_HH));  T <- T (1 + g);
///   d <- rho d + n_d.  `parity` is k ln(P_w e / P_HH).
WorldMarket advance_world(const WorldMarket& last, const WorldRule& rule, const Luck& luck);

/// [WORLD-2] Import prices follow foreign prices and currency by the share that is paid in it, and prices at home by
/// the rest:  P_m = s P_w e f + (1 - s) P_g (1 + inflation),  f the factor of a plan (empty: none).
struct ImportPriceIn {
    In foreign_share{}; ///< one a product
    In product_price{}; ///< last quarter's
    In factor{};
    double foreign_price = 1.0; ///< P_w e
    double inflation = 0.0;     ///< expected
};
void price_imports(const ImportPriceIn& in, Out import_price);

/// [WORLD-3] Imports are offered in their share of all orders for the product in the last quarter, the more the
/// cheaper they are:  O_m = share x orders (1 + growth) (P_m / P_g)^-eta.
struct ImportOfferIn {
    In share{};
    In orders{}; ///< that reached firms and foreign sellers [real money/quarter]
    In import_price{};
    In product_price{}; ///< expected
    double growth = 0.0;
    double elasticity = 0.0;
};
void offer_imports(const ImportOfferIn& in, Out offer);

/// [WORLD-4] The world buys  X_g = X_0g T e^d (P_g / (P_w e^q))^-eta f,  f the factor of a plan (empty: none); q is the
/// part of the exchange rate that reaches the prices which foreign buyers see.
struct ExportDemandIn {
    In start{}; ///< X_0g [real money/quarter]
    In product_price{};
    In factor{};
    double demand = 1.0;        ///< T e^d
    double foreign_price = 1.0; ///< P_w e^q
    double elasticity = 0.0;
};
void demand_exports(const ExportDemandIn& in, Out demand);

} // namespace mm::abroad
