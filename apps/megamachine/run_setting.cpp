// SPDX-License-Identifier: Apache-2.0
#include "run_setting.hpp"

#include "base/error.hpp"
#include "endow/tables.hpp"
#include "workspace.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace mm::app {
namespace {

constexpr std::string_view switch_start = "nation.N";

std::string setting_of(const std::string& asked, const nation::Economy& economy)
{
    // Those that this nation has, the richest last.
    std::vector<std::string> known{std::string{reference_setting}};
    if (economy.has_prospects()) known.emplace_back(nation_setting);
    if (economy.has_prospects() && endow::has_ai(economy.folder)) known.emplace_back(ai_setting);
    if (asked.empty()) return known.back();
    if (std::find(known.begin(), known.end(), asked) != known.end()) return asked;
    throw InputError(
        {.file = "command line",
         .field = "--setting",
         .found = "\"" + asked + "\"",
         .expected = economy.has_prospects()
                         ? (known.size() > 2 ? "reference, nation or nation+ai" : "reference or nation")
                         : "reference: " + economy.id + " has no prospects of the years to come",
         .nearest = nearest_name(asked, known)});
}

/// "nation.N4=off": whether the text switches a closure, and then does so.
bool switch_closure(const std::string& text, calibration::Closures& closures)
{
    const std::size_t equals = text.find('=');
    if (!text.starts_with(switch_start) || equals == std::string::npos) return false;
    const std::string id = text.substr(switch_start.size() - 1, equals - switch_start.size() + 1);
    const auto closure = calibration::closure_called(id);
    const std::string state = text.substr(equals + 1);
    if (!closure || (state != "on" && state != "off"))
        throw InputError({.file = "command line",
                          .field = "-o " + text,
                          .found = closure ? "\"" + state + "\"" : "\"" + id + "\"",
                          .expected = closure ? "on or off" : "a closure, N1 to N13"});
    closures = state == "on" ? closures.with(*closure) : closures.without(*closure);
    return true;
}

/// "ai.adoption=off": whether the text switches a mechanism, and then does so.
bool switch_mechanism(const std::string& text, ai::Mechanisms& mechanisms)
{
    constexpr std::string_view start = "ai.";
    const std::size_t equals = text.find('=');
    if (!text.starts_with(start) || equals == std::string::npos) return false;
    const auto mechanism = ai::mechanism_called(text.substr(start.size(), equals - start.size()));
    const std::string state = text.substr(equals + 1);
    const bool switched = state == "on" || state == "off";
    if (!mechanism && switched) {
        std::vector<std::string> known;
        for (const ai::MechanismText& each : ai::mechanism_texts()) known.emplace_back(each.id);
        const std::string id = text.substr(start.size(), equals - start.size());
        throw InputError({.file = "command line",
                          .field = "-o " + text,
                          .found = "\"" + id + "\"",
                          .expected = "a mechanism of AI",
                          .nearest = nearest_name(id, known)});
    }
    if (!mechanism) return false;
    if (state != "on" && state != "off")
        throw InputError({.file = "command line",
                          .field = "-o " + text,
                          .found = "\"" + state + "\"",
                          .expected = "on or off"});
    mechanisms = state == "on" ? mechanisms.with(*mechanism) : mechanisms.without(*mechanism);
    return true;
}

/// A calibration made elsewhere has its choices made.
void hold_choices(const nation::Economy& economy, const std::vector<std::string>& overrides)
{
    if (overrides.empty() || !economy.is_calibrated()) return;
    throw InputError(
        {.file = "command line",
         .field = "-o",
         .found = "\"" + overrides.front() + "\"",
         .expected = "no override: " + economy.id + " was calibrated elsewhere and is taken as it is"});
}

/// The ids of what is off, with a space between.
template <class Piece, std::size_t count> std::string names_of_all_off(Switches<Piece, count> on)
{
    std::string names;
    for (std::size_t p = 0; p < count; ++p) {
        const auto piece = static_cast<Piece>(p);
        if (!on.has(piece)) names += (names.empty() ? "" : " ") + std::string{id_of(piece)};
    }
    return names;
}

} // namespace

std::string apply_setting(const RunOptions& options, Prepared& run)
{
    const std::string setting = setting_of(options.setting, run.economy);
    const bool closed = is_closed(setting);
    const bool with_ai = setting == ai_setting;
    if (with_ai) run.mechanisms = ai::Mechanisms::all();
    if (closed) run.closures = calibration::Closures::all();
    hold_choices(run.economy, options.overrides);
    std::vector<std::string> overrides = run.scenario ? run.scenario->overrides : std::vector<std::string>{};
    overrides.insert(overrides.end(), options.overrides.begin(), options.overrides.end());
    for (const std::string& text : overrides) {
        if (closed && switch_closure(text, run.closures)) continue;
        if (with_ai && switch_mechanism(text, run.mechanisms)) continue;
        if (with_ai)
            apply_override(std::array{&run.choices, &run.rules, &run.ai_rules}, text);
        else if (closed)
            apply_override(std::array{&run.choices, &run.rules}, text);
        else
            apply_override(run.choices, text);
    }
    return setting;
}

void hold_plans(const RunOptions& options, calibration::Closures on)
{
    if (options.plans.empty() || on.any()) return;
    throw InputError(
        {.file = "command line",
         .field = "--plan",
         .found = "\"" + options.plans.front() + "\" without a closure",
         .expected = "a nation with prospects, in the setting nation: the published model knows no plan"});
}

std::string names_of_off(ai::Mechanisms on)
{
    return names_of_all_off(on);
}

std::string names_of_off(calibration::Closures on)
{
    return names_of_all_off(on);
}

} // namespace mm::app
