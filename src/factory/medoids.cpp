// SPDX-License-Identifier: Apache-2.0
#include "factory/medoids.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace mm::factory {
namespace {

using Column = std::vector<double>;

/// The medoid nearest to each point, as a place in the list of medoids; the first of equals.
std::vector<std::size_t> nearest(std::span<const double> distance, std::span<const std::size_t> medoids)
{
    const std::size_t count = static_cast<std::size_t>(std::sqrt(static_cast<double>(distance.size())) + 0.5);
    std::vector<std::size_t> group(count, 0);
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t m = 1; m < medoids.size(); ++m)
            if (distance[i * count + medoids[m]] < distance[i * count + medoids[group[i]]]) group[i] = m;
    return group;
}

/// Greedy build: each new medoid is the point that brings the sum of distances down most.
std::vector<std::size_t> build_medoids(std::span<const double> distance, std::size_t count,
                                       std::size_t wanted)
{
    std::vector<std::size_t> medoids;
    Column closest(count, std::numeric_limits<double>::max());
    while (medoids.size() < wanted) {
        std::size_t best = 0;
        double best_sum = std::numeric_limits<double>::infinity();
        for (std::size_t c = 0; c < count; ++c) {
            double sum = 0.0;
            for (std::size_t i = 0; i < count; ++i) sum += std::min(closest[i], distance[i * count + c]);
            if (sum < best_sum && std::ranges::find(medoids, c) == medoids.end()) {
                best = c;
                best_sum = sum;
            }
        }
        medoids.push_back(best);
        for (std::size_t i = 0; i < count; ++i) closest[i] = std::min(closest[i], distance[i * count + best]);
    }
    return medoids;
}

} // namespace

std::vector<std::vector<std::size_t>> group_by_medoids(std::span<const double> distance, std::size_t count,
                                                       std::size_t wanted)
{
    std::vector<std::size_t> medoids = build_medoids(distance, count, wanted);
    for (int round = 0; round < 100; ++round) {
        const std::vector<std::size_t> group = nearest(distance, medoids);
        std::vector<std::size_t> next = medoids;
        Column least(wanted, std::numeric_limits<double>::infinity());
        for (std::size_t c = 0; c < count; ++c) {
            double sum = 0.0;
            for (std::size_t i = 0; i < count; ++i)
                if (group[i] == group[c]) sum += distance[i * count + c];
            if (sum < least[group[c]]) {
                least[group[c]] = sum;
                next[group[c]] = c;
            }
        }
        if (next == medoids) break;
        medoids = std::move(next);
    }
    const std::vector<std::size_t> group = nearest(distance, medoids);
    std::vector<std::vector<std::size_t>> members(wanted);
    for (std::size_t m = 0; m < wanted; ++m) members[m].push_back(medoids[m]);
    for (std::size_t i = 0; i < count; ++i)
        if (medoids[group[i]] != i) members[group[i]].push_back(i);
    return members;
}

} // namespace mm::factory
