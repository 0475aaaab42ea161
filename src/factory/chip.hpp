// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace mm::factory {

/// How a model's weights are stored and its large multiplications are done.
enum class Precision { bf16, fp8, fp4 };

std::string_view to_string(Precision precision); ///< "bf16", "fp8", "fp4"
std::optional<Precision> parse_precision(std::string_view text);

/// One accelerator as its maker states it. Plain data: the room that opens files fills it.
struct Chip {
    std::string id{};        ///< key of the chip table, "h100"
    std::string family{};    ///< generation it is built on, "hopper"
    double bf16_flops = 0.0; ///< dense peak in 16 bits [FLOP/s]
    double fp8_flops = 0.0;  ///< dense peak in 8 bits, 0 where there is none [FLOP/s]
    double memory = 0.0;     ///< high-bandwidth memory [byte]
    double bandwidth = 0.0;  ///< of that memory [byte/s]
    double power = 0.0;      ///< thermal design power of the chip alone [W]
};

/// Peak rate at which weights of a precision are multiplied [FLOP/s]. Four-bit weights are unpacked and
/// multiplied in 16 bits by the serving engines measured so far, so they gain memory and no arithmetic; a
/// chip without 8-bit units computes in 16.
inline double peak_flops(const Chip& chip, Precision precision)
{
    return precision == Precision::fp8 ? std::max(chip.fp8_flops, chip.bf16_flops) : chip.bf16_flops;
}

/// The row of a table, null where there is none.
const Chip* find_chip(std::span<const Chip> chips, const std::string& id);

} // namespace mm::factory
