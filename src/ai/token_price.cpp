// SPDX-License-Identifier: Apache-2.0
#include "ai/token_price.hpp"

#include "base/math.hpp"

#include <algorithm>

namespace mm::ai {

double normal_cost(const ServingCost& cost, double wanted_utilisation)
{
    return cost.capacity > 0.0 ? (cost.capital + cost.running) / (wanted_utilisation * cost.capacity) : 0.0;
}

double annuity(double rate, double life)
{
    return rate > 0.0 ? rate / (1.0 - math::exp(-rate * life)) : 1.0 / life;
}

double home_price(double last, const PriceView& view)
{
    const double anchored = last + view.speed * (view.normal - last);
    const double moved = anchored * (1.0 + view.speed * (view.utilisation - view.wanted));
    // Nobody sells below what running costs, and nobody pays more than abroad while abroad sells.
    return std::max(view.running, std::min(moved, view.abroad));
}

} // namespace mm::ai
