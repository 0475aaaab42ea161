// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "feasibility/backtest.hpp"
#include "feasibility/case.hpp"
#include "feasibility/check.hpp"
#include "record/manifest.hpp"
#include "record/tree.hpp"

#include <span>
#include <string>

namespace mm::record {

/// One judged plan and what belongs to it.
struct Checked {
    const feasibility::Case& c;
    const feasibility::Settings& settings;
    const feasibility::Check& check;
};

/// The record of a check: what check_record writes, for records that hold it.
Tree check_tree(const Checked& plan, const Checked* against, std::span<const feasibility::Backtest> events,
                const Manifest& manifest);

/// The record of a check as JSON text, `megamachine/check/1`: what `--json` prints and the report shows. The
/// plan that it is held against, if any, stands whole under "against". Infinite numbers are null.
std::string check_record(const Checked& plan, const Checked* against,
                         std::span<const feasibility::Backtest> events, const Manifest& manifest);

} // namespace mm::record
