// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/inputs.hpp"
#include "nation/events_table.hpp"
#include "nation/lever_tables.hpp"
#include "nation/nation.hpp"
#include "nation/world.hpp"
#include "plan/plan.hpp"

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace mm::app {

/// Where the program's data lie: the folder that holds nations/, plans/ and world/. Named by the user, by
/// MEGAMACHINE_DATA, else the nearest such folder above the working folder or above the program.
struct DataFolder {
    std::filesystem::path path{};
    std::string found_by{}; ///< in words, for `doctor`
};
DataFolder find_data(const std::string& named);

std::vector<std::string> names_in(const std::filesystem::path& folder, const std::string& ending);

/// A nation and the world, read once, with every declared quantity at its value.
struct Workspace {
    std::filesystem::path data{};
    Inputs inputs;
    nation::Nation nation{};
    nation::World world{};
    std::vector<nation::Event> events{};
    nation::LeverTables levers{}; ///< what plans refer to, beside chips, models and regions
    plan::Known known{};
};

/// Reads a nation's folder and the world, and applies `name=value` overrides from the command line.
std::unique_ptr<Workspace> open_workspace(const std::filesystem::path& data, const std::string& nation,
                                          const std::vector<std::string>& overrides);

/// "gpu-50k" is plans/gpu-50k.toml of the data folder; anything with a slash or ".toml" is a path.
std::filesystem::path find_plan(const std::filesystem::path& data, const std::string& name);

/// "api-cut" is scenarios/api-cut.toml of the data folder; anything with a slash or ".toml" is a path.
std::filesystem::path find_scenario(const std::filesystem::path& data, const std::string& name);

/// "austria" is nations/austria of the data folder; anything with a slash is a path.
std::filesystem::path find_nation(const std::filesystem::path& data, const std::string& name);

/// Sets one of the declared inputs by "name=value" of the command line; of several, that of those which declare it.
void apply_override(std::span<Inputs* const> inputs, const std::string& text);
void apply_override(Inputs& inputs, const std::string& text);

/// Every declaration: parameters of the check and of the calibration, figures and the fields of levers.
std::vector<const Declaration*> all_declarations();

} // namespace mm::app
