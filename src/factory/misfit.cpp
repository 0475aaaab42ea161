// SPDX-License-Identifier: Apache-2.0
#include "factory/misfit.hpp"

#include "base/math.hpp"

#include <algorithm>
#include <cmath>

namespace mm::factory {

double log_error(double predicted, double measured)
{
    return std::abs(math::log(predicted / measured));
}

double penalty(double share)
{
    return share > 1.0 ? 100.0 * (share - 1.0) : 0.0;
}

double median(std::vector<double> values)
{
    if (values.empty()) return 0.0;
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : 0.5 * (values[half - 1] + values[half]);
}

} // namespace mm::factory
