// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/quantile.hpp"
#include "base/quarter.hpp"
#include "feasibility/backtest.hpp"
#include "feasibility/check.hpp"
#include "record/check_record.hpp"
#include "record/tree.hpp"

#include <span>
#include <string_view>

/// The parts of a check's record, one function a part.
namespace mm::record {

/// {"p10": ..., "p50": ..., "p90": ..., "unit": ...}
Tree quantiles(const Spread& spread, std::string_view unit);
/// The same as quarters: "2027Q1", or null where it never comes.
Tree dates(const Spread& quarters, Quarter start);

/// The five constraints of a pledge or plan over a window (verdict_tree.cpp).
Tree constraints_tree(const feasibility::Verdict& verdict, Quarter from, Quarter until, const Inputs& inputs);
Tree relaxations_tree(const feasibility::Verdict& verdict);
Tree pledge_tree(const Checked& checked, std::size_t pledge);

/// What comes out, with quantiles and sources (outputs_tree.cpp).
Tree outputs_tree(const Checked& checked);
/// Nations' stocks with the plan's among them.
Tree ranking_tree(const Checked& checked);

/// Power by the hour of the representative days (power_tree.cpp).
Tree power_tree(const Checked& checked);

/// Assumptions, events, errors of the factory's surface, limits, manifest (evidence_tree.cpp).
Tree assumptions_tree(const Inputs& inputs);
Tree events_tree(std::span<const feasibility::Backtest> events);
Tree factory_errors_tree(const nation::World& world);
Tree limits_tree();
Tree manifest_tree(const Manifest& manifest);

} // namespace mm::record
