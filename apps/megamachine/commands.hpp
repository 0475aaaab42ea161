// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <CLI/CLI.hpp>

#include <string>

namespace mm::app {

/// Exit codes, as the help states them.
enum class Exit : int {
    ok = 0,
    usage = 2,
    bad_input = 3,
    broken_identity = 4, ///< in every history
    some_failed = 5,     ///< histories, of several
    stopped = 75,        ///< by a signal; the same command goes on
};

/// Options that every verb takes, and how it ended.
struct Common {
    std::string data{}; ///< folder with nations/, plans/, world/
    bool json = false;
    bool korean = false;  ///< text in Korean
    Exit exit = Exit::ok; ///< what the verb ended with
};

// Each adds its verb to the program; what the verb does runs when it is parsed.
void add_check(CLI::App& program, Common& common, const std::string& command);
void add_run(CLI::App& program, Common& common, const std::string& command);
void add_compare(CLI::App& program, Common& common, const std::string& command);
void add_store(CLI::App& program, Common& common);
void add_schema(CLI::App& program, Common& common);
void add_validate(CLI::App& program, Common& common);
void add_nation(CLI::App& program, Common& common);
void add_import(CLI::App& nation_verb, Common& common); ///< below `nation`
void add_doctor(CLI::App& program, Common& common);

/// Prints to standard output and leaves `--json` and `--lang` understood by the verb.
void add_common(CLI::App& verb, Common& common);

} // namespace mm::app
