// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

namespace mm::ai {

/// [AI-1] Effective compute of the frontier over that of the start, as log10, `years` later: growth g now, halved
/// every h years as the investment that it needs becomes dear:
///   e(t) = g h / ln 2 (1 - 2^(-t/h)),   e(t) = g t before the start.
double frontier_at(double growth, double half_life, double years);

/// [AI-18] Effective compute of a nation's own best model, as log10 over the start's frontier: a run of a part r of a
/// year's training on chips of peak F [FLOP/s] at utilisation m, with what its algorithms have gained [log10]:
///   e = log10(r m F year) - log10(run of the start's frontier) + gained.
struct OwnTraining {
    double flops = 0.0;    ///< peak of the chips that train [FLOP/s]
    double mfu = 0.0;      ///< [1]
    double run = 0.0;      ///< part of a year's training in the largest run [1]
    double frontier = 0.0; ///< log10 of the start's largest run [log10 FLOP]
};
double own_frontier(const OwnTraining& training, double gained);

/// The share of hours of cognitive work that AI can work on, as a curve in log10 of effective compute.
struct WorkableCurve {
    double level = 0.0; ///< log odds at the start's frontier
    double slope = 0.0; ///< of them, a factor of ten of effective compute
};

/// [AI-2] The logistic through two points: `now` and `later`, both shares of all hours below `most`, of which they are
/// the part  logistic(level + slope e). Flat where the frontier stands still.
WorkableCurve workable_curve(double now, double compute_now, double later, double compute_later, double most);

/// The part of cognitive work that AI can work on at effective compute e [log10 over the start's frontier].
double workable_part(const WorkableCurve& curve, double compute);

/// What AI saves of the hours that it works on.
struct Saving {
    double automated = 0.0; ///< part that is automated (psi) [1]
    double residual = 0.0;  ///< of an automated hour that people still work (rho) [1]
    double faster = 0.0;    ///< log time saving in the rest (z) [1]
};

/// [AI-3] Share of worked-on hours that are saved,  D = 1 - rho psi - (1 - psi) e^(-z); the automated part of it,
/// (1 - rho) psi, takes jobs, the rest makes those who keep theirs faster.
double saved_part(const Saving& saving);

} // namespace mm::ai
