// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/schema.hpp"
#include "base/text.hpp"
#include "plan/fields.hpp"

#include <span>
#include <string_view>

namespace mm::plan {

/// What a lever counts, and so how its need of chips is found; a measure needs none and is nothing for a check.
enum class Promise { chips, allowance, training, transplant, measure };

/// A lever: something a plan may promise.
struct Lever {
    std::string_view name{};
    Promise promise = Promise::chips;
    Text text{};
    std::span<const Declaration* const> needed{};  ///< fields a pledge must have
    std::span<const Declaration* const> allowed{}; ///< fields it may have besides
    std::span<const Declaration* const> one_of{};  ///< fields of which it must have exactly one
};

/// A lever that changes the economy and is nothing for a check.
Lever measure(std::string_view name, Text text, std::span<const Declaration* const> needed,
              std::span<const Declaration* const> allowed, std::span<const Declaration* const> one_of = {});

/// Every lever: first those that `check` can judge, then those of the economy, then those of AI in it.
std::span<const Lever> levers();
/// The levers of the economy alone.
std::span<const Lever> economy_levers();
/// The levers of AI in the economy: they act where AI is played.
std::span<const Lever> ai_levers();
/// The lever of that name, or null.
const Lever* find_lever(std::string_view name);
/// The declarations of all fields, for the schema.
Declarations declarations();
/// Those that only levers of the economy take.
Declarations economy_fields();
/// Those that only levers of AI in the economy take.
Declarations ai_fields();

} // namespace mm::plan
