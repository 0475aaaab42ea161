// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/switches.hpp"
#include "base/text.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace mm::calibration {

/// What is added to the published model so that it can carry a nation for fifteen years. docs/model/closures.md has
/// the equation, the evidence and the effect of each.
enum class Closure : std::uint8_t {
    investment,      ///< N1: firms invest towards the capacity they want
    table_trade,     ///< N2: investment, imports and import taxes as in the input-output table
    wage_curve,      ///< N3: wages follow productivity and unemployment
    cost_prices,     ///< N4: prices follow the level of unit cost and of rivals' prices
    relative_choice, ///< N5: buyers compare relative prices
    elastic_trade,   ///< N6: imports follow orders and prices, exports a trend and prices
    own_money,       ///< N7: a policy rate of the nation's own, an exchange rate, and spending that answers
    labour_supply,   ///< N8: participation, and a legal cap on hours
    learned_trend,   ///< N9: everybody learns the trend
    saving,          ///< N10: households spend what they earn less their saving rate
    balance_sheets,  ///< N11: all stocks at one date, household debt and foreign assets included
    own_account,     ///< N12: the self-employed own their firms and are no employees as well
    announced_state, ///< N13: state consumption and benefits follow announced paths
};
inline constexpr std::size_t closures_count = 13;

/// How a closure is called and what it does, for people.
struct ClosureText {
    std::string_view id{}; ///< "N4"
    Text name{};
    Text does{}; ///< one sentence
};
/// All of them, in the order of Closure.
std::span<const ClosureText> closure_texts();
/// "N4"
std::string_view id_of(Closure closure);
/// The closure of that id, if there is one.
std::optional<Closure> closure_called(std::string_view id);

/// Which closures are on.
using Closures = Switches<Closure, closures_count>;

} // namespace mm::calibration
