// SPDX-License-Identifier: Apache-2.0
#include "labour/wage_curve.hpp"

#include "base/math.hpp"

#include <algorithm>

namespace mm::labour {

double wage_pressure(const WageCurve& curve, double last, double unemployment)
{
    const double gap = math::log(std::max(unemployment, least_unemployment) / curve.natural_unemployment);
    return last + curve.speed * (-curve.unemployment * gap - last);
}

double productivity_index(In wage_start, In workers, In productivity, In productivity_start)
{
    double bill = 0.0;
    double weighted = 0.0;
    for (std::size_t i = 0; i < workers.size(); ++i) {
        bill += wage_start[i] * workers[i];
        weighted += wage_start[i] * workers[i] * productivity[i] / productivity_start[i];
    }
    return bill > 0.0 ? weighted / bill : 1.0;
}

double pay_level(const WageCurve& curve, double productivity_index, double pressure)
{
    return math::exp(curve.productivity * math::log(productivity_index) + pressure);
}

void set_pay(double pay_level, In wage_start, In hours_paid, In least, Out wage)
{
    for (std::size_t i = 0; i < wage.size(); ++i)
        wage[i] = std::max(wage_start[i] * pay_level * hours_paid[i], least[i]);
}

} // namespace mm::labour
