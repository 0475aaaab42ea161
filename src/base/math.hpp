// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Elementary functions of our own, since the system's library rounds differently from processor to processor
/// and a run must give the same bits everywhere. Only +, -, *, / and exact bit operations are used, which
/// IEEE 754 fixes; the build forbids contraction to fused multiply-add. std::sqrt is fixed by IEEE 754 and
/// may be used as it is. Accuracy is tested against long double references.
namespace mm::math {

double exp(double x);           ///< e^x; under 1 ulp; +inf above 709.78, 0 below -745.13, NaN kept
double log(double x);           ///< natural logarithm; under 1 ulp; -inf at 0, NaN below
double pow(double x, double y); ///< x^y for x >= 0 (NaN for x < 0 unless y is whole); under 2 ulp
double cos(double x);           ///< cosine, |x| <= 1e6 [rad]; under 2 ulp away from its zeros, 1e-15 absolute near them

/// The inverse of the standard normal distribution function, p in (0, 1).
/// Acklam's rational approximation with one step of Halley's method; relative error under 1e-14 on [1e-300, 1 - 1e-16].
double normal_quantile(double p);

} // namespace mm::math
