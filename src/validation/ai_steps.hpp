// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "validation/ai_assumptions.hpp"

#include <vector>

namespace mm::validation {

/// The setup under rival closures, each changed alone.
std::vector<AiSetup> rivals_of(const AiSetup& setup);
/// From the setup to the usual setting, one assumption more given up in each.
std::vector<AiSetup> steps_from(const AiSetup& setup);

} // namespace mm::validation
