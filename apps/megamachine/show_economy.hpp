// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/quarter.hpp"
#include "commands.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace mm::app {

/// Where and how finely an economy is asked for on the command line; empty and 0 leave it to its folder.
struct EconomyRequest {
    std::string start{};
    double scale = 0.0;
    std::vector<std::string> overrides{}; ///< name=value of what the recipe takes from no statistic
};

/// Reads an economy's folder, calibrates it and prints what a run would start from.
void show_economy(const std::filesystem::path& folder, const EconomyRequest& request, const Common& common);

/// A quarter of the command line; refuses a text that is none. `option` is its name.
Quarter quarter_of_option(const std::string& option, const std::string& text);

} // namespace mm::app
