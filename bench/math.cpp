// SPDX-License-Identifier: Apache-2.0
#include "base/math.hpp"
#include "base/random.hpp"

#include <benchmark/benchmark.h>
#include <cmath>
#include <cstdint>
#include <vector>

// Our elementary functions beside the system's, on the same arguments. Ours give the same bits on every
// processor; this is what that costs.
namespace {

constexpr std::size_t count = 4096;

/// Uniform numbers between two ends, the same in every run.
std::vector<double> numbers(double low, double high)
{
    std::vector<double> xs(count);
    for (std::size_t i = 0; i < count; ++i)
        xs[i] = low + (high - low) * mm::uniform({.seed = 1, .draw = static_cast<std::uint32_t>(i)});
    return xs;
}

/// Times a function of one number over many; `items` a second are calls a second.
void calls(benchmark::State& state, double (*function)(double), double low, double high)
{
    const std::vector<double> xs = numbers(low, high);
    for (auto _ : state) {
        double sum = 0.0;
        for (const double x : xs) sum += function(x);
        benchmark::DoNotOptimize(sum);
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(count));
}

double libm_exp(double x)
{
    return std::exp(x);
}
double libm_log(double x)
{
    return std::log(x);
}
double libm_cos(double x)
{
    return std::cos(x);
}
double ours_pow(double x)
{
    return mm::math::pow(x, 0.7);
}
double libm_pow(double x)
{
    return std::pow(x, 0.7);
}

BENCHMARK_CAPTURE(calls, exp_ours, &mm::math::exp, -20.0, 20.0);
BENCHMARK_CAPTURE(calls, exp_libm, &libm_exp, -20.0, 20.0);
BENCHMARK_CAPTURE(calls, log_ours, &mm::math::log, 0.01, 100.0);
BENCHMARK_CAPTURE(calls, log_libm, &libm_log, 0.01, 100.0);
BENCHMARK_CAPTURE(calls, pow_ours, &ours_pow, 0.01, 100.0);
BENCHMARK_CAPTURE(calls, pow_libm, &libm_pow, 0.01, 100.0);
BENCHMARK_CAPTURE(calls, cos_ours, &mm::math::cos, -100.0, 100.0);
BENCHMARK_CAPTURE(calls, cos_libm, &libm_cos, -100.0, 100.0);
BENCHMARK_CAPTURE(calls, normal_quantile_ours, &mm::math::normal_quantile, 0.0001, 0.9999);

} // namespace
