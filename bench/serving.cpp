// SPDX-License-Identifier: Apache-2.0
#include "factory/serving.hpp"
#include "nation/world.hpp"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <string>

// The search for the best replica of a model on a chip: every number of chips, the largest batch each allows.
// A check does it once a pledge, so this is no part of what a draw costs.
namespace {

void best_replica(benchmark::State& state, const std::string& chip, const std::string& model)
{
    const mm::nation::World world = mm::nation::read_world(std::string{MM_SOURCE_DIR} + "/world");
    const mm::nation::ChipOffer* offer = world.find_chip(chip);
    const mm::factory::Model* served = world.find_model(model);
    if (offer == nullptr || served == nullptr) {
        state.SkipWithError("chip or model not in world/");
        return;
    }
    const auto row = std::find_if(world.efficiencies.begin(), world.efficiencies.end(), [&](const auto& e) {
        return e.chip == chip && e.precision == served->precision;
    });
    if (row == world.efficiencies.end()) {
        state.SkipWithError("no efficiencies for this chip and precision");
        return;
    }
    const mm::factory::Lengths lengths{.input = 1000.0, .output = 500.0};
    const mm::factory::ServingLimits limits{.inter_token_latency = 0.1};
    for (auto _ : state) {
        const auto point = mm::factory::best_replica(offer->chip, *served, *row, lengths, limits);
        benchmark::DoNotOptimize(point.has_value());
    }
    state.SetItemsProcessed(state.iterations());
}

BENCHMARK_CAPTURE(best_replica, llama_70b_on_b200, "B200", "llama-3.1-70b")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(best_replica, deepseek_v3_on_b200, "B200", "deepseek-v3.1")->Unit(benchmark::kMicrosecond);

} // namespace
