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

/// The same with at least `least_firms` an industry, as long as there are workers for them, and with as many workers
/// and firms in all as at any other scale: what small industries have too many, large ones have too few.
Agents agents_in_all(const YearTable& table, double unemployed, double inactive, double scale,
                     std::size_t least_firms);

} // namespace mm::calibration
