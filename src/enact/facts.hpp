// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ai/start.hpp"
#include "feasibility/check.hpp"
#include "feasibility/money.hpp"
#include "nation/lever_tables.hpp"
#include "plan/plan.hpp"

#include <string>
#include <vector>

namespace mm::enact {

/// What is known of a nation beside its calibration. The tables outlive it.
struct Facts {
    std::vector<std::string> rows{};   ///< code of the industry in each row of the calibration
    const nation::LeverTables& tables; ///< of the same nation
    double exchange_rate = 0.0;        ///< for budgets in dollars [KRW/USD]
    std::vector<feasibility::PerItem>
        costs{};                   ///< of each pledge until its date, as costs_of has it; may be empty
    std::vector<double> chips{};   ///< that each pledge needs, as chips_of has it; may be empty [chip]
    const ai::Start* ai = nullptr; ///< what AI the nation starts with; null: its economy is played without
};

/// What the check expects each pledge of a plan to cost until its date, item by item in the middle case: the one
/// source of how a budget for an AI plant is split. Zero for pledges that the check does not judge. `check` is that
/// of the plan's checkable part.
std::vector<feasibility::PerItem> costs_of(const plan::Plan& plan, const feasibility::Check& check);

/// Chips that the check expects each pledge to need, in the middle case; zero where it judges nothing [chip].
std::vector<double> chips_of(const plan::Plan& plan, const feasibility::Check& check);

} // namespace mm::enact
