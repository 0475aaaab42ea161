// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "experiment/effect_figures.hpp"
#include "experiment/paired.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mm::experiment {

/// What a plan changes in one figure.
struct FigureEffects {
    std::string id{};
    Text text{};
    Text unit{}; ///< of the change
    Change change = Change::per_cent;
    std::vector<Effect> windows{};
};

struct SubjectEffects {
    std::string id{};
    Text text{};
    std::vector<FigureEffects> figures{};
};

/// Everything that is told of what a plan changes.
struct Effects {
    std::vector<Window> windows{};
    std::size_t pairs = 0;
    bool identical = false; ///< every history is the same with and without the plan, to the bit
    double error = 0.0;     ///< that anything of these is told wrongly because of luck [1]
    std::vector<FigureEffects> headlines{};
    std::vector<SubjectEffects> classes{};
    std::vector<FigureEffects> others{};
    std::vector<FigureEffects> bill{};
    std::vector<FigureEffects> ai{}; ///< empty where AI is not played
    std::vector<SubjectEffects> industries{};
};

/// The probability that anything at all which is told of a plan is told wrongly because of luck [1].
inline constexpr double family_error = 0.05;

/// Works out all effects. So many are told that some would seem to be there by luck alone: each is given a part of
/// `error`, half of which goes to the headlines and half to all others in equal parts (Bonferroni's
/// inequality, weighted). So the intervals hold all at once with probability 1 - error, and of a plan that
/// does nothing not one effect is told, but for that probability. Student's t assumes that a mean over histories is
/// normal.
Effects effects_of(const model::Catalogue& catalogue, std::span<const Pair> pairs, std::size_t quarters,
                   double error = family_error);

/// What is changed in a figure: per cent of what it is without, points of a share, or an amount; exactly nothing where
/// both differ by rounding alone.
double change_of(const EffectFigure& figure, double without, double with);

/// The figure of a subject, or null.
const FigureEffects* figure_of(const SubjectEffects& subject, std::string_view id);

/// Subjects by what a figure changes for them in a window, the largest gains first: the `most` largest, then the
/// `most` largest losses. Only changes on their own side of zero.
struct MostHit {
    std::vector<const SubjectEffects*> gain{};
    std::vector<const SubjectEffects*> lose{};
};
MostHit most_hit(std::span<const SubjectEffects> subjects, std::string_view figure, std::size_t window,
                 std::size_t most);

} // namespace mm::experiment
