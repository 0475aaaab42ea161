// SPDX-License-Identifier: Apache-2.0
#include "factory/step_time.hpp"

#include <gtest/gtest.h>

namespace {

using namespace mm::factory;

Chip chip()
{
    return {.id = "chip",
            .family = "f",
            .bf16_flops = 1e15,
            .fp8_flops = 2e15,
            .memory = 8e10,
            .bandwidth = 3e12,
            .power = 700.0};
}

Model dense()
{
    Model m;
    m.id = "dense";
    m.layers = 32;
    m.hidden = 4096;
    m.heads = 32;
    m.kv_heads = 8;
    m.head_size = 128;
    m.ffn = 14336;
    m.vocabulary = 128256;
    m.attention_layers = 32;
    m.parameters_total = m.parameters_active = 8.03e9;
    return m;
}

Efficiency bare()
{
    Efficiency e;
    e.compute = 0.7;
    e.memory = 0.8;
    e.attention_compute = 0.5;
    e.attention_memory = 0.7;
    return e;
}

const StepWork decode{.decode_sequences = 1, .decode_context = 1000};
const StepWork prefill{.prompts = 8, .prompt_tokens = 4096};

TEST(Roofline, OneSequenceWaitsForItsWeights)
{
    const StepTime time = roofline_step(chip(), dense(), bare(), decode);
    EXPECT_DOUBLE_EQ(time.weights, weight_bytes_read(dense(), 1.0) / (3e12 * 0.8));
    EXPECT_DOUBLE_EQ(time.attention, 131072.0 * 1000.0 / (3e12 * 0.7));
    EXPECT_DOUBLE_EQ(time.total, time.weights + time.attention);
}

TEST(Roofline, DoublingBandwidthHalvesDecodeTime)
{
    Chip fast = chip();
    fast.bandwidth *= 2.0;
    EXPECT_DOUBLE_EQ(roofline_step(fast, dense(), bare(), decode).total,
                     0.5 * roofline_step(chip(), dense(), bare(), decode).total);
}

TEST(Roofline, DoublingFlopsHalvesPromptTimeOnly)
{
    Chip fast = chip();
    fast.bf16_flops *= 2.0;
    EXPECT_DOUBLE_EQ(roofline_step(fast, dense(), bare(), prefill).total,
                     0.5 * roofline_step(chip(), dense(), bare(), prefill).total);
    EXPECT_DOUBLE_EQ(roofline_step(fast, dense(), bare(), decode).total,
                     roofline_step(chip(), dense(), bare(), decode).total);
}

TEST(Roofline, DoublingBothHalvesAnyStep)
{
    Chip fast = chip();
    fast.bf16_flops *= 2.0;
    fast.bandwidth *= 2.0;
    for (const double sequences : {1.0, 64.0, 300.0, 4000.0}) {
        const StepWork mixed{
            .decode_sequences = sequences, .decode_context = 700, .prompts = 2, .prompt_tokens = 900};
        EXPECT_DOUBLE_EQ(roofline_step(fast, dense(), bare(), mixed).total,
                         0.5 * roofline_step(chip(), dense(), bare(), mixed).total);
    }
}

TEST(Roofline, ArithmeticOfAPromptIsTwiceTheParametersAToken)
{
    // Weights twice a token but for the output matrix, which sees one token a sequence; plus attention:
    // 4 x heads x head x layers x half the length.
    const double tokens = 8.0 * 4096.0;
    const double head = 2.0 * 128256.0 * 4096.0;
    const double inner = 2.0 * (8.03e9 - 2.0 * 128256.0 * 4096.0);
    const double attention = tokens * 4.0 * 32.0 * 128.0 * 32.0 * 2048.0;
    EXPECT_NEAR(roofline_step(chip(), dense(), bare(), prefill).flops /
                    (inner * tokens + head * 8.0 + attention),
                1.0, 1e-12);
}

TEST(Roofline, ChipsTogetherPayForTheirLink)
{
    Efficiency e = bare();
    e.link_latency = 5e-6;
    e.link_bandwidth = 3e11;
    StepWork two = decode;
    two.gpus = 2;
    const StepTime time = roofline_step(chip(), dense(), e, two);
    EXPECT_DOUBLE_EQ(time.link, 64.0 * (5e-6 + 2.0 * 0.5 * 4096.0 * 2.0 / 3e11));
    EXPECT_DOUBLE_EQ(time.weights, 0.5 * roofline_step(chip(), dense(), e, decode).weights);
    EXPECT_EQ(roofline_step(chip(), dense(), e, decode).link, 0.0);
}

TEST(Roofline, BeyondAServerTheNetworkCarriesTheAllReduces)
{
    Efficiency e = bare();
    e.link_bandwidth = 3e11;
    StepWork eight = prefill;
    eight.gpus = 8;
    StepWork sixteen = prefill;
    sixteen.gpus = 16;
    const double inside = roofline_step(chip(), dense(), e, eight).link;
    const double beyond = roofline_step(chip(), dense(), e, sixteen).link;
    const double latency = 64.0 * e.network_latency;
    EXPECT_NEAR((beyond - latency) / inside, (15.0 / 16.0) / (7.0 / 8.0) * 3e11 / 5e10, 1e-9);
}

TEST(Roofline, ExpertsWaitForTheBusiestChip)
{
    Model m = dense();
    m.experts = 64;
    m.experts_active = 4;
    m.expert_ffn = 2048;
    m.ffn = 0;
    m.parameters_total = counted_parameters(m);
    m.parameters_active = m.parameters_total - routed_parameters(m) * 60.0 / 64.0;
    Efficiency e = bare();
    const StepWork four{.decode_sequences = 64, .decode_context = 500, .gpus = 4};
    const double even = roofline_step(chip(), m, e, four).experts;
    e.expert_imbalance = 0.25;
    EXPECT_DOUBLE_EQ(roofline_step(chip(), m, e, four).experts, even * 1.5);
    // Few tokens read few experts; a larger batch reads more of them, up to all.
    const StepWork one{.decode_sequences = 1, .decode_context = 500};
    const double single = roofline_step(chip(), m, e, one).experts;
    EXPECT_NEAR(single, routed_parameters(m) * 2.0 * 4.0 / 64.0 / (3e12 * 0.8), 1e-12);
}

TEST(Roofline, EightBitWeightsAreMultipliedAtTheEightBitRate)
{
    Model m = dense();
    m.precision = Precision::fp8;
    m.weight_bytes = m.expert_bytes = 1.0;
    const StepTime eight = roofline_step(chip(), m, bare(), prefill);
    const StepTime sixteen = roofline_step(chip(), dense(), bare(), prefill);
    EXPECT_DOUBLE_EQ(eight.weights, 0.5 * sixteen.weights);
    EXPECT_DOUBLE_EQ(eight.attention, sixteen.attention);
}

TEST(StepPredictor, IsAnyFunctionOfTheWork)
{
    const StepPredictor predictor = roofline(chip(), dense(), bare());
    EXPECT_EQ(predictor(decode).total, roofline_step(chip(), dense(), bare(), decode).total);
}

} // namespace
