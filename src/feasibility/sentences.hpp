// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.hpp"
#include "feasibility/case.hpp"
#include "feasibility/check.hpp"

#include <vector>

namespace mm::feasibility {

/// The answer in sentences, the most important first: verdict, what binds, each constraint, what comes out, what
/// would bind next, the prices others name.
std::vector<Text> summarise(const Case& c, const Check& check);

/// One constraint of a pledge or plan in a sentence. `start`, `until`: its window.
Text sentence_of(Constraint constraint, const ConstraintVerdict& verdict, Quarter start, Quarter until);

/// What this check cannot see, in plain words.
std::vector<Text> limits();

} // namespace mm::feasibility
