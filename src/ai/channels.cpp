// SPDX-License-Identifier: Apache-2.0
#include "ai/channels.hpp"

#include "base/math.hpp"

#include <algorithm>
#include <limits>

namespace mm::ai {
namespace {

// What is free, or cannot be had at any price, still has a logarithm.
constexpr double least = 1e-30; ///< [money/task-hour]
constexpr double most = 1e30;   ///< [money/task-hour]

} // namespace

double mean_price(const PerChannel<double>& shares, const PerChannel<Offer>& offers)
{
    double price = 0.0;
    for (std::size_t c = 0; c < channels; ++c) price += shares[c] * offers[c].price;
    return price;
}

PerChannel<double> choose_channels(const ChoiceRules& rules, const PerChannel<Offer>& offers)
{
    PerChannel<double> share{};
    PerChannel<double> utility{};
    double best = -std::numeric_limits<double>::infinity();
    for (std::size_t c = 0; c < channels; ++c) {
        const Offer& o = offers[c];
        if (!o.open) continue;
        const double price = std::clamp(o.price, least, most);
        utility[c] =
            -rules.price * math::log(price) + rules.capability * o.compute + (o.at_home ? rules.home : 0.0);
        best = std::max(best, utility[c]);
    }
    double all = 0.0;
    for (std::size_t c = 0; c < channels; ++c) {
        if (!offers[c].open) continue;
        share[c] = math::exp(utility[c] - best);
        all += share[c];
    }
    if (all > 0.0)
        for (double& s : share) s /= all;
    return share;
}

} // namespace mm::ai
