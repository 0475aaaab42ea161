// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/quantile.hpp"
#include "feasibility/case.hpp"
#include "feasibility/outcome.hpp"

#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace mm::feasibility {

enum class Light { green, amber, red };
std::string_view to_string(Light light);
/// Green from one probability of being kept, amber from another, else red.
Light light_of(double probability, double green_from, double amber_from);

/// One constraint of a pledge or of the plan.
struct ConstraintVerdict {
    Spread needed{};          ///< [chip, KRW, MW, person, quarter]
    Spread available{};       ///< by the date [the same]
    Spread share{};           ///< of the promise that this constraint alone allows [1]
    Spread by{};              ///< quarters from the start until it suffices, or never
    double probability = 0.0; ///< that it suffices by the date [1]
    Light light = Light::red;
};

/// What changes when one supply is multiplied.
struct Relaxation {
    Constraint constraint = Constraint::chips;
    double times = 1.0;                     ///< the supply's multiplier [1]
    double probability = 0.0;               ///< of keeping the promise then [1]
    double achieved = 0.0;                  ///< mean share of the promise in service by its date [1]
    Constraint binding = Constraint::chips; ///< what binds then
};

struct Verdict {
    std::array<ConstraintVerdict, constraints> constraint{};
    double probability = 0.0; ///< that all five suffice by the date [1]
    Spread achieved{};        ///< share of the promise in service by its date [1]
    Constraint binding = Constraint::chips;
    Light light = Light::red;
    Spread in_place{};                     ///< quarters until all runs if the money is there, or never
    std::vector<Relaxation> relaxations{}; ///< ten times, then a tenth of each
};

/// [VERDICT-1] The binding constraint is found by relaxing each in turn:
///   binding = argmax_c  E[ min_k share_k with ten times the supply of c ]
/// over all draws and, for a plan, the worst of its pledges. Where no single relaxation moves anything (a budget
/// of nothing, say), it is the one whose own mean share is smallest.
Verdict judge(std::span<const PledgeOutcome> pledges, double green_from, double amber_from);

} // namespace mm::feasibility
