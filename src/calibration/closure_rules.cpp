// SPDX-License-Identifier: Apache-2.0
#include "calibration/closure_rules.hpp"

#include "calibration/closure_declarations.hpp"

#include <array>

namespace mm::calibration {
namespace {

constexpr std::array rules{
    ClosureRule{&rule::capacity_speed, &ClosureRules::capacity_speed},
    ClosureRule{&rule::order_smoothing, &ClosureRules::order_smoothing},
    ClosureRule{&rule::stock_correction, &ClosureRules::stock_correction},
    ClosureRule{&rule::investment_response, &ClosureRules::investment_response},
    ClosureRule{&rule::wage_productivity, &ClosureRules::wage_productivity},
    ClosureRule{&rule::wage_unemployment, &ClosureRules::wage_unemployment},
    ClosureRule{&rule::wage_speed, &ClosureRules::wage_speed},
    ClosureRule{&rule::price_speed, &ClosureRules::price_speed},
    ClosureRule{&rule::own_cost_weight, &ClosureRules::own_cost_weight},
    ClosureRule{&rule::import_elasticity, &ClosureRules::import_elasticity},
    ClosureRule{&rule::export_elasticity, &ClosureRules::export_elasticity},
    ClosureRule{&rule::export_pass_through, &ClosureRules::export_pass_through},
    ClosureRule{&rule::export_persistence, &ClosureRules::export_persistence},
    ClosureRule{&rule::export_deviation, &ClosureRules::export_deviation},
    ClosureRule{&rule::basket_elasticity, &ClosureRules::basket_elasticity},
    ClosureRule{&rule::rate_smoothing, &ClosureRules::rate_smoothing},
    ClosureRule{&rule::inflation_weight, &ClosureRules::inflation_weight},
    ClosureRule{&rule::unemployment_weight, &ClosureRules::unemployment_weight},
    ClosureRule{&rule::inflation_target, &ClosureRules::inflation_target},
    ClosureRule{&rule::rate_floor, &ClosureRules::rate_floor},
    ClosureRule{&rule::neutral_real_rate, &ClosureRules::neutral_real_rate},
    ClosureRule{&rule::parity_speed, &ClosureRules::parity_speed},
    ClosureRule{&rule::consumption_response, &ClosureRules::consumption_response},
    ClosureRule{&rule::participation_response, &ClosureRules::participation_response},
    ClosureRule{&rule::trend_learning, &ClosureRules::trend_learning},
    ClosureRule{&rule::growth_persistence, &ClosureRules::growth_persistence},
    ClosureRule{&rule::growth_deviation, &ClosureRules::growth_deviation},
    ClosureRule{&rule::inflation_persistence, &ClosureRules::inflation_persistence},
    ClosureRule{&rule::inflation_deviation, &ClosureRules::inflation_deviation},
    ClosureRule{&rule::cash_payout, &ClosureRules::cash_payout},
    ClosureRule{&rule::debt_speed, &ClosureRules::debt_speed},
    ClosureRule{&rule::benefit_indexation, &ClosureRules::benefit_indexation},
    ClosureRule{&rule::gains_passed_on, &ClosureRules::gains_passed_on},
    ClosureRule{&rule::public_depreciation, &ClosureRules::public_depreciation},
    ClosureRule{&rule::support_response, &ClosureRules::support_response},
};

} // namespace

std::span<const ClosureRule> closure_rules()
{
    return rules;
}

Declarations closure_declarations()
{
    static const auto declarations = declarations_of(rules);
    return declarations;
}

ClosureRules rules_of(const Inputs& inputs, std::uint64_t history_seed, bool drawn)
{
    return values_of(closure_rules(), inputs, history_seed, drawn);
}

} // namespace mm::calibration
