// SPDX-License-Identifier: Apache-2.0
#include "record/run_folder.hpp"
#include "record/run_record.hpp"
#include "record/run_tables.hpp"
#include "report/report.hpp"
#include "run_dry_run.hpp"
#include "run_play.hpp"
#include "run_report.hpp"
#include "run_setup.hpp"
#include "run_text.hpp"

#include <fmt/format.h>

#include <memory>

namespace mm::app {
namespace {

void write_tables(const RunOptions& options, const record::RunResult& result)
{
    const auto wrote = [](const std::string& file) { fmt::print(stderr, "wrote {}\n", file); };
    if (!options.csv.empty()) write_csv(options.csv, result, record::Of::histories), wrote(options.csv);
    if (!options.iamc.empty()) write_iamc(options.iamc, result, record::Of::histories), wrote(options.iamc);
    if (!options.sqlite.empty()) write_sqlite(options.sqlite, result), wrote(options.sqlite);
}

/// The record as JSON, as a report, or both.
void write_record(const RunOptions& options, const Common& common, const Prepared& run,
                  const record::RunResult& result, const std::string& command)
{
    const record::Tree tree = full_record(run, result, command);
    if (!options.report.empty()) {
        report::write_page(options.report, record::to_json(tree));
        fmt::print(stderr, "wrote {}\n", options.report);
    }
    if (common.json) fmt::print("{}\n", record::to_json(tree, 1));
}

Exit exit_of(const record::RunResult& result)
{
    const std::size_t failed = result.outcomes.size() - result.summary.histories;
    if (failed == 0) return Exit::ok;
    return failed == result.outcomes.size() ? Exit::broken_identity : Exit::some_failed;
}

void say(const Common& common, const Text& text)
{
    fmt::print(stderr, "{}\n", chosen(text, common.korean));
}

void say_stopped(const Common& common, const Prepared& run, const Played& played, std::uint32_t histories)
{
    const std::size_t done = played.outcomes.size();
    const std::string folder = run.folder.string();
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

std::unique_ptr<record::RunWriter> open_folder(const Prepared& run, const RunOptions& options,
                                               const std::string& command)
{
    if (run.folder.empty()) return nullptr;
    return std::make_unique<record::RunWriter>(
        run.folder, record::manifest_of_run(run.key, run.economy.name, run.catalogue, options.histories),
        record::Session{.command = command, .began = record::time_now(), .threads = options.threads});
}

Exit run_run(const RunOptions& options, const Common& common, const std::string& command)
{
    const Prepared run = prepare(options, common);
    if (options.dry_run) {
        say_dry_run(options, common, run);
        return Exit::ok;
    }
    const auto writer = open_folder(run, options, command);
    const std::size_t missing =
        writer ? experiment::missing(options.histories, writer->there()).size() : options.histories;
    const Sharing shared = sharing(run, missing);
    const Played played = play_missing(options.histories, play_of(run, run.key.quarters, shared.inside),
                                       shared.outside, writer.get(), common.korean);
    if (played.stopped) {
        say_stopped(common, run, played, options.histories);
        return Exit::stopped;
    }
    const record::RunResult result =
        record::result_of(run.key, run.economy.name, run.catalogue, options.histories, played.outcomes);
    write_tables(options, result);
    if (common.json || !options.report.empty()) write_record(options, common, run, result, command);
    if (!common.json && result.summary.histories > 0) fmt::print("{}", run_text(result, common.korean));
    fmt::print(stderr, "{}", failures_text(result, common.korean));
    if (!run.folder.empty())
        say(common, {"kept in " + run.folder.string(), run.folder.string() + "에 보관했다"});
    return exit_of(result);
}

} // namespace

void add_run(CLI::App& program, Common& common, const std::string& command)
{
    auto options = std::make_shared<RunOptions>();
    CLI::App* verb = program.add_subcommand(
        "run",
        "  megamachine run austria --scale 10000 --histories 20 --quarters 8\n\n"
        "Plays a nation's economy many times and says what comes of it, with its uncertainty. A run that "
        "was stopped or killed goes on with the same command.");
    verb->add_option("nation", options->nation, "Folder below nations/, or a path with a slash")->required();
    verb->add_option("--start", options->start, "Quarter to start in, such as 2010Q1; else the nation's own");
    verb->add_option("--scale", options->scale, "Persons an agent stands for; else the nation's own")
        ->check(CLI::Range(1.0, 1e6));
    verb->add_option("--quarters", options->quarters, "Quarters to simulate")
        ->check(CLI::Range(std::size_t{1}, std::size_t{400}))
        ->capture_default_str();
    verb->add_option("--histories", options->histories, "Histories to play, each with luck of its own")
        ->check(CLI::Range(1u, 10'000'000u))
        ->capture_default_str();
    verb->add_option("--seed", options->seed, "Seed of the draws")
        ->check(CLI::Range(std::uint64_t{0}, (std::uint64_t{1} << 53u) - 1))
        ->capture_default_str();
    verb->add_option("--setting", options->setting, "Rules of the economy: reference is the published model")
        ->capture_default_str();
    verb->add_option(
            "-o,--override", options->overrides,
            "name=value: set what the calibration takes from no statistic (recipe.* of `megamachine schema`)")
        ->take_all();
    verb->add_option("--threads", options->threads, "Threads, 0 for all cores; results do not depend on it")
        ->check(CLI::Range(0, 1024))
        ->capture_default_str();
    CLI::Option* out = verb->add_option(
        "--out", options->out, "Folder that keeps the histories; else runs/NATION-START-… below this one");
    verb->add_flag("--no-store", options->no_store, "Keep nothing")->excludes(out);
    verb->add_option("--report", options->report, "Write the report to this HTML file");
    verb->add_option("--csv", options->csv, "Write all histories to this CSV file, one value a row");
    verb->add_option(
        "--iamc", options->iamc,
        "The same in IAMC long form, quarters in the columns year and subannual, as pyam reads it");
    verb->add_option("--sqlite", options->sqlite, "Write histories and summary to this SQLite database");
    verb->add_flag("--dry-run", options->dry_run, "Say what would run and for how long");
    add_common(*verb, common);
    verb->callback([options, &common, command] { common.exit = run_run(*options, common, command); });
}

} // namespace mm::app
