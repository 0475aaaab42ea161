// SPDX-License-Identifier: Apache-2.0
#include "ai/world_supply.hpp"

#include "base/math.hpp"

#include <cassert>

namespace mm::ai {

double recent_growth(std::span<const double> shipped, int quarters)
{
    const auto n = static_cast<std::size_t>(quarters);
    if (shipped.size() <= n) return 0.0;
    const double now = shipped.back();
    const double before = shipped[shipped.size() - 1 - n];
    if (now <= 0.0 || before <= 0.0) return 0.0;
    return math::log(now / before) / (static_cast<double>(quarters) / 4.0);
}

void project_supply(std::span<const double> observed, const SupplyTrend& trend, std::span<double> path)
{
    assert(observed.size() <= path.size() && trend.half_life > 0.0);
    for (std::size_t t = 0; t < observed.size(); ++t) path[t] = trend.level * observed[t];
    if (observed.empty()) return;
    const double fading =
        math::exp(-0.6931471805599453 / (4.0 * trend.half_life)); // Of the excess, a quarter.
    double excess = trend.growth_now - trend.growth_long;
    for (std::size_t t = observed.size(); t < path.size(); ++t) {
        path[t] = path[t - 1] * math::exp((trend.growth_long + excess) / 4.0);
        excess *= fading;
    }
}

} // namespace mm::ai
