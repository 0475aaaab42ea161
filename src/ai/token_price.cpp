// SPDX-License-Identifier: Apache-2.0
#include "ai/token_price.hpp"

#include "base/math.hpp"

#include <algorithm>
#include <cmath>

namespace mm::ai {

double normal_cost(const ServingCost& cost, double wanted_utilisation)
{
    return cost.capacity > 0.0 ? (cost.capital + cost.running) / (wanted_utilisation * cost.capacity) : 0.0;
}

double annuity(double rate, double life)
{
    // Where little interest falls due the quotient loses its figures:  r/(1 - e^(-x)) = (1 + x/2 + ...)/L,  x = r L.
    const double interest = rate * life;
    return std::abs(interest) > 1e-6 ? rate / (1.0 - math::exp(-interest)) : (1.0 + interest / 2.0) / life;
}

double home_price(double last, const PriceView& view)
{
    const double anchored = last + view.speed * (view.normal - last);
    const double moved = anchored * (1.0 + view.speed * (view.utilisation - view.wanted));
    // Nobody sells below what running costs, and nobody pays more than abroad while abroad sells.
    return std::max(view.running, std::min(moved, view.abroad));
}

} // namespace mm::ai
