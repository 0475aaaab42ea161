// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/inputs.hpp"

#include <array>
#include <span>

namespace mm {

/// A declared number that says how strongly a mechanism acts, and the member of `Values` where it goes.
template <class Values> struct Strength {
    const Declaration* declaration = nullptr;
    double Values::*member = nullptr;
};

/// What is declared, in the order of the strengths.
template <class Values, std::size_t count>
std::array<const Declaration*, count> declarations_of(const std::array<Strength<Values>, count>& strengths)
{
    std::array<const Declaration*, count> list{};
    for (std::size_t s = 0; s < count; ++s) list[s] = strengths[s].declaration;
    return list;
}

/// The values of one history: drawn from the bands of `inputs` where `drawn`, else the values themselves. The same
/// seed gives the same values whatever else is drawn.
template <class Values>
Values values_of(std::span<const Strength<Values>> strengths, const Inputs& inputs,
                 std::uint64_t history_seed, bool drawn)
{
    Values values;
    for (const Strength<Values>& strength : strengths) {
        const Value& value = inputs[*strength.declaration];
        values.*strength.member =
            drawn ? Sampler{*strength.declaration, value, history_seed}(0) : value.value;
    }
    return values;
}

} // namespace mm
