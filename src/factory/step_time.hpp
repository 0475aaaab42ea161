// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "factory/chip.hpp"
#include "factory/efficiency.hpp"
#include "factory/model.hpp"

#include <functional>

namespace mm::factory {

/// What one step of a serving engine works on: sequences that each make one token, and prompts taken in
/// beside them (chunked prefill). Counts may be fractions: then they are averages over many steps.
struct StepWork {
    double decode_sequences = 0.0; ///< sequences that each make one token [1]
    double decode_context = 0.0;   ///< tokens each of them looks back on, mean [token]
    double prompts = 0.0;          ///< prompts taken in [1]
    double prompt_tokens = 0.0;    ///< length of each [token]
    double gpus = 1.0;             ///< chips that share the model (tensor or expert parallel) [1]
};

/// Where the time of a step goes, on each of its chips at once.
struct StepTime {
    double weights = 0.0;   ///< multiplying by the weights outside routed experts [s]
    double experts = 0.0;   ///< multiplying by the routed experts [s]
    double attention = 0.0; ///< reading the KV cache and attending [s]
    double link = 0.0;      ///< all-reduces between the chips [s]
    double overhead = 0.0;  ///< launches and the engine's own loop [s]
    double host = 0.0;      ///< sampling and scheduling of the sequences [s]
    double total = 0.0;     ///< sum of the above [s]
    double flops = 0.0;     ///< arithmetic done by all chips together [FLOP]
    double bytes = 0.0;     ///< memory read by all chips together [byte]
};

/// Anything that answers how long a step takes: the roofline below, a profile, a table.
using StepPredictor = std::function<StepTime(const StepWork&)>;

/// The roofline: each part takes the longer of its arithmetic and its memory traffic at the efficiencies of
/// the chip (Williams et al. 2009), parts follow each other, and overheads are added. (Letting the host
/// work beside the chips was tried: the median error on measured runs doubled.)
///   weights: max(FLOP / (gpus peak eff), bytes / (gpus bandwidth eff))
///   experts: the same, x (1 + imbalance log2 gpus)
///   link: 2 all-reduces a block, each latency + 2 (gpus-1)/gpus message / bus bandwidth
StepTime roofline_step(const Chip& chip, const Model& model, const Efficiency& efficiency,
                       const StepWork& work);

/// The same as a predictor that keeps its own copies.
StepPredictor roofline(const Chip& chip, const Model& model, const Efficiency& efficiency);

} // namespace mm::factory
