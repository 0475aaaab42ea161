// SPDX-License-Identifier: Apache-2.0
#include "base/math.hpp"

#include "base/double_double.hpp"

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

namespace mm::math {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();
constexpr double smallest_normal = std::numeric_limits<double>::min();

// Adding this to |x| < 2^51 rounds x to a whole number, which then stands in the low bits of the sum.
constexpr double whole_shift = 0x1.8p52;

constexpr std::uint64_t bits_of(double x)
{
    return std::bit_cast<std::uint64_t>(x);
}
constexpr double with_bits(std::uint64_t bits)
{
    return std::bit_cast<double>(bits);
}

/// The value without all but the first `kept` bits of its 53.
constexpr double first_bits(double x, int kept)
{
    return with_bits(bits_of(x) & (~std::uint64_t{0} << (53 - kept)));
}

/// 2^exponent, -1022 <= exponent <= 1023.
constexpr double power_of_two(std::int64_t exponent)
{
    return with_bits(static_cast<std::uint64_t>(exponent + 1023) << 52);
}

/// artanh(s) = s + s^3/3 + s^5/5 + ..., |s| <= 1/3. The compiler sums it, for the tables only.
constexpr DoubleDouble artanh_series(DoubleDouble s)
{
    const DoubleDouble square = s * s;
    DoubleDouble sum = s;
    DoubleDouble power = s;
    for (int n = 3; n < 71; n += 2) { // (1/3)^70 / 71 is under 2^-117.
        power = power * square;
        sum = sum + power / static_cast<double>(n);
    }
    return sum;
}

/// ln c = 2 artanh((c - 1)/(c + 1)), 1/2 <= c <= 2, where c - 1 and c + 1 are exact.
constexpr DoubleDouble log_series(double c)
{
    const DoubleDouble half = artanh_series(DoubleDouble{c - 1.0, 0.0} / (c + 1.0));
    return {2.0 * half.high, 2.0 * half.low};
}

constexpr DoubleDouble ln_2 = log_series(2.0);

// ---- exp: x = (k/128) ln 2 + r, |r| <= ln 2 / 256, so e^x = 2^floor(k/128) 2^((k mod 128)/128) e^r (Tang
// 1989).

constexpr std::size_t exp_rows = 128;

constexpr std::array<DoubleDouble, exp_rows> make_exp_table()
{
    std::array<DoubleDouble, exp_rows> table{};
    for (std::size_t i = 0; i < exp_rows; ++i) {
        const DoubleDouble x = ln_2 * DoubleDouble{static_cast<double>(i) / 128.0, 0.0};
        DoubleDouble term{1.0, 0.0};
        DoubleDouble sum = term;
        for (int n = 1; n < 28; ++n) { // (ln 2)^28 / 28! is under 2^-112.
            term = term * x / static_cast<double>(n);
            sum = sum + term;
        }
        table[i] = sum;
    }
    return table;
}
constexpr std::array<DoubleDouble, exp_rows> exp_table = make_exp_table();

// |k| < 2^18, so that k times 35 bits is exact.
constexpr double exp_step = first_bits(ln_2.high, 35) / 128.0;
constexpr double exp_step_rest = ((ln_2.high - first_bits(ln_2.high, 35)) + ln_2.low) / 128.0;
constexpr double exp_steps_in_one = 128.0 / ln_2.high;

/// e^(high + low), |low| far below an ulp of high, high not NaN.
double exp_of_sum(double high, double low)
{
    if (high > 709.79) return infinity;
    if (high < -745.14) return 0.0;
    const double shifted = high * exp_steps_in_one + whole_shift;
    const double steps = shifted - whole_shift;
    const auto k = static_cast<std::int64_t>(bits_of(shifted) - bits_of(whole_shift));
    const double r = (high - steps * exp_step) + (low - steps * exp_step_rest);
    // e^r - 1 to r^6/6!; what is left out is under 2^-72.
    const double tail = r * (1.0 / 6.0 + r * (1.0 / 24.0 + r * (1.0 / 120.0 + r * (1.0 / 720.0))));
    const double growth = r + r * r * (0.5 + tail);
    const DoubleDouble& row = exp_table[static_cast<std::size_t>(k & 127)];
    const double value = row.high + (row.low + row.high * growth);
    const std::int64_t exponent = k >> 7;
    if (exponent >= -1021 && exponent <= 1023) return value * power_of_two(exponent);
    // The first factor is exact, so that a subnormal result is rounded once and an overflow is seen.
    if (exponent > 0) return value * 2.0 * power_of_two(exponent - 1);
    return value * power_of_two(exponent + 200) * 0x1p-200;
}

// ---- log: x = 2^e m, and a c near 1/m gives ln x = e ln 2 - ln c + ln(1 + r), r = m c - 1 (Tang 1990).

constexpr std::size_t log_rows = 128;
// m runs from 11/16 to 22/16 so that x near 1 has e = 0 from both sides.
constexpr std::uint64_t log_start = bits_of(0x1.6p-1);

struct LogRow {
    double c = 1.0;           ///< near 1/m, of 10 bits
    DoubleDouble minus_log{}; ///< -ln c
};

constexpr std::array<LogRow, log_rows> make_log_table()
{
    std::array<LogRow, log_rows> table{};
    for (std::size_t i = 0; i < log_rows; ++i) {
        const double from = with_bits(log_start + (std::uint64_t{i} << 45));
        const double to = with_bits(log_start + (std::uint64_t{i + 1} << 45));
        // Beside 1 the logarithm is small and may not come from a difference: there c = 1 and r = m - 1.
        if (from == 1.0 || to == 1.0) continue;
        const double c = static_cast<double>(static_cast<int>(1024.0 / (from + to) + 0.5)) / 512.0;
        const DoubleDouble log_c = log_series(c);
        table[i] = {c, {-log_c.high, -log_c.low}};
    }
    return table;
}
constexpr std::array<LogRow, log_rows> log_table = make_log_table();

// |e| <= 1074, so that e times 42 bits is exact.
constexpr double ln_2_first = first_bits(ln_2.high, 42);
constexpr double ln_2_rest = (ln_2.high - ln_2_first) + ln_2.low;

/// ln x for finite x > 0 in two doubles, relative error under 2^-64 (pow multiplies it by up to 745).
DoubleDouble log_in_two(double x)
{
    std::int64_t exponent = 0;
    if (x < smallest_normal) {
        x *= 0x1p54;
        exponent = -54;
    }
    const std::uint64_t above_start = bits_of(x) - log_start;
    const std::uint64_t exponent_bits = above_start & (std::uint64_t{0xfff} << 52);
    exponent += static_cast<std::int64_t>(exponent_bits) >> 52;
    const double e = static_cast<double>(exponent);
    const double m = with_bits(bits_of(x) - exponent_bits);
    const LogRow& row = log_table[static_cast<std::size_t>((above_start >> 45) & 127)];

    // r is exact: c has 10 bits, so each half of m times c is, and the first product is close to 1.
    const double m_high = first_bits(m, 26);
    const DoubleDouble r = sum_exact(m_high * row.c - 1.0, (m - m_high) * row.c);
    const DoubleDouble square = product_exact(r.high, r.high);
    // ln(1 + r) - r + r^2/2 to r^10; |r| <= 2^-7, so what is left out is under 2^-73 of r.
    const double z = r.high;
    const double z2 = square.high;
    const double cubic = (1.0 / 3.0 - z * (1.0 / 4.0)) +
                         z2 * ((1.0 / 5.0 - z * (1.0 / 6.0)) +
                               z2 * ((1.0 / 7.0 - z * (1.0 / 8.0)) + z2 * (1.0 / 9.0 - z * (1.0 / 10.0))));

    const DoubleDouble table_part = sum_exact_ordered(e * ln_2_first, row.minus_log.high);
    const DoubleDouble linear = sum_exact_ordered(table_part.high, r.high);
    const DoubleDouble quadratic = sum_exact_ordered(linear.high, -0.5 * square.high);
    const double small = (e * ln_2_rest + row.minus_log.low) + (r.low * (1.0 - z) - 0.5 * square.low);
    const double low = (table_part.low + linear.low + quadratic.low) + (z * z2 * cubic + small);
    return sum_exact_ordered(quadratic.high, low);
}

// ---- pow: e^(y ln x), with ln x and the product in two doubles.

bool is_whole(double x)
{
    return std::abs(x) >= 0x1p52 || std::abs(x) == (std::abs(x) + 0x1p52) - 0x1p52;
}
bool is_odd(double whole)
{
    return std::abs(whole) < 0x1p53 && !is_whole(0.5 * whole);
}

/// x^y for finite x > 0, x not 1, and finite y not 0.
double power_of_positive(double x, double y)
{
    // |ln x| is at least 2^-53 here, so that such a y overflows or vanishes whatever x is.
    if (std::abs(y) >= 0x1p64) return (y > 0.0) == (x > 1.0) ? infinity : 0.0;
    const DoubleDouble log_x = log_in_two(x);
    const DoubleDouble product = product_exact(y, log_x.high);
    return exp_of_sum(product.high, product.low + y * log_x.low);
}

} // namespace

double exp(double x)
{
    return x != x ? x : exp_of_sum(x, 0.0);
}

double log(double x)
{
    if (!(x > 0.0)) return x == 0.0 ? -infinity : not_a_number;
    if (x == infinity) return infinity;
    return log_in_two(x).high;
}

double pow(double x, double y)
{
    if (y == 0.0 || x == 1.0) return 1.0;
    if (x != x || y != y) return not_a_number;
    const double size = std::abs(x);
    if (std::abs(y) == infinity) {
        if (size == 1.0) return 1.0;
        return (y > 0.0) == (size > 1.0) ? infinity : 0.0;
    }
    const bool negative = std::signbit(x);
    const double sign = negative && is_whole(y) && is_odd(y) ? -1.0 : 1.0;
    if (size == 0.0 || size == infinity) return sign * ((size == 0.0) == (y > 0.0) ? 0.0 : infinity);
    if (negative && !is_whole(y)) return not_a_number;
    return size == 1.0 ? sign : sign * power_of_positive(size, y);
}

} // namespace mm::math
