// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/executor.hpp"
#include "base/quantile.hpp"
#include "feasibility/case.hpp"
#include "nation/events_table.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace mm::feasibility {

/// An event and what the check would have said with what was known before it.
struct Backtest {
    const nation::Event* event = nullptr;
    Spread predicted{};  ///< [unit of the event]
    bool inside = false; ///< the event lies between the 10 % and the 90 % point
};

/// Judges each event as a plan of its own, with shipments and prices as they stood at its `as_of`. No cost
/// was fitted to them; the range of chips.backlog was widened after the delivery of 2025 had been missed, so that
/// event is no test of it (docs/limits.md).
std::vector<Backtest> backtest(const nation::Nation& nation, const nation::World& world, const Inputs& inputs,
                               std::span<const nation::Event> events, const Settings& settings,
                               const Executor& executor);

} // namespace mm::feasibility
