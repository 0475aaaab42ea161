// SPDX-License-Identifier: Apache-2.0
#include "experiment/variant_tables.hpp"

#include "experiment/effects.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <string_view>

namespace mm::experiment {
namespace {

std::vector<EffectFigure> only(std::vector<EffectFigure> figures, std::span<const std::string_view> ids)
{
    std::erase_if(figures, [&](const EffectFigure& f) {
        return std::find(ids.begin(), ids.end(), std::string_view{f.id}) == ids.end();
    });
    return figures;
}

} // namespace

Probed probe(const model::Outcome& outcome, std::span<const Probe> probes)
{
    Probed values;
    values.reserve(probes.size());
    for (const Probe& p : probes)
        values.push_back(outcome.breach ? std::numeric_limits<double>::quiet_NaN()
                                        : p.figure.value(outcome.history, p.window));
    return values;
}

std::vector<EffectFigure> contested_figures(const model::Catalogue& catalogue)
{
    constexpr std::array<std::string_view, 6> ids{"gdp",       "employment", "unemployment",
                                                  "real_wage", "wage_share", "profit"};
    return only(headline_figures(catalogue), ids);
}

std::vector<EffectFigure> factory_figures(const model::Catalogue& catalogue)
{
    constexpr std::array<std::string_view, 9> ids{"ai.wanted",      "ai.chips",      "ai.power",
                                                  "ai.capacity",    "ai.task_hours", "ai.tokens",
                                                  "ai.utilisation", "ai.price_home", "ai.price_abroad"};
    return only(ai_effect_figures(catalogue), ids);
}

std::vector<Effect> effects_beside(std::span<const Probe> probes, std::span<const Probed> without,
                                   std::span<const Probed> with, double error)
{
    std::vector<Effect> effects;
    for (std::size_t p = 0; p < probes.size(); ++p) {
        std::vector<double> changes, baseline;
        for (std::size_t h = 0; h < without.size(); ++h) {
            if (std::isnan(without[h][p]) || std::isnan(with[h][p])) continue;
            baseline.push_back(without[h][p]);
            changes.push_back(change_of(probes[p].figure, without[h][p], with[h][p]));
        }
        effects.push_back(effect_of(changes, baseline, error));
    }
    return effects;
}

std::vector<Statistics> levels(std::span<const Probe> probes, std::span<const Probed> histories)
{
    std::vector<Statistics> all;
    for (std::size_t p = 0; p < probes.size(); ++p) {
        std::vector<double> values;
        for (const Probed& history : histories)
            if (!std::isnan(history[p])) values.push_back(history[p]);
        all.push_back(statistics(values));
    }
    return all;
}

std::size_t binding_row(std::span<const Relaxed> rows)
{
    constexpr double noticeable = 0.01;
    std::size_t best = 0;
    for (std::size_t r = 1; r < rows.size(); ++r)
        if (rows[r].mean > rows[best].mean) best = r;
    return rows[best].mean > (1.0 + noticeable) * rows.front().mean ? best : 0;
}

} // namespace mm::experiment
