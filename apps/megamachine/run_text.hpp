// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record/run_record.hpp"

#include <string>
#include <vector>

namespace mm::app {

/// A text in the language asked for.
inline const std::string& chosen(const Text& text, bool korean)
{
    return korean ? text.ko : text.en;
}

/// A row of a table on a terminal.
using TextRow = std::vector<std::string>;
/// Rows of one length below each other; Hangul is twice as wide as Latin.
std::string laid_out(const std::vector<TextRow>& rows);

/// What a run found, for people: a line on the run and a table of headlines at the start and after 4, 8, 12
/// quarters, each with its mean and the band from 5 % to 95 % of the histories.
std::string run_text(const record::RunResult& result, bool korean);

/// The quarters of that table: 0, then those of 4, 8 and 12 that were simulated, then the last.
std::vector<std::size_t> shown_quarters(std::size_t simulated);

/// The histories that broke an identity, a line each, at most ten; empty where there is none.
std::string failures_text(const record::RunResult& result, bool korean);

} // namespace mm::app
