// SPDX-License-Identifier: Apache-2.0
#include "feasibility/serving_choice.hpp"

#include "feasibility/assumptions.hpp"

namespace mm::feasibility {

factory::Lengths assumed_lengths(const Inputs& inputs)
{
    return {.input = inputs[assume::input_tokens].value, .output = inputs[assume::output_tokens].value};
}

factory::ServingLimits assumed_limits(const Inputs& inputs)
{
    return {.inter_token_latency = inputs[assume::token_latency].value};
}

std::optional<nation::ServedModel> choose_serving(const nation::World& world, const Inputs& inputs,
                                                  const factory::Chip& chip, const std::string& model)
{
    return nation::serve_model(world, chip, model, assumed_lengths(inputs), assumed_limits(inputs));
}

} // namespace mm::feasibility
