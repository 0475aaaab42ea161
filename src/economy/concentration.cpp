// SPDX-License-Identifier: Apache-2.0
#include "economy/concentration.hpp"

#include "base/math.hpp"

#include <algorithm>

namespace mm::economy {

void sales_concentration(std::span<const Range> sellers, In sales, Out concentration)
{
    for (std::size_t s = 0; s < concentration.size(); ++s) {
        double total = 0.0;
        double squares = 0.0;
        for (std::size_t i = sellers[s].first; i < sellers[s].last; ++i) {
            total += sales[i];
            squares += sales[i] * sales[i];
        }
        concentration[s] = total > 0.0 ? squares / (total * total) : 0.0;
    }
}

void follow_concentration(const MarkupRule& rule, InRows industry, In concentration, In concentration_start,
                          In markup_start, Out markup)
{
    Column factor(concentration.size(), 1.0);
    for (std::size_t s = 0; s < factor.size(); ++s) {
        const bool known = concentration[s] > 0.0 && concentration_start[s] > 0.0;
        if (!known || rule.response == 0.0) continue;
        const double moved = math::exp(rule.response * math::log(concentration[s] / concentration_start[s]));
        factor[s] = std::min(rule.most, std::max(rule.least, moved));
    }
    for (std::size_t i = 0; i < markup.size(); ++i) markup[i] = markup_start[i] * factor[industry[i]];
}

} // namespace mm::economy
