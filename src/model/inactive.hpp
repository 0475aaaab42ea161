// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/world.hpp"

#include <algorithm>

namespace mm::model {

/// Persons who neither work nor seek to [person agent].
struct Inactive {
    std::size_t all = 0;
    /// 65 and over: those at the start and all who have left the labour force, since it shrinks by age. Nobody where
    /// ages are not known.
    std::size_t over_65 = 0;
};

/// Whether the inactive are told apart by age.
inline bool knows_ages(const World& w)
{
    return w.calibration->prospects && w.prospects().over_65 > 0.0;
}

inline Inactive count_inactive(const World& w)
{
    const auto left =
        static_cast<std::size_t>(std::count(w.people.employer.begin(), w.people.employer.end(), retired));
    const economy::Classes& c = w.people.classes;
    return {c.inactive + left, knows_ages(w) ? c.over_65 + left : 0};
}

} // namespace mm::model
