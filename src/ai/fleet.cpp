// SPDX-License-Identifier: Apache-2.0
#include "ai/fleet.hpp"

#include "base/math.hpp"

#include <algorithm>

namespace mm::ai {
namespace {

constexpr int quarters_a_generation = 8;
constexpr double least = 1e-9; ///< chips below it are none [chip]

} // namespace

PerOwner<double> wear(std::vector<Batch>& fleet, double failures_a_year, double life_years)
{
    PerOwner<double> written_off{};
    const double kept = math::exp(-failures_a_year / 4.0);
    const double life = 4.0 * life_years;
    for (Batch& b : fleet) {
        const double left = life - b.age; // Quarters over which the rest of its worth is written off.
        b.age += 1.0;
        const bool ends = b.age >= life || b.chips * kept < least; // Too few are none, and worth nothing.
        const double off = ends ? b.worth : b.worth / left;
        b.worth = ends ? 0.0 : b.worth - off;
        b.chips = ends ? 0.0 : b.chips * kept;
        written_off[static_cast<std::size_t>(b.owner)] += off;
    }
    std::erase_if(fleet, [](const Batch& b) { return b.chips < least; });
    return written_off;
}

Capacity capacity_of(std::span<const Batch> fleet, std::span<const Generation> generations, double progress)
{
    Capacity all;
    for (const Batch& b : fleet) {
        const auto owner = static_cast<std::size_t>(b.owner);
        const Generation& g = generations[b.generation];
        if (!b.connected) {
            all.waiting += b.chips;
            continue;
        }
        all.chips[owner] += b.chips;
        all.h100e[owner] += b.chips * b.performance * g.h100e;
        all.tokens[owner] += b.chips * b.performance * g.tokens * progress;
        all.power[owner] += b.chips * b.power * g.power / 1e6;
        all.flops += b.chips * b.performance * g.flops;
    }
    return all;
}

OnSale on_sale(std::span<const Generation> generations, Quarter now, double progress, double efficiency)
{
    OnSale best;
    for (std::size_t g = 0; g < generations.size(); ++g)
        if (generations[g].launch <= now) best.generation = g;
    const int since = generations.empty() ? 0 : now - generations[best.generation].launch;
    const bool last = best.generation + 1 == generations.size();
    const int steps = last ? std::max(0, since) / quarters_a_generation : 0;
    const double years = static_cast<double>(steps * quarters_a_generation) / 4.0;
    best.performance = math::exp(progress * years);
    best.power = math::exp((progress - efficiency) * years);
    return best;
}

} // namespace mm::ai
