// SPDX-License-Identifier: Apache-2.0
#include "base/math.hpp"

#include "base/double_double.hpp"

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

namespace mm::math {
namespace {

// Adding this to |x| < 2^51 rounds x to a whole number, which then stands in the low bits of the sum.
constexpr double whole_shift = 0x1.8p52;

// x = k pi/2 + r, |r| <= pi/4, with pi/2 in four parts (Cody and Waite 1980).

// The binary digits of pi/2 cut after 33, 66, 99 and 152 places. |k| < 2^20 times 33 bits is exact.
constexpr double half_pi_1 = 0x1.921fb544p+0;
constexpr double half_pi_2 = 0x1.0b4611a6p-34;
constexpr double half_pi_3 = 0x1.3198a2ep-69;
constexpr double half_pi_4 = 0x1.b839a252049c1p-104;
constexpr double quarters_in_one = 0x1.45f306dc9c883p-1; // 2/pi

/// sin of high + low, |high| <= pi/4: Taylor to r^17, what is left out is under 2^-62 of r.
double sin_near_zero(DoubleDouble r)
{
    const double z = r.high * r.high;
    const double series =
        -1.0 / 6.0 +
        z * (1.0 / 120.0 +
             z * (-1.0 / 5040.0 +
                  z * (1.0 / 362880.0 +
                       z * (-1.0 / 39916800.0 + z * (1.0 / 6227020800.0 + z * (-1.0 / 1307674368000.0 +
                                                                               z / 355687428096000.0))))));
    return r.high + (r.low * (1.0 - 0.5 * z) + r.high * z * series);
}

/// cos of high + low, |high| <= pi/4: Taylor to r^18, what is left out is under 2^-67.
double cos_near_zero(DoubleDouble r)
{
    const double z = r.high * r.high;
    const double series =
        1.0 / 24.0 +
        z * (-1.0 / 720.0 +
             z * (1.0 / 40320.0 +
                  z * (-1.0 / 3628800.0 +
                       z * (1.0 / 479001600.0 + z * (-1.0 / 87178291200.0 + z * (1.0 / 20922789888000.0 -
                                                                                 z / 6402373705728000.0))))));
    const DoubleDouble parabola = sum_exact_ordered(1.0, -0.5 * z);
    return parabola.high + (parabola.low + (z * z * series - r.high * r.low));
}

} // namespace

double cos(double x)
{
    if (!(std::abs(x) <= 1e6)) return std::numeric_limits<double>::quiet_NaN();
    const double shifted = x * quarters_in_one + whole_shift;
    const double k = shifted - whole_shift;
    const auto quadrant =
        (std::bit_cast<std::uint64_t>(shifted) - std::bit_cast<std::uint64_t>(whole_shift)) & 3;
    // The first difference is exact (it cancels), the next two keep what they lose.
    const DoubleDouble second = sum_exact(x - k * half_pi_1, -(k * half_pi_2));
    const DoubleDouble third = sum_exact(second.high, -(k * half_pi_3));
    const DoubleDouble r = sum_exact_ordered(third.high, (second.low + third.low) - k * half_pi_4);
    switch (quadrant) {
    case 0:
        return cos_near_zero(r);
    case 1:
        return -sin_near_zero(r);
    case 2:
        return -cos_near_zero(r);
    default:
        return sin_near_zero(r);
    }
}

} // namespace mm::math
