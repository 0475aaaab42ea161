// SPDX-License-Identifier: Apache-2.0
#include "factory/kernel_fit.hpp"

#include "factory/minimise.hpp"
#include "factory/misfit.hpp"

#include <algorithm>
#include <vector>

namespace mm::factory {

namespace {

double kernel_seconds(const KernelPoint& point, double peak, double bandwidth, std::span<const double> x)
{
    return x[2] + std::max(point.flops / (peak * x[0]), point.bytes / (bandwidth * x[1]));
}

double link_seconds(const LinkPoint& point, std::span<const double> x)
{
    return x[0] + 2.0 * (point.gpus - 1.0) / point.gpus * point.message / x[1];
}

} // namespace

KernelFit fit_kernel(std::span<const KernelPoint> points, double peak_flops, double bandwidth)
{
    const auto misfit = [&](std::span<const double> x) {
        double sum = 0.0;
        for (const KernelPoint& p : points)
            sum += log_error(kernel_seconds(p, peak_flops, bandwidth, x), p.seconds);
        return sum / static_cast<double>(points.size()) + penalty(x[0]) + penalty(x[1]);
    };
    const auto x = minimise(misfit, {0.6, 0.6, 4e-6}, 400);
    std::vector<double> errors;
    for (const KernelPoint& p : points) {
        errors.push_back(log_error(kernel_seconds(p, peak_flops, bandwidth, x), p.seconds));
    }
    return {.compute = x[0], .memory = x[1], .launch = x[2], .error_median = median(errors)};
}

LinkFit fit_link(std::span<const LinkPoint> points)
{
    const auto misfit = [&](std::span<const double> x) {
        double sum = 0.0;
        for (const LinkPoint& p : points) sum += log_error(link_seconds(p, x), p.seconds);
        return sum;
    };
    const auto x = minimise(misfit, {6e-6, 3e11}, 400);
    std::vector<double> errors;
    for (const LinkPoint& p : points) errors.push_back(log_error(link_seconds(p, x), p.seconds));
    return {.latency = x[0], .bandwidth = x[1], .error_median = median(errors)};
}

} // namespace mm::factory
