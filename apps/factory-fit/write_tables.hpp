// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fit_chip.hpp"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace mm::factory_fit {

void write_efficiencies(const std::filesystem::path& world, const std::vector<factory::Efficiency>& rows);

/// At most three points of every model, chip, count and workload: smallest batch, middle, most tokens a
/// second.
void write_serving(const std::filesystem::path& world, const std::vector<factory::MeasuredServing>& points);

/// Lines of serving_errors.csv: the errors with the fit on everything beside those of each model predicted
/// unseen.
std::vector<std::string> error_lines(std::span<const factory::ServingError> inside,
                                     const std::vector<HeldOut>& held);

void write_errors(const std::filesystem::path& world, const std::vector<std::string>& lines);

} // namespace mm::factory_fit
