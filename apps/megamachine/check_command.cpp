// SPDX-License-Identifier: Apache-2.0
#include "base/error.hpp"
#include "commands.hpp"
#include "feasibility/check.hpp"
#include "judge_plan.hpp"
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

struct CheckOptions {
    std::string plan{};
    std::string against{};
    std::vector<std::string> overrides{};
    std::uint64_t seed = 1;
    std::uint32_t draws = usual_draws;
    int threads = 0;
    bool dry_run = false;
    std::string as_of{};
    std::string model{usual_model};
    std::string report{};
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
                      const CheckOptions& options, const std::string& command, const Executor& executor)
{
    std::vector<std::filesystem::path> files{find_plan(space.data, options.plan)};
    if (against) files.push_back(find_plan(space.data, options.against));
    return record::to_json(
        check_tree_of(plan, against ? &*against : nullptr, space, files, command, executor), 1);
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
        const std::string record = record_of(judged, against, *space, options, command, executor);
        if (!options.report.empty()) {
            report::write_page(options.report, record);
            fmt::print(stderr, "wrote {}\n", options.report);
        }
        if (common.json) {
            fmt::print("{}\n", record);
            return;
        }
    }
    fmt::print("{}", check_text(judged, common.korean));
    if (against)
        fmt::print("\n{}\n\n{}", common.korean ? "— 비교 —" : "— held against —",
                   check_text(*against, common.korean));
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
