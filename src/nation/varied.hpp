// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calibration/table_statistics.hpp"
#include "nation/economy.hpp"

#include <cstdint>
#include <string_view>

/// Calibrations of one history: figures that are known within a range only, drawn from it.
namespace mm::nation {

/// A figure of economy.toml in the statistics, by its name; null where there is none.
double* figure_in(calibration::TableStatistics& statistics, std::string_view name);

/// Sets a figure of `Economy::varied` to a value in its unit. Whether there is one of that name.
bool set_figure(calibration::TableStatistics& statistics, std::string_view name, double value);

/// The economy with each of its varied figures drawn from its range: two halves of normals that meet at the value.
/// The same (seed, history) gives the same figure whatever else is drawn. An economy without ranges is unchanged.
Economy drawn(const Economy& economy, std::uint64_t seed, std::uint32_t history);

} // namespace mm::nation
