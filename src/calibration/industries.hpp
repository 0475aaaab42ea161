// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calibration/agents.hpp"
#include "calibration/base_year.hpp"

namespace mm::calibration {

/// How industries produce and what each kind of demand is made of. `utilisation` is the share of capacity that was
/// used in the year of the table.
Industries industries_of(const BaseYear& base, const Agents& agents, double utilisation);

} // namespace mm::calibration
