// SPDX-License-Identifier: Apache-2.0
#include "run_setting.hpp"

#include "base/error.hpp"
#include "workspace.hpp"

#include <algorithm>
#include <array>

namespace mm::app {
namespace {

constexpr std::string_view switch_start = "nation.N";

std::string setting_of(const std::string& asked, const nation::Economy& economy)
{
    static const std::array<std::string, 2> known{std::string{reference_setting},
                                                  std::string{nation_setting}};
    if (asked.empty()) return known[economy.has_prospects() ? 1 : 0];
    const bool there = asked == known[0] || (asked == known[1] && economy.has_prospects());
    if (there) return asked;
    throw InputError({.file = "command line",
                      .field = "--setting",
                      .found = "\"" + asked + "\"",
                      .expected = economy.has_prospects()
                                      ? "reference or nation"
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

bool declares(const Inputs& inputs, const std::string& name)
{
    const Declarations all = inputs.declarations();
    return std::any_of(all.begin(), all.end(), [&](const Declaration* d) { return d->name == name; });
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

} // namespace

std::string apply_setting(const RunOptions& options, Prepared& run)
{
    const std::string setting = setting_of(options.setting, run.economy);
    const bool closed = setting == nation_setting;
    if (closed) run.closures = calibration::Closures::all();
    hold_choices(run.economy, options.overrides);
    for (const std::string& text : options.overrides) {
        if (closed && switch_closure(text, run.closures)) continue;
        const bool rule = closed && declares(run.rules, text.substr(0, text.find('=')));
        apply_override(rule ? run.rules : run.choices, text);
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

std::string names_of_off(calibration::Closures on)
{
    std::string names;
    for (std::size_t c = 0; c < calibration::closures_count; ++c) {
        const auto closure = static_cast<calibration::Closure>(c);
        if (on.has(closure)) continue;
        names += (names.empty() ? "" : " ") + std::string{calibration::id_of(closure)};
    }
    return names;
}

} // namespace mm::app
