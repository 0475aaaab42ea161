// SPDX-License-Identifier: Apache-2.0
#include "base/math.hpp"

#include <algorithm>
#include <bit>
#include <cfloat>
#include <cmath>
#include <cstdint>
#include <gtest/gtest.h>
#include <limits>
#include <random>

namespace mm {
namespace {

// The references are the system's long double functions: 64 bits, eleven more than are tested.
using Reference = long double;
constexpr bool reference_is_finer = LDBL_MANT_DIG >= 64;
constexpr int samples = 200'000;
constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

/// Numbers of a fixed seed, the same with every standard library (no std distribution is).
class Sampler {
public:
    double between(double low, double high)
    {
        return low + (high - low) * (static_cast<double>(engine_() >> 11) * 0x1p-53);
    }
    /// Any finite double above zero, all exponents alike.
    double positive() { return std::bit_cast<double>(1 + engine_() % 0x7fefffffffffffffU); }

private:
    std::mt19937_64 engine_{20250728};
};

/// |got - wanted| in units of the last place that a double of that size has [ulp].
double error_in_ulps(double got, Reference wanted)
{
    if (std::isinf(got)) return wanted > Reference{DBL_MAX} ? 0.0 : infinity;
    int exponent = 0;
    std::frexp(wanted, &exponent);
    const int last_place = std::max(exponent - 53, -1074);
    return static_cast<double>(std::ldexp(std::fabs(Reference{got} - wanted), -last_place));
}

/// The worst error over many draws and where it was met.
struct Worst {
    double error = 0.0;
    double at = 0.0;
    void see(double found, double x)
    {
        if (found <= error) return;
        error = found;
        at = x;
    }
};

template <class Draw, class Function, class Expected>
Worst worst_of(Draw draw, Function function, Expected expected)
{
    Worst worst;
    for (int i = 0; i < samples; ++i) {
        const double x = draw();
        worst.see(error_in_ulps(function(x), expected(Reference{x})), x);
    }
    return worst;
}

void expect_within(const Worst& worst, double bound)
{
    EXPECT_LT(worst.error, bound) << "at " << std::hexfloat << worst.at;
    // Half an ulp cannot be beaten over so many draws, so less would mean that nothing was compared.
    EXPECT_GT(worst.error, 0.3);
}

Reference exp_reference(Reference x)
{
    return std::exp(x);
}
Reference log_reference(Reference x)
{
    return std::log(x);
}
Reference cos_reference(Reference x)
{
    return std::cos(x);
}

TEST(Exp, HoldsItsErrorOverAllNormalResults)
{
    if (!reference_is_finer) GTEST_SKIP() << "long double is no wider than double here";
    Sampler s;
    expect_within(worst_of([&] { return s.between(-708.0, 709.7); }, math::exp, exp_reference), 0.51);
    expect_within(worst_of([&] { return s.between(-1.0, 1.0); }, math::exp, exp_reference), 0.51);
}

TEST(Exp, RoundsSubnormalResultsOnceMoreAtMost)
{
    if (!reference_is_finer) GTEST_SKIP() << "long double is no wider than double here";
    Sampler s;
    expect_within(worst_of([&] { return s.between(-745.13, -708.0); }, math::exp, exp_reference), 0.76);
}

TEST(Exp, EndsAsPromised)
{
    EXPECT_EQ(math::exp(0.0), 1.0);
    EXPECT_EQ(math::exp(-0.0), 1.0);
    EXPECT_EQ(math::exp(infinity), infinity);
    EXPECT_EQ(math::exp(-infinity), 0.0);
    EXPECT_TRUE(std::isnan(math::exp(not_a_number)));
    // The largest argument with a finite result and its neighbour above; likewise at the smallest subnormal.
    EXPECT_LT(math::exp(0x1.62e42fefa39efp+9), infinity);
    EXPECT_EQ(math::exp(0x1.62e42fefa39fp+9), infinity);
    EXPECT_EQ(math::exp(-0x1.74910d52d3051p+9), 0x1p-1074);
    EXPECT_EQ(math::exp(-0x1.74910d52d3053p+9), 0.0);
}

TEST(Exp, NeverFallsBetweenNeighbours)
{
    Sampler s;
    for (int i = 0; i < samples; ++i) {
        const double x = s.between(-2.0, 2.0);
        ASSERT_LE(math::exp(x), math::exp(std::nextafter(x, infinity))) << std::hexfloat << x;
    }
}

TEST(Log, HoldsItsErrorOverAllDoubles)
{
    if (!reference_is_finer) GTEST_SKIP() << "long double is no wider than double here";
    Sampler s;
    expect_within(worst_of([&] { return s.positive(); }, math::log, log_reference), 0.501);
    expect_within(worst_of([&] { return s.between(0.25, 4.0); }, math::log, log_reference), 0.501);
}

TEST(Log, KeepsItsDigitsBesideOne)
{
    if (!reference_is_finer) GTEST_SKIP() << "long double is no wider than double here";
    Sampler s;
    const auto near_one = [&] {
        return 1.0 + std::ldexp(s.between(-1.0, 1.0), -static_cast<int>(s.between(0.0, 50.0)) - 1);
    };
    expect_within(worst_of(near_one, math::log, log_reference), 0.501);
}

TEST(Log, EndsAsPromised)
{
    EXPECT_EQ(math::log(1.0), 0.0);
    EXPECT_FALSE(std::signbit(math::log(1.0)));
    EXPECT_EQ(math::log(0.0), -infinity);
    EXPECT_EQ(math::log(-0.0), -infinity);
    EXPECT_EQ(math::log(infinity), infinity);
    EXPECT_TRUE(std::isnan(math::log(-1.0)));
    EXPECT_TRUE(std::isnan(math::log(-infinity)));
    EXPECT_TRUE(std::isnan(math::log(not_a_number)));
    EXPECT_EQ(math::log(0x1p-1074), -0x1.74385446d71c3p+9); // -1074 ln 2
}

TEST(Pow, HoldsItsErrorWhereverTheResultIsFinite)
{
    if (!reference_is_finer) GTEST_SKIP() << "long double is no wider than double here";
    Sampler s;
    Worst normal;
    Worst subnormal;
    for (int i = 0; i < 2 * samples; ++i) {
        // Half of the bases are those of rates and shares, half are any double.
        const double x = i % 2 == 0 ? s.positive() : s.between(0.05, 20.0);
        const double largest = 745.0 / std::fabs(std::log(x));
        const double y = s.between(-1.0, 1.0) * (i % 4 < 2 ? largest : std::min(largest, 10.0));
        const Reference wanted = std::pow(Reference{x}, Reference{y});
        const double error = error_in_ulps(math::pow(x, y), wanted);
        (wanted < Reference{DBL_MIN} ? subnormal : normal).see(error, x);
    }
    expect_within(normal, 0.51);
    expect_within(subnormal, 0.76);
}

TEST(Pow, IsExactWhereTheResultIsWhole)
{
    for (int base = 1; base <= 100; ++base) {
        double product = 1.0;
        for (int power = 0; power <= 7; ++power) { // 100^7 is under 2^53.
            EXPECT_EQ(math::pow(base, power), product) << base << "^" << power;
            product *= base;
        }
        EXPECT_EQ(math::pow(base * base, 0.5), base);
    }
    for (int e = -1074; e <= 1023; ++e) EXPECT_EQ(math::pow(2.0, e), std::ldexp(1.0, e)) << "2^" << e;
}

TEST(Pow, SpecialCasesAreThoseOfIeee754)
{
    const double below_one = 0x1.fffffffffffffp-1;
    const double values[] = {0.0,       -0.0,        0.5,     -0.5,         1.0,
                             -1.0,      1.5,         -1.5,    2.0,          -2.0,
                             3.0,       -3.0,        4.0,     1e17,         -1e17,
                             1e300,     -1e300,      0x1p53,  0x1p53 - 1.0, -(0x1p53 - 1.0),
                             below_one, -below_one,  DBL_MIN, 0x1p-1074,    infinity,
                             -infinity, not_a_number};
    for (const double x : values) {
        for (const double y : values) {
            const double got = math::pow(x, y);
            const double wanted = std::pow(x, y);
            if (std::isnan(wanted)) {
                EXPECT_TRUE(std::isnan(got)) << x << "^" << y;
            } else if (wanted == 0.0 || std::isinf(wanted)) {
                EXPECT_EQ(got, wanted) << x << "^" << y;
                EXPECT_EQ(std::signbit(got), std::signbit(wanted)) << x << "^" << y;
            } else {
                EXPECT_LE(std::fabs(got - wanted), 2e-16 * std::fabs(wanted)) << x << "^" << y;
            }
        }
    }
}

TEST(Cos, HoldsItsErrorUpToAMillion)
{
    if (!reference_is_finer) GTEST_SKIP() << "long double is no wider than double here";
    Sampler s;
    expect_within(worst_of([&] { return s.between(-1e6, 1e6); }, math::cos, cos_reference), 0.9);
    expect_within(worst_of([&] { return s.between(-7.0, 7.0); }, math::cos, cos_reference), 0.9);
}

TEST(Cos, KeepsItsDigitsAtItsZeros)
{
    if (!reference_is_finer) GTEST_SKIP() << "long double is no wider than double here";
    Worst worst;
    for (int k = 0; k < 318'000; ++k) {
        const double zero =
            static_cast<double>((static_cast<Reference>(k) + 0.5L) * 3.14159265358979323846264338327950288L);
        worst.see(error_in_ulps(math::cos(zero), std::cos(Reference{zero})), zero);
    }
    expect_within(worst, 0.9);
}

TEST(Cos, EndsAsPromised)
{
    EXPECT_EQ(math::cos(0.0), 1.0);
    EXPECT_EQ(math::cos(-2.5), math::cos(2.5));
    EXPECT_FALSE(std::isnan(math::cos(1e6)));
    EXPECT_TRUE(std::isnan(math::cos(1000000.1)));
    EXPECT_TRUE(std::isnan(math::cos(infinity)));
    EXPECT_TRUE(std::isnan(math::cos(not_a_number)));
}

/// The distance from x to the true quantile of p, relative to x, by a step of Newton's method in long double.
/// Near 1/2 the area from the middle is compared, in the tails the tail: neither loses digits.
double quantile_error(double p, double x)
{
    const Reference wide = x;
    const Reference density =
        std::exp(-wide * wide / 2) / std::sqrt(2 * 3.14159265358979323846264338327950288L);
    const Reference scaled = std::fabs(wide) / std::sqrt(Reference{2});
    const bool central = std::fabs(p - 0.5) < 0.4;
    const Reference tail = p < 0.5 ? Reference{p} : 1 - Reference{p};
    const Reference area =
        central ? std::erf(scaled) / 2 - (Reference{0.5} - tail) : std::erfc(scaled) / 2 - tail;
    return static_cast<double>(std::fabs(area / density / wide));
}

TEST(NormalQuantile, HoldsItsErrorFromTheMiddleToTheLastTail)
{
    if (!reference_is_finer) GTEST_SKIP() << "long double is no wider than double here";
    Sampler s;
    const auto worst = [&](auto draw) {
        Worst found;
        for (int i = 0; i < samples; ++i) {
            const double p = draw();
            if (p > 0.0 && p < 1.0 && p != 0.5) found.see(quantile_error(p, math::normal_quantile(p)), p);
        }
        return found;
    };
    for (const Worst& found : {worst([&] { return s.between(0.0, 1.0); }), worst([&] {
                                   return 0.5 + std::ldexp(s.between(-1.0, 1.0),
                                                           -static_cast<int>(s.between(2.0, 45.0)));
                               }),
                               worst([&] { return std::exp(s.between(-708.0, 0.0)); }),
                               worst([&] { return 1.0 - std::exp(s.between(-36.0, 0.0)); })}) {
        EXPECT_LT(found.error, 1.5e-15) << "at " << std::hexfloat << found.at;
        EXPECT_GT(found.error, 1e-17);
    }
}

TEST(NormalQuantile, IsOddAboutOneHalf)
{
    EXPECT_EQ(math::normal_quantile(0.5), 0.0);
    for (int i = 1; i < 512; ++i) {
        const double p = i / 1024.0;
        EXPECT_EQ(math::normal_quantile(p), -math::normal_quantile(1.0 - p)) << p;
    }
}

TEST(NormalQuantile, EndsAsPromised)
{
    EXPECT_EQ(math::normal_quantile(0.0), -infinity);
    EXPECT_EQ(math::normal_quantile(1.0), infinity);
    EXPECT_TRUE(std::isnan(math::normal_quantile(-0.1)));
    EXPECT_TRUE(std::isnan(math::normal_quantile(1.1)));
    EXPECT_TRUE(std::isnan(math::normal_quantile(not_a_number)));
    // The best known percentage point: 97.5 %.
    EXPECT_NEAR(math::normal_quantile(0.975), 1.9599639845400542355, 1.5e-15 * 1.96);
}

} // namespace
} // namespace mm
