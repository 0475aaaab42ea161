// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inputs.hpp"

#include <string>
#include <utility>
#include <vector>

namespace mm::factory_fit {

/// Shares of peak and the link, from the kernels of a measured system; one row a precision.
std::vector<factory::Efficiency> kernel_rows(const std::filesystem::path& reference,
                                             const factory::Chip& chip, const std::string& system);

/// A measured run and how a fit that has not seen its model predicts it.
using HeldOut = std::pair<const factory::MeasuredServing*, factory::Ratio>;

/// Each model predicted by a fit on all others.
std::vector<HeldOut> held_out(const Inputs& inputs, const factory::Chip& chip,
                              const std::vector<factory::Efficiency>& kernels);

/// The rows of a chip whose runs are measured: engine and power fitted on them, the range from models held out.
std::vector<factory::Efficiency> measured_rows(const Inputs& inputs, const factory::Chip& chip,
                                               const std::vector<factory::Efficiency>& kernels,
                                               const std::vector<HeldOut>& held);

/// The rows of a chip of which only kernels are measured: engine and power as those of `like`.
std::vector<factory::Efficiency> borrowed_rows(const std::vector<factory::Efficiency>& kernels,
                                               const std::vector<factory::Efficiency>& like);

} // namespace mm::factory_fit
