// SPDX-License-Identifier: Apache-2.0
#include "factory/hours.hpp"

namespace mm::factory {

double weighted_mean(std::span<const double> column, std::span<const double> weight)
{
    double sum = 0.0;
    double hours = 0.0;
    for (std::size_t h = 0; h < column.size(); ++h) {
        const double w = weight.empty() ? 1.0 : weight[h / hours_a_day];
        sum += w * column[h];
        hours += w;
    }
    return sum / hours;
}

std::vector<double> generation(std::span<const double> profile, std::span<const double> weight,
                               double capacity, double factor)
{
    const double scale = capacity * factor / weighted_mean(profile, weight);
    std::vector<double> made(profile.size());
    for (std::size_t h = 0; h < profile.size(); ++h) made[h] = scale * profile[h];
    return made;
}

HourlyColumns hours_of(const HourlyColumns& year, std::span<const std::size_t> day)
{
    const auto pick = [&](const std::vector<double>& column) {
        std::vector<double> picked;
        for (std::size_t d : day) {
            const auto first = column.begin() + static_cast<std::ptrdiff_t>(d * hours_a_day);
            picked.insert(picked.end(), first, first + static_cast<std::ptrdiff_t>(hours_a_day));
        }
        return picked;
    };
    HourlyColumns columns{.demand = pick(year.demand)};
    for (const std::vector<double>& profile : year.profile) columns.profile.push_back(pick(profile));
    return columns;
}

} // namespace mm::factory
