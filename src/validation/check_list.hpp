// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "validation/checks.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What every group of checks does with its list. `Made` is a check with what it prints or keeps besides, and has a
/// member `check`.
namespace mm::validation {

template <class Subject, class Made> struct NamedCheck {
    std::string_view id;
    Made (*run)(const Subject&);
};

/// Runs those that `only` names, all where it is empty, in their order; `begun` is told of each before it runs.
template <class Subject, class Made, std::size_t count>
std::vector<Made> run_checks(const std::array<NamedCheck<Subject, Made>, count>& list, const Subject& subject,
                             std::span<const std::string> only,
                             const std::function<void(const std::string& id)>& begun)
{
    std::vector<Made> made;
    for (const NamedCheck<Subject, Made>& named : list) {
        if (!only.empty() && std::find(only.begin(), only.end(), named.id) == only.end()) continue;
        begun(std::string{named.id});
        made.push_back(named.run(subject));
        made.back().check.id = named.id;
    }
    return made;
}

template <class Made> bool all_held(const std::vector<Made>& made)
{
    return std::all_of(made.begin(), made.end(),
                       [](const Made& m) { return m.check.verdict == Verdict::held; });
}

template <class Subject, class Made, std::size_t count>
std::array<std::string_view, count> ids_of(const std::array<NamedCheck<Subject, Made>, count>& list)
{
    std::array<std::string_view, count> ids{};
    for (std::size_t c = 0; c < count; ++c) ids[c] = list[c].id;
    return ids;
}

} // namespace mm::validation
