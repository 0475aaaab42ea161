// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mm {

/// The standard normal density and distribution function [1]; absolute errors under 1e-15.
double normal_density(double x);
double normal_distribution(double x);

/// The probability that Student's t of so many degrees of freedom, at least one, lies farther from zero than `t`, on
/// either side; error under 1e-14.
double student_two_sided(double t, int degrees);

/// The distance from zero that Student's t passes, on either side, with probability `p` in (0, 1): 2.228 for 5 % and
/// ten degrees of freedom. Relative error under 1e-9.
double student_beyond(double p, int degrees);

} // namespace mm
