// SPDX-License-Identifier: Apache-2.0
#include "experiment/effect_figures.hpp"
#include "experiment/headlines.hpp"
#include "model/ai_figures.hpp"

#include <array>
#include <string_view>

namespace mm::experiment {
namespace {

using model::Catalogue;
using model::History;

/// Series whose effects are told, in the order of a page.
constexpr std::array<std::string_view, 22> shown{
    "ai.chips",       "ai.h100e",     "ai.waiting",      "ai.power",       "ai.capacity",     "ai.wanted",
    "ai.task_hours",  "ai.tokens",    "ai.utilisation",  "ai.price_home",  "ai.price_abroad", "ai.integrated",
    "ai.hours_saved", "ai.own_model", "ai.paid_home",    "ai.paid_abroad", "ai.profit",       "ai.to_state",
    "ai.remitted",    "ai.token_tax", "ai.profit_taxes", "ai.real_gdp"};

/// What a unit of a series is told in.
struct Told {
    Change change = Change::amount;
    double size = 1.0;
    Text unit{};
};

Told told_in(std::string_view unit, const MoneyUnit& money)
{
    if (unit == "1") return {Change::points, 1.0, {"percentage points", "%p"}};
    if (unit == "chip") return {Change::amount, 1.0, {"chips", "장"}};
    if (unit == "MW") return {Change::amount, 1.0, {"MW", "MW"}};
    if (unit == "log10") return {Change::amount, 1.0, {"powers of ten", "자릿수"}};
    if (unit == "H100 equivalent") return {Change::amount, 1.0, {"H100 equivalents", "장(H100 환산)"}};
    if (unit.starts_with("money/quarter"))
        return {Change::amount, money.size / 4.0, {money.text.en + " a year", money.text.ko + "/년"}};
    return {Change::per_cent, 1.0, {"%", "%"}};
}

} // namespace

std::vector<EffectFigure> ai_effect_figures(const Catalogue& catalogue)
{
    std::vector<EffectFigure> all;
    if (!catalogue.with_ai) return all;
    const MoneyUnit money = money_unit(catalogue.currency);
    for (const std::string_view name : shown)
        for (const auto& figure : model::ai_figures()) {
            if (figure.name != name) continue;
            const Told told = told_in(figure.unit, money);
            all.push_back({std::string{name}, figure.text, told.unit, told.change, told.size,
                           [s = index_in(catalogue, name)](const History& h, const Window& w) {
                               return mean_over(h, s, w);
                           }});
        }
    return all;
}

} // namespace mm::experiment
