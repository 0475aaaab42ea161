// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "factory/serving.hpp"
#include "feasibility/case.hpp"

#include <optional>
#include <string>

namespace mm::feasibility {

/// How a model is served on a chip, and how far such predictions were from measurements.
struct ServingChoice {
    factory::ServingPoint point{};
    double low = 1.0;  ///< 10 % point of measured over predicted output rate [1]
    double high = 1.0; ///< 90 % point [1]
    std::string source{};
    Grade grade = Grade::illustrative;
};

/// The replica with the highest output a chip under the assumed latency limit and lengths. Nothing where the
/// chip has no efficiencies for the model's precision or the model does not fit.
std::optional<ServingChoice> choose_serving(const Case& c, const factory::Chip& chip,
                                            const std::string& model);

} // namespace mm::feasibility
