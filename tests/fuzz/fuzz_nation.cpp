// SPDX-License-Identifier: Apache-2.0
#include "base/error.hpp"
#include "base/inputs.hpp"
#include "nation/figures.hpp"
#include "nation/nation.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text{reinterpret_cast<const char*>(data), size};
    mm::Inputs inputs(mm::nation::figure::all());
    try {
        mm::nation::parse_nation(text, "nation.toml", inputs);
    } catch (const mm::InputError&) {
    }
    // Also of a file that was refused, every figure taken before that is a value its declaration allows.
    for (const mm::Declaration* d : mm::nation::figure::all()) {
        if (!inputs.has(*d)) continue;
        const mm::Value& value = inputs[*d];
        if (!mm::allowed(*d, value.value) || !(value.low <= value.value && value.value <= value.high))
            std::abort();
        const mm::Sampler sampler(*d, value, 1);
        for (std::uint32_t draw = 0; draw < 4; ++draw)
            if (!mm::allowed(*d, sampler(draw))) std::abort();
    }
    return 0;
}
