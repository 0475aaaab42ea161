// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/inputs.hpp"
#include "base/quarter.hpp"
#include "nation/nation.hpp"
#include "nation/world.hpp"
#include "plan/plan.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace mm::feasibility {

/// Everything that one check reads. The parts outlive it.
struct Case {
    const nation::Nation& nation;
    const nation::World& world;
    const plan::Plan& plan;
    const Inputs& inputs;
};

/// How a check is run.
struct Settings {
    std::uint32_t draws = 10'000;
    std::uint64_t seed = 1;
    Quarter as_of{};     ///< nothing after this quarter is known
    std::string model{}; ///< that serves where a pledge names none, by its name in the world's models
};

/// What a promise needs, and what can stop it. The order is the order of every table.
enum class Constraint : std::size_t { chips, money, power, people, time };
inline constexpr std::size_t constraints = 5;
inline constexpr std::array<std::string_view, constraints> constraint_names{"chips", "money", "power",
                                                                            "people", "time"};

/// One value a constraint.
using PerConstraint = std::array<double, constraints>;
constexpr std::size_t index(Constraint constraint)
{
    return static_cast<std::size_t>(constraint);
}

} // namespace mm::feasibility
