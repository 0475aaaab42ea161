// SPDX-License-Identifier: Apache-2.0
#include "base/error.hpp"
#include "commands.hpp"
#include "record/build.hpp"

#include <fmt/format.h>

#include <cstdio>
#include <exception>
#include <string>

namespace {

constexpr const char* description =
    R"(  megamachine check gpu-200k --against gpu-50k

Checks promises about AI: can they be kept, with what chips, money, power, people and time?)";

constexpr const char* footer =
    R"(Exit codes: 0 done; 2 the command line is wrong; 3 a file or a value is wrong.
Data goes to standard output, everything else to standard error.)";

/// The command as it was given, for manifests; arguments with spaces in quotes. Where the report was written
/// to does not belong to what makes it again.
std::string command_line(int count, char** words)
{
    std::string text = "megamachine";
    for (int i = 1; i < count; ++i) {
        const std::string word = words[i];
        if (word == "--report") {
            ++i;
            continue;
        }
        if (word.starts_with("--report=")) continue;
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
    add_schema(program, common);
    add_validate(program, common);
    add_nation(program, common);
    add_doctor(program, common);
    try {
        program.parse(count, words);
        return static_cast<int>(Exit::ok);
    } catch (const CLI::ParseError& error) {
        const int code = program.exit(error);
        return code == 0 ? 0 : static_cast<int>(Exit::usage);
    } catch (const mm::InputError& error) {
        fmt::print(stderr, "{}\n", error.what());
        return static_cast<int>(Exit::bad_input);
    } catch (const std::exception& error) {
        fmt::print(stderr, "megamachine: {}\n", error.what());
        return 1;
    }
}
