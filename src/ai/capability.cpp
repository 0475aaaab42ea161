// SPDX-License-Identifier: Apache-2.0
#include "ai/capability.hpp"

#include "base/math.hpp"

namespace mm::ai {
namespace {

constexpr double ln_2 = 0.6931471805599453;
constexpr double ln_10 = 2.302585092994046;

double log_odds(double share)
{
    return math::log(share / (1.0 - share));
}

} // namespace

double frontier_at(double growth, double half_life, double years)
{
    if (years <= 0.0) return growth * years;
    return growth * half_life / ln_2 * (1.0 - math::exp(-ln_2 * years / half_life));
}

double own_frontier(const OwnTraining& training, double gained)
{
    constexpr double year = 365.25 * 86400.0;
    const double run = training.run * training.mfu * training.flops * year;
    if (!(run > 0.0)) return -training.frontier;
    return math::log(run) / ln_10 - training.frontier + gained;
}

WorkableCurve workable_curve(double now, double compute_now, double later, double compute_later, double most)
{
    const double from = log_odds(now / most);
    // A frontier that stands still has one point only.
    if (!(compute_later > compute_now)) return {from, 0.0};
    const double slope = (log_odds(later / most) - from) / (compute_later - compute_now);
    return {from - slope * compute_now, slope};
}

double workable_part(const WorkableCurve& curve, double compute)
{
    return 1.0 / (1.0 + math::exp(-curve.level - curve.slope * compute));
}

double saved_part(const Saving& saving)
{
    return 1.0 - saving.residual * saving.automated - (1.0 - saving.automated) * math::exp(-saving.faster);
}

} // namespace mm::ai
