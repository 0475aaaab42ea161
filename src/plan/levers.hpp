// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/schema.hpp"
#include "base/text.hpp"

#include <span>
#include <string_view>

namespace mm::plan {

/// The fields a pledge may have, each declared once for all levers.
namespace field {
extern const Declaration title, from, until, budget, chip, count, region, buyer, model, parameters, tokens,
    per_citizen, reach, hours_share, solar, wind, wind_region;
} // namespace field

/// What a lever counts, and so how its need of chips is found.
enum class Promise { chips, allowance, training, transplant };

/// A lever: something a plan may promise.
struct Lever {
    std::string_view name{};
    Promise promise = Promise::chips;
    Text text{};
    std::span<const Declaration* const> needed{};  ///< fields a pledge must have
    std::span<const Declaration* const> allowed{}; ///< fields it may have besides
};

/// Every lever that `check` can judge.
std::span<const Lever> levers();
/// The lever of that name, or null.
const Lever* find_lever(std::string_view name);
/// The declarations of all fields, for the schema.
Declarations declarations();

} // namespace mm::plan
