// SPDX-License-Identifier: Apache-2.0
#include "validation/nation_checks.hpp"
#include "validation/nation_figures.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace mm::validation {
namespace {

/// Calendar years, both counted.
struct Years {
    int first;
    int last;
};
constexpr std::array blocks{Years{2025, 2029}, Years{2030, 2034}, Years{2035, 2039}};
constexpr std::string_view projected = "potential_growth"; ///< indicator of projections.csv
constexpr double largest_gap = 0.005;                      ///< of mean growth [1/year]
constexpr double least_use = 0.75;                         ///< utilisation of a large industry, mean [1]
constexpr double most_use = 0.92;
constexpr double large = 0.01; ///< share of value added of an industry that has to stay within them

std::size_t quarter_of(const Answer& a, int year, int quarter)
{
    return static_cast<std::size_t>(Quarter::of(year, quarter) - a.calibration.start);
}

/// Share of an industry in value added at the start.
std::vector<double> weights(const calibration::Calibration& c)
{
    std::vector<double> added;
    double all = 0.0;
    for (std::size_t s = 0; s < c.industries.size(); ++s) {
        const double output = c.industries.productivity[s] * static_cast<double>(c.industries.workers[s]);
        added.push_back(output * (1.0 - 1.0 / c.industries.input_yield[s] - c.industries.product_tax[s]));
        all += added.back();
    }
    for (double& a : added) a /= all;
    return added;
}

void hold_growth(const NationSubject& subject, const Answer& answer, Check& check)
{
    for (const Years& years : blocks) {
        const auto published =
            std::find_if(subject.projections.begin(), subject.projections.end(), [&](const auto& p) {
                return p.indicator == projected && p.from == years.first && p.until == years.last;
            });
        if (published == subject.projections.end()) {
            check.details.push_back(
                fmt::format("no published potential growth for {}-{}", years.first, years.last));
            continue;
        }
        const double mean = band(answer, years_figure("growth of real GDP"),
                                 quarter_of(answer, years.first, 1), quarter_of(answer, years.last, 4))
                                .mean;
        if (!(std::abs(mean - published->value) < largest_gap))
            check.details.push_back(fmt::format("growth {}-{}: {:.2f} % a year, published {:.1f} % ({})",
                                                years.first, years.last, 100.0 * mean,
                                                100.0 * published->value, published->source));
    }
}

void hold_utilisation(const NationSubject& subject, const Answer& answer, std::size_t quarters,
                      NationCheck& made)
{
    const std::vector<double> share = weights(answer.calibration);
    std::size_t held = 0;
    std::size_t asked = 0;
    for (std::size_t s = 0; s < share.size(); ++s) {
        if (!(share[s] > large)) continue;
        ++asked;
        const std::string series = fmt::format("industry.{}.utilisation", s + 1);
        const Band use =
            band_of(each(answer, [&](std::size_t h) { return answer.mean(h, series, 1, quarters); }));
        if (use.mean > least_use && use.mean < most_use) {
            ++held;
            continue;
        }
        made.check.details.push_back(fmt::format("utilisation of {} ({:.1f} % of value added): {:.3f}",
                                                 subject.laboratory.economy->industries[s].name.en,
                                                 100.0 * share[s], use.mean));
    }
    made.table.push_back(
        fmt::format("  utilisation between {} and {} in {} of {} industries above 1 % of value added",
                    least_use, most_use, held, asked));
}

void print_blocks(const Answer& answer, NationCheck& made)
{
    made.table.push_back(fmt::format("  {:<30} {:>24} {:>24} {:>24}", "mean (5 % to 95 %)", "2025-2029",
                                     "2030-2034", "2035-2039"));
    for (const YearsFigure& f : years_figures()) {
        std::string line = fmt::format("  {:<30}", f.name);
        for (const Years& years : blocks) {
            const Band b =
                band(answer, f, quarter_of(answer, years.first, 1), quarter_of(answer, years.last, 4));
            line += fmt::format(" {:>24}", fmt::format("{:.2f} ({:.2f} to {:.2f})", f.scale * b.mean,
                                                       f.scale * b.low, f.scale * b.high));
        }
        made.table.push_back(line + "  " + std::string{f.unit});
    }
}

} // namespace

NationCheck check_baseline(const NationSubject& subject)
{
    NationCheck made{
        .check = {.name = {"To 2040 nothing breaks, and figures stay where projections put them",
                           "2040년까지 어떤 항등식도 깨지지 않고, 수치가 발표된 전망 곁에 머문다"}}};
    const Quarter start = subject.laboratory.economy->start;
    const auto quarters = static_cast<std::size_t>(Quarter::of(2040, 4) - start);
    const Answer answer =
        ask(subject.laboratory,
            {.start = start, .scale = subject.coarse, .histories = subject.histories, .quarters = quarters});
    if (!answer.breach().empty()) {
        made.check.details.push_back(answer.breach());
        made.check.verdict = Verdict::failed;
        made.check.figures = fmt::format("{} of {} histories broke", answer.broken(), answer.size());
        return made;
    }
    print_blocks(answer, made);
    for (const nation::Projection& p : subject.projections)
        if (p.indicator == projected || p.indicator == "government_debt")
            made.table.push_back(fmt::format("  published: {} {}-{}: {:.1f} % ({})", p.indicator, p.from,
                                             p.until, 100.0 * p.value, p.source));
    hold_growth(subject, answer, made.check);
    hold_utilisation(subject, answer, quarters, made);
    made.check.verdict = made.check.details.empty() ? Verdict::held : Verdict::failed;
    made.check.figures =
        fmt::format("{} histories of {} quarters at 1:{:.0f}, no identity broken, no NaN, no "
                    "negative stock",
                    answer.size(), quarters, subject.coarse);
    return made;
}

} // namespace mm::validation
