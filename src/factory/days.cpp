// SPDX-License-Identifier: Apache-2.0
#include "factory/days.hpp"

#include "factory/calibration.hpp"
#include "factory/medoids.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace mm::factory {
namespace {

using Column = std::vector<double>;

std::vector<const Column*> all_columns(const HourlyColumns& columns)
{
    std::vector<const Column*> all{&columns.demand};
    for (const Column& profile : columns.profile) all.push_back(&profile);
    return all;
}

double mean(const Column& column)
{
    return std::accumulate(column.begin(), column.end(), 0.0) / static_cast<double>(column.size());
}

double squared_distance(std::span<const double> a, std::span<const double> b)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) sum += (a[i] - b[i]) * (a[i] - b[i]);
    return sum;
}

/// Squared distances between the stretches of a year over their standardised hours, row by row.
Column stretch_distances(const HourlyColumns& year, std::size_t stretch)
{
    const std::size_t hours = stretch * hours_a_day;
    const std::size_t count = year.demand.size() / hours;
    std::vector<Column> feature(count);
    for (const Column* column : all_columns(year)) {
        const double centre = mean(*column);
        double variance = 0.0;
        for (double value : *column) variance += (value - centre) * (value - centre);
        if (!(variance > 0.0)) continue;
        const double spread = std::sqrt(variance / static_cast<double>(column->size()));
        for (std::size_t h = 0; h < count * hours; ++h)
            feature[h / hours].push_back(((*column)[h] - centre) / spread);
    }
    Column distance(count * count);
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t j = 0; j < count; ++j)
            distance[i * count + j] = squared_distance(feature[i], feature[j]);
    return distance;
}

/// What a mix does on each of the days.
struct DayEnergies {
    Column matched{};   ///< [MWh]
    Column curtailed{}; ///< [MWh]
};

/// The battery runs through the days as a ring, as in `match_days`.
DayEnergies match_by_day(const Flows& flows, std::span<const std::size_t> days, const Battery& battery)
{
    const double one_way = std::sqrt(battery.round_trip);
    DayEnergies energies;
    double charge = 0.0;
    for (int round = battery.energy > 0.0 ? 0 : 1; round < 2; ++round) {
        energies = {.matched = Column(days.size(), 0.0), .curtailed = Column(days.size(), 0.0)};
        for (std::size_t i = 0; i < days.size(); ++i) {
            for (std::size_t h = days[i] * hours_a_day; h < (days[i] + 1) * hours_a_day; ++h) {
                const Match hour = match_hour(flows.load[h], flows.procured[h], battery, one_way, charge);
                energies.matched[i] += hour.matched;
                energies.curtailed[i] += hour.curtailed;
            }
        }
    }
    return energies;
}

/// What a choice of days has to reproduce, prepared once from the year.
struct Goals {
    std::vector<Column> column_day{}; ///< each column's mean of each day over its mean of the year [1]
    std::vector<Flows> flows{};       ///< of each target, over the year
    std::vector<Battery> battery{};   ///< of each target
    Column share{};                   ///< hourly share of each target over the year [1]
    Column curtailed{};               ///< energy curtailed of each target over the year's load [1]
    std::size_t days = 0;             ///< in the year
};

Goals prepare(const HourlyColumns& year, std::span<const Mix> targets)
{
    Goals goals{.days = year.demand.size() / hours_a_day};
    Column means;
    for (const Column& profile : year.profile) means.push_back(mean(profile));
    const double demand_mean = mean(year.demand);
    for (const Column* column : all_columns(year)) {
        const double centre = mean(*column);
        if (!(centre > 0.0)) continue;
        Column day(goals.days, 0.0);
        for (std::size_t h = 0; h < column->size(); ++h)
            day[h / hours_a_day] += (*column)[h] / (centre * static_cast<double>(hours_a_day));
        goals.column_day.push_back(std::move(day));
    }
    for (const Mix& mix : targets) {
        goals.flows.push_back(flows_of(year, mix, demand_mean, means));
        goals.battery.push_back(mix.battery);
        const Match match = match_hours(goals.flows.back().load, goals.flows.back().procured, mix.battery);
        goals.share.push_back(hourly_share(match));
        goals.curtailed.push_back(match.curtailed / match.load);
    }
    return goals;
}

