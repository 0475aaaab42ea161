// SPDX-License-Identifier: Apache-2.0
#include "ai/power_lines.hpp"

#include <algorithm>

namespace mm::ai {
namespace {

/// Load up to which no assessment is asked for (Distributed Energy Act of June 2024) [MW].
constexpr double unassessed = 10.0;

double quarters_of(double wait)
{
    return std::max(1.0, wait);
}

double let_in(double applied, double refusal)
{
    return applied > unassessed ? (1.0 - refusal) * applied : std::max(0.0, applied);
}

} // namespace

LineQueue open_lines(std::span<const Region> regions, double wait)
{
    LineQueue queue;
    for (const Region& r : regions) queue.under_way.push_back(r.connected * quarters_of(wait));
    return queue;
}

Column application_shares(std::span<const Region> regions)
{
    Column shares;
    double all = 0.0;
    for (const Region& r : regions) all += shares.emplace_back(r.appeal * (1.0 - r.refusal));
    // Where nobody is let in, all apply where they want to be.
    if (!(all > 0.0))
        for (std::size_t r = 0; r < regions.size(); ++r) all += shares[r] = regions[r].appeal;
    if (!(all > 0.0))
        for (double& share : shares) all += share = 1.0;
    for (double& share : shares) share /= all;
    return shares;
}

void want_line(const Batch& batch, std::span<const Generation> generations, std::span<const double> shares,
               Out wanted)
{
    const double power = power_of(batch, generations);
    const bool own = batch.connected ? batch.bound : batch.region != anywhere;
    if (own)
        wanted[batch.region] += power;
    else
        for (std::size_t r = 0; r < shares.size(); ++r) wanted[r] += shares[r] * power;
}

Column lay_lines(std::span<const Region> regions, std::span<const double> wanted, double wait,
                 const Grid& grid, LineQueue& queue)
{
    Column comes(regions.size());
    for (std::size_t r = 0; r < regions.size(); ++r) {
        double& under_way = queue.under_way[r];
        under_way += let_in(wanted[r] - grid.free[r] - grid.taken[r] - under_way, regions[r].refusal);
        comes[r] = std::min(regions[r].connected, under_way / quarters_of(wait));
        under_way -= comes[r];
    }
    return comes;
}

} // namespace mm::ai
