// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calibration/statistics.hpp"

namespace mm::calibration {

/// How many agents there are when each stands for `scale` persons or firms [agent].
struct Agents {
    Counts firms{};   ///< by industry
    Counts workers{}; ///< likewise
    std::size_t unemployed = 0;
    Population population{};

    std::size_t all_persons() const { return population.active + population.inactive; }
};

Agents agents_at(const YearTable& table, double unemployed, double inactive, double scale);

} // namespace mm::calibration
