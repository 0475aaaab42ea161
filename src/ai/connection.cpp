// SPDX-License-Identifier: Apache-2.0
#include "ai/connection.hpp"

#include <algorithm>

namespace mm::ai {
namespace {

std::size_t most_free(const Grid& grid)
{
    return static_cast<std::size_t>(std::max_element(grid.free.begin(), grid.free.end()) - grid.free.begin());
}

/// What a region gets back when chips end: it stays theirs, so that their successors need no new line.
void count_taken(std::span<const Batch> fleet, std::span<const Generation> generations, Grid& grid)
{
    std::vector<double> drawn(grid.free.size(), 0.0);
    for (const Batch& b : fleet)
        if (b.connected) drawn[b.region] += power_of(b, generations);
    for (std::size_t r = 0; r < drawn.size(); ++r) {
        grid.free[r] += std::max(0.0, grid.taken[r] - drawn[r]);
        grid.taken[r] = drawn[r];
    }
}

} // namespace

double power_of(const Batch& batch, std::span<const Generation> generations)
{
    return batch.chips * batch.power * generations[batch.generation].power / 1e6;
}

void connect(std::vector<Batch>& fleet, std::span<const Generation> generations,
             std::span<const double> lines, bool limited, Grid& grid)
{
    if (grid.free.empty()) return;
    count_taken(fleet, generations, grid);
    for (std::size_t r = 0; r < grid.free.size(); ++r) grid.free[r] += lines[r];
    const std::size_t known = fleet.size();
    for (std::size_t i = 0; i < known; ++i) {
        if (fleet[i].connected) continue;
        const std::size_t region = fleet[i].region == anywhere ? most_free(grid) : fleet[i].region;
        const double needed = power_of(fleet[i], generations);
        const double free = limited ? grid.free[region] : needed;
        if (limited && !(free > 0.0)) continue;
        const double part = needed > free ? free / needed : 1.0;
        Batch running = fleet[i];
        running.chips *= part;
        running.worth *= part;
        running.connected = true;
        running.region = region;
        fleet[i].chips -= running.chips;
        fleet[i].worth -= running.worth;
        if (limited) grid.free[region] -= part * needed;
        grid.taken[region] += part * needed;
        if (part < 1.0)
            fleet.push_back(running);
        else
            fleet[i] = running;
    }
}

} // namespace mm::ai
