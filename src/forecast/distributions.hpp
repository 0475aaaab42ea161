// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mm::forecast {

/// The standard normal density and distribution function [1]; absolute errors under 1e-15.
double normal_density(double x);
double normal_distribution(double x);

/// The probability that Student's t of so many degrees of freedom, at least one, lies farther from zero than `t`, on
/// either side; error under 1e-14.
double student_two_sided(double t, int degrees);

} // namespace mm::forecast
