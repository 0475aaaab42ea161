// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/executor.hpp"
#include "experiment/histories.hpp"
#include "record/run_folder.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace mm::app {

/// The histories of a run below its number, however far it came.
struct Played {
    std::vector<model::Outcome> outcomes{}; ///< by the number of their history
    std::size_t new_ones = 0;               ///< that this call played
    bool stopped = false;                   ///< a signal came before the last one began
};

/// Plays what is missing of `histories` and keeps each in the writer's folder, if there is one, while a line on
/// standard error tells how far it is. Throws what the writer throws, once no thread plays any more.
Played play_missing(std::uint32_t histories, const experiment::Play& play, const Executor& executor,
                    record::RunWriter* writer, bool korean);

} // namespace mm::app
