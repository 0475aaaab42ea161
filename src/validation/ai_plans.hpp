// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enact/enact.hpp"
#include "validation/ai_checks.hpp"

#include <string_view>
#include <vector>

namespace mm::validation {

/// What a plan of one or more pledges, written as TOML without its head, comes to where AI is played: its chips are
/// judged by the check, which says what they cost.
enact::Enacted enacted_with_ai(const AiSubject& subject, const calibration::Calibration& start,
                               std::string_view pledges, std::size_t quarters);

} // namespace mm::validation
