// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "factory/chip.hpp"

#include <span>
#include <string>

namespace mm::factory {

/// A transformer, dense or mixture of experts, as its public configuration file describes it.
/// A dense model has experts = 0; its feed-forward width is ffn. In a mixture, the first dense_layers layers
/// have one feed-forward block of width ffn, the others experts of width expert_ffn.
struct Model {
    std::string id{};                      ///< key of the model table, "llama-3.1-8b"
    double layers = 0.0;                   ///< transformer blocks [1]
    double hidden = 0.0;                   ///< width of the residual stream [1]
    double heads = 0.0;                    ///< query heads [1]
    double kv_heads = 0.0;                 ///< key and value heads [1]
    double head_size = 0.0;                ///< width of a head [1]
    double ffn = 0.0;                      ///< width of a dense feed-forward block [1]
    double dense_layers = 0.0;             ///< of a mixture: blocks without experts [1]
    double experts = 0.0;                  ///< routed experts a mixture block, 0 = dense [1]
    double experts_active = 0.0;           ///< routed experts a token visits [1]
    double expert_ffn = 0.0;               ///< width of a routed expert [1]
    double shared_ffn = 0.0;               ///< width of the experts every token visits, together [1]
    double vocabulary = 0.0;               ///< tokens known [1]
    bool tied_embeddings = false;          ///< the output matrix is the input embedding
    double latent_kv = 0.0;                ///< multi-head latent attention: cached width a layer, else 0 [1]
    double rotary_size = 0.0;              ///< of latent attention: width that carries position [1]
    double query_rank = 0.0;               ///< of latent attention: width queries are squeezed to [1]
    double window = 0.0;                   ///< tokens a windowed layer looks back on, 0 = none [token]
    double windowed_layers = 0.0;          ///< blocks whose attention is windowed [1]
    double attention_layers = 0.0;         ///< blocks that keep a KV cache; layers, unless a hybrid [1]
    double parameters_total = 0.0;         ///< as published [1]
    double parameters_active = 0.0;        ///< visited by a token, as published [1]
    Precision precision = Precision::bf16; ///< of the weights that dominate
    double weight_bytes = 2.0;             ///< a parameter outside the routed experts [byte]
    double expert_bytes = 2.0;             ///< a parameter of a routed expert [byte]
    double kv_element_bytes = 2.0;         ///< a cached key or value element [byte]
};

/// The row of a table, null where there is none.
const Model* find_model(std::span<const Model> models, const std::string& id);

/// Parameters of all routed experts: mixture blocks x experts x 3 x hidden x expert_ffn (gate, up, down) [1].
double routed_parameters(const Model& model);

/// Parameters of the embedding that a step looks up and does not read whole: vocabulary x hidden, none when
/// the same matrix makes the output [1].
double lookup_parameters(const Model& model);

/// Parameters counted from the architecture, to hold against the published total [1].
double counted_parameters(const Model& model);

/// Bytes of the weights in memory, over all chips of a replica [byte].
double weight_memory(const Model& model);

/// Bytes of weights that a step over `tokens` tokens reads: everything outside the routed experts once, plus
/// the experts that at least one token visits, expected under uniform routing:
///   1 - (1 - active/experts)^tokens  of them [byte].
double weight_bytes_read(const Model& model, double tokens);

/// Expected share of routed experts that at least one of `tokens` tokens visits, in [0, 1] [1].
double experts_touched(const Model& model, double tokens);

/// KV cache of one token in the layers that look back on everything, plus the windowed ones [byte/token].
/// 2 x kv_heads x head_size x element a layer; latent attention caches latent_kv elements once.
double kv_bytes_per_token(const Model& model);

/// KV cache held by a sequence of `context` tokens; windowed layers stop growing at their window [byte].
double kv_bytes(const Model& model, double context);

/// Multiplications and additions in the weights for one token: 2 x (active parameters - looked-up ones)
/// [FLOP].
double flops_per_token(const Model& model);

/// Attention of one new token over `context` cached ones: 4 x heads x head_size x context a layer (scores and
/// sums); latent attention multiplies in the latent width [FLOP].
double attention_flops(const Model& model, double context);

} // namespace mm::factory
