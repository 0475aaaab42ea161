// SPDX-License-Identifier: Apache-2.0
#include "factory/step_time.hpp"

#include "base/math.hpp"

#include <algorithm>

namespace mm::factory {

namespace {

/// Activations travel and queries multiply in 16 bits whatever the weights are.
constexpr double activation_bytes = 2.0;

double link_time(const Model& model, const Efficiency& efficiency, double tokens, double gpus)
{
    if (gpus <= 1.0) return 0.0;
    const double message = tokens * model.hidden * activation_bytes;
    const double moved = 2.0 * (gpus - 1.0) / gpus * message;
    const bool inside = gpus <= efficiency.server_chips;
    const double bandwidth = inside ? efficiency.link_bandwidth : efficiency.network_bandwidth;
    const double latency = efficiency.link_latency + (inside ? 0.0 : efficiency.network_latency);
    const double transfer = bandwidth > 0.0 ? moved / bandwidth : 0.0;
    return 2.0 * model.layers * (latency + transfer);
}

double doublings(double gpus)
{
    return gpus > 1.0 ? math::log(gpus) / math::log(2.0) : 0.0;
}

} // namespace

StepTime roofline_step(const Chip& chip, const Model& model, const Efficiency& efficiency,
                       const StepWork& work)
{
    const double sequences = work.decode_sequences + work.prompts;
    const double tokens = work.decode_sequences + work.prompts * work.prompt_tokens;
    const double peak = work.gpus * peak_flops(chip, model.precision);
    const double bandwidth = work.gpus * chip.bandwidth;

    // The output matrix multiplies only the last token of each sequence.
    const double head = 2.0 * model.vocabulary * model.hidden;
    const double routed_share =
        model.experts > 0.0 ? routed_parameters(model) * model.experts_active / model.experts : 0.0;
    const double routed_flops = 2.0 * routed_share * tokens;
    const double inner = std::max(0.0, flops_per_token(model) - 2.0 * routed_share - head);
    const double plain_flops = inner * tokens + head * sequences;
    const double plain_bytes = weight_bytes_read(model, 0.0);
    const double routed_bytes = weight_bytes_read(model, tokens) - plain_bytes;

    // A prompt attends to half of itself on average, for each of its tokens.
    const double decode_flops = work.decode_sequences * attention_flops(model, work.decode_context);
    const double prompt_flops =
        work.prompts * work.prompt_tokens * attention_flops(model, 0.5 * work.prompt_tokens);
    const double cache_bytes = work.decode_sequences * kv_bytes(model, work.decode_context) +
                               work.prompts * kv_bytes(model, work.prompt_tokens);

    StepTime time;
    time.weights =
        std::max(plain_flops / (peak * efficiency.compute), plain_bytes / (bandwidth * efficiency.memory));
    const double imbalance = 1.0 + efficiency.expert_imbalance * doublings(work.gpus);
    time.experts =
        imbalance * std::max(routed_flops / (peak * efficiency.compute * efficiency.expert_compute),
                             routed_bytes / (bandwidth * efficiency.memory * efficiency.expert));
    const double attention_peak = work.gpus * chip.bf16_flops * efficiency.attention_compute;
    time.attention = std::max((decode_flops + prompt_flops) / attention_peak,
                              cache_bytes / (bandwidth * efficiency.attention_memory));
    time.link = link_time(model, efficiency, tokens, work.gpus);
    time.overhead = efficiency.step_overhead + efficiency.layer_overhead * model.layers;
    time.host = efficiency.sequence_overhead * sequences;
    time.total = time.weights + time.experts + time.attention + time.link + time.overhead + time.host;
    time.flops = plain_flops + routed_flops + decode_flops + prompt_flops;
    time.bytes = plain_bytes + routed_bytes + cache_bytes;
    return time;
}

StepPredictor roofline(const Chip& chip, const Model& model, const Efficiency& efficiency)
{
    return [chip, model, efficiency](const StepWork& work) {
        return roofline_step(chip, model, efficiency, work);
    };
}

} // namespace mm::factory
