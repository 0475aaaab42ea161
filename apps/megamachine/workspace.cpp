// SPDX-License-Identifier: Apache-2.0
#include "workspace.hpp"

#include "ai/rules.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "calibration/choices.hpp"
#include "calibration/closure_rules.hpp"
#include "endow/tables.hpp"
#include "feasibility/assumptions.hpp"
#include "nation/figures.hpp"
#include "plan/levers.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>

namespace mm::app {
namespace {

namespace fs = std::filesystem;

bool holds_data(const fs::path& folder)
{
    std::error_code error;
    return fs::is_directory(folder / "nations", error) && fs::is_directory(folder / "world", error);
}

/// The folder itself or the nearest above it that holds data; empty where there is none.
fs::path upward(fs::path folder)
{
    while (!folder.empty()) {
        if (holds_data(folder)) return folder;
        if (holds_data(folder / "share" / "megamachine")) return folder / "share" / "megamachine";
        if (folder == folder.parent_path()) break;
        folder = folder.parent_path();
    }
    return {};
}

/// Parameters and figures: what `-o` may set.
Declarations settable()
{
    static const std::vector<const Declaration*> list = [] {
        std::vector<const Declaration*> all;
        for (const Declaration* d : feasibility::assume::all()) all.push_back(d);
        for (const Declaration* d : nation::figure::all()) all.push_back(d);
        return all;
    }();
    return list;
}

[[noreturn]] void no_such(const std::string& what, const std::string& found,
                          const std::vector<std::string>& known)
{
    std::string list;
    for (const std::string& name : known) list += (list.empty() ? "" : ", ") + name;
    throw InputError({.file = "command line",
                      .field = what,
                      .found = "\"" + found + "\"",
                      .expected = "a " + what + ": " + (list.empty() ? std::string{"none is there"} : list),
                      .nearest = nearest_name(found, known)});
}

} // namespace

void apply_override(std::span<Inputs* const> inputs, const std::string& text)
{
    const std::size_t equals = text.find('=');
    const std::string name = text.substr(0, equals);
    std::vector<std::string> names;
    Inputs* of = nullptr;
    const Declaration* found = nullptr;
    for (Inputs* each : inputs)
        for (const Declaration* d : each->declarations()) {
            names.emplace_back(d->name);
            if (d->name == name) of = each, found = d;
        }
    if (found == nullptr || equals == std::string::npos)
        throw InputError({.file = "command line",
                          .field = "-o " + text,
                          .found = "\"" + name + "\"",
                          .expected = "name=value, the name as `megamachine schema` lists it",
                          .nearest = nearest_name(name, names)});
    double value = 0.0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data() + equals + 1, end, value);
    if (error != std::errc{} || stop != end || !allowed(*found, value))
        throw InputError({.file = "command line",
                          .field = "-o " + name,
                          .found = "\"" + text.substr(equals + 1) + "\"",
                          .expected = expectation(*found)});
    of->set(*found, {value, value, value, "set on the command line", Grade::illustrative, "command line"});
}

void apply_override(Inputs& inputs, const std::string& text)
{
    apply_override(std::array{&inputs}, text);
}

DataFolder find_data(const std::string& named)
{
    if (!named.empty()) {
        if (holds_data(named)) return {named, "--data"};
        throw InputError({.file = "command line",
                          .field = "--data",
                          .found = "\"" + named + "\"",
                          .expected = "a folder that holds nations/ and world/"});
    }
    if (const char* set = std::getenv("MEGAMACHINE_DATA"); set != nullptr && *set != '\0') {
        if (holds_data(set)) return {set, "MEGAMACHINE_DATA"};
        throw InputError({.file = "environment",
                          .field = "MEGAMACHINE_DATA",
                          .found = "\"" + std::string{set} + "\"",
                          .expected = "a folder that holds nations/ and world/"});
    }
    std::error_code error;
    if (const fs::path here = upward(fs::current_path(error)); !here.empty())
        return {here, "the working folder"};
    if (const fs::path program = fs::read_symlink("/proc/self/exe", error); !error)
        if (const fs::path near = upward(program.parent_path()); !near.empty())
            return {near, "the program's place"};
    throw InputError({.file = "command line",
                      .field = "--data",
                      .found = "no folder with nations/ and world/ here or above",
                      .expected = "--data FOLDER, or MEGAMACHINE_DATA"});
}

std::vector<std::string> names_in(const fs::path& folder, const std::string& ending)
{
    std::vector<std::string> names;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        if (ending.empty() ? entry.is_directory() : entry.path().extension() == ending)
            names.push_back(entry.path().stem().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

std::unique_ptr<Workspace> open_workspace(const fs::path& data, const std::string& nation,
                                          const std::vector<std::string>& overrides)
{
    auto space = std::make_unique<Workspace>(Workspace{.data = data, .inputs = Inputs{settable()}});
    space->known.nations = names_in(data / "nations", "");
    if (std::find(space->known.nations.begin(), space->known.nations.end(), nation) ==
        space->known.nations.end())
        no_such("nation", nation, space->known.nations);
    space->nation = nation::read_nation(data / "nations" / nation, space->inputs);
    space->world = nation::read_world(data / "world");
    for (const auto& offer : space->world.chips) space->known.chips.push_back(offer.chip.id);
    for (const auto& model : space->world.models) space->known.models.push_back(model.id);
    for (const auto& region : space->nation.regions) space->known.regions.push_back(region.id);
    space->levers = nation::read_lever_tables(data / "nations" / nation);
    for (const auto& each : space->levers.industries)
        space->known.industries.push_back({each.code, each.name.en});
    space->known.partners = space->levers.partners.names();
    space->known.baskets = space->levers.baskets.names();
    space->nation.files.insert(space->nation.files.end(), space->levers.files.begin(),
                               space->levers.files.end());
    if (const fs::path events = data / "nations" / nation / "events.csv"; fs::exists(events)) {
        space->events = nation::read_events(events, space->known.chips);
        space->nation.files.push_back(events);
    }
    for (const std::string& text : overrides) apply_override(space->inputs, text);
    return space;
}

namespace {

/// A TOML file by its name below a folder of the data, or by its path.
fs::path find_file(const fs::path& data, std::string_view folder, const char* what, const std::string& name)
{
    const bool is_path = name.find('/') != std::string::npos || fs::path{name}.extension() == ".toml";
    if (is_path) return name;
    const fs::path path = data / folder / (name + ".toml");
    if (!fs::exists(path)) no_such(what, name, names_in(data / folder, ".toml"));
    return path;
}

} // namespace

fs::path find_plan(const fs::path& data, const std::string& name)
{
    return find_file(data, "plans", "plan", name);
}

fs::path find_scenario(const fs::path& data, const std::string& name)
{
    return find_file(data, "scenarios", "scenario", name);
}

fs::path find_nation(const fs::path& data, const std::string& name)
{
    if (name.find('/') != std::string::npos) return name;
    const std::vector<std::string> known = names_in(data / "nations", "");
    if (std::find(known.begin(), known.end(), name) == known.end()) no_such("nation", name, known);
    return data / "nations" / name;
}

std::vector<const Declaration*> all_declarations()
{
    std::vector<const Declaration*> all(settable().begin(), settable().end());
    for (const Declaration* d : plan::declarations()) all.push_back(d);
    for (const Declaration* d : calibration::choice::all()) all.push_back(d);
    for (const Declaration* d : calibration::closure_declarations()) all.push_back(d);
    for (const Declaration* d : ai::rule_declarations()) all.push_back(d);
    for (const Declaration* d : endow::figures()) all.push_back(d);
    return all;
}

} // namespace mm::app
