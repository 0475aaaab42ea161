// SPDX-License-Identifier: Apache-2.0
#include "base/error.hpp"
#include "commands.hpp"
#include "nation/economy.hpp"
#include "record/manifest.hpp"
#include "workspace.hpp"

#include <fmt/format.h>

#include <thread>

namespace mm::app {
namespace {

void run_doctor(const Common& common)
{
    const DataFolder data = find_data(common.data); // Refused before anything is printed.
    const record::Manifest build = record::manifest_of_build();
    fmt::print("program   {} of source {}, {}\n", build.program, build.commit, build.compiler);
    fmt::print("threads   {}\n", std::thread::hardware_concurrency());
    fmt::print("data      {} (by {})\n", data.path.string(), data.found_by);
    for (const std::string& nation : names_in(data.path / "nations", "")) {
        const auto folder = data.path / "nations" / nation;
        if (nation::is_economy(folder)) {
            const nation::Economy economy = nation::read_economy(folder);
            const auto [first, last] = economy.starts();
            fmt::print("nation    {}: an economy of {} industries, starts from {} to {}\n", nation,
                       economy.industries.size(), to_string(first), to_string(last));
            continue;
        }
        const auto space = open_workspace(data.path, nation, {});
        fmt::print("nation    {}: {} regions, {} representative days, {} events\n", nation,
                   space->nation.regions.size(), space->nation.days.date.size(), space->events.size());
        fmt::print("world     {} chips, {} models, {} sellers with shipments\n", space->world.chips.size(),
                   space->world.models.size(), space->world.shipments.size());
        for (const std::string& plan : names_in(data.path / "plans", ".toml")) {
            try {
                const plan::Plan read = plan::read_plan(find_plan(data.path, plan), space->known);
                fmt::print("plan      {}: {}\n", plan, common.korean ? read.title.ko : read.title.en);
            } catch (const InputError& error) {
                fmt::print("plan      {}: wrong: {}\n", plan, error.what());
            }
        }
    }
}

} // namespace

void add_common(CLI::App& verb, Common& common)
{
    verb.add_option("--data", common.data, "Folder with nations/, plans/ and world/");
    verb.add_flag("--json", common.json, "Print JSON");
    verb.add_option_function<std::string>(
            "--lang", [&common](const std::string& language) { common.korean = language == "ko"; },
            "Language of the text")
        ->check(CLI::IsMember({"en", "ko"}));
}

void add_doctor(CLI::App& program, Common& common)
{
    CLI::App* verb = program.add_subcommand(
        "doctor",
        "  megamachine doctor\n\nSays what is installed, where data come from and whether they can be read.");
    add_common(*verb, common);
    verb->callback([&common] { run_doctor(common); });
}

} // namespace mm::app
