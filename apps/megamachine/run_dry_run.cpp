// SPDX-License-Identifier: Apache-2.0
#include "run_dry_run.hpp"

#include "record/run_folder.hpp"
#include "run_text.hpp"
#include "run_variants.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>

namespace mm::app {
namespace {

double seconds_of(const experiment::Play& play)
{
    const auto began = std::chrono::steady_clock::now();
    static_cast<void>(play(0));
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
}

/// From one quarter and from a few more: beginning a history costs what a quarter does not.
double seconds_of_history(const Prepared& run, const Executor& inside)
{
    const std::size_t few = std::min<std::size_t>(run.key.quarters, 4);
    static_cast<void>(play_of(run, nullptr, 1, inside)(0)); // The first one finds cold caches.
    const double one = seconds_of(play_of(run, nullptr, 1, inside));
    if (few == 1) return one;
    const double more = seconds_of(play_of(run, nullptr, few, inside));
    const double quarter = std::max(0.0, more - one) / static_cast<double>(few - 1);
    return one + quarter * static_cast<double>(run.key.quarters - 1);
}

/// Of the histories that are not there yet.
double seconds_of_run(const Prepared& run, std::size_t missing)
{
    if (missing == 0) return 0.0;
    const std::size_t abreast = missing < run.threads ? 1 : run.threads; // See sharing().
    const std::size_t rounds = (missing + abreast - 1) / abreast;
    return static_cast<double>(rounds) * seconds_of_history(run, sharing(run, missing).inside);
}

} // namespace

void say_dry_run(const RunOptions& options, const Common& common, const Prepared& run)
{
    const auto say = [&](const Text& text) { fmt::print("{}\n", chosen(text, common.korean)); };
    const record::RunKey& key = run.key;
    say({fmt::format(
             "would play {} from {}: {} quarters, {} histories at 1:{}, seed {}, setting {}, on {} threads",
             run.economy.name.en, to_string(key.start), key.quarters, options.histories, key.scale, key.seed,
             key.setting, run.threads),
         fmt::format("{}: {}부터 {}분기, 역사 {}개, 축척 1:{}, 시드 {}, 설정 {}, 스레드 {}개로 돌린다",
                     run.economy.name.ko, to_string(key.start), key.quarters, options.histories, key.scale,
                     key.seed, key.setting, run.threads)});
    double seconds = 0.0;
    const auto part = [&](const std::filesystem::path& folder) {
        std::vector<model::Outcome> there;
        if (!folder.empty() && record::is_run(folder)) there = record::read_run(folder).outcomes;
        const std::size_t missing = experiment::missing(options.histories, there).size();
        seconds += seconds_of_run(run, missing);
        if (folder.empty()) return;
        say({fmt::format("would keep them in {}, which has {} of them", folder.string(),
                         options.histories - missing),
             fmt::format("{}에 보관한다. 이미 {}개가 있다", folder.string(), options.histories - missing)});
    };
    part(run.folder);
    for (const PreparedPlan& plan : run.plans) {
        say({"and with " + plan.plan.id + ": " + plan.plan.title.en,
             plan.plan.id + ": " + plan.plan.title.ko});
        part(plan.folder);
    }
    if (const std::uint32_t histories = variant_histories(run, options); histories > 0) {
        const std::size_t plays = count_of_plays(run, histories);
        say({fmt::format("and at most {} histories under other assumptions", plays),
             fmt::format("다른 가정에서 역사 최대 {}개", plays)});
        seconds += seconds_of_run(run, plays);
    }
    for (const std::string& file : {options.csv, options.iamc, options.sqlite, options.report})
        if (!file.empty()) say({"would write " + file, file + "에 쓴다"});
    say({fmt::format("about {:.1f} seconds", seconds), fmt::format("약 {:.1f}초", seconds)});
}

} // namespace mm::app
