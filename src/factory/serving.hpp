// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "factory/chip.hpp"
#include "factory/efficiency.hpp"
#include "factory/model.hpp"
#include "factory/step_time.hpp"

#include <limits>
#include <optional>
#include <span>

namespace mm::factory {

/// What users send and receive, on average.
struct Lengths {
    double input = 0.0;  ///< prompt [token]
    double output = 0.0; ///< answer [token]
};

/// What the operator promises and allows.
struct ServingLimits {
    double inter_token_latency = std::numeric_limits<double>::infinity(); ///< mean, at most [s]
    double batch = 4096.0;         ///< sequences in flight a replica, at most [1]
    double memory_share = 0.9;     ///< of a chip's memory the engine may fill (vLLM's default) [1]
    double memory_reserve = 2.0e9; ///< activations and graphs, a chip [byte]
};

/// One replica working at a batch that is always full: the surface that the rest of the house asks.
struct ServingPoint {
    double gpus = 0.0;                        ///< chips a replica [1]
    double batch = 0.0;                       ///< sequences in flight a replica [1]
    double batch_limit = 0.0;                 ///< sequences that fit the memory [1]
    double inter_token_latency = 0.0;         ///< mean time between two tokens of a sequence [s]
    double tokens_per_second = 0.0;           ///< output of the replica [token/s]
    double tokens_per_gpu_second = 0.0;       ///< output [token/GPU-s]
    double total_tokens_per_gpu_second = 0.0; ///< input and output [token/GPU-s]
    double power_per_gpu = 0.0;               ///< drawn by a chip, without its server [W]
    double joules_per_token = 0.0;            ///< of the chips, an output token [J/token]
    StepTime step{};                          ///< where the time of a step goes
};

/// Tokens a sequence holds when looked at in a full batch: input + output (1 + cv^2)/2, since longer answers
/// are met more often (inspection paradox); cv^2 = 0.2 [token].
double resident_context(const Lengths& lengths);

/// Sequences whose KV cache fits beside the weights; 0 when the weights alone do not fit [1].
double batch_limit(const Chip& chip, const Model& model, const Lengths& lengths, double gpus,
                   const ServingLimits& limits);

/// Power a chip draws on average while it does the work of `step` in `seconds`:
///   design power x min(1, idle + busy x share of time at work + memory x share of bandwidth used
///                         + compute x share of peak used) [W].
double drawn_power(const Chip& chip, const Model& model, const Efficiency& efficiency, const StepTime& step,
                   double gpus, double seconds);

/// A replica of `gpus` chips at a given batch. Each step makes `batch` tokens and takes in batch/output
/// prompts, so that as many requests start as end (chunked prefill in steady state).
ServingPoint serve(const Chip& chip, const Model& model, const Efficiency& efficiency, const Lengths& lengths,
                   double gpus, double batch, const ServingLimits& limits);

/// The largest whole batch within memory, latency and cap. Tokens per second never fall with the batch, so
/// this is the best one. Nothing where the model does not fit or one sequence is already too slow.
std::optional<ServingPoint> saturate(const Chip& chip, const Model& model, const Efficiency& efficiency,
                                     const Lengths& lengths, double gpus, const ServingLimits& limits);

/// The number of chips a replica, among `choices`, that makes most tokens a GPU-second, saturated.
std::optional<ServingPoint> best_replica(const Chip& chip, const Model& model, const Efficiency& efficiency,
                                         const Lengths& lengths, std::span<const double> choices,
                                         const ServingLimits& limits);

/// Over 1, 2, 4, 8, 16 and 32 chips; beyond a server the network carries the all-reduces.
std::optional<ServingPoint> best_replica(const Chip& chip, const Model& model, const Efficiency& efficiency,
                                         const Lengths& lengths, const ServingLimits& limits);

/// Output of a fleet of `gpus` chips cut into whole replicas [token/s].
double fleet_tokens_per_second(const ServingPoint& replica, double gpus);

} // namespace mm::factory
