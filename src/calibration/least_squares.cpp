// SPDX-License-Identifier: Apache-2.0
#include "calibration/least_squares.hpp"

#include <cassert>

namespace mm::calibration {
namespace {

double dot(In a, In b)
{
    double total = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) total += a[i] * b[i];
    return total;
}

/// Takes out of `column` what lies along `direction`; how often that was in it.
double project(In direction, Out column)
{
    const double share = dot(direction, column) / dot(direction, direction);
    for (std::size_t i = 0; i < column.size(); ++i) column[i] -= share * direction[i];
    return share;
}

} // namespace

/// X = Q R with orthogonal columns q_j and a unit upper triangle R; then R b = z, z_j = q_j y / q_j q_j.
Column least_squares(std::vector<Column> regressors, Column y)
{
    const std::size_t n = regressors.size();
    std::vector<Column> upper(n, Column(n, 0.0));
    Column coefficient(n, 0.0);
    for (std::size_t j = 0; j < n; ++j) {
        assert(regressors[j].size() == y.size() && y.size() > n);
        for (std::size_t k = j + 1; k < n; ++k) upper[j][k] = project(regressors[j], regressors[k]);
        coefficient[j] = project(regressors[j], y);
    }
    for (std::size_t j = n; j-- > 0;)
        for (std::size_t k = j + 1; k < n; ++k) coefficient[j] -= upper[j][k] * coefficient[k];
    return coefficient;
}

} // namespace mm::calibration
