// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/switches.hpp"
#include "base/text.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace mm::ai {

/// What AI adds to a nation's economy, each a piece of the quarter of its own; docs/model/ai.md has their equations.
enum class Mechanism : std::uint8_t {
    capability, ///< the frontier moves on; without it, it stays where it is at the start
    adoption,   ///< firms integrate AI into their work
    own_use,    ///< workers use it by themselves
    tokens,     ///< what AI does is bought and paid for; without it, it costs nothing and never lacks
    factories,  ///< tokens are made at home; without it, all come from abroad
    investment, ///< who sells tokens at home orders chips; without it, only plans do
    delivery,   ///< chips come by the world's order book; without it, when they are ordered
    power,      ///< chips wait for their line; without it, they run when they come
    memory,     ///< the nation sells memory for the world's accelerators
    markups,    ///< mark-ups follow concentration
    ageing      ///< the labour force follows the population's age; without it, it stays as large as it is
};
inline constexpr std::size_t mechanisms_count = 11;

struct MechanismText {
    std::string_view id{}; ///< "adoption", as in `-o ai.adoption=off`
    Text name{};
    Text text{}; ///< what it does, one sentence
};
/// In the order of Mechanism.
std::span<const MechanismText> mechanism_texts();
std::string_view id_of(Mechanism mechanism);
/// The mechanism of that id, if there is one.
std::optional<Mechanism> mechanism_called(std::string_view id);

/// Which mechanisms are on.
using Mechanisms = Switches<Mechanism, mechanisms_count>;

} // namespace mm::ai
