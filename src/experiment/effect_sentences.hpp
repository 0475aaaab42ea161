// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/quarter.hpp"
#include "base/text.hpp"
#include "experiment/effects.hpp"

#include <span>
#include <string>
#include <vector>

namespace mm::experiment {

/// "2027–2029", or "2027Q2–2029Q1" where a window does not begin and end with years. `start` is the quarter before the
/// first simulated one.
Text window_text(const Window& window, Quarter start);

/// A number with so many decimals, thousands apart.
std::string number_text(double value, int decimals);

/// Decimals that leave two digits of the interval's ends, six at most.
int decimals_of(const Effect& effect);

/// What a plan is held against in a sentence: "that ... / than ...", "...와 / ...보다".
inline const Text without_plan{"without the plan", "계획이 없을 때"};
/// The same for another plan, by its id.
Text under_plan(const std::string& id);

/// "Real GDP in 2027–2029 is 0.8 % lower (0.3 to 1.3) than without the plan.", "... cannot be told from that without
/// the plan (−0.40 to 0.60 %).", "... is exactly that without the plan."
Text sentence_of(const FigureEffects& figure, std::size_t window, const Text& when,
                 const Text& against = without_plan);

/// What is worth reading of a figure: a sentence a window, or a single one where in no window anything can be told.
/// `when` names the windows.
std::vector<Text> sentences_of(const FigureEffects& figure, std::span<const Text> when,
                               const Text& against = without_plan);

} // namespace mm::experiment
