// SPDX-License-Identifier: Apache-2.0
#include "factory/matching.hpp"

#include "factory/hours.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstddef>

namespace mm::factory {
namespace {

void add(Match& sum, const Match& hour, double weight)
{
    sum.load += weight * hour.load;
    sum.procured += weight * hour.procured;
    sum.matched += weight * hour.matched;
    sum.discharged += weight * hour.discharged;
    sum.charged += weight * hour.charged;
    sum.curtailed += weight * hour.curtailed;
}

} // namespace

Match match_hour(double load, double procured, const Battery& battery, double one_way, double& charge)
{
    const double direct = std::min(load, procured);
    const double surplus = procured - direct;
    const double need = load - direct;
    // Rounding may leave the content a hair above full, which must not become a negative charge.
    const double room = std::max(0.0, battery.energy - charge);
    const double charged = one_way > 0.0 ? std::min({surplus, battery.power, room / one_way}) : 0.0;
    charge += charged * one_way;
    const double discharged = std::min({need, battery.power, charge * one_way});
    if (discharged > 0.0) charge = std::max(0.0, charge - discharged / one_way);
    return {.load = load,
            .procured = procured,
            .matched = direct + discharged,
            .discharged = discharged,
            .charged = charged,
            .curtailed = surplus - charged};
}

Match match_hours(std::span<const double> load, std::span<const double> procured, const Battery& battery)
{
    assert(load.size() == procured.size());
    const double one_way = std::sqrt(battery.round_trip);
    Match sum;
    double charge = 0.0;
    for (std::size_t h = 0; h < load.size(); ++h)
        add(sum, match_hour(load[h], procured[h], battery, one_way, charge), 1.0);
    return sum;
}

Match match_days(std::span<const double> weight, std::span<const double> load,
                 std::span<const double> procured, const Battery& battery)
{
    assert(load.size() == weight.size() * hours_a_day);
    assert(procured.size() == load.size());
    const double one_way = std::sqrt(battery.round_trip);
    double charge = 0.0;
    if (battery.power > 0.0 && battery.energy > 0.0)
        for (std::size_t h = 0; h < load.size(); ++h)
            match_hour(load[h], procured[h], battery, one_way, charge);
    Match sum;
    for (std::size_t h = 0; h < load.size(); ++h)
        add(sum, match_hour(load[h], procured[h], battery, one_way, charge), weight[h / hours_a_day]);
    return sum;
}

double volume_share(const Match& match)
{
    return match.load > 0.0 ? std::min(1.0, match.procured / match.load) : 1.0;
}

double hourly_share(const Match& match)
{
    // Sums of many hours can exceed their bound by a rounding.
    return match.load > 0.0 ? std::min(1.0, match.matched / match.load) : 1.0;
}

double hourly_share_with_grid(const Match& match, double grid_carbon_free_share)
{
    const double share = hourly_share(match);
    return share + (1.0 - share) * grid_carbon_free_share;
}

double curtailed_share(const Match& match)
{
    return match.procured > 0.0 ? match.curtailed / match.procured : 0.0;
}

} // namespace mm::factory
