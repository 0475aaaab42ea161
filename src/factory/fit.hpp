// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "factory/chip.hpp"
#include "factory/efficiency.hpp"
#include "factory/model.hpp"
#include "factory/serving.hpp"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace mm::factory {

/// One measured kernel: how much it computes and moves, and how long it took.
struct KernelPoint {
    double flops = 0.0;   ///< [FLOP]
    double bytes = 0.0;   ///< [byte]
    double seconds = 0.0; ///< [s]
};

/// What a kernel family reaches: seconds = launch + max(flops / (peak compute), bytes / (bandwidth memory)).
struct KernelFit {
    double compute = 0.0;      ///< share of peak FLOP/s [1]
    double memory = 0.0;       ///< share of peak bandwidth [1]
    double launch = 0.0;       ///< [s]
    double error_median = 0.0; ///< median of |log(predicted / measured)| [1]
};

/// One measured all-reduce.
struct LinkPoint {
    double gpus = 0.0;    ///< [1]
    double message = 0.0; ///< [byte]
    double seconds = 0.0; ///< [s]
};

/// seconds = latency + 2 (gpus-1)/gpus message / bandwidth
struct LinkFit {
    double latency = 0.0;      ///< [s]
    double bandwidth = 0.0;    ///< [byte/s]
    double error_median = 0.0; ///< median of |log(predicted / measured)| [1]
};

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

/// Smallest value of a function of positive parameters, searched on their logarithms by Nelder and Mead
/// (1965) from `start`; as many evaluations as `most`.
std::vector<double> minimise(const std::function<double(std::span<const double>)>& function,
                             std::vector<double> start, int most);

KernelFit fit_kernel(std::span<const KernelPoint> points, double peak_flops, double bandwidth);
LinkFit fit_link(std::span<const LinkPoint> points);

/// What an engine adds on a chip, fitted together over all precisions: step and sequence overhead and the
/// imbalance of experts for all, layer overhead and the two shares of experts for each. The rest of `start`
/// (kernel shares, link) is kept; `start` and the result have one row a precision. Least sum of
/// |log(predicted / measured)| of tokens/s.
std::vector<Efficiency> fit_serving(std::span<const MeasuredServing> points, const Chip& chip,
                                    std::span<const Model> models, std::vector<Efficiency> start);

/// The power shares, on the measured tokens/s: least sum of |log(predicted / measured)| of watts.
void fit_power(std::span<const MeasuredServing> points, const Chip& chip, std::span<const Model> models,
               std::span<Efficiency> efficiencies);

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

/// The row of a table, or nothing.
const Chip* find_chip(std::span<const Chip> chips, const std::string& id);
const Model* find_model(std::span<const Model> models, const std::string& id);
const Efficiency* find_efficiency(std::span<const Efficiency> rows, const std::string& chip,
                                  Precision precision);

} // namespace mm::factory
