// SPDX-License-Identifier: Apache-2.0
#include "base/distributions.hpp"

#include "base/math.hpp"

#include <array>
#include <cassert>
#include <cmath>

namespace mm {
namespace {

constexpr double pi = 3.14159265358979323846;

/// The area below the density from 0 to x > 0: density x (x + x^3/3 + x^5/(3 5) + ...), all terms above zero.
double area_from_middle(double x)
{
    double term = x;
    double total = x;
    for (int k = 3; term > 1e-17 * total; k += 2) {
        term *= x * x / k;
        total += term;
    }
    return normal_density(x) * total;
}

/// The area beyond x >= 3: density / (x + 1/(x + 2/(x + 3/(x + ...)))), Laplace's continued fraction.
double area_beyond(double x)
{
    constexpr int depth = 100; // At x = 3 the last place stands still from 60 on.
    double fraction = x;
    for (int k = depth; k > 0; --k) fraction = x + k / fraction;
    return normal_density(x) / fraction;
}

/// B(a, b) by B(a + 1, b) = B(a, b) a / (a + b), down to arguments of 1/2 and 1.
double complete_beta(double a, double b)
{
    double factor = 1.0;
    while (a > 1.0) {
        a -= 1.0;
        factor *= a / (a + b);
    }
    while (b > 1.0) {
        b -= 1.0;
        factor *= b / (a + b);
    }
    if (a == 0.5 && b == 0.5) return pi * factor;
    return factor / (a == 1.0 ? b : a); // B(1, b) = 1/b and B(a, 1) = 1/a.
}

/// The continued fraction of I_x(a, b), Abramowitz and Stegun (1964) 26.5.8, by the modified method of Lentz. It
/// converges fast for x below (a + 1)/(a + b + 2).
double beta_fraction(double x, double a, double b)
{
    constexpr double tiny = 1e-300;
    const auto off_zero = [](double value) { return std::abs(value) < tiny ? tiny : value; };
    double above = 1.0;
    double below = 1.0 / off_zero(1.0 - (a + b) * x / (a + 1.0));
    double fraction = below;
    for (int m = 1; m <= 1'000; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        double change = 1.0;
        for (const double coefficient : std::array{even, odd}) {
            below = 1.0 / off_zero(1.0 + coefficient * below);
            above = off_zero(1.0 + coefficient / above);
            change = below * above;
            fraction *= change;
        }
        if (std::abs(change - 1.0) < 1e-16) break;
    }
    return fraction;
}

/// The regularised incomplete beta function I_x(a, b), a and b whole or half-whole and above zero. The rest 1 - x comes
/// in by itself, lest its digits be lost where x is next to one.
double incomplete_beta(double x, double rest, double a, double b)
{
    if (x == 0.0 || rest == 0.0) return x;
    if (x > (a + 1.0) / (a + b + 2.0)) return 1.0 - incomplete_beta(rest, x, b, a);
    const double front = math::pow(x, a) * math::pow(rest, b) / (a * complete_beta(a, b));
    return front * beta_fraction(x, a, b);
}

} // namespace

double normal_density(double x)
{
    return math::exp(-0.5 * x * x) / std::sqrt(2.0 * pi);
}

double normal_distribution(double x)
{
    const double size = std::abs(x);
    if (size < 3.0) return 0.5 + (x < 0.0 ? -1.0 : 1.0) * area_from_middle(size);
    return x < 0.0 ? area_beyond(size) : 1.0 - area_beyond(size);
}

double student_two_sided(double t, int degrees)
{
    assert(degrees >= 1);
    if (std::isnan(t)) return t;
    const double n = degrees;
    return incomplete_beta(1.0 / (1.0 + t * t / n), 1.0 / (1.0 + n / (t * t)), 0.5 * n, 0.5);
}

double student_beyond(double p, int degrees)
{
    assert(p > 0.0 && p < 1.0);
    double near = 0.0;
    double far = 1.0;
    while (student_two_sided(far, degrees) > p) far *= 2.0;
    while (far - near > 1e-10 * far) {
        const double middle = 0.5 * (near + far);
        (student_two_sided(middle, degrees) > p ? near : far) = middle;
    }
    return 0.5 * (near + far);
}

} // namespace mm
