// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/inputs.hpp"
#include "factory/serving.hpp"
#include "nation/served_model.hpp"

#include <optional>
#include <string>

namespace mm::feasibility {

/// What users are assumed to send and receive.
factory::Lengths assumed_lengths(const Inputs& inputs);
/// What they are assumed to accept.
factory::ServingLimits assumed_limits(const Inputs& inputs);

/// The model served on the chip under the assumed lengths and limits.
std::optional<nation::ServedModel> choose_serving(const nation::World& world, const Inputs& inputs,
                                                  const factory::Chip& chip, const std::string& model);

} // namespace mm::feasibility
