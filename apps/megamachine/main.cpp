// SPDX-License-Identifier: Apache-2.0
#include "base/error.hpp"
#include "commands.hpp"
#include "record/build.hpp"
#include "usage.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <exception>
#include <span>
#include <string>

namespace {

constexpr const char* description =
    R"(  megamachine check gpu-200k --against gpu-50k
  megamachine run austria --scale 10000 --histories 20

Checks promises about AI: can they be kept, with what chips, money, power, people and time? Plays a nation's
economy in many histories.)";

constexpr const char* footer =
    R"(Exit codes: 0 done; 2 the command line is wrong; 3 a file or a value is wrong; 4 an accounting identity broke
in every history; 5 in some of them; 75 stopped, and the same command goes on.
Data goes to standard output, everything else to standard error.)";

/// Options that change no result: where it is written to, and how many threads worked on it.
constexpr std::array outside_result{"--report", "--out", "--csv", "--iamc", "--sqlite", "--threads"};

/// The command as it was given, for manifests; arguments with spaces in quotes. What does not belong to making the
/// result again is left out.
std::string command_line(int count, char** words)
{
    std::string text = "megamachine";
    for (int i = 1; i < count; ++i) {
        const std::string word = words[i];
        const std::string name = word.substr(0, word.find('='));
        if (std::find(outside_result.begin(), outside_result.end(), name) != outside_result.end()) {
            if (name == word) ++i; // Its value is the next word.
            continue;
        }
        if (word == "--no-store") continue;
        text += word.find(' ') == std::string::npos ? " " + word : " '" + word + "'";
    }
    return text;
}

} // namespace

int main(int count, char** words)
{
    using namespace mm::app;
    CLI::App program{description, "megamachine"};
    program.footer(footer);
    program.set_version_flag("--version", std::string{"megamachine "} + mm::record::build::version);
    program.require_subcommand(1);
    Common common;
    const std::string command = command_line(count, words);
    add_check(program, common, command);
    add_run(program, common, command);
    add_compare(program, common, command);
    add_store(program, common);
    add_schema(program, common);
    add_validate(program, common);
    add_nation(program, common);
    add_doctor(program, common);
    try {
        program.parse(count, words);
        return static_cast<int>(common.exit);
    } catch (const CLI::ParseError& error) {
        const int code = program.exit(error);
        const std::string near = nearest_option(program, std::span{words, static_cast<std::size_t>(count)});
        if (code != 0 && !near.empty()) fmt::print(stderr, "{}\n", near);
        return code == 0 ? 0 : static_cast<int>(Exit::usage);
    } catch (const mm::InputError& error) {
        fmt::print(stderr, "{}\n", error.what());
        return static_cast<int>(Exit::bad_input);
    } catch (const std::exception& error) {
        fmt::print(stderr, "megamachine: {}\n", error.what());
        return 1;
    }
}
