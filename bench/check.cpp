// SPDX-License-Identifier: Apache-2.0
#include "feasibility/check.hpp"
#include "feasibility/assumptions.hpp"
#include "nation/figures.hpp"

#include <atomic>
#include <benchmark/benchmark.h>
#include <cstddef>
#include <string>
#include <thread>
#include <vector>

// What a user waits for: the check of gpu-200k, by draws and threads, and the reading of everything it needs.
namespace {

const std::string root = MM_SOURCE_DIR;

/// Everything that a check of one plan reads.
struct Desk {
    std::vector<const mm::Declaration*> declared{};
    mm::Inputs inputs;
    mm::nation::Nation nation;
    mm::nation::World world;
    mm::plan::Plan plan;

    static std::vector<const mm::Declaration*> declare()
    {
        std::vector<const mm::Declaration*> all;
        for (const mm::Declaration* one : mm::feasibility::assume::all()) all.push_back(one);
        for (const mm::Declaration* one : mm::nation::figure::all()) all.push_back(one);
        return all;
    }

    explicit Desk(const std::string& name)
        : declared(declare()), inputs(declared),
          nation(mm::nation::read_nation(root + "/nations/korea", inputs)),
          world(mm::nation::read_world(root + "/world"))
    {
        mm::plan::Known known;
        for (const auto& offer : world.chips) known.chips.push_back(offer.chip.id);
        for (const auto& model : world.models) known.models.push_back(model.id);
        for (const auto& region : nation.regions) known.regions.push_back(region.id);
        known.nations = {"korea"};
        plan = mm::plan::read_plan(root + "/plans/" + name + ".toml", known);
    }
};

/// Blocks shared out among threads as they come free.
mm::Executor on_threads(std::size_t threads)
{
    return [threads](std::size_t blocks, const std::function<void(std::size_t)>& block) {
        std::atomic<std::size_t> next{0};
        const auto work = [&] {
            for (std::size_t b = next++; b < blocks; b = next++) block(b);
        };
        std::vector<std::jthread> others;
        for (std::size_t t = 1; t < threads; ++t) others.emplace_back(work);
        work();
    };
}

void read_everything(benchmark::State& state)
{
    for (auto _ : state) {
        const Desk desk("gpu-200k");
        benchmark::DoNotOptimize(desk.plan.pledges.size());
    }
}

void check(benchmark::State& state, const std::string& plan, std::size_t threads)
{
    const Desk desk(plan);
    const mm::feasibility::Case c{desk.nation, desk.world, desk.plan, desk.inputs};
    const mm::feasibility::Settings settings{.draws = static_cast<std::uint32_t>(state.range(0)),
                                             .as_of = mm::Quarter::of(2025, 4),
                                             .model = "llama-3.1-70b"};
    const mm::Executor executor = threads == 1 ? mm::Executor{mm::serial} : on_threads(threads);
    for (auto _ : state) {
        const mm::feasibility::Check result = mm::feasibility::check(c, settings, executor);
        benchmark::DoNotOptimize(result.verdict.probability);
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

BENCHMARK(read_everything)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(check, gpu_200k_serial, "gpu-200k", 1)
    ->Arg(2'500)
    ->Arg(10'000)
    ->Arg(40'000)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(check, gpu_200k_2_threads, "gpu-200k", 2)
    ->Arg(10'000)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
// Five pledges of one seller' chips at once.
BENCHMARK_CAPTURE(check, nvidia_260k_serial, "nvidia-260k", 1)
    ->Arg(10'000)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

} // namespace
