// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "factory/chip.hpp"
#include "factory/efficiency.hpp"
#include "factory/model.hpp"
#include "factory/serving.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace mm::factory {

/// One measured run of a serving engine at a steady batch.
struct MeasuredServing {
    std::string model{};            ///< key of the model table
    std::string chip{};             ///< key of the chip table
    std::string workload{};         ///< what was asked
    double gpus = 0.0;              ///< [1]
    double batch = 0.0;             ///< sequences in flight, mean [1]
    Lengths lengths{};              ///< [token]
    double tokens_per_second = 0.0; ///< output of the replica [token/s]
    double joules_per_token = 0.0;  ///< of its chips [J/token]
    double latency = 0.0;           ///< median between tokens [s]
    bool data_parallel =
        false; ///< attention copied on every chip instead of cut: outside the model, not fitted
};

/// Prediction at a measured point, over the measurement. A batch beyond what the memory holds counts as full
/// memory: the sequences beyond it wait.
struct Ratio {
    double throughput = 0.0; ///< predicted over measured tokens/s [1]
    double energy = 0.0;     ///< predicted over measured J/token [1]
};
Ratio predict(const MeasuredServing& point, const Chip& chip, const Model& model,
              const Efficiency& efficiency);

/// Error of a group of points: median of |ratio - 1|, and the worst as a factor, max(ratio, 1/ratio).
struct ServingError {
    std::string chip{};
    std::string model{};
    std::size_t points = 0;
    double throughput_median = 0.0; ///< [1]
    double throughput_worst = 0.0;  ///< [1]
    double energy_median = 0.0;     ///< [1]
    double energy_worst = 0.0;      ///< [1]
};

/// One row a chip and model, in order of first appearance, then one a chip with model "all". Points whose
/// chip, model or efficiency is not in the spans are left out.
std::vector<ServingError> serving_errors(std::span<const MeasuredServing> points, std::span<const Chip> chips,
                                         std::span<const Model> models,
                                         std::span<const Efficiency> efficiencies);

} // namespace mm::factory
