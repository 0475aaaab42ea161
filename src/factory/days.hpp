// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "factory/hours.hpp"
#include "factory/mix.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace mm::factory {

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

} // namespace mm::factory
