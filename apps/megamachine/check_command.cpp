// SPDX-License-Identifier: Apache-2.0
#include "base/error.hpp"
#include "commands.hpp"
#include "feasibility/assumptions.hpp"
#include "feasibility/backtest.hpp"
#include "feasibility/check.hpp"
#include "feasibility/sentences.hpp"
#include "feasibility/wording.hpp"
#include "record/check_record.hpp"
#include "report/report.hpp"
#include "threads.hpp"
#include "workspace.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <memory>
#include <optional>

namespace mm::app {
namespace {

using feasibility::Check;

struct CheckOptions {
    std::string plan{};
    std::string against{};
    std::vector<std::string> overrides{};
    std::uint64_t seed = 1;
    std::uint32_t draws = 10'000;
    int threads = 0;
    bool dry_run = false;
    std::string as_of{};
    std::string model = "llama-3.1-70b";
    std::string report{};
};

/// A plan, read and judged. The case refers to the plan, which therefore stays where it is.
struct Judged {
    std::unique_ptr<plan::Plan> plan{};
    std::unique_ptr<feasibility::Case> c{};
    Check check{};
};

const std::string& in(const Common& common, const Text& text)
{
    return common.korean ? text.ko : text.en;
}

feasibility::Settings settings_of(const CheckOptions& options, const Workspace& space)
{
    feasibility::Settings settings{.draws = options.draws,
                                   .seed = options.seed,
                                   .as_of = space.world.last_known(),
                                   .model = options.model};
    if (!options.as_of.empty()) {
        const auto quarter = parse_quarter(options.as_of);
        if (!quarter)
            throw InputError({.file = "command line",
                              .field = "--as-of",
                              .found = "\"" + options.as_of + "\"",
                              .expected = "a quarter such as 2025Q2"});
        settings.as_of = *quarter;
    }
    if (space.world.find_model(options.model) == nullptr)
        throw InputError({.file = "command line",
                          .field = "--model",
                          .found = "\"" + options.model + "\"",
                          .expected = "a model of world/models.csv",
                          .nearest = nearest_name(options.model, space.known.models)});
    return settings;
}

Judged judge_plan(const std::filesystem::path& path, const Workspace& space,
                  const feasibility::Settings& settings, const Executor& executor)
{
    Judged judged{.plan = std::make_unique<plan::Plan>(plan::checkable(plan::read_plan(path, space.known)))};
    if (judged.plan->pledges.empty())
        throw InputError({.file = path.string(),
                          .field = "pledge",
                          .found = "only pledges that change the economy, nothing to check",
                          .expected = "a pledge of chips, tokens, a model or a site; what the others do is a "
                                      "question for `megamachine run`"});
    if (judged.plan->nation != space.nation.id)
        throw InputError(
            {.file = path.string(),
             .field = "nation",
             .found = "\"" + judged.plan->nation + "\"",
             .expected = "the nation of the plan it is held against, \"" + space.nation.id + "\""});
    judged.c = std::make_unique<feasibility::Case>(feasibility::Case{
        .nation = space.nation, .world = space.world, .plan = *judged.plan, .inputs = space.inputs});
    judged.check = feasibility::check(*judged.c, settings, executor);
    return judged;
}

void print_constraints(const Common& common, const Check& check)
{
    namespace words = feasibility::words;
    for (std::size_t c = 0; c < feasibility::constraints; ++c) {
        const auto constraint = static_cast<feasibility::Constraint>(c);
        const feasibility::ConstraintVerdict& v = check.verdict.constraint[c];
        const std::string_view unit = words::unit(constraint);
        const bool binding = constraint == check.verdict.binding;
        fmt::print("  {} {:<7} {}: {}; {}: {}; {}: {}\n", binding ? ">" : " ",
                   in(common, words::name(constraint)), common.korean ? "필요" : "needed",
                   in(common, words::range(v.needed, unit)), common.korean ? "가능" : "there",
                   in(common, words::range(v.available, unit)), common.korean ? "확률" : "chance",
                   in(common, words::percent(v.probability)));
    }
}

void print_text(const Common& common, const Judged& judged)
{
    const Check& check = judged.check;
    fmt::print("{} ({}): {}\n\n", in(common, judged.plan->title), judged.plan->id,
               feasibility::to_string(check.verdict.light));
    for (const Text& sentence : feasibility::summarise(*judged.c, check))
        fmt::print("{}\n", in(common, sentence));
    fmt::print("\n");
    print_constraints(common, check);
}

void say_dry_run(const CheckOptions& options, const Workspace& space, const feasibility::Settings& settings,
                 const Executor& executor)
{
    constexpr std::uint32_t trial = 500;
    feasibility::Settings few = settings;
    few.draws = std::min(trial, settings.draws);
    double seconds = 0.0;
    for (const std::string& name : {options.plan, options.against}) {
        if (name.empty()) continue;
        const auto begin = std::chrono::steady_clock::now();
        const Judged judged = judge_plan(find_plan(space.data, name), space, few, executor);
        const double spent = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        seconds += spent * settings.draws / few.draws;
        fmt::print("would check {}: {} {} of {}, {} draws, seed {}, known until {}\n", judged.plan->file,
                   judged.plan->pledges.size(), judged.plan->pledges.size() == 1 ? "pledge" : "pledges",
                   space.nation.id, settings.draws, settings.seed, to_string(settings.as_of));
    }
    if (!options.report.empty()) fmt::print("would write {}\n", options.report);
    fmt::print("about {:.1f} seconds\n", seconds);
}

std::string record_of(const Judged& plan, const std::optional<Judged>& against, const Workspace& space,
                      const feasibility::Settings& settings, const CheckOptions& options,
                      const std::string& command, const Executor& executor)
{
    record::Manifest manifest = record::manifest_of_build();
    manifest.command = command;
    manifest.seed = settings.seed;
    manifest.draws = settings.draws;
    manifest.as_of = to_string(settings.as_of);
    record::add_inputs(manifest, {find_plan(space.data, options.plan)}, space.data);
    if (against) record::add_inputs(manifest, {find_plan(space.data, options.against)}, space.data);
    record::add_inputs(manifest, space.nation.files, space.data);
    record::add_inputs(manifest, space.world.files, space.data);
    feasibility::Settings fewer = settings;
    fewer.draws = std::min(settings.draws, 2000u); // Three quantiles of events need no more.
    const auto events =
        feasibility::backtest(space.nation, space.world, space.inputs, space.events, fewer, executor);
    const record::Checked first{.c = *plan.c, .settings = settings, .check = plan.check};
    if (!against) return record::check_record(first, nullptr, events, manifest);
    const record::Checked second{.c = *against->c, .settings = settings, .check = against->check};
    return record::check_record(first, &second, events, manifest);
}

/// Whether there is anything to judge; says so plainly where there is not.
bool anything_to_check(const CheckOptions& options, const Common& common, const Workspace& space)
{
    const plan::Plan whole = plan::read_plan(find_plan(space.data, options.plan), space.known);
    const std::string_view id = whole.id;
    const std::string& title = in(common, whole.title);
    if (!plan::checkable(whole).pledges.empty()) return true;
    if (common.json || !options.report.empty())
        return true; // No record can be written: refused where it is judged.
    if (common.korean)
        fmt::print(
            "{} ({})\n\n점검할 것이 없다. 칩·토큰·모델·부지에 관한 공약이 없고, 경제를 바꾸는 공약뿐이다. "
            "그 영향은 `megamachine run {} --plan {}`로 본다.\n",
            title, id, whole.nation, id);
    else
        fmt::print(
            "{} ({})\n\nThere is nothing to check: no pledge of it needs chips, tokens, a model or a site, "
            "all change the economy. `megamachine run {} --plan {}` says what they do.\n",
            title, id, whole.nation, id);
    return false;
}

void run_check(const CheckOptions& options, const Common& common, const std::string& command)
{
    const DataFolder data = find_data(common.data);
    const std::filesystem::path path = find_plan(data.path, options.plan);
    const std::string nation = plan::nation_of_plan(path);
    plan::Known nations{.nations = names_in(data.path / "nations", "")};
    if (std::find(nations.nations.begin(), nations.nations.end(), nation) == nations.nations.end())
        static_cast<void>(plan::read_plan(path, nations)); // Refuses the name where it stands.
    const auto space = open_workspace(data.path, nation, options.overrides);
    const feasibility::Settings settings = settings_of(options, *space);
    const Executor executor = threaded(options.threads);
    if (!anything_to_check(options, common, *space)) return;
    if (options.dry_run) return say_dry_run(options, *space, settings, executor);

    const Judged judged = judge_plan(path, *space, settings, executor);
    std::optional<Judged> against;
    if (!options.against.empty())
        against = judge_plan(find_plan(space->data, options.against), *space, settings, executor);
    if (common.json || !options.report.empty()) {
        const std::string record = record_of(judged, against, *space, settings, options, command, executor);
        if (!options.report.empty()) {
            report::write_page(options.report, record);
            fmt::print(stderr, "wrote {}\n", options.report);
        }
        if (common.json) {
            fmt::print("{}\n", record);
            return;
        }
    }
    print_text(common, judged);
    if (against) {
        fmt::print("\n{}\n\n", common.korean ? "— 비교 —" : "— held against —");
        print_text(common, *against);
    }
}

} // namespace

void add_check(CLI::App& program, Common& common, const std::string& command)
{
    auto options = std::make_shared<CheckOptions>();
    CLI::App* verb = program.add_subcommand("check", "  megamachine check gpu-200k\n  megamachine check "
                                                     "gpu-200k --against gpu-50k --report report.html\n\n"
                                                     "Can the promise be kept? Chips, money, power, people, "
                                                     "time: what is needed, what is there, what binds.");
    verb->add_option("plan", options->plan, "A plan's name (plans/NAME.toml) or a path")->required();
    verb->add_option("--against", options->against, "Another plan to hold beside it");
    verb->add_option("-o,--override", options->overrides,
                     "name=value: set a parameter or figure (see `megamachine schema`)")
        ->take_all();
    verb->add_option("--seed", options->seed, "Seed of the draws")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    verb->add_option("--draws", options->draws, "Number of draws")
        ->check(CLI::Range(1u, 10'000'000u))
        ->capture_default_str();
    verb->add_option("--threads", options->threads, "Threads, 0 for all cores; results do not depend on it")
        ->check(CLI::Range(0, 1024))
        ->capture_default_str();
    verb->add_option("--as-of", options->as_of,
                     "Use only what was known by the end of this quarter, such as 2025Q2");
    verb->add_option("--model", options->model, "Model that serves where a pledge names none")
        ->capture_default_str();
    verb->add_option("--report", options->report, "Write the report to this HTML file");
    verb->add_flag("--dry-run", options->dry_run, "Say what would run and for how long");
    add_common(*verb, common);
    verb->callback([options, &common, command] { run_check(*options, common, command); });
}

} // namespace mm::app
