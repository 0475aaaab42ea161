// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/quarter.hpp"
#include "base/text.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace mm::plan {

/// Something that happens to a nation from abroad, whatever it has planned, and when.
struct Shock {
    std::string what{}; ///< one of shock_names()
    Quarter from{};
    Quarter until{};    ///< the last
    double value = 1.0; ///< a factor on what it would be otherwise; for "api" 0 means closed [1]
};

/// What a shock can be about, and in words what its value does.
struct ShockName {
    std::string_view name{};
    Text text{};
};
const std::vector<ShockName>& shock_names();

/// What a run assumes of the world beside a plan: other values for declared figures, and shocks.
struct Scenario {
    std::string id{}; ///< name of its file without ending
    std::string file{};
    Text title{};
    std::vector<std::string> overrides{}; ///< "ai.workable_2030=0.5", as on the command line
    std::vector<Shock> shocks{};
};

/// Reads a scenario: title, [set] with a number for each declared figure, and [[shock]] tables with what, from, until
/// and value. Throws InputError with file, line, field, what was found and expected, and the nearest name.
Scenario parse_scenario(std::string_view text, std::string_view file);
Scenario read_scenario(const std::filesystem::path& path);

} // namespace mm::plan
