// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/columns.hpp"

namespace mm::labour {

/// Closure N3.
struct WageCurve {
    double productivity = 0.0;         ///< elasticity of pay to it [1] (phi)
    double unemployment = 0.0;         ///< elasticity of pay to it, taken negative [1]
    double speed = 0.0;                ///< share of the gap closed [1/quarter]
    double natural_unemployment = 0.0; ///< [1] (u*)
};

/// Unemployment below this counts as this: the logarithm has no bottom [1].
inline constexpr double least_unemployment = 0.005;

/// [WAGE-1] Pay depends on the level of unemployment, not on its change:  c <- c + s (-b ln(u/u*) - c).
double wage_pressure(const WageCurve& curve, double last, double unemployment);

/// [WAGE-2] The economy's productivity over that of the start, weighted by the wage bill:
///   A = sum w N (alpha / alpha_0) / sum w N,  w and alpha_0 those of the start.
double productivity_index(In wage_start, In workers, In productivity, In productivity_start);

/// [WAGE-3] Real pay at normal hours over that of the start:  p = A^phi e^c.
double pay_level(const WageCurve& curve, double productivity_index, double pressure);

/// [WAGE-4] Real pay at normal intensity, no less than the minimum wage:  w = max(w_0 p h, w_min),  h what is paid of
/// the normal hours of the start.
void set_pay(double pay_level, In wage_start, In hours_paid, In least, Out wage);

} // namespace mm::labour
