// SPDX-License-Identifier: Apache-2.0
#include "calibration/agents.hpp"

#include "base/columns.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>
#include <vector>

namespace mm::calibration {
namespace {

/// Heads as agents, halves rounded up, at least `least`.
std::size_t agents_of(double heads, double scale, std::size_t least)
{
    return std::max(least, static_cast<std::size_t>(std::round(heads / scale)));
}

/// Divides `total` among rows by their weights, each getting at least its floor: rows whose share is below their floor
/// have the floor, the others share what is left, and the last ones go to the largest remainders.
Counts divided(std::size_t total, In weights, const Counts& floors)
{
    std::vector<bool> at_floor(weights.size(), false);
    double free_weight = sum(weights);
    double left = static_cast<double>(total);
    for (bool again = true; again && free_weight > 0.0;) {
        again = false;
        for (std::size_t s = 0; s < weights.size(); ++s) {
            const auto floor = static_cast<double>(floors[s]);
            if (at_floor[s] || left * weights[s] / free_weight >= floor) continue;
            at_floor[s] = again = true;
            free_weight -= weights[s];
            left -= floor;
        }
    }
    Counts counts = floors;
    std::vector<std::pair<double, std::size_t>> remainders;
    std::size_t given = 0;
    for (std::size_t s = 0; s < weights.size(); ++s) {
        if (!at_floor[s]) {
            const double share = left * weights[s] / free_weight;
            counts[s] = std::max(floors[s], static_cast<std::size_t>(share));
            remainders.emplace_back(static_cast<double>(counts[s]) - share, s);
        }
        given += counts[s];
    }
    std::sort(remainders.begin(), remainders.end());
    for (std::size_t i = 0; i < remainders.size() && given < total; ++i, ++given)
        ++counts[remainders[i].second];
    return counts;
}

void add_population(double unemployed, double inactive, double scale, Agents& agents)
{
    std::size_t firms = 0;
    std::size_t workers = 0;
    for (const std::size_t count : agents.firms) firms += count;
    for (const std::size_t count : agents.workers) workers += count;
    agents.unemployed = agents_of(unemployed, scale, 1);
    agents.population.inactive = agents_of(inactive, scale, 1);
    agents.population.active = workers + agents.unemployed + firms + 1;
    agents.population.state_entities = std::max<std::size_t>(1, (firms + 2) / 4);
    agents.population.foreign_buyers = std::max<std::size_t>(1, (firms + 1) / 2);
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
    for (std::size_t s = 0; s < table.size(); ++s) {
        agents.firms.push_back(agents_of(table.firms[s], scale, 1));
        agents.workers.push_back(agents_of(table.employees[s], scale, agents.firms[s]));
    }
    add_population(unemployed, inactive, scale, agents);
    return agents;
}

///   firms_s = at least min(least, firms_s),  sum firms = round(firms / scale);  workers_s = at least firms_s
/// An industry never has more firms than the nation has, so that a fine scale adds none.
Agents agents_in_all(const YearTable& table, double unemployed, double inactive, double scale,
                     std::size_t least_firms)
{
    assert(scale >= 1.0);
    Counts floors;
    for (std::size_t s = 0; s < table.size(); ++s)
        floors.push_back(std::max<std::size_t>(
            1, std::min(least_firms, static_cast<std::size_t>(std::round(table.firms[s])))));
    Agents agents;
    agents.firms = divided(agents_of(sum(table.firms), scale, 1), table.firms, floors);
    agents.workers = divided(agents_of(sum(table.employees), scale, 1), table.employees, agents.firms);
    add_population(unemployed, inactive, scale, agents);
    return agents;
}

} // namespace mm::calibration
