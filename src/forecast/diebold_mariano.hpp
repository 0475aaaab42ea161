// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>

namespace mm::forecast {

/// Whether two forecasts differ in squared error by more than chance would have it.
struct LossTest {
    double difference = 0.0; ///< mean squared error of the first less that of the second
    double statistic = 0.0;  ///< with the correction; below zero where the first is better
    double p = 1.0;          ///< two-sided, by Student's t with n - 1 degrees of freedom [1]
    bool weighted = false;   ///< the plain variance was not above zero, and Bartlett's weights were taken
};

/// Diebold and Mariano (1995), J. Bus. Econ. Stat. 13, 253-263, with the correction for small samples of Harvey,
/// Leybourne and Newbold (1997), Int. J. Forecasting 13, 281-291. With d_t the difference of squared errors:
///   V = (g_0 + 2 sum over k < h of g_k) / n,  statistic = mean(d) / sqrt(V) sqrt((n + 1 - 2h + h (h - 1)/n) / n)
/// Forecasts h quarters ahead share h - 1 quarters, so the autocovariances g_k up to there count. V of short samples
/// can fall to zero or below; then g_k gets the weight 1 - k/h (Newey and West 1987), which cannot. Where n is little
/// more than 2h (three years ahead in ten years of starts) V is itself uncertain and p is rough. Errors are those
/// of consecutive quarters, oldest first, equally many (n > horizon). Two forecasts with the same losses tie (p = 1).
LossTest diebold_mariano(std::span<const double> first, std::span<const double> second, std::size_t horizon);

} // namespace mm::forecast
