// SPDX-License-Identifier: Apache-2.0
#include "usage.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <vector>

namespace mm::app {
namespace {

std::vector<std::string> options_of(const CLI::App& verb)
{
    std::vector<std::string> names;
    for (const CLI::Option* option : verb.get_options()) {
        for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
        for (const std::string& name : option->get_snames()) names.push_back("-" + name);
    }
    return names;
}

} // namespace

std::string nearest_option(const CLI::App& program, std::span<char* const> words)
{
    const CLI::App* verb = &program;
    while (!verb->get_subcommands().empty()) verb = verb->get_subcommands().front();
    const std::vector<std::string> known = options_of(*verb);
    for (const std::string word : words) {
        const std::string name = word.substr(0, word.find('='));
        if (!name.starts_with("-") || std::find(known.begin(), known.end(), name) != known.end()) continue;
        const std::string near = nearest_name(name, known);
        return near.empty() ? std::string{} : "did you mean " + near + "?";
    }
    return {};
}

} // namespace mm::app
