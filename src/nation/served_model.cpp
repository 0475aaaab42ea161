// SPDX-License-Identifier: Apache-2.0
#include "nation/served_model.hpp"

#include "factory/efficiency.hpp"

namespace mm::nation {

std::optional<ServedModel> serve_model(const World& world, const factory::Chip& chip,
                                       const std::string& model_id, const factory::Lengths& lengths,
                                       const factory::ServingLimits& limits)
{
    const factory::Model* model = world.find_model(model_id);
    if (model == nullptr) return std::nullopt;
    const factory::Efficiency* row = factory::find_efficiency(world.efficiencies, chip.id, model->precision);
    if (row == nullptr) return std::nullopt;
    const auto point = factory::best_replica(chip, *model, *row, lengths, limits);
    if (!point) return std::nullopt;
    return ServedModel{.point = *point,
                       .low = row->throughput_low,
                       .high = row->throughput_high,
                       .source = row->source,
                       .grade = parse_grade(row->grade).value_or(Grade::illustrative)};
}

} // namespace mm::nation
