// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/world.hpp"

namespace mm::model {

/// A society on the eve of its first quarter; chance is in the sizes of firms only. `calibration` and what
/// `settings.given` looks at have to outlive the world. Poledna et al. (2023), appendix A.7.
World open_world(const calibration::Calibration& calibration, const Settings& settings,
                 std::uint64_t history_seed, const Executor& run);

/// [INIT-1] Workers of the firms of one industry: sizes follow a power law, x = 1/(1 - U), scaled to the industry's
/// workers, rounded, at least one; then one worker more or less at distinct firms drawn at random until the sum is
/// right. Where nothing is drawn every firm has round(workers / firms).
void size_firms(std::size_t industry, std::size_t workers, const Luck& luck, Out sizes);

} // namespace mm::model
