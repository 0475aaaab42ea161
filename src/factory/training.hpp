// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "factory/chip.hpp"
#include "factory/failures.hpp"

namespace mm::factory {

/// Arithmetic of training N active parameters on D tokens: 6 N D (Kaplan et al. 2020); 8 N D when every
/// activation is computed again on the way back [FLOP].
double training_flops(double parameters_active, double tokens, bool full_recompute = false);

/// A training step of a GPT-like transformer in Megatron's count, arXiv:2104.04473 and 2205.05198:
///   72 B L s h^2 (1 + s/6h + V/12Lh)
struct MegatronStep {
    double batch = 0.0;      ///< sequences a step [1]
    double layers = 0.0;     ///< [1]
    double sequence = 0.0;   ///< [token]
    double hidden = 0.0;     ///< [1]
    double vocabulary = 0.0; ///< [1]
};

/// Arithmetic the model needs, without recomputation [FLOP].
double megatron_flops(const MegatronStep& step);

/// Model FLOP utilisation: FLOP the model needs over what the chips could do [1].
double model_flops_utilisation(double flops, double seconds, double gpus, double peak_flops);

/// Chips and how well they are used.
struct Cluster {
    double gpus = 0.0;         ///< [1]
    double peak_flops = 0.0;   ///< of one chip at the precision of training [FLOP/s]
    double utilisation = 0.38; ///< model FLOP utilisation; median of published runs 0.375, Epoch AI [1]
    Failures failures{};
};

/// FLOP/s that move the run forward: gpus x peak x utilisation x share of time not lost to failures [FLOP/s].
double useful_flops(const Cluster& cluster);

/// Days a run of `flops` takes [day].
double training_days(double flops, const Cluster& cluster);

/// FLOP a cluster does in `days` [FLOP].
double flops_in_days(double days, const Cluster& cluster);

} // namespace mm::factory
