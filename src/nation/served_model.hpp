// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/schema.hpp"
#include "factory/serving.hpp"
#include "nation/world.hpp"

#include <optional>
#include <string>

namespace mm::nation {

/// How a model is served on a chip, and how far such predictions were from measurements.
struct ServedModel {
    factory::ServingPoint point{};
    double low = 1.0;  ///< 10 % point of measured over predicted output rate [1]
    double high = 1.0; ///< 90 % point [1]
    std::string source{};
    Grade grade = Grade::illustrative;
};

/// The replica with the highest output a chip within the limits. Nothing where the world does not know the model, the
/// chip has no efficiencies for its precision, or it does not fit.
std::optional<ServedModel> serve_model(const World& world, const factory::Chip& chip,
                                       const std::string& model, const factory::Lengths& lengths,
                                       const factory::ServingLimits& limits);

} // namespace mm::nation
