// SPDX-License-Identifier: Apache-2.0
#include "abroad/currency_area.hpp"

#include "base/columns.hpp"
#include "base/math.hpp"
#include "base/streams.hpp"

#include <cmath>

namespace mm::abroad {

double advance(const Process& process, double x, double shock)
{
    return math::exp(process.slope * math::log(x) + process.constant + shock);
}

JointShocks draw_joint(const std::array<double, 9>& covariance, const Luck& luck)
{
    std::array<double, 9> lower{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column <= row; ++column) {
            double rest = covariance[row * 3 + column];
            for (std::size_t k = 0; k < column; ++k) rest -= lower[row * 3 + k] * lower[column * 3 + k];
            if (row == column)
                lower[row * 3 + row] = std::sqrt(positive(rest));
            else if (lower[column * 3 + column] > 0.0)
                lower[row * 3 + column] = rest / lower[column * 3 + column];
        }
    std::array<double, 3> z{};
    std::array<double, 3> joint{};
    for (std::uint32_t k = 0; k < 3; ++k) z[k] = shock(luck, streams::currency_area, 0, k, 1.0);
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t k = 0; k <= row; ++k) joint[row] += lower[row * 3 + k] * z[k];
    return {joint[0], joint[1], joint[2]};
}

CurrencyArea advance_area(const CurrencyArea& last, const Process& output, const Process& inflation,
                          double output_shock, const Luck& luck)
{
    CurrencyArea area;
    area.output = advance(output, last.output, output_shock);
    area.growth = area.output / last.output - 1.0;
    area.inflation = advance(inflation, 1.0 + last.inflation,
                             shock(luck, streams::currency_area, 0, 3, inflation.deviation)) -
                     1.0;
    return area;
}

} // namespace mm::abroad
