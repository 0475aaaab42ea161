// SPDX-License-Identifier: Apache-2.0
#include "run_all.hpp"

#include "record/run_folder.hpp"
#include "record/run_tables.hpp"
#include "run_play.hpp"
#include "run_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

namespace mm::app {
namespace {

namespace fs = std::filesystem;

/// One of the runs that have to be played.
struct Part {
    const PreparedPlan* plan = nullptr; ///< null: the baseline
    const record::RunKey& key;
    const fs::path& folder;
};

void say_stopped(const Common& common, const Part& part, std::size_t done, std::uint32_t histories)
{
    const std::string folder = part.folder.string();
    if (folder.empty())
        return say(common,
                   {fmt::format("stopped after {} of {} histories; nothing was kept", done, histories),
                    fmt::format("역사 {}개 중 {}개에서 중단. 보관한 것은 없다", histories, done)});
    say(common,
        {fmt::format("stopped: {} of {} histories are in {}. The same command again goes on from there.",
                     done, histories, folder),
         fmt::format("중단: 역사 {}개 중 {}개가 {}에 있다. 같은 명령을 다시 내리면 이어서 돌린다.", histories,
                     done, folder)});
}

std::unique_ptr<record::RunWriter> open_folder(const Prepared& run, const Part& part,
                                               const RunOptions& options, const std::string& command)
{
    if (part.folder.empty()) return nullptr;
    return std::make_unique<record::RunWriter>(
        part.folder, record::manifest_of_run(part.key, run.economy.name, run.catalogue, options.histories),
        record::Session{.command = command, .began = record::time_now(), .threads = options.threads});
}

/// Null where a signal came first.
std::unique_ptr<PlayedRun> play_part(const Prepared& run, const Part& part, const RunOptions& options,
                                     const Common& common, const std::string& command)
{
    const auto writer = open_folder(run, part, options, command);
    const std::size_t missing =
        writer ? experiment::missing(options.histories, writer->there()).size() : options.histories;
    const Sharing shared = sharing(run, missing);
    Played played = play_missing(options.histories, play_of(run, part.plan, run.key.quarters, shared.inside),
                                 shared.outside, writer.get(), common.korean);
    if (played.stopped) {
        say_stopped(common, part, played.outcomes.size(), options.histories);
        return nullptr;
    }
    auto whole = std::make_unique<PlayedRun>();
    whole->outcomes = std::move(played.outcomes);
    whole->result =
        record::result_of(part.key, run.economy.name, run.catalogue, options.histories, whole->outcomes);
    return whole;
}

/// A plan's file as a record names it: which machine it lay on says nothing about it.
std::string named(const fs::path& file)
{
    const fs::path folder = file.parent_path().filename();
    return (folder == "plans" ? folder / file.filename() : file.filename()).generic_string();
}

/// "runs.csv" of the plan "hours-69" is "runs-hours-69.csv".
fs::path beside(const std::string& file, const std::string& plan)
{
    if (plan.empty()) return file;
    const fs::path path{file};
    return path.parent_path() / (path.stem().string() + "-" + plan + path.extension().string());
}

/// The same under other assumptions; these histories are kept nowhere.
void add_variants(const Prepared& run, const RunOptions& options, const Common& common, PlayedAll& all)
{
    const std::uint32_t histories = variant_histories(run, options);
    if (histories == 0) return;
    say(common, {"under other assumptions", "다른 가정에서"});
    std::optional<Variants> played = play_variants(run, histories, common.korean);
    all.stopped = !played.has_value();
    if (played)
        all.variants = std::move(*played);
    else
        say(common, {"stopped: the runs are kept, what was asked under other assumptions is not",
                     "중단: 모의는 보관했지만 다른 가정의 결과는 버렸다"});
}

} // namespace

void say(const Common& common, const Text& text)
{
    fmt::print(stderr, "{}\n", chosen(text, common.korean));
}

PlayedAll play_all(const Prepared& run, const RunOptions& options, const Common& common,
                   const std::string& command)
{
    PlayedAll all;
    if (!run.plans.empty()) say(common, {"without a plan", "계획이 없을 때"});
    all.baseline = play_part(run, {nullptr, run.key, run.folder}, options, common, command);
    all.stopped = all.baseline == nullptr;
    for (const PreparedPlan& plan : run.plans) {
        if (all.stopped) break;
        say(common,
            {"with " + plan.plan.id + ": " + plan.plan.title.en, plan.plan.id + ": " + plan.plan.title.ko});
        auto played = play_part(run, {&plan, plan.key, plan.folder}, options, common, command);
        all.stopped = played == nullptr;
        if (all.stopped) break;
        const auto pairs = experiment::pairs_of(all.baseline->outcomes, played->outcomes);
        all.plans.push_back(
            {.plan = {plan.plan.id, plan.plan.title, named(plan.plan.file), plan.key.plan_sha256, plan.notes},
             .result = played->result,
             .effects = experiment::effects_of(run.catalogue, pairs, run.key.quarters)});
        all.fed.push_back(feed(run, plan, all.baseline->outcomes, played->outcomes));
        all.histories.push_back(std::move(played));
    }
    if (!all.stopped) add_variants(run, options, common, all);
    std::vector<std::span<const model::Outcome>> outcomes;
    for (const auto& played : all.histories) outcomes.emplace_back(played->outcomes);
    all.between = experiment::effects_between(run.catalogue, outcomes, run.key.quarters);
    return all;
}

Exit exit_of(const PlayedAll& played)
{
    std::size_t failed = 0;
    std::size_t all = 0;
    const auto count = [&](const record::RunResult& result) {
        all += result.outcomes.size();
        failed += result.outcomes.size() - result.summary.histories;
    };
    count(played.baseline->result);
    for (const auto& run : played.histories) count(run->result);
    if (failed == 0) return Exit::ok;
    return failed == all ? Exit::broken_identity : Exit::some_failed;
}

void write_tables(const RunOptions& options, const PlayedAll& played)
{
    const auto write = [&](const record::RunResult& result) {
        const auto each = [&](const std::string& file, auto write_table) {
            if (file.empty()) return;
            const fs::path path = beside(file, result.key.plan);
            write_table(path);
            fmt::print(stderr, "wrote {}\n", path.string());
        };
        each(options.csv, [&](const fs::path& path) { write_csv(path, result, record::Of::histories); });
        each(options.iamc, [&](const fs::path& path) { write_iamc(path, result, record::Of::histories); });
        each(options.sqlite, [&](const fs::path& path) { write_sqlite(path, result); });
    };
    write(played.baseline->result);
    for (const auto& run : played.histories) write(run->result);
}

void say_kept(const Prepared& run, const PlayedAll& played, const Common& common)
{
    fmt::print(stderr, "{}", failures_text(played.baseline->result, common.korean));
    for (const auto& each : played.histories)
        fmt::print(stderr, "{}", failures_text(each->result, common.korean));
    const auto kept = [&](const fs::path& folder) {
        if (!folder.empty()) say(common, {"kept in " + folder.string(), folder.string() + "에 보관했다"});
    };
    kept(run.folder);
    for (const PreparedPlan& plan : run.plans) kept(plan.folder);
}

} // namespace mm::app
