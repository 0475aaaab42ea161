// SPDX-License-Identifier: Apache-2.0
#include "run_setup.hpp"

#include "enact/shocks.hpp"
#include "endow/endow.hpp"
#include "files/digest.hpp"
#include "files/text_file.hpp"
#include "model/industry_groups.hpp"
#include "model/simulate.hpp"
#include "nation/economy.hpp"
#include "nation/table_economy.hpp"
#include "nation/varied.hpp"
#include "run_ai.hpp"
#include "run_plans.hpp"
#include "run_setting.hpp"
#include "show_economy.hpp"
#include "threads.hpp"
#include "workspace.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <thread>

namespace mm::app {
namespace {

namespace fs = std::filesystem;

/// A folder of its own for every run: the beginning of its id keeps those apart that look alike.
fs::path folder_of(const RunOptions& options, const record::RunKey& key)
{
    if (options.no_store) return {};
    const std::string plan = key.plan.empty() ? "" : "-" + key.plan;
    if (options.out.empty())
        return fs::path{"runs"} / fmt::format("{}-{}{}-{}", key.nation, to_string(key.start), plan,
                                              record::run_id(key).substr(0, 8));
    // One folder holds one run: with plans there are several.
    if (options.plans.empty()) return options.out;
    return fs::path{options.out} / (key.plan.empty() ? "baseline" : key.plan);
}

/// Fifteen years and more where there are prospects of them.
std::size_t quarters_of(const RunOptions& options, const calibration::Calibration& start)
{
    if (options.quarters > 0) return options.quarters;
    constexpr std::size_t published = 12;
    const int until = Quarter::of(2040, 4) - start.start;
    return start.prospects && until > 0 ? static_cast<std::size_t>(until) : published;
}

model::Catalogue catalogue_of(const Prepared& run, std::string_view setting)
{
    if (setting == reference_setting) return model::reference_catalogue(run.economy.currency);
    std::vector<std::uint32_t> groups;
    for (const nation::IndustryName& industry : run.economy.industries)
        groups.push_back(model::industry_group(industry.isic.empty() ? industry.code : industry.isic));
    return model::nation_catalogue(run.economy.currency, groups, run.ai != nullptr);
}

void name_run(Prepared& run, const RunOptions& options, const fs::path& data)
{
    record::RunKey& key = run.key = record::key_of_build();
    // As they stand in the end, whatever order and form they were given in.
    for (const Inputs* inputs : {&run.choices, &run.rules, &run.ai_rules})
        for (const Declaration* d : inputs->declarations())
            if (const Value& v = (*inputs)[*d]; v.origin == "command line")
                key.overrides.emplace_back(d->name, fmt::format("{}", v.value));
    key.nation = run.economy.id;
    key.start = run.calibration.start;
    key.scale = run.calibration.scale;
    key.quarters = quarters_of(options, run.calibration);
    key.seed = options.seed;
    record::Manifest manifest;
    record::add_inputs(manifest, run.economy.files, data);
    key.inputs = std::move(manifest.inputs);
}

/// What happens abroad holds with and without a plan.
void play_scenario(Prepared& run)
{
    if (!run.scenario) return;
    run.key.scenario = run.scenario->id;
    run.key.scenario_sha256 = files::sha256(files::read_text(run.scenario->file));
    if (run.scenario->shocks.empty()) return;
    run.measures.resize(run.key.quarters);
    enact::apply_shocks(run.scenario->shocks, run.calibration.start, run.measures);
}

/// Where nobody says which setting, a start before chips were counted is played without AI.
RunOptions with_setting(RunOptions options, const fs::path& data, std::optional<Quarter> start)
{
    if (options.setting.empty() && start && nation::has_table_economy(find_nation(data, options.nation)) &&
        *start < endow::first_start(nation::read_world(data / "world")))
        options.setting = nation_setting;
    return options;
}

} // namespace

Prepared prepare(const RunOptions& asked, const Common& common)
{
    const auto start =
        asked.start.empty() ? std::nullopt : std::optional{quarter_of_option("--start", asked.start)};
    const fs::path data = find_data(common.data).path;
    const RunOptions options = with_setting(asked, data, start);
    Prepared run{.economy = nation::read_economy(find_nation(data, options.nation))};
    const auto scale = options.scale > 0.0 ? std::optional{options.scale} : std::nullopt;
    if (!options.scenario.empty()) run.scenario = plan::read_scenario(find_scenario(data, options.scenario));
    const std::string setting = apply_setting(options, run);
    if (setting == ai_setting) bring_ai_services(run, data);
    run.calibration =
        nation::calibrate(run.economy, start, scale, calibration::choices_of(run.choices), run.closures);
    if (setting == ai_setting) endow_with_ai(run);
    run.catalogue = catalogue_of(run, setting);
    name_run(run, options, data);
    run.key.setting = setting;
    if (is_closed(setting)) run.key.closures_off = names_of_off(run.closures);
    if (setting == ai_setting) run.key.mechanisms_off = names_of_off(run.mechanisms);
    play_scenario(run);
    run.folder = folder_of(options, run.key);
    run.threads = options.threads > 0 ? static_cast<std::size_t>(options.threads)
                                      : std::max(1u, std::thread::hardware_concurrency());
    run.executor = threaded(options.threads);
    hold_plans(options, run.closures);
    prepare_plans(run, options.plans, data);
    for (PreparedPlan& each : run.plans) each.folder = folder_of(options, each.key);
    return run;
}

Sharing sharing(const Prepared& run, std::size_t histories)
{
    if (histories < run.threads) return {serial, run.executor};
    return {run.executor, serial};
}

model::Settings settings_of(const Prepared& run, const PreparedPlan* plan)
{
    model::Settings settings{.closures = run.closures, .rules = &run.rules, .measures = run.measures};
    if (run.ai != nullptr)
        settings.ai = {.start = run.ai.get(), .mechanisms = run.mechanisms, .rules = &run.ai_rules};
    if (plan != nullptr) settings.measures = plan->measures;
    return settings;
}

calibration::Calibration calibration_of(const Prepared& run, std::uint32_t history)
{
    if (!is_closed(run.key.setting) || run.economy.varied.empty()) return run.calibration;
    return nation::calibrate(nation::drawn(run.economy, run.key.seed, history), run.calibration.start,
                             run.calibration.scale, calibration::choices_of(run.choices), run.closures);
}

experiment::Play play_of(const Prepared& run, const PreparedPlan* plan, std::size_t quarters,
                         const Executor& inside)
{
    return [&run, plan, quarters, inside](std::uint32_t history) {
        const calibration::Calibration own = calibration_of(run, history);
        return model::simulate(own, settings_of(run, plan), run.key.seed, history, quarters, inside,
                               run.catalogue);
    };
}

} // namespace mm::app
