// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace mm::factory {

inline constexpr std::size_t hours_a_day = 24;

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

/// Mean of a column over a year. `weight` has one entry a day, or none where every day counts once; in the
/// column's unit.
///   sum w x / sum w
double weighted_mean(std::span<const double> column, std::span<const double> weight);

/// Output hour by hour of plants of a capacity, in the shape of a profile that is scaled to a real capacity
/// factor [MW]. `weight` as in `weighted_mean`; `factor` is the mean over the year of output over capacity [1].
///   g_h = capacity factor p_h / mean(p)
std::vector<double> generation(std::span<const double> profile, std::span<const double> weight,
                               double capacity, double factor);

/// The hours of the chosen days.
HourlyColumns hours_of(const HourlyColumns& year, std::span<const std::size_t> day);

} // namespace mm::factory
