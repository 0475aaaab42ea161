// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ai/connection.hpp"

#include <span>

namespace mm::ai {

/// Lines that were applied for.
struct LineQueue {
    Column under_way{}; ///< let in and not yet laid, one a region [MW]
};

/// At the start lines come at every region's pace: what was let in before is on its way. `wait` [quarter].
LineQueue open_lines(std::span<const Region> regions, double wait);

/// [POW-1] Where owners without a place of their own apply for lines: by appeal a and the chance to be let in.
///   a_r (1 - f_r) / sum_q a_q (1 - f_q) [1]
Column application_shares(std::span<const Region> regions);

/// Adds what a batch draws, running or not, to what is wanted of the regions [MW]: of its own, or by `shares`.
void want_line(const Batch& batch, std::span<const Generation> generations, std::span<const double> shares,
               Out wanted);

/// [POW-2] A quarter of the queue. What is wanted in a region beyond the lines that are there or under way, e, is
/// applied for every quarter; up to 10 MW it is let in, above that all but the share f that grid-impact assessment
/// refuses. A line takes `wait` quarters in the mean, and a region lays at most its pace. Returns what comes [MW].
///   u' = u + e, e <= 10 MW;  u + (1 - f) e above;   comes = min(pace, u' / max(1, wait))
Column lay_lines(std::span<const Region> regions, std::span<const double> wanted, double wait,
                 const Grid& grid, LineQueue& queue);

} // namespace mm::ai
