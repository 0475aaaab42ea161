// SPDX-License-Identifier: Apache-2.0
#include "validation/certain_rules.hpp"
#include "validation/nation_checks.hpp"
#include "validation/nation_figures.hpp"

#include "calibration/closure_rules.hpp"

#include <fmt/format.h>

#include <array>

namespace mm::validation {
namespace {

using calibration::Closure;
using calibration::Closures;

constexpr std::size_t begins = 5; ///< quarter
constexpr std::size_t takes = 20; ///< quarters until all of it is there
constexpr std::size_t ends = 40;  ///< quarters played
constexpr std::array saved{0.074, 0.28};

/// Output an hour rises in all firms until the same output takes 1 - saved of the labour.
std::vector<model::Measures> saving(std::size_t industries, double share)
{
    std::vector<model::Measures> plan(ends);
    for (std::size_t q = begins; q <= ends; ++q) {
        const double there = std::min(1.0, static_cast<double>(q - begins + 1) / static_cast<double>(takes));
        plan[q - 1].productivity.assign(industries, 1.0 / (1.0 - share * there));
        plan[q - 1].reach.assign(industries, 1.0);
    }
    return plan;
}

/// A rival way to close the model, under which the same question is asked.
struct Rival {
    std::string name{};
    Closures closures = Closures::all();
    std::vector<SetRule> rules{};
};
std::vector<Rival> rivals()
{
    std::vector<Rival> list{{"all on", Closures::all(), {}}};
    for (std::size_t c = 0; c < calibration::closures_count; ++c) {
        const auto closure = static_cast<Closure>(c);
        list.push_back(
            {"without " + std::string{calibration::id_of(closure)}, Closures::all().without(closure), {}});
    }
    list.push_back({"pay follows half", Closures::all(), {{"nation.wage_productivity", 0.5}}});
    list.push_back({"no rate floor", Closures::all(), {{"nation.rate_floor", -1.0}}});
    list.push_back({"half passed on", Closures::all(), {{"nation.gains_passed_on", 0.5}}});
    return list;
}

/// Mean over the last four quarters, with against without.
Estimate change(const Answer& base, const Answer& with, std::string_view series, bool relative)
{
    return paired(base, with, [&](const Answer& a, std::size_t h) {
        const double level = a.mean(h, series, ends - 3, ends);
        return relative ? level / base.mean(h, series, ends - 3, ends) : level;
    });
}

} // namespace

NationCheck check_labour_saving(const NationSubject& subject)
{
    NationCheck made{.check = {.name = {"Labour saved everywhere, under rival closures",
                                        "모든 산업의 노동 절약: 경쟁하는 클로저 아래에서"}}};
    const std::size_t industries = subject.laboratory.economy->industries.size();
    made.table.push_back(fmt::format("  {:<18} {:>10} {:>20} {:>22} {:>20} {:>20}", "", "saved", "real GDP %",
                                     "unemployment, points", "real wage %", "consumer prices %"));
    std::size_t broken = 0;
    for (const Rival& rival : rivals()) {
        const Inputs rules = certain_rules(calibration::closure_declarations(), rival.rules);
        Question question{.start = subject.laboratory.economy->start,
                          .scale = subject.fine,
                          .histories = subject.fine_histories,
                          .quarters = ends,
                          .closures = rival.closures,
                          .rules = &rules,
                          .varied = false};
        const Answer base = ask(subject.laboratory, question);
        for (const double share : saved) {
            question.measures = saving(industries, share);
            const Answer with = ask(subject.laboratory, question);
            if (rival.closures == Closures::all()) broken += with.broken();
            const auto cell = [&](std::string_view series, bool relative) {
                const Estimate e = change(base, with, series, relative);
                return fmt::format("{:+.1f} ({:.1f})", 100.0 * e.mean, 100.0 * e.error);
            };
            made.table.push_back(fmt::format("  {:<18} {:>9.1f}% {:>20} {:>22} {:>20} {:>20}", rival.name,
                                             100.0 * share, cell("real_gdp", true),
                                             cell("unemployment_rate", false), cell("real_wage", true),
                                             cell("P_bar_HH", true)));
        }
    }
    made.check.verdict = broken == 0 ? Verdict::held : Verdict::failed;
    made.check.figures = fmt::format(
        "{} pairs of {} quarters at 1:{:.0f} for each line, last year; standard errors in brackets; at full "
        "employment output would rise by 8.0 % and 38.9 %",
        subject.fine_histories, ends, subject.fine);
    return made;
}

} // namespace mm::validation
