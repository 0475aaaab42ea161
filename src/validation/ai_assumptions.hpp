// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calibration/closures.hpp"
#include "readings/published_estimates.hpp"
#include "validation/ai_checks.hpp"
#include "validation/certain_rules.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace mm::validation {

/// How AI is played: what differs from the usual setting.
struct AiSetup {
    std::string id{}; ///< "acemoglu", "without N4", "+ capability"
    Text name{};
    calibration::Closures closures = calibration::Closures::all();
    std::vector<SetRule> closure_rules{};
    ai::Mechanisms mechanisms{};
    std::vector<SetRule> ai_rules{};
    bool nobody_at_start = false; ///< no firm uses AI when the run begins
    bool drawn = false; ///< rules and figures are drawn within their ranges; else they are as they stand
};

/// What others found, by its id; asserts that it is among the readings.
const readings::Estimate& published_estimate(std::string_view id);

/// Share of all paid hours that is cognitive work, industries by what they pay.
double cognitive_share(const AiSubject& subject);
/// The rule ai.workable_now under which AI can work on this share of paid hours, industries by what they pay.
double workable_for(const AiSubject& subject, double share);

/// That a share of hours is worked on by AI and a part of these is saved, all of it adopted well within ten years at no
/// cost, while nothing else moves: the assumptions of a static estimate in terms of the agents.
AiSetup static_setup(const AiSubject& subject, std::string id, Text name, double share, double saved);
/// Acemoglu (2024): 0.199 x 0.23 of hours, 27 % of them saved; with hard tasks counted, 0.7975 of that.
AiSetup acemoglu(const AiSubject& subject, bool hard_tasks);
/// What output an hour gains by it once everybody has adopted, without hard tasks [1].
double acemoglu_gain();
/// A rise of total factor productivity that is all saved labour, at this wage share [1].
AiSetup from_productivity(const AiSubject& subject, std::string id, Text name, double tfp, double wage_share);

/// What output an hour comes to once everybody has adopted, over that without [1].
double gain_of(double share, double saved);

} // namespace mm::validation
