// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "factory/chip.hpp"

#include <span>
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
    double expert_imbalance = 0.0;   ///< time added at each doubling of chips, since one has most tokens [1]
    double layer_overhead = 0.0;     ///< time a block takes beyond its bytes and FLOP [s]
    double step_overhead = 0.0;      ///< time of the engine a step [s]
    double sequence_overhead = 0.0;  ///< host's time a sequence and step: sampling, scheduling [s]
    double link_bandwidth = 0.0;     ///< all-reduce bus bandwidth a chip, 0 = free [byte/s]
    double link_latency = 0.0;       ///< of one all-reduce [s]
    double server_chips = 8.0;       ///< chips the fast link joins; DGX and HGX boards [1]
    double network_bandwidth = 5e10; ///< beyond them, a chip; one 400 Gb/s port, DGX H100 data sheet [byte/s]
    double network_latency = 2e-5;   ///< of an all-reduce beyond them, added; illustrative [s]
    double power_idle = 0.0;         ///< draw of a chip that waits, share of its design power [1]
    double power_busy = 0.0;         ///< added while it works, share of design power [1]
    double power_memory = 0.0;       ///< added at full peak bandwidth, share of design power [1]
    double power_compute = 0.0;      ///< added at full peak FLOP/s, share of design power [1]
    double throughput_low = 1.0;     ///< 10th percentile of measured over predicted tokens/s [1]
    double throughput_high = 1.0;    ///< 90th percentile of the same [1]
    double energy_low = 1.0;         ///< 10th percentile of measured over predicted joules/token [1]
    double energy_high = 1.0;        ///< 90th percentile of the same [1]
    std::string source{};            ///< what the figures were fitted on
    std::string grade{};             ///< A, B, C or illustrative
};

/// The row of a chip at a precision, null where there is none.
const Efficiency* find_efficiency(std::span<const Efficiency> rows, const std::string& chip,
                                  Precision precision);

/// A factor drawn for a prediction's error: lognormal with 10th percentile `low` and 90th `high`,
/// exp(m + s z), m = (ln low + ln high)/2, s = (ln high - ln low) / (2 x 1.2816), at the standard normal z
/// [1]. Energy per token errs the other way: a run with more tokens/s than predicted spends fewer joules on
/// each.
double error_factor(double low, double high, double standard_normal);

} // namespace mm::factory
