// SPDX-License-Identifier: Apache-2.0
#include "economy/production.hpp"

#include <algorithm>

namespace mm::economy {

void produce(const Technique& firms, const Means& means, const Produced& out)
{
    for (std::size_t i = 0; i < out.output.size(); ++i) {
        const double possible = std::min({means.supply_planned[i], firms.capital_yield[i] * means.capital[i],
                                          firms.input_yield[i] * means.inputs[i]});
        const double normal = means.workers[i] * firms.productivity[i];
        // A firm that lost its last worker makes nothing until it finds one.
        const double intensity = normal > 0.0 ? std::min(means.hardest[i], possible / normal) : 0.0;
        out.wage[i] = firms.wage[i] * intensity;
        out.productivity[i] = firms.productivity[i] * intensity;
        out.output[i] = std::min(possible, means.workers[i] * out.productivity[i]);
    }
}

} // namespace mm::economy
