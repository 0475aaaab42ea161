// SPDX-License-Identifier: Apache-2.0
#include "ai/connection.hpp"

#include <algorithm>

namespace mm::ai {
namespace {

constexpr double least = 1e-9; ///< power below it is none [MW]

/// Gives what is left of `power` to regions by their weight until it is placed or one of them is full. Returns whether
/// there was a region to give to.
bool fill_next(double& power, std::span<const double> weight, std::span<const double> caps, Column& parts)
{
    double all = 0.0;
    for (std::size_t r = 0; r < caps.size(); ++r)
        if (caps[r] > parts[r]) all += weight[r];
    if (!(all > 0.0)) return false;
    std::size_t full = caps.size();
    double step = power / all;
    for (std::size_t r = 0; r < caps.size(); ++r) {
        if (!(caps[r] > parts[r]) || !(weight[r] * step >= caps[r] - parts[r])) continue;
        step = (caps[r] - parts[r]) / weight[r];
        full = r;
    }
    for (std::size_t r = 0; r < caps.size(); ++r) {
        if (!(caps[r] > parts[r])) continue;
        const double more = r == full ? caps[r] - parts[r] : std::min(step * weight[r], caps[r] - parts[r]);
        power -= more;
        parts[r] = r == full ? caps[r] : parts[r] + more; // Full to the last bit.
    }
    return true;
}

/// Shares of `power` by appeal, none above its cap: what a full region cannot take goes to the others by theirs.
/// Regions without any appeal are asked last, alike.
Column spread(double power, std::span<const double> appeal, std::span<const double> caps)
{
    Column parts(caps.size(), 0.0);
    Column weight{appeal.begin(), appeal.end()};
    for (int asked = 0; asked < 2; ++asked) {
        // Every round fills a region or places the rest.
        for (std::size_t round = 0; round < caps.size() && power > 0.0; ++round)
            if (!fill_next(power, weight, caps, parts)) break;
        for (std::size_t r = 0; r < caps.size(); ++r) weight[r] = appeal[r] > 0.0 ? 0.0 : 1.0;
    }
    return parts;
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

/// Which part of a batch that waits gets power, one a region [1]; takes the power.
Column parts_of(const Batch& batch, std::span<const Generation> generations, std::span<const double> appeal,
                bool limited, Grid& grid)
{
    const double needed = power_of(batch, generations);
    const bool own = batch.region != anywhere;
    // Chips that draw nothing need a place all the same.
    const double asked = std::max(needed, least);
    Column caps(grid.free.size(), 0.0);
    for (std::size_t r = 0; r < caps.size(); ++r)
        if (!own || r == batch.region) caps[r] = limited ? grid.free[r] : asked;
    Column parts = spread(asked, appeal, caps);
    double all = 0.0;
    for (std::size_t r = 0; r < parts.size(); ++r) {
        if (parts[r] < least) parts[r] = 0.0;
        const double taken = std::min(parts[r], needed);
        if (limited) grid.free[r] -= taken;
        grid.taken[r] += taken;
        parts[r] /= asked;
        all += parts[r];
    }
    // All of it runs but for rounding.
    if (all > 1.0 - 1e-12)
        for (double& part : parts) part /= all;
    return parts;
}

/// Splits a batch into those that run, each in its region, and what waits on.
void run(std::vector<Batch>& fleet, std::size_t batch, std::span<const double> parts)
{
    const Batch whole = fleet[batch];
    double all = 0.0;
    for (const double part : parts) all += part;
    for (std::size_t r = 0; r < parts.size(); ++r) {
        if (!(parts[r] > 0.0)) continue;
        Batch running = whole;
        running.chips *= parts[r];
        running.worth *= parts[r];
        running.connected = true;
        running.bound = whole.region != anywhere;
        running.region = r;
        fleet.push_back(running);
    }
    const double waits = all > 1.0 - 1e-12 ? 0.0 : 1.0 - all;
    fleet[batch].chips *= waits;
    fleet[batch].worth *= waits;
}

} // namespace

double power_of(const Batch& batch, std::span<const Generation> generations)
{
    return batch.chips * batch.power * generations[batch.generation].power / 1e6;
}

void connect(std::vector<Batch>& fleet, std::span<const Generation> generations,
             std::span<const double> appeal, std::span<const double> lines, bool limited, Grid& grid)
{
    if (grid.free.empty()) return;
    count_taken(fleet, generations, grid);
    for (std::size_t r = 0; r < grid.free.size(); ++r) grid.free[r] += lines[r];
    const std::size_t known = fleet.size();
    for (std::size_t i = 0; i < known; ++i)
        if (!fleet[i].connected) run(fleet, i, parts_of(fleet[i], generations, appeal, limited, grid));
    std::erase_if(fleet, [](const Batch& b) { return b.chips == 0.0; });
}

} // namespace mm::ai
