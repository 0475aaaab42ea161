// SPDX-License-Identifier: Apache-2.0
#include "base/math.hpp"
#include "base/quantile.hpp"
#include "forecast/autoregression.hpp"
#include "forecast/score.hpp"
#include "validation/nation_checks.hpp"
#include "validation/nation_figures.hpp"

#include <fmt/format.h>

#include <cmath>

namespace mm::validation {
namespace {

constexpr std::size_t quarters = 20;
constexpr std::size_t least = 16; ///< quarters inside the band of 90 %
constexpr double widest = 1.5;    ///< times the band of an AR(1)

std::vector<double> growth_until(const calibration::QuarterlySeries& series, std::size_t last)
{
    std::vector<double> growth;
    for (std::size_t t = 1; t <= last; ++t)
        growth.push_back(math::log(series.real_gdp[t] / series.real_gdp[t - 1]));
    return growth;
}

} // namespace

NationCheck check_hindcast(const NationSubject& subject)
{
    NationCheck made{
        .check = {.name = {"From the end of 2020, 90 % bands of real GDP hold 16 to 20 of 20 quarters",
                           "2020년 말에서 시작한 실질 GDP의 90% 띠가 20분기 중 16~20분기를 담는다"}}};
    const auto* statistics = std::get_if<calibration::TableStatistics>(&subject.laboratory.economy->base);
    const Quarter start = Quarter::of(2020, 4);
    if (statistics == nullptr) {
        made.check.details.emplace_back("the nation has no quarterly accounts with a start in 2020Q4");
        return made;
    }
    const calibration::QuarterlySeries& series = statistics->series;
    const std::size_t first = series.row(start);
    const Answer answer =
        ask(subject.laboratory,
            {.start = start, .scale = subject.coarse, .histories = subject.histories, .quarters = quarters});
    if (!answer.breach().empty()) made.check.details.push_back(answer.breach());
    // Like the model, the autoregression knows what was known at the start.
    const std::vector<double> history = growth_until(series, first);
    const auto ar = forecast::fit_autoregression(std::vector<std::vector<double>>{history});
    const auto ahead = forecast::predict(ar, std::vector<double>{history.back()}, quarters);
    std::size_t inside = 0;
    double width = 0.0;
    double ar_width = 0.0;
    double crps = 0.0;
    double ar_crps = 0.0;
    std::size_t ar_inside = 0;
    for (std::size_t q = 1; q <= quarters; ++q) {
        const double actual = math::log(series.real_gdp[first + q] / series.real_gdp[first]);
        const std::vector<double> paths = each(answer, [&](std::size_t h) {
            return math::log(answer.value(h, "real_gdp", q) / answer.value(h, "real_gdp", 0));
        });
        const Band b = band_of(paths);
        const double ar_deviation = std::sqrt(ahead[q - 1].sum.variance);
        inside += actual >= b.low && actual <= b.high;
        ar_inside += std::abs(actual - ahead[q - 1].sum.mean) <= z95 * ar_deviation;
        width += (b.high - b.low) / static_cast<double>(quarters);
        ar_width += 2.0 * z95 * ar_deviation / static_cast<double>(quarters);
        crps += forecast::crps_ensemble(paths, actual) / static_cast<double>(quarters);
        ar_crps += forecast::crps_normal(ahead[q - 1].sum.mean, ar_deviation, actual) /
                   static_cast<double>(quarters);
        if (q % 4 == 0)
            made.table.push_back(
                fmt::format("  {}: happened {:+.2f} %, simulated {:+.2f} ({:+.2f} to {:+.2f}), AR(1) {:+.2f}",
                            to_string(start + static_cast<int>(q)), 100.0 * actual, 100.0 * b.mean,
                            100.0 * b.low, 100.0 * b.high, 100.0 * ahead[q - 1].sum.mean));
    }
    if (inside < least) made.check.details.push_back(fmt::format("only {} quarters lie inside", inside));
    if (!(width < widest * ar_width))
        made.check.details.push_back(
            fmt::format("the band is {:.2f} times as wide as an AR(1)'s", width / ar_width));
    made.check.verdict = made.check.details.empty() ? Verdict::held : Verdict::failed;
    made.check.figures = fmt::format(
        "{} of {} quarters inside (AR(1): {}), band {:.2f} times an AR(1)'s, CRPS {:.2f} % "
        "against {:.2f} %; {} histories",
        inside, quarters, ar_inside, width / ar_width, 100.0 * crps, 100.0 * ar_crps, answer.size());
    return made;
}

} // namespace mm::validation
