// SPDX-License-Identifier: Apache-2.0
#include "feasibility/serving_choice.hpp"

#include "factory/efficiency.hpp"
#include "feasibility/assumptions.hpp"

namespace mm::feasibility {

std::optional<ServingChoice> choose_serving(const Case& c, const factory::Chip& chip,
                                            const std::string& model_id)
{
    const factory::Model* model = c.world.find_model(model_id);
    if (model == nullptr) return std::nullopt;
    const factory::Efficiency* row =
        factory::find_efficiency(c.world.efficiencies, chip.id, model->precision);
    if (row == nullptr) return std::nullopt;
    const factory::Lengths lengths{.input = c.inputs[assume::input_tokens].value,
                                   .output = c.inputs[assume::output_tokens].value};
    const factory::ServingLimits limits{.inter_token_latency = c.inputs[assume::token_latency].value};
    const auto point = factory::best_replica(chip, *model, *row, lengths, limits);
    if (!point) return std::nullopt;
    return ServingChoice{.point = *point,
                         .low = row->throughput_low,
                         .high = row->throughput_high,
                         .source = row->source,
                         .grade = parse_grade(row->grade).value_or(Grade::illustrative)};
}

} // namespace mm::feasibility
