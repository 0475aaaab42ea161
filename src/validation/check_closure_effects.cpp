// SPDX-License-Identifier: Apache-2.0
#include "experiment/effects.hpp"
#include "validation/nation_checks.hpp"
#include "validation/nation_figures.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace mm::validation {
namespace {

using calibration::Closure;
using calibration::Closures;

/// A figure of the table, and what it is called there.
struct Shown {
    std::string_view figure;
    std::string_view id;
    Text name;
};
const std::array shown{
    Shown{"growth of real GDP", "real_gdp_growth", {"growth of real GDP", "실질 GDP 성장률"}},
    Shown{"inflation of consumer prices", "consumer_inflation", {"inflation", "소비자물가 상승률"}},
    Shown{"unemployment", "unemployment_rate", {"unemployment", "실업률"}},
    Shown{"policy rate", "policy_rate", {"policy rate", "정책금리"}},
    Shown{"wage share of value added", "wage_share", {"wage share", "노동소득분배율"}},
    Shown{"utilisation", "utilisation", {"utilisation", "설비가동률"}},
    Shown{"trade balance", "trade_balance", {"trade balance", "무역수지"}},
    Shown{"state debt", "state_debt", {"state debt at the end", "기말 정부부채"}},
};

/// "without N4" and so on, all on first and all off last.
struct Variant {
    std::string name;
    Closures closures;
    std::optional<Closure> without{};
};
std::vector<Variant> variants()
{
    std::vector<Variant> list{{"all on", Closures::all()}};
    for (std::size_t c = 0; c < calibration::closures_count; ++c) {
        const auto closure = static_cast<Closure>(c);
        list.push_back({"without " + std::string{calibration::id_of(closure)},
                        Closures::all().without(closure), closure});
    }
    list.push_back({"all off", Closures::none()});
    return list;
}

/// Figure by figure the difference that a closure makes, over pairs of histories that broke nothing. All intervals of
/// all closures hold at once with probability 1 - family_error (Bonferroni's inequality).
void add_moves(const Answer& all, const Answer& without, Closure closure, std::size_t quarters,
               nation::ClosureMoves& moves)
{
    const double error =
        experiment::family_error / static_cast<double>(calibration::closures_count * shown.size());
    for (const Shown& each : shown) {
        const YearsFigure& f = years_figure(each.figure);
        std::vector<double> with_all, differences;
        for (std::size_t h = 0; h < all.size(); ++h) {
            if (all.outcomes[h].breach || without.outcomes[h].breach) continue;
            with_all.push_back(f.scale * f.value(all, h, 1, quarters));
            differences.push_back(f.scale * f.value(without, h, 1, quarters) - with_all.back());
        }
        const experiment::Effect effect = experiment::effect_of(differences, with_all, error);
        // Fewer than two histories have no interval.
        if (std::isnan(effect.low)) continue;
        moves.moves.push_back({.closure = std::string{calibration::id_of(closure)},
                               .headline = std::string{each.id},
                               .name = each.name,
                               .unit = std::string{f.unit},
                               .with_all = effect.baseline,
                               .without = effect.baseline + effect.mean,
                               .low = effect.low,
                               .high = effect.high,
                               .histories = effect.pairs});
    }
}

/// A line of the printed table.
std::string line_of(const Variant& variant, const Answer& answer, std::size_t quarters)
{
    std::string line = fmt::format("  {:<12} {:>7}", variant.name, answer.broken());
    for (const Shown& each : shown) {
        const YearsFigure& f = years_figure(each.figure);
        const Band b = band(answer, f, 1, quarters);
        line += fmt::format(" {:>15}", fmt::format("{:.2f} ({:.1f}..{:.1f})", f.scale * b.mean,
                                                   f.scale * b.low, f.scale * b.high));
    }
    return line;
}

} // namespace

NationCheck check_closure_effects(const NationSubject& subject)
{
    NationCheck made{.check = {.name = {"What each closure moves over sixteen years",
                                        "클로저 하나하나가 16년 동안 무엇을 움직이는가"}}};
    const Quarter start = subject.laboratory.economy->start;
    const Quarter until = Quarter::of(2040, 4);
    const auto quarters = static_cast<std::size_t>(until - start);
    made.moves = {.start = start, .until = until, .scale = subject.coarse, .seed = subject.laboratory.seed};
    std::string head = fmt::format("  {:<12} {:>7}", "", "broken");
    for (const Shown& each : shown) head += fmt::format(" {:>15.15}", each.figure);
    made.table.push_back(head);
    std::optional<Answer> all;
    for (const Variant& v : variants()) {
        Answer answer = ask(subject.laboratory, {.start = start,
                                                 .scale = subject.coarse,
                                                 .histories = subject.few,
                                                 .quarters = quarters,
                                                 .closures = v.closures});
        made.table.push_back(line_of(v, answer, quarters));
        if (v.without) add_moves(*all, answer, *v.without, quarters, made.moves);
        if (!all) all = std::move(answer);
    }
    made.check.verdict = all->broken() == 0 ? Verdict::held : Verdict::failed;
    made.check.figures =
        fmt::format("{} histories of {} quarters at 1:{:.0f} for each line; mean (5 % to 95 %)", subject.few,
                    quarters, subject.coarse);
    return made;
}

} // namespace mm::validation
