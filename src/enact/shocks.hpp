// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/quarter.hpp"
#include "model/measures.hpp"
#include "plan/scenario.hpp"

#include <span>
#include <vector>

namespace mm::enact {

/// Lets what happens abroad act on the quarters of a run, whatever its plan; `start` is the quarter before the first
/// of `measures`. Shocks on one thing multiply.
void apply_shocks(std::span<const plan::Shock> shocks, Quarter start, std::vector<model::Measures>& measures);

} // namespace mm::enact
