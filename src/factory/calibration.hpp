// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

namespace mm::factory {

/// One thing that weights have to reproduce: sum_i value_i w_i = target, within a tolerance.
struct Aim {
    std::vector<double> value{}; ///< one a weight, in the unit of the target over that of the weight
    double target = 0.0;         ///< in the aim's own unit
    double tolerance = 0.0;      ///< tau, above 0; the smaller, the nearer it is met; in the aim's own unit
};

/// How far weights miss an aim, in the aim's own unit.
double miss(const Aim& aim, std::span<const double> weight);

/// The weights nearest to the first ones that meet the aims (Deville and Saerndal, Calibration Estimators in
/// Survey Sampling, 1992, chi-square distance, with aims made soft by their tolerance):
///   min sum (w - w0)^2 / w0 + sum_k (a_k w - t_k)^2 / tau_k^2,  w >= smallest w0
/// solved by the multipliers, w = w0 + W A' l with (A W A' + diag tau^2) l = t - A w0 and W = diag w0.
/// Weights that fall under their bound are put on it and the rest is solved again. `first` is above 0
/// everywhere.
std::vector<double> calibrate(std::span<const double> first, std::span<const Aim> aims, double smallest);

} // namespace mm::factory
