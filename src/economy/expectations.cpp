// SPDX-License-Identifier: Apache-2.0
#include "economy/expectations.hpp"

#include "base/math.hpp"
#include "base/streams.hpp"

namespace mm::economy {

Expectations expect(In log_output, In inflation, const Luck& luck)
{
    Expectations e;
    e.of_output = fit_autoregression(log_output);
    e.of_inflation = fit_autoregression(inflation);
    const double output_shock = shock(luck, streams::expectations, 0, 0, e.of_output.deviation);
    const double inflation_shock = shock(luck, streams::expectations, 0, 1, e.of_inflation.deviation);
    e.output = math::exp(e.of_output.slope * log_output.back() + e.of_output.constant + output_shock);
    e.growth = e.output / math::exp(log_output.back()) - 1.0;
    e.inflation =
        math::exp(e.of_inflation.slope * inflation.back() + e.of_inflation.constant + inflation_shock) - 1.0;
    return e;
}

} // namespace mm::economy
