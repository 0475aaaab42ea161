// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/plan.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mm::plan {

/// An amount given in "KRW", "bn USD", "trn KRW" ... as money; nothing for an unknown unit.
std::optional<Money> money_in_unit(double amount, std::string_view unit);
/// Every unit of money that a plan may use.
std::vector<std::string> money_units();

} // namespace mm::plan
