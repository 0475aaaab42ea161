// SPDX-License-Identifier: Apache-2.0
#include "ai/order_book.hpp"

#include <benchmark/benchmark.h>
#include <cstddef>
#include <vector>

// One seller's order book over sixty quarters, as one draw of a check runs it three times, by the number of the
// plan's orders. Every open quarter of others' orders is a cohort: the work grows with the square of the quarters.
namespace {

constexpr std::size_t quarters = 60;

void order_book(benchmark::State& state)
{
    const auto count = static_cast<std::size_t>(state.range(0));
    std::vector<double> supply(quarters), others(quarters), access(quarters, 1.0), backlog(quarters);
    for (std::size_t t = 0; t < quarters; ++t) {
        supply[t] = 200'000.0 + 10'000.0 * static_cast<double>(t); // Grows as the world's open supply might.
        others[t] = supply[t];
    }
    std::vector<mm::ai::Order> orders;
    for (std::size_t i = 0; i < count; ++i)
        orders.push_back({.size = 50'000.0, .placed = 1.5 + static_cast<double>(i), .access = access});
    std::vector<double> served(count * quarters);
    mm::ai::OrderBook book;
    const mm::ai::OpenMarket market{.supply = supply, .new_orders = others, .backlog = 4.0};
    for (auto _ : state) {
        mm::ai::run_order_book(book, market, orders, served, backlog);
        benchmark::DoNotOptimize(served.data());
    }
    state.SetItemsProcessed(state.iterations());
}

BENCHMARK(order_book)->Arg(1)->Arg(5)->Unit(benchmark::kMicrosecond);

} // namespace
