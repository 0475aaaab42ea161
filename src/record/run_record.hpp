// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "experiment/summary.hpp"
#include "model/catalogue.hpp"
#include "record/run_key.hpp"
#include "record/tree.hpp"

#include <cstdint>
#include <span>
#include <string>

namespace mm::record {

/// A run with its results, as records and exports take it.
struct RunResult {
    RunKey key{};
    Text nation{};                              ///< its name
    model::Catalogue catalogue{};               ///< of what its histories record
    std::uint32_t histories = 0;                ///< asked for
    std::span<const model::Outcome> outcomes{}; ///< those that are there, by the number of their history
    experiment::Summary summary{};              ///< over those that broke no identity
};

/// Sums a run up over the outcomes below `histories`, which have to be in the order of their numbers.
RunResult result_of(RunKey key, Text nation, model::Catalogue catalogue, std::uint32_t histories,
                    std::span<const model::Outcome> outcomes);

/// The record of a run, `megamachine/run/1`: what `run --json` prints and the report shows. Who knows more of the
/// run (what happened, balance sheets) sets further members before it is written. It tells nothing of threads,
/// times and places: the same run gives the same text.
Tree run_tree(const RunResult& result, const std::string& command);

/// How the records of one run and of several begin: schema, nation and what was asked for.
Tree head_tree(const std::string& schema, const RunResult& result);
/// Histories that broke an identity, a row each.
Tree failures_tree(const RunResult& result);

} // namespace mm::record
