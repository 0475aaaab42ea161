// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ai/mechanisms.hpp"
#include "calibration/closures.hpp"
#include "model/timetable.hpp"

#include <string_view>
#include <vector>

namespace mm::model {

/// Where a phase enters the quarter.
enum class Enters : std::uint8_t { before, after, instead_of };

/// A phase that is there only where closures, a plan or AI want it.
struct Added {
    Enters enters = Enters::before;
    std::string_view place{}; ///< id of a phase that is in the list by then
    Phase phase{};
};

using AddedPhases = std::vector<Added>;

/// Puts them into the list one after the other; asserts that their places are there.
void enter(const AddedPhases& added, std::vector<Phase>& list);

/// Whether anybody uses AI or makes tokens: chips, plants and users are then part of the world.
bool uses_ai(ai::Mechanisms on);

/// What AI puts into the quarter of a nation: nothing where nothing of it is on.
AddedPhases ai_phases(ai::Mechanisms on, calibration::Closures closures);

} // namespace mm::model
