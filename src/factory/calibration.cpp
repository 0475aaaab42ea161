// SPDX-License-Identifier: Apache-2.0
#include "factory/calibration.hpp"

#include <cmath>
#include <cstddef>
#include <numeric>

namespace mm::factory {
namespace {

using Column = std::vector<double>;

/// Solves a symmetric positive definite system in place by Cholesky's factorisation; `a` is row by row.
void solve_positive(Column& a, Column& b)
{
    const std::size_t n = b.size();
    for (std::size_t j = 0; j < n; ++j) {
        for (std::size_t k = 0; k < j; ++k)
            for (std::size_t i = j; i < n; ++i) a[i * n + j] -= a[i * n + k] * a[j * n + k];
        const double root = std::sqrt(a[j * n + j]);
        for (std::size_t i = j; i < n; ++i) a[i * n + j] /= root;
    }
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t k = 0; k < i; ++k) b[i] -= a[i * n + k] * b[k];
        b[i] /= a[i * n + i];
    }
    for (std::size_t i = n; i-- > 0;) {
        for (std::size_t k = i + 1; k < n; ++k) b[i] -= a[k * n + i] * b[k];
        b[i] /= a[i * n + i];
    }
}

} // namespace

double miss(const Aim& aim, std::span<const double> weight)
{
    return std::inner_product(weight.begin(), weight.end(), aim.value.begin(), 0.0) - aim.target;
}

std::vector<double> calibrate(std::span<const double> first, std::span<const Aim> aims, double smallest)
{
    const std::size_t rows = aims.size();
    Column weight(first.begin(), first.end());
    std::vector<bool> bound(first.size(), false);
    for (bool again = true; again;) {
        Column system(rows * rows, 0.0);
        Column multiplier(rows);
        Column start(first.begin(), first.end());
        for (std::size_t i = 0; i < start.size(); ++i)
            if (bound[i]) start[i] = smallest * first[i];
        for (std::size_t r = 0; r < rows; ++r) {
            multiplier[r] = -miss(aims[r], start);
            for (std::size_t c = 0; c <= r; ++c) {
                double sum = r == c ? aims[r].tolerance * aims[r].tolerance : 0.0;
                for (std::size_t i = 0; i < start.size(); ++i)
                    if (!bound[i]) sum += aims[r].value[i] * first[i] * aims[c].value[i];
                system[r * rows + c] = sum;
            }
        }
        solve_positive(system, multiplier);
        again = false;
        for (std::size_t i = 0; i < start.size(); ++i) {
            weight[i] = start[i];
            if (bound[i]) continue;
            for (std::size_t r = 0; r < rows; ++r) weight[i] += first[i] * aims[r].value[i] * multiplier[r];
            if (weight[i] < smallest * first[i]) {
                bound[i] = true;
                again = true;
            }
        }
    }
    return weight;
}

} // namespace mm::factory
