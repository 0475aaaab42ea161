// SPDX-License-Identifier: Apache-2.0
#include "factory/serving.hpp"
#include "factory/step_time.hpp"
#include "feasibility/committed.hpp"

#include <gtest/gtest.h>

#include <algorithm>

/// A chip's bandwidth in its table moves what comes out exactly as the roofline says, and nothing else.
namespace mm::feasibility {
namespace {

constexpr std::uint32_t draws = 500;
const std::string chip_id = "B200";

nation::World with_bandwidth(double times)
{
    nation::World world = korea().world;
    for (nation::ChipOffer& offer : world.chips)
        if (offer.chip.id == chip_id) offer.chip.bandwidth *= times;
    return world;
}

const factory::Efficiency& efficiency(factory::Precision precision)
{
    const auto& all = korea().world.efficiencies;
    const auto found = std::find_if(all.begin(), all.end(), [&](const factory::Efficiency& e) {
        return e.chip == chip_id && e.precision == precision;
    });
    return *found;
}

TEST(Bandwidth, DoubledMovesTokensAndTheirCostAsTheBestReplicaSays)
{
    const nation::World doubled = with_bandwidth(2.0);
    const factory::Model& model = *korea().world.find_model("llama-3.1-70b");
    const factory::Lengths lengths{.input = korea().inputs[assume::input_tokens].value,
                                   .output = korea().inputs[assume::output_tokens].value};
    factory::ServingLimits limits;
    limits.inter_token_latency = korea().inputs[assume::token_latency].value;
    const auto rate = [&](const nation::World& world) {
        return factory::best_replica(world.find_chip(chip_id)->chip, model, efficiency(model.precision),
                                     lengths, limits)
            ->tokens_per_gpu_second;
    };
    const double ratio = rate(doubled) / rate(korea().world);
    EXPECT_GT(ratio, 1.01);
    EXPECT_LT(ratio, 2.0);
    const plan::Plan plan = committed_plan("gpu-200k");
    const Check before = checked(plan, {.draws = draws});
    const Check after = checked(plan, {.draws = draws, .world = &doubled});
    const PlanOutcome& a = before.outcome.plan;
    const PlanOutcome& b = after.outcome.plan;
    int running = 0;
    for (std::size_t d = 0; d < draws; ++d) {
        // In a few draws nobody can be hired and nothing runs: both are 0 then.
        running += a.tokens_per_day[d] > 0.0 ? 1 : 0;
        ASSERT_NEAR(b.tokens_per_day[d], a.tokens_per_day[d] * ratio, 1e-12 * b.tokens_per_day[d]);
        ASSERT_NEAR(b.cost_per_million_tokens[d] / a.cost_per_million_tokens[d], 1.0 / ratio, 1e-12);
        ASSERT_EQ(b.cost_total[d], a.cost_total[d]);
        ASSERT_EQ(b.power_mw[d], a.power_mw[d]);
        ASSERT_EQ(b.training_runs_per_year[d], a.training_runs_per_year[d]);
    }
    EXPECT_GT(running, 490);
}

TEST(Bandwidth, DoubledHalvesWhatDecodingReadsAndLeavesOverheads)
{
    const factory::Model& model = *korea().world.find_model("llama-3.1-70b");
    const factory::StepWork decode{.decode_sequences = 4.0, .decode_context = 1000.0, .gpus = 2.0};
    const auto step = [&](const nation::World& world) {
        return factory::roofline_step(world.find_chip(chip_id)->chip, model, efficiency(model.precision),
                                      decode);
    };
    const factory::StepTime a = step(korea().world);
    const factory::StepTime b = step(with_bandwidth(2.0));
    EXPECT_NEAR(b.weights / a.weights, 0.5, 1e-12);
    EXPECT_NEAR(b.attention / a.attention, 0.5, 1e-12);
    EXPECT_EQ(b.link, a.link);
    EXPECT_EQ(b.overhead, a.overhead);
    EXPECT_EQ(b.host, a.host);
    EXPECT_NEAR(a.total - b.total, 0.5 * (a.weights + a.attention), 1e-12 * a.total);
}

} // namespace
} // namespace mm::feasibility
