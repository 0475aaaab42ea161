// SPDX-License-Identifier: Apache-2.0
#include "experiment/paired.hpp"

#include "base/distributions.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace mm::experiment {

std::vector<Window> windows_of(std::size_t quarters)
{
    constexpr std::size_t year = 4;
    constexpr std::array<std::size_t, 4> years{2, 5, 10, 16}; // The last of each.
    std::vector<Window> windows;
    std::size_t first = 1;
    for (const std::size_t until : years) {
        if (first > quarters) break;
        const std::size_t last = std::min(quarters, until * year);
        if (!windows.empty() && last - first + 1 < year)
            windows.back().last = last;
        else
            windows.push_back({first, last});
        first = last + 1;
    }
    return windows;
}

std::vector<Pair> pairs_of(std::span<const model::Outcome> baseline, std::span<const model::Outcome> plan)
{
    const std::vector<const model::History*> without = whole_histories(baseline);
    const std::vector<const model::History*> with = whole_histories(plan);
    std::vector<Pair> pairs;
    for (std::size_t a = 0, b = 0; a < without.size() && b < with.size();) {
        if (without[a]->number == with[b]->number)
            pairs.push_back({without[a++], with[b++]});
        else
            ++(without[a]->number < with[b]->number ? a : b);
    }
    return pairs;
}

bool identical(std::span<const Pair> pairs)
{
    return std::all_of(pairs.begin(), pairs.end(), [](const Pair& pair) {
        const std::vector<double>& a = pair.baseline->values;
        const std::vector<double>& b = pair.plan->values;
        // A value that no quarter has is the same where both have none.
        return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(double)) == 0;
    });
}

Effect effect_of(std::span<const double> differences, std::span<const double> baseline, double error)
{
    const Statistics s = statistics(differences);
    Effect effect{.pairs = differences.size(), .baseline = statistics(baseline).mean, .mean = s.mean};
    if (std::isnan(s.mean)) return effect;
    if (s.lowest == 0.0 && s.highest == 0.0) {
        effect.low = effect.high = 0.0;
        effect.finding = Finding::same;
        return effect;
    }
    effect.finding = Finding::unclear;
    if (differences.size() < 2) return effect;
    const auto n = static_cast<double>(differences.size());
    const double reach =
        student_beyond(error, static_cast<int>(differences.size()) - 1) * s.deviation / std::sqrt(n);
    effect.low = s.mean - reach;
    effect.high = s.mean + reach;
    if (effect.low > 0.0 || effect.high < 0.0) effect.finding = Finding::told;
    return effect;
}

} // namespace mm::experiment
