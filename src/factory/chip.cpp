// SPDX-License-Identifier: Apache-2.0
#include "factory/chip.hpp"

#include <algorithm>

namespace mm::factory {

std::string_view to_string(Precision precision)
{
    switch (precision) {
    case Precision::bf16:
        return "bf16";
    case Precision::fp8:
        return "fp8";
    case Precision::fp4:
        break;
    }
    return "fp4";
}

std::optional<Precision> parse_precision(std::string_view text)
{
    for (const Precision precision : {Precision::bf16, Precision::fp8, Precision::fp4})
        if (text == to_string(precision)) return precision;
    return std::nullopt;
}

const Chip* find_chip(std::span<const Chip> chips, const std::string& id)
{
    const auto at = std::find_if(chips.begin(), chips.end(), [&](const Chip& c) { return c.id == id; });
    return at == chips.end() ? nullptr : &*at;
}

} // namespace mm::factory
