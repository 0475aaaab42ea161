// SPDX-License-Identifier: Apache-2.0
#include "reference.hpp"

#include "base/quantile.hpp"
#include "factory/fit.hpp"

#include <fmt/core.h>
#include <fmt/ostream.h>

#include <array>
#include <fstream>

namespace {

using namespace mm;
using factory::Efficiency;
using factory::MeasuredServing;
using factory::Precision;

struct Tables {
    std::vector<factory::Chip> chips{};
    std::vector<tables::ModelRow> rows{};
    std::vector<factory::Model> models{};
    std::vector<MeasuredServing> points{};
};

/// Shares of peak and the link, from the kernels of a measured system.
std::vector<Efficiency> kernel_rows(const std::filesystem::path& reference, const factory::Chip& chip,
                                    const std::string& system)
{
    const auto context = factory::fit_kernel(tables::read_attention(reference, system, "context"),
                                             chip.bf16_flops, chip.bandwidth);
    const auto decode = factory::fit_kernel(tables::read_attention(reference, system, "generation"),
                                            chip.bf16_flops, chip.bandwidth);
    const auto link = factory::fit_link(tables::read_links(reference, system));
    fmt::print("{} attention: compute {:.3f} (error {:.2f}), memory {:.3f} (error {:.2f}); link {:.2f} us "
               "{:.0f} GB/s (error {:.2f})\n",
               chip.id, context.compute, context.error_median, decode.memory, decode.error_median,
               link.latency * 1e6, link.bandwidth * 1e-9, link.error_median);
    std::vector<Efficiency> rows;
    for (const Precision precision : {Precision::bf16, Precision::fp8, Precision::fp4}) {
        // Four-bit experts are unpacked to 16 bits: no kernel of them is measured, so they borrow its shares.
        const bool eight = precision == Precision::fp8;
        const auto points =
            tables::read_gemm(reference, system, eight ? "fp8" : "bfloat16", eight ? 1.0 : 2.0);
        if (points.empty()) continue;
        const auto fit = factory::fit_kernel(points, factory::peak_flops(chip, precision), chip.bandwidth);
        fmt::print("{} {} gemm: compute {:.3f}, memory {:.3f}, launch {:.1f} us, error {:.2f}, {} points\n",
                   chip.id, tables::word(precision), fit.compute, fit.memory, fit.launch * 1e6,
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

/// Each model predicted by a fit that has not seen it.
std::vector<std::pair<const MeasuredServing*, factory::Ratio>>
held_out(const Tables& t, const factory::Chip& chip, const std::vector<Efficiency>& kernels)
{
    std::vector<std::pair<const MeasuredServing*, factory::Ratio>> ratios;
    for (const factory::Model& model : t.models) {
        std::vector<MeasuredServing> others;
        bool measured = false;
        for (const MeasuredServing& point : t.points) {
            if (point.chip != chip.id) continue;
            if (point.model == model.id)
                measured = true;
            else
                others.push_back(point);
        }
        if (!measured) continue;
        auto rows = factory::fit_serving(others, chip, t.models, kernels);
        factory::fit_power(others, chip, t.models, rows);
        const Efficiency* row = factory::find_efficiency(rows, chip.id, model.precision);
        for (const MeasuredServing& point : t.points) {
            if (point.chip != chip.id || point.model != model.id) continue;
            ratios.push_back({&point, factory::predict(point, chip, model, *row)});
        }
    }
    return ratios;
}

void write_efficiencies(const std::filesystem::path& world, const std::vector<Efficiency>& rows)
{
    std::ofstream out(world / "efficiency.csv");
    fmt::print(
        out,
        "chip,precision,compute_efficiency,memory_efficiency,attention_compute,attention_memory,expert,"
        "expert_compute,expert_imbalance,"
        "layer_overhead,step_overhead,sequence_overhead,link_bandwidth,link_latency,power_idle,power_busy,"
        "power_memory,power_compute,throughput_low,throughput_high,energy_low,energy_high,source,grade\n");
    for (const Efficiency& e : rows) {
        fmt::print(out,
                   "{},{},{:.4g},{:.4g},{:.4g},{:.4g},{:.4g},{:.4g},{:.4g},{:.4g},{:.4g},{:.4g},{:.4g},{:.4g}"
                   ",{:.4g},{:.4g},{:.4g},{:.4g},{:.3g},{:.3g},{:.3g},{:.3g},{},{}\n",
                   e.chip, tables::word(e.precision), e.compute, e.memory, e.attention_compute,
                   e.attention_memory, e.expert, e.expert_compute, e.expert_imbalance, e.layer_overhead,
                   e.step_overhead, e.sequence_overhead, e.link_bandwidth, e.link_latency, e.power_idle,
                   e.power_busy, e.power_memory, e.power_compute, e.throughput_low, e.throughput_high,
                   e.energy_low, e.energy_high, e.source, e.grade);
    }
}

/// At most three points of every model, chip, count and workload: smallest batch, middle, most tokens a
/// second.
void write_serving(const std::filesystem::path& world, const std::vector<MeasuredServing>& points)
{
    std::ofstream out(world / "serving.csv");
    fmt::print(out,
               "model,chip,workload,gpus,data_parallel,batch,input_tokens,output_tokens,tokens_per_second,"
               "joules_per_token,inter_token_latency,source,grade\n");
    std::vector<bool> done(points.size(), false);
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (done[i]) continue;
        std::vector<std::size_t> group;
        for (std::size_t j = i; j < points.size(); ++j) {
            const bool same = points[j].model == points[i].model && points[j].chip == points[i].chip &&
                              points[j].gpus == points[i].gpus;
            if (!same) continue;
            done[j] = true;
            group.push_back(j);
        }
        std::sort(group.begin(), group.end(),
                  [&](std::size_t a, std::size_t b) { return points[a].batch < points[b].batch; });
        const std::size_t most =
            *std::max_element(group.begin(), group.end(), [&](std::size_t a, std::size_t b) {
                return points[a].tokens_per_second < points[b].tokens_per_second;
            });
        std::vector<std::size_t> kept{group.front()};
        for (const std::size_t k : {group[group.size() / 2], most}) {
            if (std::find(kept.begin(), kept.end(), k) == kept.end()) kept.push_back(k);
        }
        for (const std::size_t k : kept) {
            const MeasuredServing& p = points[k];
            fmt::print(out,
                       "{},{},{},{:g},{},{:.5g},{:g},{:.5g},{:.5g},{:.4g},{:.4g},ML.ENERGY benchmark v3 "
                       "(leaderboard of 2026-02; vLLM); input length derived from full-memory runs,A\n",
                       p.model, p.chip, p.workload, p.gpus, p.data_parallel ? 1 : 0, p.batch, p.lengths.input,
                       p.lengths.output, p.tokens_per_second, p.joules_per_token, p.latency);
        }
    }
}

/// A chip without measured runs takes the figures of the nearest one that has them, and a wider range.
struct Neighbour {
    std::string chip{}, of{};
    double widen = 1.0;
    std::string reason{}, grade{};
};

const std::array neighbours{
    Neighbour{"H200", "H100", 1.1, "same silicon as H100 with faster memory", "B"},
    Neighbour{"H800", "H100", 1.1, "same silicon as H100", "B"},
    Neighbour{"H20", "H100", 1.3, "H100 generation with less arithmetic", "C"},
    Neighbour{"A800", "A100", 1.1, "same silicon as A100", "C"},
    Neighbour{"GB200", "B200", 1.2, "same silicon as B200 with a wider link", "C"},
    Neighbour{"B300", "B200", 1.3, "next in the line of B200", "C"},
    Neighbour{"GB300", "B200", 1.3, "next in the line of B200 with a wider link", "C"},
    Neighbour{"MI300X", "H100", 1.5, "other maker; generation of H100", "C"},
    Neighbour{"MI325X", "H100", 1.5, "other maker; generation of H100", "C"},
    Neighbour{"MI350X", "B200", 1.6, "other maker; generation of B200", "C"},
    Neighbour{"MI355X", "B200", 1.6, "other maker; generation of B200", "C"},
    Neighbour{"Gaudi3", "H100", 2.0, "other maker; no measured run known", "illustrative"},
    Neighbour{"TPUv5p", "H100", 2.0, "other maker; no measured run known", "illustrative"},
    Neighbour{"TPUv6e", "H100", 2.0, "other maker; no measured run known", "illustrative"},
    Neighbour{"TPUv7", "B200", 2.0, "other maker; no measured run known", "illustrative"},
    Neighbour{"Trainium2", "H100", 2.0, "other maker; no measured run known", "illustrative"},
    Neighbour{"Ascend910B", "A100", 2.0, "other maker; no measured run known", "illustrative"},
    Neighbour{"Ascend910C", "A100", 2.0, "other maker; no measured run known", "illustrative"},
};

void widen(Efficiency& row, double factor)
{
    row.throughput_low /= factor;
    row.throughput_high *= factor;
    row.energy_low /= factor;
    row.energy_high *= factor;
}

void run(const std::filesystem::path& reference, const std::filesystem::path& world)
{
    Tables t;
    t.chips = tables::read_chips(world);
    t.rows = tables::read_model_rows(world);
    t.models = tables::read_models(world);
    t.points = tables::read_measured(reference, t.rows);
    std::vector<Efficiency> all;
    std::ofstream errors(world / "serving_errors.csv");
    fmt::print(errors, "chip,model,points,throughput_error_median,throughput_error_worst,energy_error_median,"
                       "energy_error_worst,held_out_throughput_median,held_out_throughput_worst,"
                       "held_out_energy_median,held_out_energy_worst\n");
    std::vector<Efficiency> hopper;
    for (const auto& [system, id] : {std::pair<std::string, std::string>{"h100_sxm", "H100"},
                                     {"b200_sxm", "B200"},
                                     {"a100_sxm", "A100"}}) {
        const factory::Chip& chip = *factory::find_chip(t.chips, id);
        const auto kernels = kernel_rows(reference, chip, system);
        const bool measured = id != "A100";
        auto rows = kernels;
        if (measured) {
            rows = factory::fit_serving(t.points, chip, t.models, kernels);
            factory::fit_power(t.points, chip, t.models, rows);
            const auto ratios = held_out(t, chip, kernels);
            for (Efficiency& row : rows) {
                std::vector<double> throughput, energy;
                for (const auto& [point, ratio] : ratios) {
                    if (point->data_parallel)
                        continue; // outside the model: told in the errors, not in its range
                    if (factory::find_model(t.models, point->model)->precision != row.precision) continue;
                    throughput.push_back(1.0 / ratio.throughput);
                    energy.push_back(1.0 / ratio.energy);
                }
                row.throughput_low = quantile_sorted(sorted(throughput), 0.1);
                row.throughput_high = quantile_sorted(sorted(throughput), 0.9);
                row.energy_low = quantile_sorted(sorted(energy), 0.1);
                row.energy_high = quantile_sorted(sorted(energy), 0.9);
                row.source =
                    "kernels: AIConfigurator (vLLM); engine and power: ML.ENERGY v3; range: models held out";
                row.grade = "B";
            }
            // The same table twice: with the fit on everything, and with each model predicted unseen.
            const auto inside = factory::serving_errors(t.points, t.chips, t.models, rows);
            for (const factory::ServingError& e : inside) {
                std::vector<double> throughput, energy;
                double worst_throughput = 1.0, worst_energy = 1.0;
                for (const auto& [point, ratio] : ratios) {
                    if (e.model != "all" && point->model != e.model) continue;
                    throughput.push_back(std::abs(ratio.throughput - 1.0));
                    energy.push_back(std::abs(ratio.energy - 1.0));
                    worst_throughput = std::max({worst_throughput, ratio.throughput, 1.0 / ratio.throughput});
                    worst_energy = std::max({worst_energy, ratio.energy, 1.0 / ratio.energy});
                }
                const auto middle = [](const std::vector<double>& v) {
                    return v.empty() ? 0.0 : quantile_sorted(sorted(v), 0.5);
                };
                const std::string line = fmt::format(
                    "{},{},{},{:.3f},{:.3f},{:.3f},{:.3f},{:.3f},{:.3f},{:.3f},{:.3f}", e.chip, e.model,
                    e.points, e.throughput_median, e.throughput_worst, e.energy_median, e.energy_worst,
                    middle(throughput), worst_throughput, middle(energy), worst_energy);
                fmt::print(errors, "{}\n", line);
                fmt::print("{}\n", line);
            }
            if (id == "H100") hopper = rows;
        } else {
            for (Efficiency& row : rows) {
                const Efficiency& like = *factory::find_efficiency(hopper, "H100", row.precision);
                const Efficiency own = row;
                row = like;
                row.chip = own.chip;
                row.compute = own.compute;
                row.memory = own.memory;
                row.attention_compute = own.attention_compute;
                row.attention_memory = own.attention_memory;
                row.link_bandwidth = own.link_bandwidth;
                row.link_latency = own.link_latency;
                widen(row, 1.25);
                row.source = "kernels: AIConfigurator (vLLM); engine and power as H100";
                row.grade = "C";
            }
        }
        all.insert(all.end(), rows.begin(), rows.end());
    }
    const std::vector<Efficiency> fitted = all;
    for (const Neighbour& near : neighbours) {
        for (Efficiency row : fitted) {
            if (row.chip != near.of) continue;
            row.chip = near.chip;
            widen(row, near.widen);
            row.source = "as " + near.of + ": " + near.reason;
            row.grade = near.grade;
            all.push_back(row);
        }
    }
    write_efficiencies(world, all);
    write_serving(world, t.points);
    for (const Efficiency& e : fitted) {
        fmt::print(
            "{} {}: layer {:.1f} us, step {:.2f} ms, sequence {:.1f} us, expert {:.3f} {:.3f} imbalance "
            "{:.2f}, power {:.2f} + {:.2f} b + {:.2f} m + {:.2f} c, throughput x{:.2f}..{:.2f}, energy "
            "x{:.2f}..{:.2f}\n",
            e.chip, tables::word(e.precision), e.layer_overhead * 1e6, e.step_overhead * 1e3,
            e.sequence_overhead * 1e6, e.expert, e.expert_compute, e.expert_imbalance, e.power_idle,
            e.power_busy, e.power_memory, e.power_compute, e.throughput_low, e.throughput_high, e.energy_low,
            e.energy_high);
    }
}

} // namespace

int main(int count, char** words)
{
    if (count != 3) {
        fmt::print(stderr,
                   "factory-fit REFERENCE_FOLDER WORLD_FOLDER\n"
                   "Fits efficiencies on measured kernels and runs; writes efficiency.csv, serving.csv and\n"
                   "serving_errors.csv into WORLD_FOLDER, where chips.csv and models.csv must lie.\n");
        return 2;
    }
    try {
        run(words[1], words[2]);
    } catch (const std::exception& problem) {
        fmt::print(stderr, "{}\n", problem.what());
        return 3;
    }
    return 0;
}
