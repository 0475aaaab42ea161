// SPDX-License-Identifier: Apache-2.0
#include "feasibility/chip_market.hpp"

#include "base/math.hpp"
#include "base/quantile.hpp"
#include "base/random.hpp"

#include <algorithm>

namespace mm::feasibility {
namespace {

// Bounds of the backlog's ratio in the price; beyond them there is no evidence.
constexpr double least_ratio = 0.25;
constexpr double most_ratio = 4.0;

} // namespace

double chip_price(const ChipMarket& market, std::size_t project, const Draw& draw, std::uint64_t seed,
                  std::uint32_t number, Quarter from)
{
    const nation::ChipPrice& price = market.price[project];
    const double z =
        normal({.seed = seed, .phase = static_cast<std::uint32_t>(Stream::chip_price), .draw = number});
    const double half = math::log(price.high / price.low) / 2.0;
    const double at_year = price.low * math::exp(half + z / z90 * half);
    const double ordered = from.midyear() + draw.procurement_time / 4.0;
    const double years = std::max(0.0, ordered - (price.year + 0.5));
    // Others' backlog grows by what they order beyond supply; the plan takes the price as it is.
    const double quarters = std::max(0.0, ordered - market.first.midyear()) * 4.0;
    const double backlog = draw.backlog + (draw.book_to_bill - 1.0) * quarters;
    const double ratio =
        draw.backlog > 0.0 ? std::clamp(backlog / draw.backlog, least_ratio, most_ratio) : 1.0;
    return at_year * math::exp(draw.price_change * years + draw.scarcity_elasticity * math::log(ratio));
}

} // namespace mm::feasibility
