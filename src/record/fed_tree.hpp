// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enact/told.hpp"
#include "feasibility/check.hpp"
#include "record/tree.hpp"

#include <span>

namespace mm::record {

/// What a run told the check of its plan: {told: [{name, text, unit, alone, run}], alone: {light, probability,
/// binding}, fed: the same, chips: {p10, p50, p90}}, docs/store.md.
Tree fed_tree(std::span<const enact::Told> told, const feasibility::Verdict& alone,
              const feasibility::Verdict& fed, const Spread& chips);

} // namespace mm::record
