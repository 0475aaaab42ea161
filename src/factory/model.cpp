// SPDX-License-Identifier: Apache-2.0
#include "factory/model.hpp"

#include "base/math.hpp"

#include <algorithm>

namespace mm::factory {

namespace {

double mixture_layers(const Model& model)
{
    return model.experts > 0.0 ? model.layers - model.dense_layers : 0.0;
}

/// Sum over the layers that attend of the tokens each one looks back on.
double attended(const Model& model, double context)
{
    const double windowed = std::min(model.windowed_layers, model.attention_layers);
    const double full = model.attention_layers - windowed;
    return full * context + windowed * (model.window > 0.0 ? std::min(context, model.window) : context);
}

/// Weights of one attention block: queries, keys, values and output; with latent attention (DeepSeek-V2,
/// arXiv:2405.04434) the squeezed queries and the latent that keys and values are unfolded from.
double attention_parameters(const Model& model)
{
    const double queries = model.heads * model.head_size;
    if (model.latent_kv <= 0.0) {
        return model.hidden * (2.0 * queries + 2.0 * model.kv_heads * model.head_size);
    }
    const double query = model.query_rank * (model.hidden + queries + model.heads * model.rotary_size);
    const double latent = model.latent_kv - model.rotary_size;
    return query + model.hidden * model.latent_kv + latent * 2.0 * queries + queries * model.hidden;
}

double kv_layer_bytes(const Model& model)
{
    const double elements = model.latent_kv > 0.0 ? model.latent_kv : 2.0 * model.kv_heads * model.head_size;
    return elements * model.kv_element_bytes;
}

} // namespace

const Model* find_model(std::span<const Model> models, const std::string& id)
{
    const auto at = std::find_if(models.begin(), models.end(), [&](const Model& m) { return m.id == id; });
    return at == models.end() ? nullptr : &*at;
}

double routed_parameters(const Model& model)
{
    return mixture_layers(model) * model.experts * 3.0 * model.hidden * model.expert_ffn;
}

double lookup_parameters(const Model& model)
{
    return model.tied_embeddings ? 0.0 : model.vocabulary * model.hidden;
}

double counted_parameters(const Model& model)
{
    const double mixtures = mixture_layers(model);
    const double router = mixtures * model.hidden * model.experts;
    const double shared = mixtures * 3.0 * model.hidden * model.shared_ffn;
    const double dense = (model.layers - mixtures) * 3.0 * model.hidden * model.ffn;
    const double embeddings = (model.tied_embeddings ? 1.0 : 2.0) * model.vocabulary * model.hidden;
    return model.layers * attention_parameters(model) + router + shared + dense + embeddings +
           routed_parameters(model);
}

double weight_memory(const Model& model)
{
    const double routed = routed_parameters(model);
    return (model.parameters_total - routed) * model.weight_bytes + routed * model.expert_bytes;
}

double experts_touched(const Model& model, double tokens)
{
    if (model.experts <= 0.0) return 0.0;
    return 1.0 - math::pow(1.0 - std::min(1.0, model.experts_active / model.experts), tokens);
}

double weight_bytes_read(const Model& model, double tokens)
{
    const double routed = routed_parameters(model);
    const double always = std::max(0.0, model.parameters_total - routed - lookup_parameters(model));
    return always * model.weight_bytes + routed * model.expert_bytes * experts_touched(model, tokens);
}

double kv_bytes_per_token(const Model& model)
{
    return model.attention_layers * kv_layer_bytes(model);
}

double kv_bytes(const Model& model, double context)
{
    return attended(model, context) * kv_layer_bytes(model);
}

double flops_per_token(const Model& model)
{
    return 2.0 * std::max(0.0, model.parameters_active - lookup_parameters(model));
}

double attention_flops(const Model& model, double context)
{
    const double width = model.latent_kv > 0.0 ? model.latent_kv : model.head_size;
    return 4.0 * model.heads * width * attended(model, context);
}

} // namespace mm::factory
