// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/strengths.hpp"

#include <cstdint>
#include <span>

namespace mm::calibration {

/// How strongly the closures act: what no statistic of a nation gives. Each is declared once as `nation.…` in
/// closure_rules.cpp, with range, source and grade; the letters are those of docs/model/closures.md.
struct ClosureRules {
    // N1
    double capacity_speed =
        0.0; ///< share of the gap to wanted capital and stocks closed [1/quarter] (lambda)
    double order_smoothing = 0.0;     ///< weight of this quarter's orders in the smoothed ones [1]
    double stock_correction = 0.0;    ///< share of unsold goods that is taken off the next supply [1/quarter]
    double investment_response = 0.0; ///< of investment over capital to the yearly real rate [1/quarter]
    // N3
    double wage_productivity = 0.0; ///< elasticity of pay to productivity [1] (phi)
    double wage_unemployment = 0.0; ///< elasticity of pay to unemployment [1]
    double wage_speed = 0.0;        ///< share of the gap closed [1/quarter]
    // N4
    double price_speed = 0.0;     ///< share of the gap to the wanted price closed [1/quarter]
    double own_cost_weight = 0.0; ///< of own cost against rivals' price in the wanted price [1]
    // N6
    double import_elasticity = 0.0;   ///< of imports to their relative price [1]
    double export_elasticity = 0.0;   ///< of exports to theirs [1]
    double export_pass_through = 0.0; ///< of the exchange rate into export prices abroad [1]
    double export_persistence = 0.0;  ///< of deviations from the trend [1]
    double export_deviation = 0.0;    ///< of their shocks [log/quarter]
    double basket_elasticity = 0.0;   ///< of substitution in the baskets of households and the state [1]
    // N7
    double rate_smoothing = 0.0;       ///< [1]
    double inflation_weight = 0.0;     ///< of the gap to the target, yearly rates [1]
    double unemployment_weight = 0.0;  ///< of the gap of unemployment, yearly rate [1]
    double inflation_target = 0.0;     ///< [1/year]
    double rate_floor = 0.0;           ///< [1/year]
    double neutral_real_rate = 0.0;    ///< at which spending is neither held back nor pushed [1/year]
    double parity_speed = 0.0;         ///< share of the gap to purchasing power parity closed [1/quarter]
    double consumption_response = 0.0; ///< of the share consumed to the yearly real rate [1]
    // N8
    double participation_response = 0.0; ///< of the labour force to the gap of unemployment [1]
    // N9
    double trend_learning = 0.0;        ///< weight of a quarter's growth in the trend [1]
    double growth_persistence = 0.0;    ///< of growth beside its trend [1]
    double growth_deviation = 0.0;      ///< of the common error [1]
    double inflation_persistence = 0.0; ///< of inflation beside its target, in what is expected [1]
    double inflation_deviation = 0.0;   ///< of the common error [1]
    // N10
    double cash_payout =
        0.0; ///< share of deposits beyond their start ratio to sales paid to owners [1/quarter]
    // N11
    double debt_speed = 0.0; ///< share of the gap to the start ratio of debt to income closed [1/quarter]
    // N13
    double benefit_indexation = 0.0; ///< share of the growth of productivity that benefits follow [1]
    double gains_passed_on =
        0.0; ///< share of productivity beyond its announced path that benefits follow [1]
    double public_depreciation = 0.0; ///< of what the state invests under a plan [1/quarter]
    double support_response = 0.0;    ///< of investment to the user cost that the state takes over [1]
};

/// A rule and where its value goes.
using ClosureRule = Strength<ClosureRules>;
/// All of them, in the order above.
std::span<const ClosureRule> closure_rules();
/// Their declarations, for the schema.
Declarations closure_declarations();

/// The values of one history: drawn from the bands of `inputs` where `drawn`, else the values themselves. The same
/// seed gives the same values whatever else is drawn.
ClosureRules rules_of(const Inputs& inputs, std::uint64_t history_seed, bool drawn);

} // namespace mm::calibration
