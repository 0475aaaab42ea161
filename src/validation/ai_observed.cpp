// SPDX-License-Identifier: Apache-2.0
#include "validation/ai_observed.hpp"

#include "ai/rules.hpp"
#include "base/quantile.hpp"
#include "base/stream.hpp"

#include <algorithm>
#include <array>
#include <variant>

namespace mm::validation {
namespace {

using S = const AiSubject&;
using A = const Answer&;
using N = std::size_t;

const std::array figures{
    RunFigure{"adoption",
              "1",
              {"employees whose firm has integrated AI", "AI를 통합한 기업의 고용 비중"},
              Likeness::same,
              [](S, A a, N h, N q) { return a.value(h, "ai.integrated", q); }},
    RunFigure{"own_use",
              "1",
              {"workers who use AI by themselves", "스스로 AI를 쓰는 노동자"},
              Likeness::same,
              [](S, A a, N h, N q) { return a.value(h, "ai.own_use", q); }},
    // Nothing of the quarter: the rule itself, as each history draws it.
    RunFigure{"hours_saved",
              "1",
              {"hours of a user saved, the rule itself", "사용자의 절약 시간(규칙 값 그대로)"},
              Likeness::same,
              [](S s, A, N h, N) {
                  static const Inputs defaults{ai::rule_declarations()};
                  const auto number = static_cast<std::uint32_t>(h);
                  return ai::rules_of(defaults, history_seed(s.nation.laboratory.seed, number), true)
                      .own_use_saving;
              }},
    RunFigure{"chips",
              "chip",
              {"chips in AI factories, with power or waiting", "AI 칩(전력 대기 포함)"},
              Likeness::same,
              [](S, A a, N h, N q) { return a.value(h, "ai.chips", q) + a.value(h, "ai.waiting", q); }},
    RunFigure{"chips_h100e",
              "H100 equivalent",
              {"chips with power, H100 equivalents", "전력이 연결된 칩(H100 환산)"},
              Likeness::same,
              [](S, A a, N h, N q) { return a.value(h, "ai.h100e", q); }},
    RunFigure{"data_centre_energy",
              "TWh/year",
              {"electricity of AI factories, a part of it", "AI 팩토리 전력(그 일부)"},
              Likeness::part_of,
              [](S, A a, N h, N q) {
                  double sum = 0.0; // [GWh]
                  for (N t = q < 4 ? 1 : q - 3; t <= q; ++t) sum += a.value(h, "ai.energy", t);
                  return sum / 1000.0;
              }},
    RunFigure{"gdp_growth",
              "1/year",
              {"growth of real GDP in the year", "연간 실질 GDP 성장률"},
              Likeness::same,
              [](S s, A a, N h, N q) { return yearly_growth(s, a, h, q); }},
    RunFigure{"hours_saved_integrated",
              "1",
              {"hours saved by integrated AI", "통합된 AI가 줄인 노동시간"},
              Likeness::same,
              [](S, A a, N h, N q) { return a.value(h, "ai.hours_saved", q); }},
    RunFigure{"power",
              "MW",
              {"power of AI factories under load", "AI 팩토리의 부하 전력"},
              Likeness::same,
              [](S, A a, N h, N q) { return a.value(h, "ai.power", q); }},
};

/// Real GDP over that of the start, in a quarter counted from it; before it, as in the accounts.
double level(S subject, A a, N h, int quarter)
{
    if (quarter >= 0) return a.value(h, "real_gdp", static_cast<N>(quarter)) / a.value(h, "real_gdp", 0);
    const auto* statistics =
        std::get_if<calibration::TableStatistics>(&subject.nation.laboratory.economy->base);
    if (statistics == nullptr) return nation::Ranged::unknown;
    const calibration::QuarterlySeries& series = statistics->series;
    const Quarter start = a.calibration.start;
    return series.real_gdp[series.row(start + quarter)] / series.real_gdp[series.row(start)];
}

} // namespace

double yearly_growth(const AiSubject& subject, const Answer& answer, std::size_t history, std::size_t quarter)
{
    double year = 0.0;
    double before = 0.0;
    for (int q = 0; q < 4; ++q) {
        year += level(subject, answer, history, static_cast<int>(quarter) - q);
        before += level(subject, answer, history, static_cast<int>(quarter) - q - 4);
    }
    return year / before - 1.0;
}

std::span<const RunFigure> run_figures()
{
    return figures;
}

const RunFigure* run_figure(std::string_view quantity)
{
    const auto found = std::find_if(figures.begin(), figures.end(),
                                    [&](const RunFigure& f) { return f.quantity == quantity; });
    return found == figures.end() ? nullptr : &*found;
}

nation::Ranged ranged(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return {quantile_sorted(values, 0.5), quantile_sorted(values, 0.05), quantile_sorted(values, 0.95)};
}

std::vector<double> run_values(const AiSubject& subject, const Answer& answer, const RunFigure& figure,
                               Quarter quarter)
{
    const int after = quarter - answer.calibration.start;
    if (after <= 0 || static_cast<N>(after) > answer.outcomes.front().history.quarters) return {};
    std::vector<double> values;
    for (N h = 0; h < answer.size(); ++h)
        if (!answer.outcomes[h].breach)
            values.push_back(figure.value(subject, answer, h, static_cast<N>(after)));
    return values;
}

nation::Ranged run_value(const AiSubject& subject, const Answer& answer, const RunFigure& figure,
                         Quarter quarter)
{
    return ranged(run_values(subject, answer, figure, quarter));
}

bool meets(const nation::Ranged& given, const nation::Ranged& ours, Likeness likeness)
{
    if (likeness == Likeness::part_of) return ours.low <= given.high;
    return ours.low <= given.high && given.low <= ours.high;
}

} // namespace mm::validation
