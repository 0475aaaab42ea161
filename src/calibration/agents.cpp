// SPDX-License-Identifier: Apache-2.0
#include "calibration/agents.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace mm::calibration {
namespace {

/// Heads as agents, halves rounded up, at least `least`.
std::size_t agents_of(double heads, double scale, std::size_t least)
{
    return std::max(least, static_cast<std::size_t>(std::round(heads / scale)));
}

} // namespace

/// Every industry keeps a firm and every firm a worker, which makes small industries too large at coarse scales.
///   firms_s = max(1, round(firms / scale)),  workers_s = max(firms_s, round(employees / scale))
///   active = workers + unemployed + one investor a firm + the bank's owner
///   state entities = round(firms / 4),  foreign buyers = round(firms / 2)
Agents agents_at(const YearTable& table, double unemployed, double inactive, double scale)
{
    assert(scale >= 1.0);
    Agents agents;
    std::size_t firms = 0;
    std::size_t workers = 0;
    for (std::size_t s = 0; s < table.size(); ++s) {
        agents.firms.push_back(agents_of(table.firms[s], scale, 1));
        agents.workers.push_back(agents_of(table.employees[s], scale, agents.firms[s]));
        firms += agents.firms[s];
        workers += agents.workers[s];
    }
    agents.unemployed = agents_of(unemployed, scale, 1);
    agents.population.inactive = agents_of(inactive, scale, 1);
    agents.population.active = workers + agents.unemployed + firms + 1;
    agents.population.state_entities = std::max<std::size_t>(1, (firms + 2) / 4);
    agents.population.foreign_buyers = std::max<std::size_t>(1, (firms + 1) / 2);
    return agents;
}

} // namespace mm::calibration
