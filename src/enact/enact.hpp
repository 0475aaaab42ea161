// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.hpp"
#include "calibration/calibration.hpp"
#include "enact/facts.hpp"
#include "model/measures.hpp"
#include "plan/plan.hpp"

#include <cstddef>
#include <vector>

namespace mm::enact {

/// What a plan comes to in the simulated economy.
struct Enacted {
    std::vector<model::Measures> measures{}; ///< one a quarter, from the first simulated
    std::vector<Text> notes{};               ///< what of it changes nothing, was cut or lies outside, and why
};

/// Turns a plan's dated pledges into what they change, quarter by quarter: `quarters` of them from the one after the
/// calibration's start. Money is spread evenly over a pledge's quarters, at prices of the start, in millions. Where
/// two pledges set the same thing the later one in the plan holds, and one that names industries before one that
/// does not; where they add to a thing they add up. Nothing is dropped without a note.
Enacted measures_of(const plan::Plan& plan, const calibration::Calibration& start, const Facts& facts,
                    std::size_t quarters);

} // namespace mm::enact
