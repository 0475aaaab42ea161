// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calibration/agents.hpp"
#include "calibration/base_year.hpp"

namespace mm::calibration {

/// Balance sheets and benefits at the start; the histories are in outside.hpp.
Start opening_of(const BaseYear& base, const Agents& agents);

} // namespace mm::calibration
