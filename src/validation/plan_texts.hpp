// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enact/enact.hpp"
#include "plan/levers.hpp"
#include "validation/nation_checks.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace mm::validation {

/// What a plan of one or more pledges, written as TOML without its head, comes to in the nation of these checks.
enact::Enacted enacted(const NationSubject& subject, std::string_view pledges, std::size_t quarters);

/// A lever at one end of all its ranges, for one choice of its fields.
struct LeverEnd {
    std::string name{}; ///< "tax.income, points = 10"
    std::string pledge{};
};
/// The levers at both ends, with names that the nation knows.
std::vector<LeverEnd> lever_ends(std::span<const plan::Lever> levers, const plan::Known& known);
/// Every lever of the economy at both ends.
std::vector<LeverEnd> lever_ends(const NationSubject& subject);

} // namespace mm::validation
