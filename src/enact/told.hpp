// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/inputs.hpp"
#include "base/quantile.hpp"
#include "model/catalogue.hpp"
#include "model/series.hpp"
#include "plan/plan.hpp"

#include <span>
#include <vector>

/// From economy to promise: what a run that was played says of things that a check otherwise assumes.
namespace mm::enact {

/// One of them: what the check assumes where it stands alone, and what the run came to.
struct Told {
    const Declaration* what = nullptr;
    Value alone{};
    Value run{}; ///< middle, 5 % and 95 % over histories
};

/// The same histories without a plan and with it.
struct Played {
    const model::Catalogue& catalogue;
    Quarter start{};
    std::span<const model::Outcome> baseline{};
    std::span<const model::Outcome> with{};
};

/// What the run tells the check of a plan:
///   the rate of exchange and the tariff   by the mean of the run over the plan's quarters, over the start's
///   the balance of the state              by how much it moves without the plan, a year, from the run's first year on
///   utilisation                           of home factories under the plan in the year after its last date, where all
///                                         that it promises are chips: what they serve is what is wanted of them
/// Empty where the run ends before the plan begins or no history is whole.
std::vector<Told> told_by(const Played& played, const plan::Plan& plan, const Inputs& inputs);

/// The inputs with what was told in place of what was assumed.
Inputs with_told(const Inputs& inputs, std::span<const Told> told);

/// Chips with power that the plan's histories have beyond those without it, at the plan's last date or the run's end
/// [chip]; no number where AI is not played.
Spread chips_in_place(const Played& played, const plan::Plan& plan);

} // namespace mm::enact
