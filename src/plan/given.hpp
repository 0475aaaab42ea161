// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/schema.hpp"
#include "plan/plan.hpp"

#include <optional>
#include <string>
#include <string_view>

/// What a pledge says in a field that only levers of the economy take.
namespace mm::plan {

/// The value of a field, or null where the pledge does not say.
const Given* given(const Pledge& pledge, const Declaration& field);
/// A number in the field's unit; `otherwise` where the pledge does not say.
double number(const Pledge& pledge, const Declaration& field, double otherwise);
/// A name; empty where the pledge does not say.
std::string_view name(const Pledge& pledge, const Declaration& field);
/// Money; nothing where the pledge does not say.
std::optional<Money> money(const Pledge& pledge, const Declaration& field);
/// Codes; empty where the pledge does not say, which means all.
const Codes& codes(const Pledge& pledge, const Declaration& field);

} // namespace mm::plan
