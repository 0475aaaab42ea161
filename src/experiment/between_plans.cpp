// SPDX-License-Identifier: Apache-2.0
#include "experiment/between_plans.hpp"

#include <algorithm>

namespace mm::experiment {

std::vector<Between> effects_between(const model::Catalogue& catalogue,
                                     std::span<const std::span<const model::Outcome>> plans,
                                     std::size_t quarters)
{
    std::vector<Between> all;
    if (plans.size() < 2) return all;
    const double error = family_error / (0.5 * static_cast<double>(plans.size() * (plans.size() - 1)));
    for (std::size_t plan = 0; plan < plans.size(); ++plan)
        for (std::size_t other = plan + 1; other < plans.size(); ++other)
            all.push_back(
                {plan, other, effects_of(catalogue, pairs_of(plans[other], plans[plan]), quarters, error)});
    return all;
}

const Between* between(std::span<const Between> all, std::size_t plan, std::size_t other)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const Between& each) {
        return each.plan == plan && each.other == other;
    });
    return found == all.end() ? nullptr : &*found;
}

} // namespace mm::experiment
