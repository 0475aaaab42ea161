// SPDX-License-Identifier: Apache-2.0
#include "ai/adoption.hpp"

#include "base/math.hpp"
#include "base/random.hpp"
#include "base/streams.hpp"

#include <algorithm>

namespace mm::ai {
namespace {

constexpr auto without = static_cast<std::uint32_t>(Stage::without);
constexpr auto integrating = static_cast<std::uint32_t>(Stage::integrating);
constexpr auto integrated = static_cast<std::uint32_t>(Stage::integrated);

double draw(const Luck& luck, std::uint32_t firm)
{
    return uniform(
        {.seed = luck.seed, .phase = streams::adoption, .quarter = luck.quarter, .agent = firm, .draw = 0});
}

void go_on(const AdoptionRules& rules, const Adopters& firms, const Luck& luck)
{
    const double done = 1.0 / rules.time;
    const double deeper =
        std::max(1.0, rules.depth_time); // What is done within a quarter is done at its end.
    for (std::size_t i = 0; i < firms.stage.size(); ++i) {
        if (firms.stage[i] == integrated)
            firms.depth[i] += (1.0 - firms.depth[i]) / deeper;
        else if (firms.stage[i] == integrating && draw(luck, static_cast<std::uint32_t>(i)) < done)
            firms.stage[i] = integrated;
    }
}

} // namespace

double chance_to_begin(const AdoptionRules& rules, double share, double gain, double size)
{
    const double wish = 1.0 / (1.0 + math::exp(-rules.gain_slope * gain));
    const double scale = math::exp(rules.size_effect * math::log(size));
    const double hazard = (rules.hazard + rules.imitation * share) * wish * scale;
    return 1.0 - math::exp(-hazard / 4.0);
}

std::size_t adopt(const AdoptionRules& rules, const AdoptionView& view, const Adopters& firms,
                  const Luck& luck)
{
    if (!luck.drawn || firms.stage.empty()) return 0;
    go_on(rules, firms, luck);
    const double employees = sum(view.workers);
    const double mean = employees / static_cast<double>(firms.stage.size());
    double helped = rules.integrators * employees;
    // The order begins at a firm drawn anew, so that no industry is always served first.
    const std::size_t count = firms.stage.size();
    const auto first = static_cast<std::size_t>(uniform({.seed = luck.seed,
                                                         .phase = streams::adoption,
                                                         .quarter = luck.quarter,
                                                         .agent = nobody,
                                                         .draw = 0}) *
                                                static_cast<double>(count));
    std::size_t began = 0;
    for (std::size_t k = 0; k < count && helped > 0.0; ++k) {
        const std::size_t i = (first + k) % count;
        if (firms.stage[i] != without || !(view.workers[i] > 0.0)) continue;
        const double chance =
            chance_to_begin(rules, view.integrated[view.industry[i]], view.gain[i], view.workers[i] / mean);
        if (draw(luck, static_cast<std::uint32_t>(i)) >= chance) continue;
        firms.stage[i] = integrating;
        helped -= view.workers[i];
        ++began;
    }
    return began;
}

double spread_own_use(double share, double speed, double most)
{
    const double next = share + speed * share * (1.0 - share / most) / 4.0;
    // A step that is too long for its quarter ends where it leads to. (`most` may be zero: then `next` is no number.)
    return share > most ? std::max(most, next) : std::min(most, next);
}

} // namespace mm::ai
