// SPDX-License-Identifier: Apache-2.0
#include "base/error.hpp"
#include "commands.hpp"
#include "feasibility/backtest.hpp"
#include "feasibility/wording.hpp"
#include "record/pieces.hpp"
#include "record/tree.hpp"
#include "threads.hpp"
#include "validate_ai.hpp"
#include "validate_economy.hpp"
#include "validate_nation.hpp"
#include "validation/ai_checks.hpp"
#include "validation/checks.hpp"
#include "validation/nation_checks.hpp"
#include "workspace.hpp"

#include <fmt/format.h>

#include <memory>

namespace mm::app {
namespace {

struct ValidateOptions {
    std::string what = "all";
    std::string nation = "korea";
    std::uint64_t seed = 1;
    std::uint32_t draws = 10'000;
};

void print_events(const Common& common, std::span<const feasibility::Backtest> events)
{
    fmt::print("Events, predicted from data before them. Costs were not fitted to them; chips.backlog was "
               "widened after\n"
               "the delivery had been missed, so the delivery is no test.\n");
    for (const feasibility::Backtest& b : events) {
        const Text predicted = feasibility::words::range(b.predicted, b.event->unit);
        const Text actual = feasibility::words::amount(b.event->actual, b.event->unit);
        fmt::print("  {} (known until {})\n    predicted {}, happened {}: {}\n",
                   common.korean ? b.event->text.ko : b.event->text.en, to_string(b.event->as_of),
                   common.korean ? predicted.ko : predicted.en, common.korean ? actual.ko : actual.en,
                   b.inside ? "inside the range from 10 % to 90 %" : "outside the range from 10 % to 90 %");
    }
}

void print_factory(const nation::World& world)
{
    fmt::print("Errors of the serving surface at the measured points, by chip and model: median of "
               "|predicted / measured - 1|,\n"
               "and the worst factor.\n");
    fmt::print("  {:<8} {:<28} {:>6}  {:>10} {:>7}  {:>10} {:>7}\n", "chip", "model", "points", "tokens/s",
               "worst", "J/token", "worst");
    for (const nation::ServingError& e : world.serving_errors)
        fmt::print("  {:<8} {:<28} {:>6.0f}  {:>9.1f}% {:>6.2f}x  {:>9.1f}% {:>6.2f}x\n", e.chip, e.model,
                   e.points, 100.0 * e.throughput_median, e.throughput_worst, 100.0 * e.energy_median,
                   e.energy_worst);
}

void run_validate(const ValidateOptions& options, const Common& common)
{
    const auto space = open_workspace(find_data(common.data).path, options.nation, {});
    const feasibility::Settings settings{.draws = options.draws,
                                         .seed = options.seed,
                                         .as_of = space->world.last_known(),
                                         .model = "llama-3.1-70b"};
    const bool all = options.what == "all";
    std::vector<feasibility::Backtest> events;
    if (all || options.what == "events")
        events = feasibility::backtest(space->nation, space->world, space->inputs, space->events, settings,
                                       threaded(0));
    if (common.json) {
        record::Tree tree;
        if (all || options.what == "events") tree.set("known_events", record::events_tree(events));
        if (all || options.what == "factory")
            tree.set("factory_errors", record::factory_errors_tree(space->world));
        fmt::print("{}\n", record::to_json(tree, 1));
        return;
    }
    if (all || options.what == "events") print_events(common, events);
    if (all) fmt::print("\n");
    if (all || options.what == "factory") print_factory(space->world);
}

std::vector<std::string> names_of(std::span<const std::string_view> ids)
{
    return {ids.begin(), ids.end()};
}

/// "deterministic, calibrations, ..."
std::string listed(std::span<const std::string_view> ids)
{
    return fmt::format("{}", fmt::join(ids, ", "));
}

void add_economy_checks(CLI::App& validate, Common& common)
{
    auto options = std::make_shared<EconomyValidation>();
    CLI::App* verb = validate.add_subcommand(
        "economy",
        "  megamachine validate economy\n  megamachine validate economy --only deterministic forecasts\n\n"
        "Holds the simulated economy against the published model's own results and against history. Needs "
        "the\n"
        "published results, which may not be passed on with the program: --data FOLDER (or\n"
        "MEGAMACHINE_REFERENCE_DATA) names them. Exit code 0 only if every check was run and holds.");
    verb->add_option("--nation", options->nation, "Nation whose own calibration is held")
        ->capture_default_str();
    verb->add_option("--only", options->only, "Checks to run: " + listed(validation::check_ids()))
        ->check(CLI::IsMember(names_of(validation::check_ids())));
    verb->add_option("--seed", options->seed, "Seed of all histories")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    verb->add_option("--histories", options->histories, "Histories of each start quarter of the forecasts")
        ->check(CLI::Range(std::size_t{10}, std::size_t{100'000}))
        ->capture_default_str();
    verb->add_option("--threads", options->threads, "Threads; 0 for all cores")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    verb->add_option("--table", options->table, "File for the forecast table (CSV), as reports read it");
    add_common(*verb, common);
    verb->callback([options, &common] { validate_economy(*options, common); });
}

void add_nation_checks(CLI::App& validate, Common& common)
{
    auto options = std::make_shared<NationValidation>();
    CLI::App* verb = validate.add_subcommand(
        "nation", "  megamachine validate nation\n  megamachine validate nation --only transfer hindcast\n\n"
                  "Holds a nation with closures against its input-output table, published projections, what "
                  "happened since "
                  "2020, and questions whose answer is known. Takes tens of minutes; exit code 0 only if "
                  "every check holds.");
    verb->add_option("--nation", options->nation, "Nation with prospects")->capture_default_str();
    verb->add_option("--only", options->only, "Checks to run: " + listed(validation::nation_check_ids()))
        ->check(CLI::IsMember(names_of(validation::nation_check_ids())));
    verb->add_option("--seed", options->seed, "Seed of all histories")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    verb->add_option("--scale", options->scale,
                     "Persons an agent stands for where many histories are asked for")
        ->check(CLI::Range(1.0, 10'000.0))
        ->capture_default_str();
    verb->add_option("--fine", options->fine, "The same where firms of one industry are looked at")
        ->check(CLI::Range(1.0, 10'000.0))
        ->capture_default_str();
    verb->add_option("--histories", options->histories,
                     "Histories of the baseline and of levers at their ends")
        ->check(CLI::Range(std::size_t{2}, std::size_t{100'000}))
        ->capture_default_str();
    verb->add_option("--few", options->few, "Histories of a comparison between closures")
        ->check(CLI::Range(std::size_t{2}, std::size_t{100'000}))
        ->capture_default_str();
    verb->add_option("--fine-histories", options->fine_histories, "Histories at the fine scale")
        ->check(CLI::Range(std::size_t{2}, std::size_t{10'000}))
        ->capture_default_str();
    verb->add_option("--threads", options->threads, "Threads; 0 for all cores")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    verb->add_option(
        "--moves", options->moves,
        "File for what closure-effects finds (CSV), as reports read it from the nation's folder");
    add_common(*verb, common);
    verb->callback([options, &common] { validate_nation(*options, common); });
}

void add_ai_checks(CLI::App& validate, Common& common)
{
    auto options = std::make_shared<AiValidation>();
    CLI::App* verb = validate.add_subcommand(
        "ai", "  megamachine validate ai\n  megamachine validate ai --only hold-outs published\n\n"
              "Holds AI in a nation's economy against what was observed and was not told to it, against "
              "published estimates\n"
              "under their own assumptions, and against what has to be so whatever is assumed. Takes tens "
              "of minutes; exit code 0\nonly if every check holds.");
    verb->add_option("--nation", options->nation, "Nation that says what AI it has")->capture_default_str();
    verb->add_option("--only", options->only, "Checks to run: " + listed(validation::ai_check_ids()))
        ->check(CLI::IsMember(names_of(validation::ai_check_ids())));
    verb->add_option("--seed", options->seed, "Seed of all histories")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    verb->add_option("--scale", options->scale, "Persons an agent stands for")
        ->check(CLI::Range(1.0, 10'000.0))
        ->capture_default_str();
    verb->add_option("--histories", options->histories,
                     "Histories of what was held out and of levers at their ends")
        ->check(CLI::Range(std::size_t{2}, std::size_t{100'000}))
        ->capture_default_str();
    verb->add_option("--few", options->few, "Histories of a line in a comparison")
        ->check(CLI::Range(std::size_t{2}, std::size_t{100'000}))
        ->capture_default_str();
    verb->add_option("--threads", options->threads, "Threads; 0 for all cores")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    verb->add_option("--write", options->write,
                     "File for what was measured (CSV), as reports read it from the nation's folder");
    add_common(*verb, common);
    verb->callback([options, &common] { validate_ai(*options, common); });
}

} // namespace

void add_validate(CLI::App& program, Common& common)
{
    auto options = std::make_shared<ValidateOptions>();
    CLI::App* verb = program.add_subcommand(
        "validate", "  megamachine validate events\n  megamachine validate factory\n\n"
                    "Holds the program against what was measured and what happened. "
                    "`validate economy`, `validate nation` and `validate ai` take minutes and have "
                    "their own help.");
    verb->add_option("what", options->what, "events, factory or all")
        ->check(CLI::IsMember({"events", "factory", "all"}))
        ->capture_default_str();
    verb->add_option("--nation", options->nation, "Nation whose events are used")->capture_default_str();
    verb->add_option("--seed", options->seed, "Seed of the draws")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    verb->add_option("--draws", options->draws, "Number of draws")
        ->check(CLI::Range(1u, 10'000'000u))
        ->capture_default_str();
    add_common(*verb, common);
    add_economy_checks(*verb, common);
    add_nation_checks(*verb, common);
    add_ai_checks(*verb, common);
    verb->callback([options, verb, &common] {
        if (verb->get_subcommands().empty()) run_validate(*options, common);
    });
}

} // namespace mm::app
