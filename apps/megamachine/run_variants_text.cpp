// SPDX-License-Identifier: Apache-2.0
#include "run_variants_text.hpp"

#include "experiment/effect_sentences.hpp"
#include "run_text.hpp"

#include <fmt/format.h>

#include <cmath>
#include <span>

namespace mm::app {
namespace {

using experiment::Effect;
using experiment::RivalRow;

/// Says first which figures have no one answer.
template <class Of> std::string signs_text(const Variants& v, Of effects, bool korean)
{
    std::string turns, lost;
    for (std::size_t f = 0; f < v.contested.size(); ++f) {
        const auto sign = experiment::sign_of(
            std::span{v.rivals}, [&](const RivalRow& row) -> const Effect& { return effects(row)[f]; });
        if (sign == experiment::Sign::same) continue;
        std::string& list = sign == experiment::Sign::turns ? turns : lost;
        list += (list.empty() ? "" : ", ") + chosen(v.contested[f].text, korean);
    }
    std::string text;
    if (!turns.empty())
        text += fmt::format(fmt::runtime(korean ? "  부호가 클로저에 따라 뒤집히는 것: {}\n"
                                                : "  The sign depends on the closure: {}\n"),
                            turns);
    if (!lost.empty())
        text += fmt::format(fmt::runtime(korean ? "  일부 클로저에서만 0과 구별되는 것: {}\n"
                                                : "  Told from zero under some closures only: {}\n"),
                            lost);
    return text;
}

/// Three numbers a line, since a terminal is narrow: the figure, then one line a way to close the model.
template <class Of>
std::string rivals_block(const Variants& v, const std::string& title, Of effects, bool korean)
{
    std::string text = "\n" + title + "\n" + signs_text(v, effects, korean);
    for (std::size_t f = 0; f < v.contested.size(); ++f) {
        text += fmt::format("  {} [{}]\n", chosen(v.contested[f].text, korean),
                            chosen(v.contested[f].unit, korean));
        for (const RivalRow& row : v.rivals) {
            const Effect& e = effects(row)[f];
            if (std::isnan(e.mean)) continue;
            text += fmt::format("    {:>8.2f} ({:.2f} – {:.2f}){} {}\n", e.mean, e.low, e.high,
                                e.finding == experiment::Finding::unclear ? " ?" : "  ",
                                chosen(row.variant.text, korean));
        }
    }
    return text;
}

std::string rivals_text(const Prepared& run, const Variants& v, bool korean)
{
    const std::string when = chosen(experiment::window_text(v.window, run.calibration.start), korean);
    std::string text = korean ? fmt::format("경쟁하는 클로저 아래의 결과: {}, 역사 {}쌍, 하나씩 따로 맞는 95 "
                                            "% 구간, ?는 0과 구별되지 않음\n",
                                            when, v.histories)
                              : fmt::format("Headlines under rival closures: {}, {} pairs, 95 % intervals, "
                                            "each by itself, ? cannot be told from "
                                            "zero\n",
                                            when, v.histories);
    if (run.ai != nullptr)
        text += rivals_block(
            v, korean ? "AI를 시작 시점보다 더 쓰는 것의 효과" : "What more AI than at the start does",
            [](const RivalRow& row) -> const std::vector<Effect>& { return row.ai; }, korean);
    for (std::size_t p = 0; p < run.plans.size(); ++p)
        text += rivals_block(
            v, (korean ? "계획의 효과: " : "What the plan does: ") + run.plans[p].plan.id,
            [p](const RivalRow& row) -> const std::vector<Effect>& { return row.plans[p]; }, korean);
    return text;
}

std::string tokens_text(const Prepared& run, const Variants& v, bool korean)
{
    std::string text;
    for (std::size_t w = 0; w < v.windows.size(); ++w) {
        text += fmt::format("\n{} {}\n",
                            korean ? "과업시간당 토큰 수에 따른 AI 팩토리,"
                                   : "AI factories by tokens a task-hour,",
                            chosen(experiment::window_text(v.windows[w], run.calibration.start), korean));
        for (const TokenRow& row : v.tokens) {
            text += fmt::format("  {}, {}:", chosen(row.variant.text, korean),
                                row.side == 0 ? std::string{korean ? "계획 없음" : "without a plan"}
                                              : run.plans[row.side - 1].plan.id);
            for (std::size_t f = 0; f < v.factories.size(); ++f)
                text += fmt::format(" {} {:.3g}", v.factories[f].id.substr(3), row.windows[w][f].p50);
            text += "\n";
        }
    }
    return text;
}

std::string relaxed_line(const std::vector<experiment::Relaxed>& rows, std::size_t binds, bool korean)
{
    std::string line;
    for (std::size_t r = 0; r < rows.size(); ++r)
        line += fmt::format("{}{}{} {:.3g}", r == 0 ? "" : ", ", r == binds && r > 0 ? "> " : "",
                            chosen(rows[r].variant.text, korean), rows[r].mean);
    return "    " + line + "\n";
}

std::string binding_text(const Prepared& run, const Variants& v, bool korean)
{
    std::string text;
    for (const PlanBinding& plan : v.binding)
        for (const BindingTable& t : plan.outcomes) {
            text +=
                fmt::format("\n{} {}: {} [{}]\n", korean ? "하나씩 열 배로 풀면," : "With ten times of each,",
                            run.plans[plan.plan].plan.id, chosen(t.outcome, korean), chosen(t.unit, korean));
            text += relaxed_line(t.first, t.binds, korean);
            if (t.binds > 0)
                text += (korean ? "  막던 것을 풀고 나면\n" : "  and with what binds relaxed\n") +
                        relaxed_line(t.second, t.then, korean);
        }
    return text;
}

} // namespace

std::string variants_text(const Prepared& run, const Variants& variants, bool korean)
{
    if (variants.histories == 0)
        return korean
                   ? "위의 결과는 한 가지 클로저에서만 나온 것이다. --variants N으로 경쟁하는 클로저와 견줄 "
                     "수 "
                     "있다.\n"
                   : "These results stand under one way to close the model; --variants N shows rival ones.\n";
    return rivals_text(run, variants, korean) + tokens_text(run, variants, korean) +
           binding_text(run, variants, korean);
}

} // namespace mm::app
