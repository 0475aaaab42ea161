// SPDX-License-Identifier: Apache-2.0
#include "factory/fit.hpp"

#include "base/math.hpp"
#include "factory/minimise.hpp"
#include "factory/misfit.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace mm::factory {

namespace {

constexpr std::array precisions{Precision::bf16, Precision::fp8, Precision::fp4};

constexpr std::size_t shared = 3; // parameters of an engine that all precisions share
constexpr std::size_t own = 3;    // and those of each

void put_engine(std::vector<Efficiency>& rows, std::span<const double> x)
{
    for (Efficiency& row : rows) {
        row.step_overhead = x[0];
        row.sequence_overhead = x[1];
        row.expert_imbalance = x[2];
        for (std::size_t i = 0; i < precisions.size(); ++i) {
            if (row.precision != precisions[i]) continue;
            row.layer_overhead = x[shared + own * i];
            row.expert = x[shared + own * i + 1];
            row.expert_compute = x[shared + own * i + 2];
        }
    }
}

} // namespace

std::vector<Efficiency> fit_serving(std::span<const MeasuredServing> points, const Chip& chip,
                                    std::span<const Model> models, std::vector<Efficiency> start)
{
    std::vector<Efficiency> rows = std::move(start);
    const auto misfit = [&](std::span<const double> x) {
        put_engine(rows, x);
        double sum = 0.0;
        for (const MeasuredServing& point : points) {
            const Model* model = find_model(models, point.model);
            if (!model || point.chip != chip.id || point.data_parallel) continue;
            const Efficiency* row = find_efficiency(rows, chip.id, model->precision);
            if (row) sum += std::abs(math::log(predict(point, chip, *model, *row).throughput));
        }
        for (std::size_t i = 0; i < precisions.size(); ++i) {
            sum += penalty(x[shared + own * i + 1]) + penalty(x[shared + own * i + 2]);
        }
        return sum;
    };
    std::vector<double> x{1e-3, 5e-5, 0.1};
    for (std::size_t i = 0; i < precisions.size(); ++i) x.insert(x.end(), {6e-5, 0.6, 0.5});
    // Every start from the last end opens the simplex again, since it can fall flat before the least.
    for (int round = 0; round < 6; ++round) x = minimise(misfit, x, 600);
    put_engine(rows, x);
    return rows;
}

void fit_power(std::span<const MeasuredServing> points, const Chip& chip, std::span<const Model> models,
               std::span<Efficiency> efficiencies)
{
    struct Use {
        double busy, memory, compute, share;
    };
    std::vector<Use> uses;
    for (const MeasuredServing& point : points) {
        const Model* model = find_model(models, point.model);
        if (!model || point.chip != chip.id || point.data_parallel) continue;
        const Efficiency* row = find_efficiency(efficiencies, chip.id, model->precision);
        if (!row) continue;
        const ServingPoint at = serve(chip, *model, *row, point.lengths, point.gpus, point.batch, {});
        // Work a step is the model's, its pace the measurement's.
        const double seconds = point.batch / point.tokens_per_second;
        const double pace = 1.0 / (seconds * point.gpus);
        const double busy = at.step.weights + at.step.experts + at.step.attention + at.step.link;
        const double watts = point.joules_per_token * point.tokens_per_second / point.gpus;
        uses.push_back({std::min(1.0, busy / seconds), at.step.bytes * pace / chip.bandwidth,
                        at.step.flops * pace / peak_flops(chip, model->precision), watts / chip.power});
    }
    if (uses.empty()) return;
    const auto misfit = [&](std::span<const double> x) {
        double sum = 0.0;
        for (const Use& use : uses) {
            sum += log_error(std::min(1.0, x[0] + x[1] * use.busy + x[2] * use.memory + x[3] * use.compute),
                             use.share);
        }
        return sum;
    };
    const auto x = minimise(misfit, minimise(misfit, {0.3, 0.3, 0.3, 0.4}, 400), 400);
    for (Efficiency& row : efficiencies) {
        row.power_idle = x[0];
        row.power_busy = x[1];
        row.power_memory = x[2];
        row.power_compute = x[3];
    }
}

} // namespace mm::factory