/// A choice of days with its calibrated weights and how far it misses.
struct Choice {
    RepresentativeDays days{};
    double loss = 0.0; ///< distance of the weights and of the targets, as calibrated
};

Choice weigh(const Goals& goals, std::span<const std::size_t> stretches, std::span<const double> sizes,
             const ReductionSettings& settings)
{
    // The hard aims are met to far less than the digits of any table; not exactly, so that the system stays
    // definite.
    constexpr double exact = 1e-8;
    std::vector<std::size_t> order(stretches.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&](std::size_t i) { return stretches[i]; });
    Choice choice;
    Column first;
    for (std::size_t i : order)
        for (std::size_t d = 0; d < settings.stretch; ++d) {
            choice.days.day.push_back(stretches[i] * settings.stretch + d);
            first.push_back(sizes[i]);
        }
    const double year_days = static_cast<double>(goals.days);
    std::vector<Aim> aims{
        {.value = Column(first.size(), 1.0 / year_days), .target = 1.0, .tolerance = exact}};
    for (const Column& column : goals.column_day) {
        Aim aim{.value = {}, .target = 1.0, .tolerance = exact};
        for (std::size_t day : choice.days.day) aim.value.push_back(column[day] / year_days);
        aims.push_back(std::move(aim));
    }
    const std::size_t hard = aims.size();
    for (std::size_t k = 0; k < goals.flows.size(); ++k) {
        DayEnergies energies = match_by_day(goals.flows[k], choice.days.day, goals.battery[k]);
        Aim share{
            .value = std::move(energies.matched), .target = goals.share[k], .tolerance = settings.tolerance};
        Aim curtailed{.value = std::move(energies.curtailed),
                      .target = goals.curtailed[k],
                      .tolerance = settings.tolerance};
        for (double& value : share.value) value /= year_days * static_cast<double>(hours_a_day);
        for (double& value : curtailed.value) value /= year_days * static_cast<double>(hours_a_day);
        aims.push_back(std::move(share));
        // Without a battery, what is not matched is curtailed: the second aim would repeat the first.
        if (goals.battery[k].energy > 0.0) aims.push_back(std::move(curtailed));
    }
    choice.days.weight = calibrate(first, aims, settings.smallest_weight);
    for (std::size_t i = 0; i < first.size(); ++i) {
        const double change = choice.days.weight[i] - first[i];
        choice.loss += change * change / first[i];
    }
    for (std::size_t k = 0; k < aims.size(); ++k) {
        // A hard aim may only stay unmet when too many weights are bound; such a choice must not win.
        const double tolerance = k < hard ? 1e-6 : aims[k].tolerance;
        const double off = miss(aims[k], choice.days.weight) / tolerance;
        choice.loss += off * off;
    }
    return choice;
}

} // namespace

RepresentativeDays choose_days(const HourlyColumns& year, std::span<const Mix> targets,
                               const ReductionSettings& settings)
{
    assert(year.demand.size() % hours_a_day == 0);
    assert(settings.days % settings.stretch == 0);
    assert(settings.days <= year.demand.size() / hours_a_day);
    const std::size_t count = year.demand.size() / (hours_a_day * settings.stretch);
    const std::size_t wanted = settings.days / settings.stretch;
    const auto groups = group_by_medoids(stretch_distances(year, settings.stretch), count, wanted);
    const Goals goals = prepare(year, targets);
    std::vector<std::size_t> stretches;
    Column sizes;
    for (const auto& members : groups) {
        stretches.push_back(members.front());
        // Days left over by the cut are shared by all.
        sizes.push_back(static_cast<double>(members.size() * goals.days) /
                        static_cast<double>(count * settings.stretch));
    }
    Choice best = weigh(goals, stretches, sizes, settings);
    bool improved = true;
    for (std::size_t pass = 0; pass < settings.passes && improved; ++pass) {
        improved = false;
        for (std::size_t g = 0; g < groups.size(); ++g) {
            for (std::size_t candidate : groups[g]) {
                const std::size_t kept = stretches[g];
                if (candidate == kept) continue;
                stretches[g] = candidate;
                Choice tried = weigh(goals, stretches, sizes, settings);
                if (tried.loss < best.loss) {
                    best = std::move(tried);
                    improved = true;
                } else {
                    stretches[g] = kept;
                }
            }
        }
    }
    return best.days;
}

} // namespace mm::factory
