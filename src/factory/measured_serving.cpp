// SPDX-License-Identifier: Apache-2.0
#include "factory/measured_serving.hpp"

#include "factory/misfit.hpp"

#include <algorithm>
#include <cmath>

namespace mm::factory {

Ratio predict(const MeasuredServing& point, const Chip& chip, const Model& model,
              const Efficiency& efficiency)
{
    // Sequences that do not fit wait or are put out and computed again; they do not share the step.
    const double fits = batch_limit(chip, model, point.lengths, point.gpus, {});
    const double batch = fits >= 1.0 ? std::min(point.batch, fits) : point.batch;
    const ServingPoint at = serve(chip, model, efficiency, point.lengths, point.gpus, batch, {});
    return {.throughput = at.tokens_per_second / point.tokens_per_second,
            .energy = at.joules_per_token / point.joules_per_token};
}

std::vector<ServingError> serving_errors(std::span<const MeasuredServing> points, std::span<const Chip> chips,
                                         std::span<const Model> models,
                                         std::span<const Efficiency> efficiencies)
{
    struct Group {
        ServingError error{};
        std::vector<double> throughput{}, energy{};
    };
    std::vector<Group> groups, totals;
    const auto group_of = [](std::vector<Group>& all, const std::string& chip,
                             const std::string& model) -> Group& {
        for (Group& group : all) {
            if (group.error.chip == chip && group.error.model == model) return group;
        }
        all.push_back({});
        all.back().error.chip = chip;
        all.back().error.model = model;
        return all.back();
    };
    const auto note = [](Group& group, const Ratio& ratio) {
        ServingError& e = group.error;
        ++e.points;
        group.throughput.push_back(std::abs(ratio.throughput - 1.0));
        group.energy.push_back(std::abs(ratio.energy - 1.0));
        e.throughput_worst = std::max({e.throughput_worst, ratio.throughput, 1.0 / ratio.throughput});
        e.energy_worst = std::max({e.energy_worst, ratio.energy, 1.0 / ratio.energy});
    };
    for (const MeasuredServing& point : points) {
        const Chip* chip = find_chip(chips, point.chip);
        const Model* model = find_model(models, point.model);
        if (!chip || !model) continue;
        const Efficiency* row = find_efficiency(efficiencies, chip->id, model->precision);
        if (!row) continue;
        const Ratio ratio = predict(point, *chip, *model, *row);
        note(group_of(groups, chip->id, model->id), ratio);
        note(group_of(totals, chip->id, "all"), ratio);
    }
    std::vector<ServingError> errors;
    for (auto* part : {&groups, &totals}) {
        for (Group& group : *part) {
            group.error.throughput_median = median(group.throughput);
            group.error.energy_median = median(group.energy);
            errors.push_back(group.error);
        }
    }
    return errors;
}

} // namespace mm::factory
