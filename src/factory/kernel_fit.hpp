// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

namespace mm::factory {

/// One measured kernel: how much it computes and moves, and how long it took.
struct KernelPoint {
    double flops = 0.0;   ///< [FLOP]
    double bytes = 0.0;   ///< [byte]
    double seconds = 0.0; ///< [s]
};

/// What a kernel family reaches: seconds = launch + max(flops / (peak compute), bytes / (bandwidth memory)).
struct KernelFit {
    double compute = 0.0;      ///< share of peak FLOP/s [1]
    double memory = 0.0;       ///< share of peak bandwidth [1]
    double launch = 0.0;       ///< [s]
    double error_median = 0.0; ///< median of |log(predicted / measured)| [1]
};

/// One measured all-reduce.
struct LinkPoint {
    double gpus = 0.0;    ///< [1]
    double message = 0.0; ///< [byte]
    double seconds = 0.0; ///< [s]
};

/// seconds = latency + 2 (gpus-1)/gpus message / bandwidth
struct LinkFit {
    double latency = 0.0;      ///< [s]
    double bandwidth = 0.0;    ///< [byte/s]
    double error_median = 0.0; ///< median of |log(predicted / measured)| [1]
};

/// The shares and the launch with the least mean |log(predicted / measured)| of a kernel family.
KernelFit fit_kernel(std::span<const KernelPoint> points, double peak_flops, double bandwidth);
/// The same of all-reduces.
LinkFit fit_link(std::span<const LinkPoint> points);

} // namespace mm::factory
