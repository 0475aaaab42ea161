// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "nation/economy.hpp"
#include "record/compare_tree.hpp"

#include <span>
#include <string>

namespace mm::app {

/// What a plan changes, for people: what of it could not be played, sentences on headlines, then who gains and who
/// pays: classes, industries by name, the state's bill.
std::string effects_text(const record::PlanRun& with, std::span<const nation::IndustryName> names,
                         bool korean);

/// Plans side by side: a row a headline and window, a column a plan.
std::string comparison_text(std::span<const record::PlanRun> plans, bool korean);

/// In what one plan differs from another on the same luck: sentences on headlines, and the income of classes.
std::string between_text(const experiment::Between& each, std::span<const record::PlanRun> plans,
                         bool korean);

} // namespace mm::app
