// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mm::factory {

/// Loss of a language model of N parameters trained on D tokens (Hoffmann et al. 2022, approach 3):
///   L(N, D) = E + A / N^alpha + B / D^beta   [nat/token]
struct ScalingLaw {
    double floor = 0.0;           ///< E, entropy of text [nat]
    double parameter_scale = 0.0; ///< A [nat]
    double token_scale = 0.0;     ///< B [nat]
    double parameter_power = 0.0; ///< alpha [1]
    double token_power = 0.0;     ///< beta [1]
};

/// As printed by Hoffmann et al. (2022), arXiv:2203.15556.
inline constexpr ScalingLaw hoffmann_2022{1.69, 406.4, 410.7, 0.34, 0.28};
/// Corrected by Besiroglu et al. (2024), arXiv:2404.10102.
inline constexpr ScalingLaw besiroglu_2024{1.8172, 482.01, 2085.43, 0.3478, 0.3658};

/// Loss [nat/token].
double loss(const ScalingLaw& law, double parameters, double tokens);

/// The split of a budget that makes the loss least.
struct ComputeOptimum {
    double parameters = 0.0; ///< N [1]
    double tokens = 0.0;     ///< D [token]
    double loss = 0.0;       ///< L(N, D) [nat/token]
};

/// In closed form, with C = 6 N D: N = G (C/6)^(beta/(alpha+beta)), D = (C/6) / N,
///   G = (alpha A / (beta B))^(1/(alpha+beta)).
ComputeOptimum compute_optimum(const ScalingLaw& law, double flops);

/// Where the frontier stood and how fast effective compute (training FLOP x algorithmic progress) grows.
struct FrontierTrend {
    double flops = 0.0;           ///< training compute of the largest run at the reference date [FLOP]
    double date = 0.0;            ///< reference date, decimal [year]
    double log10_per_year = 1.15; ///< growth of effective compute: FLOP x4.7 and algorithms x3 [1/year]
    double algorithms_log10_per_year = 0.4771; ///< the algorithmic part of it, x3; Ho et al. 2024 [1/year]
};

/// Months since the frontier's effective compute was what a run of `flops` with the methods of `date` has:
///   12 (log10 E_frontier(date) - log10 E_run) / growth; below 0 = ahead.
/// `algorithmic_lag` says how old the run's methods are [month].
double months_behind_frontier(const FrontierTrend& trend, double flops, double date,
                              double algorithmic_lag = 0.0);

} // namespace mm::factory
