// SPDX-License-Identifier: Apache-2.0
#include "fit_chip.hpp"

#include "base/quantile.hpp"
#include "factory/fit.hpp"
#include "factory/kernel_fit.hpp"
#include "nation/measurements.hpp"
#include "neighbours.hpp"

#include <fmt/core.h>

namespace mm::factory_fit {

using factory::Efficiency;
using factory::MeasuredServing;
using factory::Precision;

std::vector<Efficiency> kernel_rows(const std::filesystem::path& reference, const factory::Chip& chip,
                                    const std::string& system)
{
    const auto context = factory::fit_kernel(nation::read_attention(reference, system, "context"),
                                             chip.bf16_flops, chip.bandwidth);
    const auto decode = factory::fit_kernel(nation::read_attention(reference, system, "generation"),
                                            chip.bf16_flops, chip.bandwidth);
    const auto link = factory::fit_link(nation::read_links(reference, system));
    fmt::print("{} attention: compute {:.3f} (error {:.2f}), memory {:.3f} (error {:.2f}); link {:.2f} us "
               "{:.0f} GB/s (error {:.2f})\n",
               chip.id, context.compute, context.error_median, decode.memory, decode.error_median,
               link.latency * 1e6, link.bandwidth * 1e-9, link.error_median);
    std::vector<Efficiency> rows;
    for (const Precision precision : {Precision::bf16, Precision::fp8, Precision::fp4}) {
        // Four-bit experts are unpacked to 16 bits: no kernel of them is measured, so they borrow its shares.
        const bool eight = precision == Precision::fp8;
        const auto points =
            nation::read_multiplications(reference, system, eight ? "fp8" : "bfloat16", eight ? 1.0 : 2.0);
        if (points.empty()) continue;
        const auto fit = factory::fit_kernel(points, factory::peak_flops(chip, precision), chip.bandwidth);
        fmt::print("{} {} gemm: compute {:.3f}, memory {:.3f}, launch {:.1f} us, error {:.2f}, {} points\n",
                   chip.id, factory::to_string(precision), fit.compute, fit.memory, fit.launch * 1e6,
                   fit.error_median, points.size());
        Efficiency row;
        row.chip = chip.id;
        row.precision = precision;
        row.compute = fit.compute;
        row.memory = fit.memory;
        row.attention_compute = context.compute;
        row.attention_memory = decode.memory;
        row.link_bandwidth = link.bandwidth;
        row.link_latency = link.latency;
        rows.push_back(row);
    }
    return rows;
}

std::vector<HeldOut> held_out(const Inputs& inputs, const factory::Chip& chip,
                              const std::vector<Efficiency>& kernels)
{
    std::vector<HeldOut> ratios;
    for (const factory::Model& model : inputs.models) {
        std::vector<MeasuredServing> others;
        bool measured = false;
        for (const MeasuredServing& point : inputs.points) {
            if (point.chip != chip.id) continue;
            if (point.model == model.id)
                measured = true;
            else
                others.push_back(point);
        }
        if (!measured) continue;
        auto rows = factory::fit_serving(others, chip, inputs.models, kernels);
        factory::fit_power(others, chip, inputs.models, rows);
        const Efficiency* row = factory::find_efficiency(rows, chip.id, model.precision);
        for (const MeasuredServing& point : inputs.points) {
            if (point.chip != chip.id || point.model != model.id) continue;
            ratios.push_back({&point, factory::predict(point, chip, model, *row)});
        }
    }
    return ratios;
}

std::vector<Efficiency> measured_rows(const Inputs& inputs, const factory::Chip& chip,
                                      const std::vector<Efficiency>& kernels,
                                      const std::vector<HeldOut>& held)
{
    auto rows = factory::fit_serving(inputs.points, chip, inputs.models, kernels);
    factory::fit_power(inputs.points, chip, inputs.models, rows);
    for (Efficiency& row : rows) {
        std::vector<double> throughput, energy;
        for (const auto& [point, ratio] : held) {
            if (point->data_parallel) continue; // outside the model: told in the errors, not in its range
            if (factory::find_model(inputs.models, point->model)->precision != row.precision) continue;
            throughput.push_back(1.0 / ratio.throughput);
            energy.push_back(1.0 / ratio.energy);
        }
        const Spread throughputs = spread(throughput);
        const Spread energies = spread(energy);
        row.throughput_low = throughputs.p10;
        row.throughput_high = throughputs.p90;
        row.energy_low = energies.p10;
        row.energy_high = energies.p90;
        row.source = "kernels: AIConfigurator (vLLM); engine and power: ML.ENERGY v3; range: models held out";
        row.grade = "B";
    }
    return rows;
}

std::vector<Efficiency> borrowed_rows(const std::vector<Efficiency>& kernels,
                                      const std::vector<Efficiency>& like)
{
    std::vector<Efficiency> rows;
    for (const Efficiency& own : kernels) {
        Efficiency row = *factory::find_efficiency(like, like.front().chip, own.precision);
        row.source = "kernels: AIConfigurator (vLLM); engine and power as " + row.chip;
        row.grade = "C";
        row.chip = own.chip;
        row.compute = own.compute;
        row.memory = own.memory;
        row.attention_compute = own.attention_compute;
        row.attention_memory = own.attention_memory;
        row.link_bandwidth = own.link_bandwidth;
        row.link_latency = own.link_latency;
        widen(row, 1.25);
        rows.push_back(row);
    }
    return rows;
}

} // namespace mm::factory_fit
