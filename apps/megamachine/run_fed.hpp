// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enact/told.hpp"
#include "judge_plan.hpp"
#include "run_setup.hpp"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace mm::app {

/// The check of a plan, made again with what the run came to.
struct Fed {
    std::vector<enact::Told> told{};
    std::shared_ptr<const Judged> judged{}; ///< with it
    Spread chips{};                         ///< of the plan, with power in the run by its last date [chip]
};

/// Judges what of a plan can be judged, with what its run told; null where there is nothing to judge or was told.
std::shared_ptr<const Fed> feed(const Prepared& run, const PreparedPlan& plan,
                                std::span<const model::Outcome> baseline,
                                std::span<const model::Outcome> with);

/// What was told and how it changes the verdict, for people: a few lines.
std::string fed_text(const Judged& alone, const Fed& fed, bool korean);

} // namespace mm::app
