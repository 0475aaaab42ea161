// SPDX-License-Identifier: Apache-2.0
#include "factory/serving.hpp"

#include "world_tables.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace {

using namespace mm;
using namespace mm::factory;

const tests::FactoryTables& world()
{
    return tests::factory_tables();
}

const Lengths chat{.input = 1000, .output = 500};

ServingLimits within(double latency)
{
    ServingLimits limits;
    limits.inter_token_latency = latency;
    return limits;
}

/// Every chip and model of the tables that can serve at all.
template <typename Check> void everywhere(Check check)
{
    int seen = 0;
    for (const Efficiency& row : world().rows) {
        const Chip* chip = find_chip(world().chips, row.chip);
        ASSERT_NE(chip, nullptr) << row.chip;
        for (const Model& model : world().models) {
            if (model.precision != row.precision) continue;
            const auto best = best_replica(*chip, model, row, chat, within(0.05));
            if (!best) continue;
            ++seen;
            check(*chip, model, row, *best);
        }
    }
    EXPECT_GT(seen, 200);
}

TEST(Serving, ABatchFitsTheMemoryItIsGiven)
{
    everywhere([](const Chip& chip, const Model& model, const Efficiency&, const ServingPoint& at) {
        const double held = weight_memory(model) + at.batch * kv_bytes(model, resident_context(chat));
        EXPECT_LE(held, at.gpus * (0.9 * chip.memory - 2e9)) << chip.id << " " << model.id;
        EXPECT_LE(at.batch, at.batch_limit);
        EXPECT_LE(at.inter_token_latency, 0.05);
        EXPECT_GE(at.batch, 1.0);
    });
}

TEST(Serving, PowerStaysWithinTheDesign)
{
    everywhere([](const Chip& chip, const Model& model, const Efficiency& row, const ServingPoint& at) {
        EXPECT_LE(at.power_per_gpu, chip.power) << model.id;
        EXPECT_GE(at.power_per_gpu, row.power_idle * chip.power) << model.id;
        EXPECT_NEAR(at.joules_per_token * at.tokens_per_gpu_second, at.power_per_gpu, 1e-9 * chip.power);
    });
}

TEST(Serving, ABetterChipNeverMakesFewerTokens)
{
    everywhere([](const Chip& chip, const Model& model, const Efficiency& row, const ServingPoint& at) {
        Chip bandwidth = chip;
        bandwidth.bandwidth *= 2.0;
        Chip flops = chip;
        flops.bf16_flops *= 2.0;
        flops.fp8_flops *= 2.0;
        Chip memory = chip;
        memory.memory *= 2.0;
        for (const Chip& better : {bandwidth, flops, memory}) {
            const auto more = best_replica(better, model, row, chat, within(0.05));
            ASSERT_TRUE(more);
            EXPECT_GE(more->tokens_per_gpu_second, at.tokens_per_gpu_second * (1.0 - 1e-9))
                << chip.id << " " << model.id;
        }
    });
}

TEST(Serving, MoreChipsNeverMakeFewerTokens)
{
    everywhere([](const Chip&, const Model& model, const Efficiency&, const ServingPoint& at) {
        double last = 0.0;
        for (double gpus = 0.0; gpus <= 64.0; gpus += 1.0) {
            const double tokens = fleet_tokens_per_second(at, gpus);
            EXPECT_GE(tokens, last) << model.id;
            last = tokens;
        }
        EXPECT_DOUBLE_EQ(fleet_tokens_per_second(at, 100.0 * at.gpus), 100.0 * at.tokens_per_second);
    });
}

TEST(Serving, ALargerBatchGivesMoreTokensAndSlowerOnes)
{
    const Chip& chip = *find_chip(world().chips, "H100");
    for (const Model& model : world().models) {
        const Efficiency* row = find_efficiency(world().rows, chip.id, model.precision);
        ASSERT_NE(row, nullptr);
        double tokens = 0.0, latency = 0.0;
        for (double batch = 1.0; batch < 3000.0; batch = std::ceil(batch * 1.3)) {
            const ServingPoint at = serve(chip, model, *row, chat, 8.0, batch, {});
            EXPECT_GT(at.tokens_per_second, tokens * (1.0 - 1e-12)) << model.id << " " << batch;
            EXPECT_GT(at.inter_token_latency, latency) << model.id << " " << batch;
            tokens = at.tokens_per_second;
            latency = at.inter_token_latency;
        }
    }
}

TEST(Serving, SaturationIsTheLargestBatchWithinTheLatency)
{
    const Chip& chip = *find_chip(world().chips, "H100");
    const Model& model = *find_model(world().models, "llama-3.1-8b");
    const Efficiency& row = *find_efficiency(world().rows, chip.id, model.precision);
    const auto at = saturate(chip, model, row, chat, 1.0, within(0.03));
    ASSERT_TRUE(at);
    EXPECT_LE(at->inter_token_latency, 0.03);
    EXPECT_GT(serve(chip, model, row, chat, 1.0, at->batch + 1.0, {}).inter_token_latency, 0.03);
    // Without a limit, memory alone binds.
    EXPECT_EQ(saturate(chip, model, row, chat, 1.0, {})->batch, batch_limit(chip, model, chat, 1.0, {}));
}

TEST(Serving, AModelThatDoesNotFitIsNotServed)
{
    const Chip& chip = *find_chip(world().chips, "H100");
    const Model& model = *find_model(world().models, "llama-3.1-405b");
    const Efficiency& row = *find_efficiency(world().rows, chip.id, model.precision);
    EXPECT_FALSE(saturate(chip, model, row, chat, 8.0, {}));
    EXPECT_EQ(batch_limit(chip, model, chat, 8.0, {}), 0.0);
    EXPECT_FALSE(saturate(chip, model, row, chat, 16.0, within(1e-3)));
    EXPECT_EQ(best_replica(chip, model, row, chat, {})->gpus, 16.0);
}

TEST(Serving, InputAndOutputAddUpToTheTotal)
{
    const Chip& chip = *find_chip(world().chips, "B200");
    const Model& model = *find_model(world().models, "qwen3-32b");
    const Efficiency& row = *find_efficiency(world().rows, chip.id, model.precision);
    const ServingPoint at = serve(chip, model, row, chat, 2.0, 64.0, {});
    EXPECT_DOUBLE_EQ(at.total_tokens_per_gpu_second, 3.0 * at.tokens_per_gpu_second);
    EXPECT_DOUBLE_EQ(at.tokens_per_second, 64.0 / at.inter_token_latency);
    EXPECT_DOUBLE_EQ(resident_context(chat), 1000.0 + 0.6 * 500.0);
}

} // namespace
