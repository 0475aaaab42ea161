// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.hpp"

#include <span>
#include <string>
#include <vector>

/// The same run asked under other assumptions: which, as plain data. Who plays sets them.
namespace mm::experiment {

/// A declared strength that all histories get, or that every history's own is multiplied by.
struct RuleValue {
    std::string rule{};
    double value = 0.0;
    bool times = false;
};

/// The usual assumptions but for what stands here.
struct Variant {
    std::string id{};
    Text text{};
    std::vector<RuleValue> rules{};
    double chip_supply = 1.0; ///< factor on the world's open supply [1]
    double lines = 1.0;       ///< factor on free power and new lines of all regions [1]
    double money = 1.0;       ///< factor on what a plan may spend [1]

    bool usual() const { return rules.empty() && chip_supply == 1.0 && lines == 1.0 && money == 1.0; }
};

/// The usual closures first, then those rivals that can turn the sign of what AI does: wages, how far money policy
/// reaches, and what the state passes on of the gains. Rivals that are the default in `gains_passed_on` are left out.
std::vector<Variant> rival_variants(double gains_passed_on);

/// From one end of what is thought possible to the other, in equal steps of its logarithm.
std::vector<Variant> token_variants();

/// The usual first, then ten times of each thing that may stand in a plan's way. `workable_most`: the share of hours
/// that AI cannot pass [1]: capability goes there, or to the highest values that its strengths may have.
std::vector<Variant> binding_variants(double workable_most);

/// Both at once, named after the second.
Variant joined(const Variant& one, const Variant& other);

} // namespace mm::experiment
