// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.hpp"
#include "model/world.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace mm::model {

/// Populations whose columns a phase writes; they are looked through after it.
enum class Writes : std::uint8_t { neither = 0, firms = 1, people = 2, all = 3 };

/// A step of the quarter. What it does is in the function's file and under its labels in docs/model/economy.md.
struct Phase {
    std::string_view id{};     ///< "set_prices"
    Text name{};               ///< for people
    Text does{};               ///< one sentence
    std::string_view labels{}; ///< equations, "FIRM-1, FIRM-2"
    void (*run)(World&) = nullptr;
    Writes writes = Writes::all;
};

/// The quarter of the published model, in its order.
std::span<const Phase> reference_timetable();

/// The quarter under settings: the published model, where a closure that is on takes the place of a phase or adds one,
/// and with measures of a plan what the plan does. Without both it is the reference timetable.
std::vector<Phase> timetable(const Settings& settings);

} // namespace mm::model
