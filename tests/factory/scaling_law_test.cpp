// SPDX-License-Identifier: Apache-2.0
#include "factory/scaling_law.hpp"

#include <gtest/gtest.h>

namespace {

using namespace mm::factory;

TEST(ScalingLaw, CorrectedOptimumOfChinchillasBudget)
{
    // Besiroglu et al. (2024) at 5.76e23 FLOP: 72 B parameters, 1.33 T tokens, 18.4 tokens a parameter, where
    // Chinchilla was trained with 70 B and 1.4 T.
    const ComputeOptimum best = compute_optimum(besiroglu_2024, 5.76e23);
    EXPECT_NEAR(best.parameters / 1e9, 72.0, 0.5);
    EXPECT_NEAR(best.tokens / 1e12, 1.33, 0.005);
    EXPECT_NEAR(best.tokens / best.parameters, 18.4, 0.05);
}

TEST(ScalingLaw, PrintedConstantsAskForFewerParametersThanTheirAuthors)
{
    // The known flaw that the correction mends: the constants of Hoffmann et al. (2022) give
    // N ~ C^(beta/(alpha+beta)) = C^0.4516 where the paper prints 0.46, and about 40 B instead of 70 B.
    const double low = compute_optimum(hoffmann_2022, 1e22).parameters;
    const double high = compute_optimum(hoffmann_2022, 1e24).parameters;
    EXPECT_NEAR(high / low, 8.0025, 0.0001); // 100^(0.28/0.62)
    EXPECT_LT(compute_optimum(hoffmann_2022, 5.76e23).parameters, 45e9);
}

TEST(ScalingLaw, TheClosedFormIsTheBottom)
{
    for (const ScalingLaw& law : {hoffmann_2022, besiroglu_2024}) {
        for (const double flops : {1e20, 5.76e23, 1e26}) {
            const ComputeOptimum best = compute_optimum(law, flops);
            EXPECT_NEAR(6.0 * best.parameters * best.tokens / flops, 1.0, 1e-12);
            for (const double factor : {0.5, 0.9, 1.1, 2.0}) {
                EXPECT_GT(loss(law, best.parameters * factor, best.tokens / factor), best.loss);
            }
        }
    }
}

TEST(Frontier, ARunAtTheFrontierIsNotBehind)
{
    const FrontierTrend trend{.flops = 5e26, .date = 2025.5};
    EXPECT_NEAR(months_behind_frontier(trend, 5e26, 2025.5), 0.0, 1e-9);
    // The same run a year later has the year's algorithms, and lacks the year's compute: x4.7 of x14.
    const double behind = months_behind_frontier(trend, 5e26, 2026.5);
    EXPECT_NEAR(behind, 12.0 * (1.15 - 0.4771) / 1.15, 1e-9);
    // With last year's methods it is a whole year behind.
    EXPECT_NEAR(months_behind_frontier(trend, 5e26, 2026.5, 12.0), 12.0, 1e-9);
    EXPECT_LT(months_behind_frontier(trend, 1e27, 2025.5), 0.0);
}

} // namespace
