// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Elementary functions of our own, since the system's library rounds differently from processor to processor
/// and a run must give the same bits everywhere. Only +, -, *, / and exact bit operations are used, which
/// IEEE 754 fixes; the build forbids contraction to fused multiply-add. std::sqrt is fixed by IEEE 754 and
/// may be used as it is. The errors below are held in tests/base/math_test.cpp against 64-bit references.
namespace mm::math {

/// e^x, error under 0.51 ulp (0.76 where the result is subnormal); +inf above 709.79, 0 below -745.14.
double exp(double x);

/// The natural logarithm, error under 0.501 ulp; -inf at 0 of either sign, NaN below.
double log(double x);

/// x^y, error under 0.51 ulp (0.76 where the result is subnormal). Zeros, infinities and NaN as in IEEE 754:
/// x^0 = 1^y = 1, a negative x needs a whole y and otherwise gives NaN.
double pow(double x, double y);

/// The cosine of x, |x| <= 1e6 [rad], error under 0.9 ulp also near its zeros; NaN outside.
double cos(double x);

/// The inverse of the standard normal distribution function on (0, 1): the x that a standard normal number
/// stays below with probability p. -inf at 0, +inf at 1, NaN outside. Wichura's algorithm AS 241, relative
/// error under 1.5e-15 for every p.
double normal_quantile(double p);

} // namespace mm::math
