// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "experiment/effect_figures.hpp"
#include "experiment/summary.hpp"
#include "experiment/variants.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

/// What variants of a run come to, from a few figures of each of their histories.
namespace mm::experiment {

/// A figure over a window, read off every history.
struct Probe {
    EffectFigure figure{};
    Window window{};
};
/// One value a probe; no number where the history broke an identity.
using Probed = std::vector<double>;
Probed probe(const model::Outcome& outcome, std::span<const Probe> probes);

/// Headlines on output, jobs, wages and profit, whose sign a closure may decide.
std::vector<EffectFigure> contested_figures(const model::Catalogue& catalogue);
/// What factories do and are wanted for.
std::vector<EffectFigure> factory_figures(const model::Catalogue& catalogue);

/// The effect of a side beside another on the same luck, one a probe; each interval misses with probability `error`.
std::vector<Effect> effects_beside(std::span<const Probe> probes, std::span<const Probed> without,
                                   std::span<const Probed> with, double error);

/// Middle and ends of every probe over histories, those that broke left out.
std::vector<Statistics> levels(std::span<const Probe> probes, std::span<const Probed> histories);

/// Headlines under one way to close the model.
struct RivalRow {
    Variant variant{};
    std::vector<Effect> ai{};                 ///< of AI itself, one a figure; empty where it is not played
    std::vector<std::vector<Effect>> plans{}; ///< of each plan
};

/// What rivals do to an effect that is told under the usual closures, or under any.
enum class Sign {
    same,  ///< told under all, on one side of zero; or under none
    lost,  ///< told under some and not under others
    turns, ///< told on both sides of zero
};
/// `effect` finds the one that is meant in a row.
template <class Of> Sign sign_of(std::span<const RivalRow> rows, Of effect)
{
    std::size_t above = 0, below = 0;
    for (const RivalRow& row : rows) {
        const Effect& e = effect(row);
        if (e.finding != Finding::told) continue;
        (e.mean > 0.0 ? above : below) += 1;
    }
    if (above > 0 && below > 0) return Sign::turns;
    return above + below == 0 || above + below == rows.size() ? Sign::same : Sign::lost;
}

/// What one relaxation of a plan comes to.
struct Relaxed {
    Variant variant{};
    double mean = 0.0; ///< of the outcome over histories
};
/// The row that raises the outcome most over the first one, which is the usual; the first itself where none raises it
/// by more than a hundredth of it.
std::size_t binding_row(std::span<const Relaxed> rows);

} // namespace mm::experiment
