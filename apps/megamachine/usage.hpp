// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <CLI/CLI.hpp>

#include <span>
#include <string>

namespace mm::app {

/// "did you mean --histories?" for the first option among the words that the verb does not take; empty where there is
/// none, or nothing is near.
std::string nearest_option(const CLI::App& program, std::span<char* const> words);

} // namespace mm::app
