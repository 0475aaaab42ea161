// SPDX-License-Identifier: Apache-2.0
#include "validation/certain_rules.hpp"

#include <algorithm>
#include <cassert>

namespace mm::validation {

Inputs certain_rules(Declarations declarations, std::span<const SetRule> set)
{
    Inputs inputs{declarations};
    for (const Declaration* d : declarations) {
        Value value = inputs[*d];
        for (const SetRule& rule : set)
            if (rule.name == d->name) value.value = rule.value;
        value.low = value.high = value.value;
        inputs.set(*d, value);
    }
    assert(std::all_of(set.begin(), set.end(), [&](const SetRule& rule) {
        return std::any_of(declarations.begin(), declarations.end(),
                           [&](const Declaration* d) { return d->name == rule.name; });
    }));
    return inputs;
}

} // namespace mm::validation
