// SPDX-License-Identifier: Apache-2.0
#include "factory/kernel_fit.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace {

using namespace mm::factory;

TEST(FitKernel, FindsTheSharesItsPointsWereMadeWith)
{
    std::vector<KernelPoint> points;
    for (double m = 1.0; m <= 8192.0; m *= 2.0) {
        for (const double n : {4096.0, 8192.0, 16384.0}) {
            const double flops = 2.0 * m * n * n, bytes = 2.0 * (n * n + 2.0 * m * n);
            points.push_back({flops, bytes, 7e-6 + std::max(flops / (1e15 * 0.62), bytes / (3e12 * 0.81))});
        }
    }
    const KernelFit fit = fit_kernel(points, 1e15, 3e12);
    EXPECT_NEAR(fit.compute, 0.62, 0.005);
    EXPECT_NEAR(fit.memory, 0.81, 0.005);
    EXPECT_NEAR(fit.launch, 7e-6, 4e-7);
    EXPECT_LT(fit.error_median, 0.003);
}

TEST(FitLink, FindsLatencyAndBandwidth)
{
    std::vector<LinkPoint> points;
    for (const double gpus : {2.0, 4.0, 8.0}) {
        for (double message = 1e3; message < 1e9; message *= 4.0) {
            points.push_back({gpus, message, 9e-6 + 2.0 * (gpus - 1.0) / gpus * message / 2.5e11});
        }
    }
    const LinkFit fit = fit_link(points);
    EXPECT_NEAR(fit.latency, 9e-6, 1e-7);
    EXPECT_NEAR(fit.bandwidth / 2.5e11, 1.0, 0.01);
}

} // namespace
