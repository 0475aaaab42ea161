// SPDX-License-Identifier: Apache-2.0
#include "calibration/calibrate.hpp"

#include "calibration/agents.hpp"
#include "calibration/base_year.hpp"
#include "calibration/industries.hpp"
#include "calibration/opening.hpp"
#include "calibration/outside.hpp"
#include "calibration/policy_rule.hpp"
#include "calibration/taxes.hpp"

#include <cassert>

namespace mm::calibration {

Calibration calibrate(const Statistics& statistics, Quarter start, double scale, const Choices& choices)
{
    assert(scale >= finest_scale && scale <= coarsest_scale);
    const BaseYear base = base_year(statistics, start);
    const Agents agents = agents_at(base.table, statistics.unemployed, statistics.inactive, scale);
    Calibration economy{.start = start, .scale = scale};
    economy.industries = industries_of(base, agents, choices.utilisation);
    economy.population = agents.population;
    economy.taxes = taxes_of(base);
    economy.conduct = conduct_of(base, economy.taxes, choices);
    economy.policy = policy_rule_of(statistics, start, choices.inflation_target);
    economy.opening = opening_of(base, agents);
    add_histories(statistics, start, base, economy.opening);
    economy.outside = outside_of(statistics, start, economy.opening);
    return economy;
}

} // namespace mm::calibration
