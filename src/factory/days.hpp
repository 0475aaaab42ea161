// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "factory/matching.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace mm::factory {

/// A year of hourly weather and demand, or the days that stand for it: 24 rows a day, whole days in calendar
/// order.
///
/// The profiles are shapes. Published series are often divided by their own annual maximum, so that their
/// means exceed real capacity factors (national Korean solar 0.21 where about 0.15 is generated, mainland
/// wind 0.33 where 0.20-0.25 is); `Mix` uses them by energy, which is free of that. Whoever multiplies a
/// profile by a capacity must first rescale it to a real capacity factor: about 0.15 for solar and 0.20-0.25
/// for wind on land in Korea; 0.30-0.40 for wind at sea is illustrative, and its shape is not the shape on
/// land.
struct HourlyColumns {
    std::vector<double> demand{};               ///< national demand [MW]
    std::vector<std::vector<double>> profile{}; ///< one column a source, each as long as `demand` [1]
};

/// Procured power against a load of one megawatt on average.
struct Mix {
    std::vector<double> energy{};     ///< from each profile over the load's energy, a year; one a profile [1]
    Battery battery{};                ///< per megawatt of mean load
    bool load_follows_demand = false; ///< the load has the shape of national demand; otherwise it is flat
};

/// What a mix does hour by hour. `weight` has one entry a day, or none for a full year in which every day
/// counts once (and whose battery starts empty). Each profile is scaled so that its weighted mean gives its
/// energy.
Match match_mix(const HourlyColumns& columns, std::span<const double> weight, const Mix& mix);

/// Days that stand for a year.
struct RepresentativeDays {
    std::vector<std::size_t> day{}; ///< row of the day in the year, increasing [1]
    std::vector<double> weight{}; ///< days of the year it stands for; the sum is the length of the year [day]
};

/// How a year is reduced.
struct ReductionSettings {
    std::size_t days = 48;   ///< how many are kept; a multiple of `stretch` [day]
    std::size_t stretch = 1; ///< consecutive days kept together; the ring of days joins the stretches [day]
    /// tau, over the year's load: smaller follows the targets closer, larger keeps the weights nearer to the
    /// sizes of the groups [1].
    double tolerance = 5e-4;
    double smallest_weight = 0.1; ///< lower bound of a weight over its first weight [1]
    std::size_t passes = 4;       ///< rounds of trying other days, at most [1]
};

/// Chooses days and weights.
///   1. The year is cut into stretches, which are grouped by k-medoids over their standardised hours of
///      demand and all profiles jointly (Kaufman and Rousseeuw 1990: greedy build, then alternate). A
///      stretch's first weight is the size of its group.
///   2. Weights are calibrated (Deville and Saerndal 1992, chi-square distance): the nearest to the first
///      weights with the year's length and the mean of every column exact, and the hourly share of every
///      target near; for targets with a battery the curtailed energy too, so that what it takes and gives is
///      right on both sides.
///        min sum (w - w0)^2 / w0 + sum_k (a_k w - t_k)^2 / tau^2,  w >= lower bound
///      The battery runs through the days as in `match_days`: scores are linear in the weights, since the
///      path of its content depends on the order of the days alone.
///   3. A stretch is exchanged for another of its group where the targets are then met better.
/// Deterministic. `year` holds whole days, at least `settings.days`.
RepresentativeDays choose_days(const HourlyColumns& year, std::span<const Mix> targets,
                               const ReductionSettings& settings = {});

/// The hours of the chosen days.
HourlyColumns hours_of(const HourlyColumns& year, std::span<const std::size_t> day);

} // namespace mm::factory
