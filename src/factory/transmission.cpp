// SPDX-License-Identifier: Apache-2.0
#include "factory/transmission.hpp"

#include "base/math.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace mm::factory {
namespace {

constexpr double earth_radius = 6371.0088; // [km]
constexpr double radian = std::numbers::pi / 180.0;

double sine(double angle)
{
    return math::cos(angle - std::numbers::pi / 2.0);
}

/// Arc sine of [0, 1] by Newton's method on our own cosine. Above sqrt(1/2) the complement is solved instead,
/// where the slope of the sine does not vanish.
double arc_sine(double value)
{
    if (value > std::numbers::sqrt2 / 2.0)
        return std::numbers::pi / 2.0 - arc_sine(std::sqrt((1.0 - value) * (1.0 + value)));
    double angle = value;
    for (int step = 0; step < 5; ++step) angle += (value - sine(angle)) / math::cos(angle);
    return std::max(0.0, angle);
}

} // namespace

double great_circle(const Place& from, const Place& to)
{
    const double north = sine(std::abs(to.latitude - from.latitude) * radian / 2.0);
    const double east = sine(std::abs(to.longitude - from.longitude) * radian / 2.0);
    const double haversine =
        north * north + math::cos(from.latitude * radian) * math::cos(to.latitude * radian) * east * east;
    return 2.0 * earth_radius * arc_sine(std::sqrt(std::clamp(haversine, 0.0, 1.0)));
}

double route_length(const DirectCurrentLink& link, const Place& from, const Place& to)
{
    return link.detour * great_circle(from, to);
}

double link_investment(const DirectCurrentLink& link, double length)
{
    return link.line_investment * length + link.converter_investment;
}

double link_annual_cost(const DirectCurrentLink& link, double length, double discount_rate)
{
    const double annuity = discount_rate > 0.0
                               ? discount_rate / (1.0 - math::pow(1.0 + discount_rate, -link.lifetime))
                               : 1.0 / link.lifetime;
    return link_investment(link, length) * (annuity + link.maintenance);
}

double link_efficiency(const DirectCurrentLink& link, double length)
{
    return link.converter_efficiency * math::pow(link.efficiency_1000km, length / 1000.0);
}

} // namespace mm::factory
