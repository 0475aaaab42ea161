// SPDX-License-Identifier: Apache-2.0
#include "base/quantile.hpp"
#include "validation/ai_assumptions.hpp"

#include <fmt/format.h>

#include <array>
#include <tuple>

namespace mm::validation {
namespace {

using ai::Mechanism;
using ai::Mechanisms;

constexpr std::array years{2030, 2040, 2050};

std::size_t quarter_of(const AiSubject& subject, int year)
{
    return static_cast<std::size_t>(Quarter::of(year, 4) - subject.nation.laboratory.economy->start);
}

/// The difference of a rate in a year, mean over pairs that broke nothing [points].
Estimate shift(const Answer& base, const Answer& with, std::string_view series, double scale,
               std::size_t last)
{
    std::vector<double> values;
    for (std::size_t h = 0; h < base.size(); ++h)
        if (!base.outcomes[h].breach && !with.outcomes[h].breach)
            values.push_back(scale *
                             (with.mean(h, series, last - 3, last) - base.mean(h, series, last - 3, last)));
    return estimate(values);
}

/// A figure of a year with something over that without: mean over pairs that broke nothing [%].
Estimate change(const Answer& base, const Answer& with, std::string_view series, std::size_t last)
{
    std::vector<double> values;
    for (std::size_t h = 0; h < base.size(); ++h)
        if (!base.outcomes[h].breach && !with.outcomes[h].breach)
            values.push_back(
                100.0 * (with.mean(h, series, last - 3, last) / base.mean(h, series, last - 3, last) - 1.0));
    return estimate(values);
}

/// Real GDP of a whole path against that without ageing and without AI.
struct Arm {
    std::string_view id;
    Text name;
    const Answer& answer;
    double given = nation::Ranged::unknown; ///< in the last year [%]
};

void add_arm(const AiSubject& subject, const Answer& still, const Arm& arm, AiCheck& made)
{
    std::string line = fmt::format("  {:<36}", arm.name.en);
    for (const int year : years) {
        const std::size_t last = quarter_of(subject, year);
        const Estimate e = change(still, arm.answer, "real_gdp", last);
        line += fmt::format(" {:>16}", fmt::format("{:+.1f} ({:.1f})", e.mean, e.error));
        const bool is_last = year == years.back();
        nation::EvidenceRow row{.list = nation::EvidenceList::published,
                                .quantity = std::string{arm.id},
                                .name = arm.name,
                                .quarter = Quarter::of(year, 4),
                                .unit = "%",
                                .ours = {e.mean, e.mean - z95 * e.error, e.mean + z95 * e.error},
                                .histories = arm.answer.size()};
        if (is_last && arm.given == arm.given) {
            row.given = {arm.given, arm.given, arm.given};
            row.missed = arm.given < row.ours.low || arm.given > row.ours.high;
        }
        made.evidence.push_back(std::move(row));
    }
    line += arm.given == arm.given ? fmt::format(" {:>16.1f}", arm.given) : fmt::format(" {:>16}", "");
    made.table.push_back(line);
}

/// How the labour force goes with ageing over that without, and hours, in the last year.
void add_people(const AiSubject& subject, const Answer& still, const Answer& ageing, AiCheck& made)
{
    for (const auto& [series, name] : {std::pair{"labour_force", "labour force, ageing alone"},
                                       std::pair{"employees", "employees, ageing alone"},
                                       std::pair{"hours_worked", "hours worked, ageing alone"},
                                       std::pair{"productivity", "output an hour, ageing alone"}}) {
        std::string line = fmt::format("  {:<36}", name);
        for (const int year : years) {
            const Estimate e = change(still, ageing, series, quarter_of(subject, year));
            line += fmt::format(" {:>16}", fmt::format("{:+.1f} ({:.1f})", e.mean, e.error));
        }
        made.table.push_back(line);
    }
    for (const auto& [series, name, scale] :
         {std::tuple{"unemployment_rate", "unemployed, points, ageing alone", 100.0},
          std::tuple{"euribor", "policy rate, points a year, likewise", 400.0},
          std::tuple{"wage_share", "wage share, points, likewise", 100.0}}) {
        std::string line = fmt::format("  {:<36}", name);
        for (const int year : years) {
            const Estimate e = shift(still, ageing, series, scale, quarter_of(subject, year));
            line += fmt::format(" {:>16}", fmt::format("{:+.1f} ({:.1f})", e.mean, e.error));
        }
        made.table.push_back(line);
    }
}

} // namespace

AiCheck check_ai_ageing(const AiSubject& subject)
{
    AiCheck made{.check = {.name = {"What ageing does to output until 2050, without AI and with it",
                                    "2050년까지 고령화가 산출에 미치는 영향: AI 없이, AI와 함께"}}};
    const std::size_t quarters = quarter_of(subject, years.back());
    const auto play = [&](Mechanisms on) {
        Answer a = ask(subject.nation.laboratory, with_ai(subject, on, quarters, subject.nation.few));
        if (!a.breach().empty()) made.check.details.push_back(a.breach());
        return a;
    };
    // With a start of AI and no mechanism the labour force stays as large as it is.
    const Answer still = play(Mechanisms::none());
    const Answer ageing = play(Mechanisms::none().with(Mechanism::ageing));
    const Answer both = play(Mechanisms::all());
    const Answer ai = play(Mechanisms::all().without(Mechanism::ageing));
    made.table.push_back(fmt::format("  {:<36} {:>16} {:>16} {:>16} {:>16}", "real GDP against neither, %",
                                     years[0], years[1], years[2], "published 2050"));
    add_arm(subject, still,
            {"bank_of_korea.ageing",
             {"ageing alone", "고령화만"},
             ageing,
             published_estimate("bank_of_korea.ageing").printed},
            made);
    add_arm(subject, still,
            {"bank_of_korea.ageing_with_ai",
             {"ageing with AI", "고령화와 AI"},
             both,
             published_estimate("bank_of_korea.ageing_with_ai").printed},
            made);
    add_arm(subject, still, {"ai_without_ageing", {"AI without ageing", "고령화 없는 AI"}, ai}, made);
    add_people(subject, still, ageing, made);
    const calibration::Prospects& p = *still.calibration.prospects;
    made.table.push_back(
        fmt::format("  announced labour force in 2050 over that of the start: {:.3f}; the paths reach "
                    "{} of {} quarters",
                    calibration::along(p.labour_force, quarters, 1.0),
                    std::min(quarters, p.labour_force.size()), quarters));
    made.check.verdict = made.check.details.empty() ? Verdict::held : Verdict::failed;
    made.check.figures =
        fmt::format("{} pairs of {} quarters at 1:{:.0f}; no target: the published figures stand beside",
                    still.size(), quarters, subject.nation.coarse);
    return made;
}

} // namespace mm::validation
