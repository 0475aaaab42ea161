// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "factory/measured_serving.hpp"

#include <span>
#include <vector>

namespace mm::factory {

/// What an engine adds on a chip, fitted together over all precisions: step and sequence overhead and the
/// imbalance of experts for all, layer overhead and the two shares of experts for each. The rest of `start`
/// (kernel shares, link) is kept; `start` and the result have one row a precision. Least sum of
/// |log(predicted / measured)| of tokens/s.
std::vector<Efficiency> fit_serving(std::span<const MeasuredServing> points, const Chip& chip,
                                    std::span<const Model> models, std::vector<Efficiency> start);

/// The power shares, on the measured tokens/s: least sum of |log(predicted / measured)| of watts.
void fit_power(std::span<const MeasuredServing> points, const Chip& chip, std::span<const Model> models,
               std::span<Efficiency> efficiencies);

} // namespace mm::factory
