// SPDX-License-Identifier: Apache-2.0
#include "factory/mix.hpp"

#include <cassert>

namespace mm::factory {

Flows flows_of(const HourlyColumns& columns, const Mix& mix, double demand_mean,
               std::span<const double> means)
{
    assert(mix.energy.size() == columns.profile.size());
    const std::size_t hours = columns.demand.size();
    Flows flows{.load = std::vector<double>(hours, 1.0), .procured = std::vector<double>(hours, 0.0)};
    if (mix.load_follows_demand)
        for (std::size_t h = 0; h < flows.load.size(); ++h) flows.load[h] = columns.demand[h] / demand_mean;
    for (std::size_t p = 0; p < means.size(); ++p) {
        if (!(mix.energy[p] > 0.0) || !(means[p] > 0.0)) continue;
        const double scale = mix.energy[p] / means[p];
        for (std::size_t h = 0; h < flows.procured.size(); ++h)
            flows.procured[h] += scale * columns.profile[p][h];
    }
    return flows;
}

Match match_mix(const HourlyColumns& columns, std::span<const double> weight, const Mix& mix)
{
    std::vector<double> means;
    for (const std::vector<double>& profile : columns.profile)
        means.push_back(weighted_mean(profile, weight));
    const Flows flows = flows_of(columns, mix, weighted_mean(columns.demand, weight), means);
    if (weight.empty()) return match_hours(flows.load, flows.procured, mix.battery);
    return match_days(weight, flows.load, flows.procured, mix.battery);
}

} // namespace mm::factory
