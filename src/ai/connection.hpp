// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ai/fleet.hpp"

namespace mm::ai {

/// Power that data centres can have in each region [MW].
struct Grid {
    std::vector<double> free{};  ///< that stands ready, one a region
    std::vector<double> taken{}; ///< by factories of the nation, one a region
};

/// [AI-13] Lines of a quarter come to each region, and batches are connected in the order in which they came, as far
/// as there is power in theirs; what remains of a batch waits on. A batch without a region of its own is spread over
/// all by their appeal as far as power is free there, so that it finds all that is free anywhere. `limited` false:
/// everything is connected at once. `appeal` [1] and `lines`, new power a quarter [MW/quarter], one a region.
void connect(std::vector<Batch>& fleet, std::span<const Generation> generations,
             std::span<const double> appeal, std::span<const double> lines, bool limited, Grid& grid);

/// What a batch draws under load [MW].
double power_of(const Batch& batch, std::span<const Generation> generations);

inline constexpr std::size_t anywhere = static_cast<std::size_t>(-1); ///< no region of its own

} // namespace mm::ai
