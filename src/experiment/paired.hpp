// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "experiment/summary.hpp"
#include "model/series.hpp"

#include <cstddef>
#include <span>
#include <vector>

/// What a plan changes: histories with it against histories without it that have the same luck.
namespace mm::experiment {

/// Quarters over which an effect is averaged, both counted; 1 is the first simulated.
struct Window {
    std::size_t first = 1;
    std::size_t last = 1;
};

/// Years 1 and 2, 3 to 5, 6 to 10 and 11 to 16 of a run, as far as it goes. A window that the run cuts to less than a
/// year is joined to the one before it.
std::vector<Window> windows_of(std::size_t quarters);

/// The history of one number without and with the plan.
struct Pair {
    const model::History* baseline = nullptr;
    const model::History* plan = nullptr;
};

/// Those that broke no identity in either run, by number.
std::vector<Pair> pairs_of(std::span<const model::Outcome> baseline, std::span<const model::Outcome> plan);

/// Whether every value of every pair is the same to the bit: then the plan changes nothing at all.
bool identical(std::span<const Pair> pairs);

/// What can be said of a difference.
enum class Finding {
    none,    ///< it has no value in some history
    same,    ///< it is zero in every history, but for rounding
    unclear, ///< it cannot be told from zero
    told,    ///< it lies on one side of zero
};

/// The mean over pairs of a figure with the plan less the figure without it, in the figure's unit.
struct Effect {
    std::size_t pairs = 0;
    double baseline = Statistics::none; ///< the figure without the plan, mean over histories
    double mean = Statistics::none;     ///< difference
    double low = Statistics::none;      ///< of the interval; none below two pairs
    double high = Statistics::none;
    Finding finding = Finding::none;
};

/// The effect of differences of pairs that are drawn alike: by Student's t the interval misses the true mean with
/// probability `error`. `baseline` are the figures without the plan. A sum runs in the order of the pairs.
Effect effect_of(std::span<const double> differences, std::span<const double> baseline, double error);

} // namespace mm::experiment
