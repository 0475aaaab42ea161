// SPDX-License-Identifier: Apache-2.0
#include "record/run_key.hpp"

#include "files/digest.hpp"
#include "record/build.hpp"
#include "record/engine_digest.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace mm::record {
namespace {

constexpr std::string_view override_word = "override ";
constexpr std::string_view input_word = "input ";

/// The value of a name, or null.
const std::string* find(const Entries& entries, const std::string& name)
{
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const auto& entry) { return entry.first == name; });
    return found == entries.end() ? nullptr : &found->second;
}

template <class Number> bool read_number(const std::string& text, Number& number)
{
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    return error == std::errc{} && stop == end;
}

/// Sets what an entry says; false where no key has such an entry.
bool set(RunKey& key, const std::string& name, const std::string& value)
{
    if (name == "program") return key.program = value, true;
    if (name == "engine") return key.engine = value, true;
    if (name == "nation") return key.nation = value, true;
    if (name == "setting") return key.setting = value, true;
    if (name == "closures off") return key.closures_off = value, true;
    if (name == "mechanisms off") return key.mechanisms_off = value, true;
    if (name == "scenario") return key.scenario = value, true;
    if (name == "scenario sha256") return key.scenario_sha256 = value, true;
    if (name == "plan") return key.plan = value, true;
    if (name == "plan sha256") return key.plan_sha256 = value, true;
    if (name == "scale") return read_number(value, key.scale);
    if (name == "quarters") return read_number(value, key.quarters);
    if (name == "seed") return read_number(value, key.seed);
    if (name.starts_with(override_word))
        return key.overrides.emplace_back(name.substr(override_word.size()), value), true;
    if (name.starts_with(input_word))
        return key.inputs.push_back({name.substr(input_word.size()), value}), true;
    if (name != "start") return false;
    const auto quarter = parse_quarter(value);
    if (quarter) key.start = *quarter;
    return quarter.has_value();
}

/// A digest is told by its first letters.
std::string shown(const std::string* value)
{
    constexpr std::size_t digest = 64;
    if (value == nullptr) return "nothing";
    return value->size() == digest ? value->substr(0, 12) + "…" : *value;
}

} // namespace

RunKey key_of_build()
{
    return {.program = std::string{"megamachine "} + build::version, .engine = build::engine};
}

Entries entries(const RunKey& key)
{
    Entries list{{"program", key.program},
                 {"engine", key.engine},
                 {"nation", key.nation},
                 {"start", to_string(key.start)},
                 {"scale", fmt::format("{}", key.scale)},
                 {"quarters", fmt::format("{}", key.quarters)},
                 {"seed", fmt::format("{}", key.seed)},
                 {"setting", key.setting}};
    // Only where there are any, so that the runs of old folders keep their names.
    if (!key.closures_off.empty()) list.emplace_back("closures off", key.closures_off);
    if (!key.mechanisms_off.empty()) list.emplace_back("mechanisms off", key.mechanisms_off);
    if (!key.scenario.empty()) {
        list.emplace_back("scenario", key.scenario);
        list.emplace_back("scenario sha256", key.scenario_sha256);
    }
    if (!key.plan.empty()) {
        list.emplace_back("plan", key.plan);
        list.emplace_back("plan sha256", key.plan_sha256);
    }
    Entries rest;
    for (const auto& [name, value] : key.overrides)
        rest.emplace_back(std::string{override_word} + name, value);
    for (const Manifest::Input& input : key.inputs)
        rest.emplace_back(std::string{input_word} + input.file, input.sha256);
    std::sort(rest.begin(), rest.end());
    list.insert(list.end(), rest.begin(), rest.end());
    return list;
}

std::optional<RunKey> key_with(const Entries& list)
{
    RunKey key;
    for (const auto& [name, value] : list)
        if (!set(key, name, value)) return std::nullopt;
    // Nothing is missing, out of order or written otherwise exactly where the key gives the same entries again.
    if (entries(key) != list) return std::nullopt;
    return key;
}

std::string run_id(const RunKey& key)
{
    // Lengths keep a name that ends like a value from being taken for it.
    std::string text;
    for (const auto& [name, value] : entries(key))
        text += fmt::format("{}:{}={}:{}\n", name.size(), name, value.size(), value);
    return files::sha256(text);
}

std::string difference(const RunKey& there, const RunKey& here)
{
    const Entries a = entries(there), b = entries(here);
    std::string text;
    const auto tell = [&](const std::string& name, const std::string* was, const std::string* is) {
        text += fmt::format("{}{} is {} there and {} here", text.empty() ? "" : "; ", name, shown(was),
                            shown(is));
    };
    for (const auto& [name, value] : b) {
        const std::string* other = find(a, name);
        if (other == nullptr || *other != value) tell(name, other, &value);
    }
    for (const auto& [name, value] : a)
        if (find(b, name) == nullptr) tell(name, &value, nullptr);
    return text;
}

} // namespace mm::record
