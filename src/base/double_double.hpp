// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cfloat>

/// Numbers of about 106 bits, held as the unevaluated sum of two doubles. All is done in +, - and *, rounded
/// to nearest, so that it gives the same bits in the compiler and in every program.
namespace mm::math {

// Intermediate results wider than a double would break the error terms below.
static_assert(FLT_EVAL_METHOD == 0, "double arithmetic must be rounded to double at every step");
#ifdef __FAST_MATH__
#error "base/math must not be built with -ffast-math"
#endif

/// high + low, with |low| at most half an ulp of high where it comes from the functions below.
struct DoubleDouble {
    double high = 0.0;
    double low = 0.0;
};

/// a + b without error. Knuth, The Art of Computer Programming, volume 2, section 4.2.2, theorem B.
constexpr DoubleDouble sum_exact(double a, double b)
{
    const double sum = a + b;
    const double b_seen = sum - a;
    return {sum, (a - (sum - b_seen)) + (b - b_seen)};
}

/// a + b without error, where |a| >= |b| or a = 0. Dekker (1971), section 3.
constexpr DoubleDouble sum_exact_ordered(double a, double b)
{
    const double sum = a + b;
    return {sum, b - (sum - a)};
}

/// a b without error, where |a|, |b| < 2^996 and nothing underflows. Dekker (1971), section 5: each factor is
/// cut into halves of 26 bits, whose products are exact.
constexpr DoubleDouble product_exact(double a, double b)
{
    constexpr double splitter = 0x1p27 + 1.0;
    const double a_scaled = splitter * a;
    const double b_scaled = splitter * b;
    const double a_high = a_scaled - (a_scaled - a);
    const double b_high = b_scaled - (b_scaled - b);
    const double a_low = a - a_high;
    const double b_low = b - b_high;
    const double product = a * b;
    return {product, ((a_high * b_high - product) + a_high * b_low + a_low * b_high) + a_low * b_low};
}

/// Sum, relative error under 2^-103 where the signs agree.
constexpr DoubleDouble operator+(DoubleDouble a, DoubleDouble b)
{
    const DoubleDouble high = sum_exact(a.high, b.high);
    const DoubleDouble low = sum_exact(a.low, b.low);
    const DoubleDouble carried = sum_exact_ordered(high.high, high.low + low.high);
    return sum_exact_ordered(carried.high, carried.low + low.low);
}

/// Product, relative error under 2^-102.
constexpr DoubleDouble operator*(DoubleDouble a, DoubleDouble b)
{
    const DoubleDouble high = product_exact(a.high, b.high);
    return sum_exact_ordered(high.high, high.low + (a.high * b.low + a.low * b.high));
}

/// Quotient by a double, relative error under 2^-102: the rest of the first quotient is divided again.
constexpr DoubleDouble operator/(DoubleDouble a, double b)
{
    const double quotient = a.high / b;
    const DoubleDouble back = product_exact(quotient, b);
    const double rest = ((a.high - back.high) - back.low) + a.low;
    return sum_exact_ordered(quotient, rest / b);
}

} // namespace mm::math
