// SPDX-License-Identifier: Apache-2.0
// A quarter of Austria at several scales on one thread, what a visit to a shop costs in it, and how time grows with
// people. Beside it the time of a plain serial program of the same model on this kind of machine: 16.5 ms a quarter
// at 1:1,000 with 30 ns a visit.
#include "nation/economy.hpp"
#include "model/open_world.hpp"
#include "model/simulate.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <map>
#include <string_view>

namespace mm {
namespace {

using Clock = std::chrono::steady_clock;

/// What the fastest of some quarters took. The fastest is least disturbed by whatever else the machine does.
struct Measured {
    double persons = 0.0;
    double seconds = 0.0;        ///< of a whole quarter
    double market_seconds = 0.0; ///< of its goods market
    double visits = 0.0;
};

double since(Clock::time_point began)
{
    return std::chrono::duration<double>(Clock::now() - began).count();
}

Measured measure(double scale, std::size_t quarters)
{
    const auto calibration =
        nation::open_economy(std::string{MM_SOURCE_DIR} + "/nations/austria", Quarter::of(2010, 1), scale);
    model::World w = model::open_world(calibration, {}, 1, serial);
    Measured best{
        .persons = static_cast<double>(w.people.classes.persons()), .seconds = 1e9, .market_seconds = 1e9};
    for (std::size_t q = 0; q < quarters; ++q) {
        const auto began = Clock::now();
        auto phase_began = began;
        double market = 0.0;
        const auto breach = model::play_quarter(w, model::reference_timetable(),
                                                [&](const model::World&, const model::Phase& phase) {
                                                    if (phase.id == "trade_goods")
                                                        market = since(phase_began);
                                                    phase_began = Clock::now();
                                                });
        if (breach) std::printf("broken in %s: %s\n", breach->phase.c_str(), breach->account.c_str());
        double visits = 0.0;
        for (const economy::ProductSales& product : w.sales.products)
            visits += static_cast<double>(product.visits);
        if (market < best.market_seconds) {
            best.market_seconds = market;
            best.visits = visits;
        }
        best.seconds = std::min(best.seconds, since(began));
    }
    return best;
}

/// Slope of log time on log persons over the measured scales.
double growth_exponent(const std::vector<Measured>& all)
{
    double x = 0.0;
    double y = 0.0;
    double xx = 0.0;
    double xy = 0.0;
    for (const Measured& m : all) {
        x += std::log(m.persons);
        y += std::log(m.seconds);
        xx += std::log(m.persons) * std::log(m.persons);
        xy += std::log(m.persons) * std::log(m.seconds);
    }
    const auto n = static_cast<double>(all.size());
    return (n * xy - x * y) / (n * xx - x * x);
}

void print(double scale, const Measured& m)
{
    constexpr double plain_program = 16.5e-3; // Seconds a quarter at 1:1,000.
    std::printf("1:%-7.0f %9.0f persons %10.2f ms a quarter %12.0f visits %7.1f ns a visit", scale, m.persons,
                1e3 * m.seconds, m.visits, 1e9 * m.market_seconds / m.visits);
    if (scale == 1000.0)
        std::printf("   %.2f x a plain program's %.1f ms", m.seconds / plain_program, 1e3 * plain_program);
    std::printf("\n");
}

} // namespace
} // namespace mm

int main(int count, char** arguments)
{
    using namespace mm;
    std::vector<std::pair<double, std::size_t>> scales{{10'000.0, 100}, {1'000.0, 30}, {100.0, 6}, {10.0, 2}};
    if (count > 1 && std::string_view{arguments[1]} == "--full") scales.emplace_back(1.0, 1);
    std::vector<Measured> all;
    for (const auto& [scale, quarters] : scales) {
        all.push_back(measure(scale, quarters));
        print(scale, all.back());
    }
    std::printf("time grows with persons to the power %.3f\n", growth_exponent(all));
}
