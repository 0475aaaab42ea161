// SPDX-License-Identifier: Apache-2.0
#include "run_setup.hpp"

#include "base/error.hpp"
#include "model/simulate.hpp"
#include "nation/economy.hpp"
#include "show_economy.hpp"
#include "threads.hpp"
#include "workspace.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <thread>

namespace mm::app {
namespace {

namespace fs = std::filesystem;

void hold_setting(const std::string& setting)
{
    static const std::array<std::string, 1> known{"reference"};
    if (setting == known[0]) return;
    throw InputError({.file = "command line",
                      .field = "--setting",
                      .found = "\"" + setting + "\"",
                      .expected = "reference",
                      .nearest = nearest_name(setting, known)});
}

/// A calibration made elsewhere has its choices made.
void hold_choices(const nation::Economy& economy, const std::vector<std::string>& overrides)
{
    if (overrides.empty() || !economy.is_calibrated()) return;
    throw InputError(
        {.file = "command line",
         .field = "-o",
         .found = "\"" + overrides.front() + "\"",
         .expected = "no override: " + economy.id + " was calibrated elsewhere and is taken as it is"});
}

/// A folder of its own for every run: the beginning of its id keeps those apart that look alike.
fs::path folder_of(const RunOptions& options, const record::RunKey& key)
{
    if (options.no_store) return {};
    if (!options.out.empty()) return options.out;
    return fs::path{"runs"} /
           fmt::format("{}-{}-{}", key.nation, to_string(key.start), record::run_id(key).substr(0, 8));
}

} // namespace

Prepared prepare(const RunOptions& options, const Common& common)
{
    hold_setting(options.setting);
    const auto start =
        options.start.empty() ? std::nullopt : std::optional{quarter_of_option("--start", options.start)};
    const fs::path data = find_data(common.data).path;
    Prepared run{.economy = nation::read_economy(find_nation(data, options.nation))};
    const auto scale = options.scale > 0.0 ? std::optional{options.scale} : std::nullopt;
    hold_choices(run.economy, options.overrides);
    for (const std::string& text : options.overrides) apply_override(run.choices, text);
    run.calibration = nation::calibrate(run.economy, start, scale, calibration::choices_of(run.choices));
    run.catalogue = model::reference_catalogue(run.economy.currency);
    run.key = record::key_of_build();
    // As they stand in the end, whatever order and form they were given in.
    for (const Declaration* d : run.choices.declarations())
        if (const Value& v = run.choices[*d]; v.origin == "command line")
            run.key.overrides.emplace_back(d->name, fmt::format("{}", v.value));
    run.key.nation = run.economy.id;
    run.key.start = run.calibration.start;
    run.key.scale = run.calibration.scale;
    run.key.quarters = options.quarters;
    run.key.seed = options.seed;
    run.key.setting = options.setting;
    record::Manifest manifest;
    record::add_inputs(manifest, run.economy.files, data);
    run.key.inputs = std::move(manifest.inputs);
    run.folder = folder_of(options, run.key);
    run.threads = options.threads > 0 ? static_cast<std::size_t>(options.threads)
                                      : std::max(1u, std::thread::hardware_concurrency());
    run.executor = threaded(options.threads);
    return run;
}

Sharing sharing(const Prepared& run, std::size_t histories)
{
    if (histories < run.threads) return {serial, run.executor};
    return {run.executor, serial};
}

experiment::Play play_of(const Prepared& run, std::size_t quarters, const Executor& inside)
{
    return [&run, quarters, inside](std::uint32_t history) {
        return model::simulate(run.calibration, {}, run.key.seed, history, quarters, inside, run.catalogue);
    };
}

} // namespace mm::app
