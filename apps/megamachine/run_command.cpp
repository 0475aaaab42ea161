// SPDX-License-Identifier: Apache-2.0
#include "record/page_tree.hpp"
#include "report/report.hpp"
#include "run_all.hpp"
#include "run_dry_run.hpp"
#include "run_effects_text.hpp"
#include "run_report.hpp"
#include "run_setting.hpp"
#include "run_text.hpp"
#include "run_variants_text.hpp"

#include <fmt/format.h>

#include <memory>
#include <utility>

namespace mm::app {
namespace {

/// How results are told: in full about the first plan, or of each as much as of the others.
enum class Told { run, comparison };

void write_record(const RunOptions& options, const Common& common, const Prepared& run,
                  const PlayedAll& played, const std::string& command, Told told)
{
    record::Tree whole;
    // The page is about the first plan, whatever is printed.
    if (!options.report.empty() || told == Told::run) whole = full_record(run, played, command);
    if (!options.report.empty()) {
        report::write_page(options.report, record::to_json(record::page_tree(whole)));
        fmt::print(stderr, "wrote {}\n", options.report);
    }
    if (!common.json) return;
    if (told == Told::comparison)
        whole = record::compare_tree(played.baseline->result, {played.plans, played.between},
                                     run.economy.industries, command);
    fmt::print("{}\n", record::to_json(whole, 1));
}

void print_text(const Prepared& run, const PlayedAll& played, bool korean)
{
    // Whether a promise can be kept comes before what it does.
    for (std::size_t p = 0; p < run.plans.size(); ++p) {
        const auto& [alone, fed] = std::pair{run.plans[p].judged, played.fed[p]};
        if (fed != nullptr)
            fmt::print("{}\n{}\n", check_text(*fed->judged, korean), fed_text(*alone, *fed, korean));
        else if (alone != nullptr)
            fmt::print("{}\n", check_text(*alone, korean));
    }
    if (played.baseline->result.summary.histories == 0) return;
    fmt::print("{}", run_text(played.baseline->result, korean));
    for (const record::PlanRun& with : played.plans)
        fmt::print("\n{}", effects_text(with, run.economy.industries, korean));
    if (played.plans.size() > 1) fmt::print("\n{}", comparison_text(played.plans, korean));
    for (const experiment::Between& each : played.between)
        fmt::print("\n{}", between_text(each, played.plans, korean));
    if (is_closed(run.key.setting)) fmt::print("\n{}", variants_text(run, played.variants, korean));
}

Exit run_run(const RunOptions& options, const Common& common, const std::string& command, Told told)
{
    const Prepared run = prepare(options, common);
    if (options.dry_run) {
        say_dry_run(options, common, run);
        return Exit::ok;
    }
    const PlayedAll played = play_all(run, options, common, command);
    if (played.stopped) return Exit::stopped;
    write_tables(options, played);
    if (common.json || !options.report.empty()) write_record(options, common, run, played, command, told);
    if (!common.json) print_text(run, played, common.korean);
    say_kept(run, played, common);
    return exit_of(played);
}

/// Options of every verb that plays.
void add_options(CLI::App& verb, RunOptions& options)
{
    verb.add_option("--start", options.start, "Quarter to start in, such as 2010Q1; else the nation's own");
    verb.add_option("--scale", options.scale, "Persons an agent stands for; else the nation's own")
        ->check(CLI::Range(1.0, 1e6));
    verb.add_option("--quarters", options.quarters,
                    "Quarters to simulate; else to the end of 2040 where the nation has prospects, or 12")
        ->check(CLI::Range(std::size_t{1}, std::size_t{400}));
    verb.add_option("--histories", options.histories, "Histories to play, each with luck of its own")
        ->check(CLI::Range(1u, 10'000'000u))
        ->capture_default_str();
    verb.add_option("--seed", options.seed, "Seed of the draws")
        ->check(CLI::Range(std::uint64_t{0}, (std::uint64_t{1} << 53u) - 1))
        ->capture_default_str();
    verb.add_option("--setting", options.setting,
                    "Rules of the economy: reference is the published model, nation closes it for fifteen "
                    "years, nation+ai adds "
                    "AI; else the richest that the nation has");
    verb.add_option("--scenario", options.scenario,
                    "What happens abroad with and without a plan: a name below scenarios/, or a path");
    verb.add_option("-o,--override", options.overrides,
                    "name=value: set what the calibration takes from no statistic (recipe.* of `megamachine "
                    "schema`), how strongly a closure or AI acts (nation.*, ai.*), or switch one off "
                    "(nation.N4=off, ai.adoption=off)")
        ->take_all();
    verb.add_option("--threads", options.threads, "Threads, 0 for all cores; results do not depend on it")
        ->check(CLI::Range(0, 1024))
        ->capture_default_str();
    CLI::Option* out =
        verb.add_option("--out", options.out,
                        "Folder that keeps the histories, with plans one below it for each run; "
                        "else runs/NATION-START-… below this one");
    verb.add_flag("--no-store", options.no_store, "Keep nothing")->excludes(out);
    verb.add_option("--report", options.report, "Write the report to this HTML file");
    verb.add_option("--csv", options.csv, "Write all histories to this CSV file, one value a row");
    verb.add_option(
        "--iamc", options.iamc,
        "The same in IAMC long form, quarters in the columns year and subannual, as pyam reads it");
    verb.add_option("--sqlite", options.sqlite, "Write histories and summary to this SQLite database");
    verb.add_option(
        "--variants", options.variants,
        "Histories in which headlines are asked again under rival closures, other numbers of tokens and "
        "relaxed constraints; else an eighth of the histories, at most 5; 0: none");
    verb.add_flag("--dry-run", options.dry_run, "Say what would run and for how long");
}

} // namespace

void add_run(CLI::App& program, Common& common, const std::string& command)
{
    auto options = std::make_shared<RunOptions>();
    CLI::App* verb = program.add_subcommand(
        "run",
        "  megamachine run austria --scale 10000 --histories 20 --quarters 8\n"
        "  megamachine run korea --plan four-day-week --scale 10000 --histories 4 --quarters 8\n\n"
        "Plays a nation's economy many times and says what comes of it, with its uncertainty; with a plan, "
        "what the plan changes and who gains and who pays. A run that was stopped or killed goes on with "
        "the same command.");
    verb->add_option("nation", options->nation, "Folder below nations/, or a path with a slash")->required();
    verb->add_option("--plan", options->plans, "A plan below plans/ or a file; may be given several times");
    add_options(*verb, *options);
    add_common(*verb, common);
    verb->callback(
        [options, &common, command] { common.exit = run_run(*options, common, command, Told::run); });
}

void add_compare(CLI::App& program, Common& common, const std::string& command)
{
    auto options = std::make_shared<RunOptions>();
    CLI::App* verb = program.add_subcommand(
        "compare",
        "  megamachine compare korea hours-69 four-day-week --scale 10000 --histories 4 --quarters 8\n\n"
        "Plays a nation's economy without a plan and with each of several, on the same luck, lays side by\n"
        "side what they change, and says in what one plan differs from another. The run without a plan is\n"
        "shared with `run`.");
    verb->add_option("nation", options->nation, "Folder below nations/, or a path with a slash")->required();
    verb->add_option("plans", options->plans, "Plans below plans/, or files")->required();
    add_options(*verb, *options);
    add_common(*verb, common);
    verb->callback(
        [options, &common, command] { common.exit = run_run(*options, common, command, Told::comparison); });
}

} // namespace mm::app
