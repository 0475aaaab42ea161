// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "factory/chip.hpp"

#include <string>

namespace mm::factory {

/// What a chip reaches of its peaks at one precision, what its software costs on top, and how far predictions
/// made with these figures were from measurements. Fitted by factory-fit; one row of the efficiency table.
struct Efficiency {
    std::string chip{};                    ///< key of the chip table
    Precision precision = Precision::bf16; ///< of the weights
    double compute = 1.0;                  ///< share of peak FLOP/s a large multiplication reaches [1]
    double memory = 1.0;                   ///< share of peak bandwidth when weights are read [1]
    double attention_compute = 1.0;        ///< share of 16-bit peak in attention over a prompt [1]
    double attention_memory = 1.0;         ///< share of peak bandwidth when the KV cache is read [1]
    double expert = 1.0;                   ///< what reading routed experts reaches of `memory` [1]
    double expert_compute = 1.0;           ///< what multiplying by them reaches of `compute` [1]
    double expert_imbalance = 0.0;  ///< time added at each doubling of chips, since one has most tokens [1]
    double layer_overhead = 0.0;    ///< time a block takes beyond its bytes and FLOP [s]
    double step_overhead = 0.0;     ///< time of the engine a step [s]
    double sequence_overhead = 0.0; ///< host's time a sequence and step: sampling, scheduling [s]
    double link_bandwidth = 0.0;    ///< all-reduce bus bandwidth a chip, 0 = free [byte/s]
    double link_latency = 0.0;      ///< of one all-reduce [s]
    double power_idle = 0.0;        ///< draw of a chip that waits, share of its design power [1]
    double power_busy = 0.0;        ///< added while it works, share of design power [1]
    double power_memory = 0.0;      ///< added at full peak bandwidth, share of design power [1]
    double power_compute = 0.0;     ///< added at full peak FLOP/s, share of design power [1]
    double throughput_low = 1.0;    ///< 10th percentile of measured over predicted tokens/s [1]
    double throughput_high = 1.0;   ///< 90th percentile of the same [1]
    double energy_low = 1.0;        ///< 10th percentile of measured over predicted joules/token [1]
    double energy_high = 1.0;       ///< 90th percentile of the same [1]
    std::string source{};           ///< what the figures were fitted on
    std::string grade{};            ///< A, B, C or illustrative
};

} // namespace mm::factory
