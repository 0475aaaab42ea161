// SPDX-License-Identifier: Apache-2.0
#include "factory/minimise.hpp"

#include "base/math.hpp"

#include <algorithm>

namespace mm::factory {

std::vector<double> minimise(const std::function<double(std::span<const double>)>& function,
                             std::vector<double> start, int most)
{
    const std::size_t n = start.size();
    using Point = std::vector<double>;
    int evaluations = 0;
    const auto value_at = [&](const Point& logs) {
        ++evaluations;
        Point x(n);
        for (std::size_t i = 0; i < n; ++i) x[i] = math::exp(logs[i]);
        return function(x);
    };
    std::vector<Point> corners(n + 1, Point(n));
    for (std::size_t i = 0; i < n; ++i) corners[0][i] = math::log(start[i]);
    for (std::size_t k = 1; k <= n; ++k) {
        corners[k] = corners[0];
        corners[k][k - 1] += 0.4;
    }
    std::vector<double> values(n + 1);
    for (std::size_t k = 0; k <= n; ++k) values[k] = value_at(corners[k]);

    std::vector<std::size_t> order(n + 1);
    while (evaluations < most) {
        for (std::size_t k = 0; k <= n; ++k) order[k] = k;
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
        const std::size_t best = order[0];
        const std::size_t worst = order[n];
        const std::size_t second = order[n - 1];
        Point centre(n, 0.0);
        for (std::size_t k = 0; k < n; ++k) {
            for (std::size_t i = 0; i < n; ++i) centre[i] += corners[order[k]][i] / static_cast<double>(n);
        }
        const auto along = [&](double step) {
            Point p(n);
            for (std::size_t i = 0; i < n; ++i) p[i] = centre[i] + step * (corners[worst][i] - centre[i]);
            return p;
        };
        Point reflected = along(-1.0);
        const double at_reflected = value_at(reflected);
        if (at_reflected < values[best]) {
            Point further = along(-2.0);
            const double at_further = value_at(further);
            const bool farther = at_further < at_reflected;
            corners[worst] = farther ? further : reflected;
            values[worst] = farther ? at_further : at_reflected;
        } else if (at_reflected < values[second]) {
            corners[worst] = reflected;
            values[worst] = at_reflected;
        } else {
            Point nearer = along(at_reflected < values[worst] ? -0.5 : 0.5);
            const double at_nearer = value_at(nearer);
            if (at_nearer < std::min(at_reflected, values[worst])) {
                corners[worst] = nearer;
                values[worst] = at_nearer;
            } else {
                for (std::size_t k = 0; k <= n; ++k) {
                    if (k == best) continue;
                    for (std::size_t i = 0; i < n; ++i) {
                        corners[k][i] = corners[best][i] + 0.5 * (corners[k][i] - corners[best][i]);
                    }
                    values[k] = value_at(corners[k]);
                }
            }
        }
    }
    const auto least = std::min_element(values.begin(), values.end()) - values.begin();
    Point x(n);
    for (std::size_t i = 0; i < n; ++i) x[i] = math::exp(corners[static_cast<std::size_t>(least)][i]);
    return x;
}

} // namespace mm::factory
