// SPDX-License-Identifier: Apache-2.0
#include "ai/order_book.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace mm::ai {
namespace {

double weight_of(const Order& order, std::size_t quarter)
{
    const double now = static_cast<double>(quarter);
    // An order that arrives within the quarter takes part for the rest of it.
    const double present = std::clamp(now + 1.0 - order.placed, 0.0, 1.0);
    const double age = std::max(0.0, now - order.placed);
    return order.size * order.access[quarter] * order.priority * (1.0 + age) * present;
}

} // namespace

/// The oldest first, the last one partly filled.
void open_book(OrderBook& book, double backlog, double supply)
{
    const auto whole = static_cast<std::size_t>(std::floor(backlog));
    book.cohorts.assign(1, (backlog - std::floor(backlog)) * supply);
    book.cohorts.insert(book.cohorts.end(), whole, supply);
}

BookQuarter serve_quarter(OrderBook& book, double supply, double new_orders, double ours)
{
    std::vector<double>& cohorts = book.cohorts;
    cohorts.push_back(new_orders);
    const std::size_t count = cohorts.size();
    const auto age = [&](std::size_t c) { return static_cast<double>(count - c); }; // 1 for the youngest.
    book.weights.resize(count);
    double weights = ours;
    for (std::size_t c = count; c-- > 0;) book.weights[c] = weights += cohorts[c] * age(c);

    // A cohort's share would be rate * age of it, so that the oldest are the first to be served in full; what
    // is left is then shared among the rest at a higher rate.
    double left = supply;
    std::size_t first = 0;
    for (; first < count && left * age(first) >= book.weights[first]; ++first) {
        left = std::max(0.0, left - cohorts[first]);
        cohorts[first] = 0.0;
    }
    const double rate = first < count ? left / book.weights[first] : 0.0;
    BookQuarter served{.for_us = first < count ? rate * ours : left};
    for (std::size_t c = first; c < count; ++c) served.open += cohorts[c] -= rate * age(c) * cohorts[c];
    return served;
}

void run_order_book(OrderBook& book, const OpenMarket& market, std::span<const Order> orders,
                    std::span<double> served, std::span<double> backlog)
{
    const std::size_t quarters = market.supply.size();
    assert(served.size() == orders.size() * quarters && backlog.size() == quarters);
    assert(market.new_orders.size() == quarters);
    open_book(book, market.backlog, quarters > 0 ? market.supply[0] : 0.0);
    for (std::size_t t = 0; t < quarters; ++t) {
        double ours = 0.0;
        for (const Order& order : orders) ours += weight_of(order, t);
        const BookQuarter now = serve_quarter(book, market.supply[t], market.new_orders[t], ours);
        for (std::size_t i = 0; i < orders.size(); ++i) {
            const double before = t > 0 ? served[i * quarters + t - 1] : 0.0;
            served[i * quarters + t] =
                before + (ours > 0.0 ? now.for_us * weight_of(orders[i], t) / ours : 0.0);
        }
        backlog[t] = market.supply[t] > 0.0 ? now.open / market.supply[t] : 0.0;
    }
}

} // namespace mm::ai
