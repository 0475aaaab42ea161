// SPDX-License-Identifier: Apache-2.0
#include "factory/scaling_law.hpp"

#include "base/math.hpp"

namespace mm::factory {

namespace {

constexpr double ln10 = 2.302585092994045684;

double log10(double x)
{
    return math::log(x) / ln10;
}

} // namespace

double loss(const ScalingLaw& law, double parameters, double tokens)
{
    return law.floor + law.parameter_scale / math::pow(parameters, law.parameter_power) +
           law.token_scale / math::pow(tokens, law.token_power);
}

ComputeOptimum compute_optimum(const ScalingLaw& law, double flops)
{
    const double sum = law.parameter_power + law.token_power;
    const double ratio = law.parameter_power * law.parameter_scale / (law.token_power * law.token_scale);
    const double product = flops / 6.0; // N D
    ComputeOptimum best;
    best.parameters = math::pow(ratio, 1.0 / sum) * math::pow(product, law.token_power / sum);
    best.tokens = product / best.parameters;
    best.loss = loss(law, best.parameters, best.tokens);
    return best;
}

double months_behind_frontier(const FrontierTrend& trend, double flops, double date, double algorithmic_lag)
{
    // The trend's compute part is what remains when algorithms are taken out; the run shares today's
    // algorithms save for its lag.
    const double compute_growth = trend.log10_per_year - trend.algorithms_log10_per_year;
    const double frontier = log10(trend.flops) + compute_growth * (date - trend.date);
    const double gap = frontier - log10(flops) + trend.algorithms_log10_per_year * algorithmic_lag / 12.0;
    return 12.0 * gap / trend.log10_per_year;
}

} // namespace mm::factory
