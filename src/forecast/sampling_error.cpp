// SPDX-License-Identifier: Apache-2.0
#include "forecast/sampling_error.hpp"

#include "base/random.hpp"
#include "forecast/score.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace mm::forecast {
namespace {

/// No phase of a simulation: "boot" in letters, so that a seed may be that of the histories.
constexpr std::uint32_t phase = 0x626f6f74U;

/// Uniform numbers of one resample, as many as the largest ensemble has histories.
void draw(std::vector<double>& uniforms, std::uint64_t seed, std::uint32_t resample)
{
    for (std::uint32_t i = 0; i < uniforms.size(); ++i)
        uniforms[i] = uniform({.seed = seed, .phase = phase, .agent = i, .draw = resample});
}

double resampled_mean(std::span<const double> members, std::span<const double> uniforms)
{
    const auto count = static_cast<double>(members.size());
    double total = 0.0;
    for (std::size_t i = 0; i < members.size(); ++i)
        total += members[static_cast<std::size_t>(uniforms[i] * count)];
    return total / count;
}

double deviation(std::span<const double> values)
{
    const double centre = mean(values);
    double squares = 0.0;
    for (const double value : values) squares += (value - centre) * (value - centre);
    return std::sqrt(squares / static_cast<double>(values.size() - 1));
}

} // namespace

double error_of_mean(Variable variable, const Target& target, const Observed& observed)
{
    return judged(variable, mean(target.members), observed, target.start) - target.actual;
}

SamplingError sampling_error(Variable variable, std::span<const Target> targets, const Observed& observed,
                             std::size_t resamples, std::uint64_t seed)
{
    assert(!targets.empty() && resamples >= 2);
    std::size_t most = 0;
    for (const Target& target : targets) most = std::max(most, target.members.size());
    std::vector<double> uniforms(most);
    std::vector<double> errors(targets.size());
    std::vector<double> roots(resamples);
    std::vector<double> biases(resamples);
    for (std::size_t r = 0; r < resamples; ++r) {
        draw(uniforms, seed, static_cast<std::uint32_t>(r));
        for (std::size_t t = 0; t < targets.size(); ++t) {
            const double average = resampled_mean(targets[t].members, uniforms);
            errors[t] = judged(variable, average, observed, targets[t].start) - targets[t].actual;
        }
        roots[r] = root_mean_square(errors);
        biases[r] = mean(errors);
    }
    return {deviation(roots), deviation(biases)};
}

} // namespace mm::forecast
