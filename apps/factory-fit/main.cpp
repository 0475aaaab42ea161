// SPDX-License-Identifier: Apache-2.0
#include "fit_chip.hpp"
#include "neighbours.hpp"
#include "write_tables.hpp"

#include <fmt/core.h>

#include <cstdio>
#include <exception>

namespace {

using namespace mm;
using namespace mm::factory_fit;
using factory::Efficiency;

void run(const std::filesystem::path& reference, const std::filesystem::path& world)
{
    const Inputs inputs = read_inputs(reference, world);
    std::vector<Efficiency> fitted;
    std::vector<Efficiency> hopper;
    std::vector<std::string> errors;
    for (const auto& [system, id] : {std::pair<std::string, std::string>{"h100_sxm", "H100"},
                                     {"b200_sxm", "B200"},
                                     {"a100_sxm", "A100"}}) {
        const factory::Chip* chip = factory::find_chip(inputs.chips, id);
        if (!chip) throw std::runtime_error((world / "chips.csv").string() + ": no row of " + id);
        const auto kernels = kernel_rows(reference, *chip, system);
        std::vector<Efficiency> rows;
        if (id == "A100") {
            rows = borrowed_rows(kernels, hopper);
        } else {
            const auto held = held_out(inputs, *chip, kernels);
            rows = measured_rows(inputs, *chip, kernels, held);
            const auto inside = factory::serving_errors(inputs.points, inputs.chips, inputs.models, rows);
            for (const std::string& line : error_lines(inside, held)) {
                fmt::print("{}\n", line);
                errors.push_back(line);
            }
            if (id == "H100") hopper = rows;
        }
        fitted.insert(fitted.end(), rows.begin(), rows.end());
    }
    std::vector<Efficiency> all = fitted;
    const auto others = neighbour_rows(fitted);
    all.insert(all.end(), others.begin(), others.end());
    write_efficiencies(world, all);
    write_serving(world, inputs.points);
    write_errors(world, errors);
    for (const Efficiency& e : fitted) {
        fmt::print(
            "{} {}: layer {:.1f} us, step {:.2f} ms, sequence {:.1f} us, expert {:.3f} {:.3f} imbalance "
            "{:.2f}, power {:.2f} + {:.2f} b + {:.2f} m + {:.2f} c, throughput x{:.2f}..{:.2f}, energy "
            "x{:.2f}..{:.2f}\n",
            e.chip, factory::to_string(e.precision), e.layer_overhead * 1e6, e.step_overhead * 1e3,
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
