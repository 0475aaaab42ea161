// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace mm::ai {

/// What a seller's open market looks like when the first order of a plan arrives. Quantities are in any one
/// unit of chips (the check uses H100 equivalents), time in quarters from the first that is simulated.
struct OpenMarket {
    std::span<const double> supply{}; ///< open supply: shipments that are not contracted ahead [unit/quarter]
    std::span<const double> new_orders{}; ///< that others place each quarter [unit/quarter]
    double backlog = 0.0; ///< others' open orders at the start, aged evenly [quarter of open supply]
};

/// An order of the plan.
struct Order {
    double size = 0.0;                ///< [unit]
    double placed = 0.0;              ///< quarter at which it enters the book, whole or not [quarter]
    double priority = 1.0;            ///< how much better than others of its age it is served [1]
    std::span<const double> access{}; ///< share of it that export rules allow to be served, by quarter [1]
};

/// Others' open orders, and room to share supply out, kept between runs so that nothing is allocated in them.
struct OrderBook {
    std::vector<double> cohorts{}; ///< others' open orders, by quarter of placing [unit]
    std::vector<double> weights{}; ///< of all orders but the cohorts before this one, by cohort [unit]
};

/// Others' backlog before the first quarter, `backlog` quarters of its open supply, aged evenly.
void open_book(OrderBook& book, double backlog, double supply);

/// What a quarter of the book came to.
struct BookQuarter {
    double for_us = 0.0; ///< supply that goes to orders of weight `ours` [unit]
    double open = 0.0;   ///< others' orders that stay open [unit]
};
/// One quarter: others order `new_orders`, and supply is shared among their orders and ours, whose weight is
/// size x access x priority x (1 + age).
BookQuarter serve_quarter(OrderBook& book, double supply, double new_orders, double ours);

/// [CHIP-3] Shares each quarter's open supply among all open orders by size and age, and says how much of it
/// each of the plan's orders could have had.
///   w_i = size_i access_i,t priority_i (1 + age_i),   w_c = open_c (1 + age_c) for others' orders c
///   served_i,t = F_t w_i / (sum_i w_i + sum_c w_c), and what a cohort no longer needs is shared among the rest
/// The weight of a plan's order keeps its full size, so that the sum of `served` says how many chips the market
/// would have had for an order of this size: at least the size means delivered. It never falls when the size
/// grows. `served`: orders x quarters, cumulative [unit]. `backlog`: others' open orders over open supply, by
/// quarter [quarter].
void run_order_book(OrderBook& book, const OpenMarket& market, std::span<const Order> orders,
                    std::span<double> served, std::span<double> backlog);

} // namespace mm::ai
