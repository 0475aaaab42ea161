// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run_all.hpp"

namespace mm::app {

/// The record of a run, with its first plan if it has one and the headlines of the others, and all that a report shows
/// beside its series: what happened, the books of the first history (played again for them), the quarter step by step,
/// the assumptions, and the forecast table that the nation's folder holds, if it does.
record::Tree full_record(const Prepared& run, const PlayedAll& played, const std::string& command);

} // namespace mm::app
