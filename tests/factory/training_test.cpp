// SPDX-License-Identifier: Apache-2.0
#include "factory/training.hpp"

#include <gtest/gtest.h>

namespace {

using namespace mm::factory;

/// A row of arXiv:2205.05198, table 5: A100s of 312 TFLOP/s, vocabulary 51,200, sequence 2,048.
struct TableRow {
    double hidden, layers, batch, gpus, seconds, percent, slack;
};

void expect_utilisation(const TableRow& row)
{
    const double flops = megatron_flops({row.batch, row.layers, 2048, row.hidden, 51200});
    EXPECT_NEAR(100.0 * model_flops_utilisation(flops, row.seconds, row.gpus, 312e12), row.percent,
                row.slack);
}

TEST(Megatron, TableFiveToItsPrintedDigits)
{
    // Sequence parallel and selective recompute. Iteration times are printed to 0.01 s, which is half a point
    // of MFU for the smallest model; its row there says 41.5.
    expect_utilisation({6144, 48, 4, 8, 1.10, 41.5, 0.25});
    expect_utilisation({12288, 96, 64, 64, 13.75, 51.4, 0.06});
    expect_utilisation({20480, 105, 280, 280, 37.83, 56.0, 0.06});
    expect_utilisation({25600, 128, 512, 512, 71.49, 56.3, 0.06});
    // Full recompute.
    expect_utilisation({6144, 48, 4, 8, 1.42, 32.3, 0.06});
    expect_utilisation({12288, 96, 64, 64, 18.13, 39.0, 0.06});
    expect_utilisation({20480, 105, 280, 280, 49.05, 43.2, 0.06});
    expect_utilisation({25600, 128, 512, 512, 94.42, 42.6, 0.06});
}

TEST(Megatron, IsSixFlopsAParameterAndTokenPlusAttention)
{
    // 12 L h^2 parameters in the blocks: 72 B L s h^2 = 6 x 12 L h^2 x B s.
    const MegatronStep step{8, 96, 2048, 12288, 0};
    const double plain = training_flops(12.0 * 96 * 12288.0 * 12288.0, 8.0 * 2048.0);
    EXPECT_NEAR(megatron_flops(step) / plain, 1.0 + 2048.0 / (6.0 * 12288.0), 1e-12);
}

TEST(Training, LlamaThreeFourHundredFive)
{
    // arXiv:2407.21783: 405 B parameters, 15.6 T tokens: 3.8e25 FLOP; model card: 30.84 M H100 hours.
    const double flops = training_flops(405e9, 15.6e12);
    EXPECT_NEAR(flops, 3.8e25, 0.05e25);
    EXPECT_NEAR(3.8e25 / (30.84e6 * 3600.0) / 1e12, 342.0, 0.5);
    EXPECT_EQ(training_flops(405e9, 15.6e12, true) / flops, 8.0 / 6.0);
}

TEST(Training, DaysAndFlopsAreInverse)
{
    const Cluster cluster{.gpus = 16384, .peak_flops = 989.5e12, .utilisation = 0.41};
    EXPECT_NEAR(flops_in_days(training_days(3.8e25, cluster), cluster) / 3.8e25, 1.0, 1e-12);
    // 3.8e25 at 41 % on 16,384 is 66 days without failures, and a tenth to a fifth more with.
    const double days = training_days(3.8e25, cluster);
    EXPECT_GT(days, 66.2 / 0.95);
    EXPECT_LT(days, 66.2 / 0.75);
}

TEST(Training, NoChipsTrainNothing)
{
    EXPECT_EQ(useful_flops({.gpus = 0, .peak_flops = 1e15}), 0.0);
    EXPECT_EQ(flops_in_days(365.0, {.gpus = 0, .peak_flops = 1e15}), 0.0);
}

TEST(Training, MoreChipsDoMore)
{
    double last = 0.0;
    for (const double gpus : {8.0, 1e3, 1e4, 5e4, 2e5}) {
        const double flops = useful_flops({.gpus = gpus, .peak_flops = 1e15});
        EXPECT_GT(flops, last);
        last = flops;
    }
}

} // namespace
