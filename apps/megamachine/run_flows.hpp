// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record/flows_tree.hpp"
#include "run_all.hpp"

#include <optional>

namespace mm::app {

/// Who paid whom in every whole year, with the plan and without it, over the first pairs of histories, which are played
/// again for it: eight of a small society, one of a large. None where no history is whole in both.
std::optional<record::Flows> flows_of(const Prepared& run, const PreparedPlan& plan,
                                      const PlayedRun& baseline, const PlayedRun& with);

} // namespace mm::app
