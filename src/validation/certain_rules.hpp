// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/inputs.hpp"

#include <span>
#include <string_view>

namespace mm::validation {

/// A rule by its declared name, and a value for it.
struct SetRule {
    std::string_view name{};
    double value = 0.0;
};

/// The declared rules with some values set and nothing drawn, so that runs differ in what is set alone. Asserts that
/// every name is declared.
Inputs certain_rules(Declarations declarations, std::span<const SetRule> set);

} // namespace mm::validation
