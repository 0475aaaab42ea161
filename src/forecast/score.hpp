// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

namespace mm::forecast {

/// Of errors, forecast less actual; in the unit of the errors. Asserts that there are any.
double root_mean_square(std::span<const double> errors);
double mean(std::span<const double> values);

/// The continuous ranked probability score of a normal forecast, smaller is better, in the unit of `actual`; the
/// absolute error where the deviation is zero. Gneiting and Raftery (2007), JASA 102, 359-378, section 4.2:
///   s (z (2 F(z) - 1) + 2 f(z) - 1/sqrt(pi)),  z = (actual - mean) / s
double crps_normal(double mean, double deviation, double actual);

/// The same of the distribution from which the members of an ensemble are drawn:
///   mean |x_i - actual| - sum over pairs i < j of |x_i - x_j| / (M (M - 1))
/// This is the fair estimator (Ferro 2014, Q. J. R. Meteorol. Soc. 140, 1917-1923): its expectation is the score of
/// infinitely many members, so that a small ensemble can be held against a normal forecast. That of Hersbach (2000),
/// Weather and Forecasting 15, 559-570, which divides by M^2, judges the M members as they are and is larger by their
/// mean difference over 2 M. One member has no spread to take off: its score is the absolute error.
double crps_ensemble(std::span<const double> members, double actual);

} // namespace mm::forecast
