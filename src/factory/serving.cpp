// SPDX-License-Identifier: Apache-2.0
#include "factory/serving.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace mm::factory {

namespace {

/// Squared coefficient of variation of answer lengths. Read off the measured runs whose memory was full:
/// their cache, over sequences, leaves 0.6 of the mean answer beside the prompt.
constexpr double output_variation = 0.2;

StepWork steady_work(const Lengths& lengths, double gpus, double batch)
{
    return {.decode_sequences = batch,
            .decode_context = resident_context(lengths),
            .prompts = lengths.output > 0.0 ? batch / lengths.output : 0.0,
            .prompt_tokens = lengths.input,
            .gpus = gpus};
}

} // namespace

double resident_context(const Lengths& lengths)
{
    return lengths.input + 0.5 * (1.0 + output_variation) * lengths.output;
}

double batch_limit(const Chip& chip, const Model& model, const Lengths& lengths, double gpus,
                   const ServingLimits& limits)
{
    const double usable = gpus * (chip.memory * limits.memory_share - limits.memory_reserve);
    const double left = usable - weight_memory(model);
    const double each = kv_bytes(model, resident_context(lengths));
    if (left <= 0.0) return 0.0;
    return each > 0.0 ? std::floor(left / each) : limits.batch;
}

double drawn_power(const Chip& chip, const Model& model, const Efficiency& efficiency, const StepTime& step,
                   double gpus, double seconds)
{
    const double pace = 1.0 / (seconds * gpus);
    const double busy = std::min(1.0, (step.weights + step.experts + step.attention + step.link) / seconds);
    const double share = efficiency.power_idle + efficiency.power_busy * busy +
                         efficiency.power_compute * step.flops * pace / peak_flops(chip, model.precision) +
                         efficiency.power_memory * step.bytes * pace / chip.bandwidth;
    return chip.power * std::min(1.0, share);
}

ServingPoint serve(const Chip& chip, const Model& model, const Efficiency& efficiency, const Lengths& lengths,
                   double gpus, double batch, const ServingLimits& limits)
{
    ServingPoint point;
    point.gpus = gpus;
    point.batch = batch;
    point.batch_limit = batch_limit(chip, model, lengths, gpus, limits);
    point.step = roofline_step(chip, model, efficiency, steady_work(lengths, gpus, batch));
    const double seconds = point.step.total;
    point.inter_token_latency = seconds;
    point.tokens_per_second = batch / seconds;
    point.tokens_per_gpu_second = point.tokens_per_second / gpus;
    point.total_tokens_per_gpu_second = point.tokens_per_gpu_second * (1.0 + lengths.input / lengths.output);
    point.power_per_gpu = drawn_power(chip, model, efficiency, point.step, gpus, seconds);
    point.joules_per_token = point.power_per_gpu / point.tokens_per_gpu_second;
    return point;
}

std::optional<ServingPoint> saturate(const Chip& chip, const Model& model, const Efficiency& efficiency,
                                     const Lengths& lengths, double gpus, const ServingLimits& limits)
{
    const double most = std::min(limits.batch, batch_limit(chip, model, lengths, gpus, limits));
    if (most < 1.0) return std::nullopt;
    const auto within = [&](double batch) {
        return roofline_step(chip, model, efficiency, steady_work(lengths, gpus, batch)).total <=
               limits.inter_token_latency;
    };
    double low = 1.0;
    if (!within(low)) return std::nullopt;
    // A step never gets shorter with more sequences, so the largest batch in time is found by halving.
    double high = std::floor(most);
    while (low < high) {
        const double middle = std::floor(0.5 * (low + high + 1.0));
        if (within(middle)) {
            low = middle;
        } else {
            high = middle - 1.0;
        }
    }
    return serve(chip, model, efficiency, lengths, gpus, low, limits);
}

std::optional<ServingPoint> best_replica(const Chip& chip, const Model& model, const Efficiency& efficiency,
                                         const Lengths& lengths, std::span<const double> choices,
                                         const ServingLimits& limits)
{
    std::optional<ServingPoint> best;
    for (const double gpus : choices) {
        const auto point = saturate(chip, model, efficiency, lengths, gpus, limits);
        if (point && (!best || point->tokens_per_gpu_second > best->tokens_per_gpu_second)) best = point;
    }
    return best;
}

std::optional<ServingPoint> best_replica(const Chip& chip, const Model& model, const Efficiency& efficiency,
                                         const Lengths& lengths, const ServingLimits& limits)
{
    constexpr std::array choices{1.0, 2.0, 4.0, 8.0, 16.0, 32.0};
    return best_replica(chip, model, efficiency, lengths, choices, limits);
}

double fleet_tokens_per_second(const ServingPoint& replica, double gpus)
{
    return std::floor(gpus / replica.gpus) * replica.tokens_per_second;
}

} // namespace mm::factory
