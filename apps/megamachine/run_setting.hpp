// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run_setup.hpp"

#include <string>
#include <string_view>

namespace mm::app {

inline constexpr std::string_view reference_setting = "reference"; ///< the published model
inline constexpr std::string_view nation_setting = "nation";       ///< with closures
inline constexpr std::string_view ai_setting = "nation+ai";        ///< and AI

/// Finds the setting, the one asked for or the richest that the nation has, and applies `-o`: closures are switched by
/// `nation.N4=off`, mechanisms of AI by `ai.adoption=off`, all other names set a number. Returns its name. Throws
/// InputError for a setting that there is not and for a name or value that nothing has.
std::string apply_setting(const RunOptions& options, Prepared& run);

/// Whether a setting has closures, and with them prospects of the years to come.
inline bool is_closed(std::string_view setting)
{
    return setting == nation_setting || setting == ai_setting;
}

/// Throws InputError where plans are to be played in the published model, which knows none.
void hold_plans(const RunOptions& options, calibration::Closures on);

/// "N4 N7": the closures that are off.
std::string names_of_off(calibration::Closures on);
/// "adoption power": the mechanisms of AI that are off.
std::string names_of_off(ai::Mechanisms on);

} // namespace mm::app
