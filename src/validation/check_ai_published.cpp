// SPDX-License-Identifier: Apache-2.0
#include "validation/ai_assumptions.hpp"

#include "ai/rules.hpp"
#include "base/quantile.hpp"
#include "calibration/closure_rules.hpp"
#include "readings/published_estimates.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace mm::validation {
namespace {

using nation::EvidenceList;
using nation::Ranged;

constexpr std::size_t quarters = 40; ///< ten years
constexpr std::size_t tenth = 37;    ///< first quarter of the tenth year

/// What AI does in the tenth year: mean over pairs on the same luck, with against without [%].
struct TenYears {
    Estimate gdp{};
    Estimate hourly{};       ///< output an hour
    Estimate unemployment{}; ///< in points
    double integrated = 0.0; ///< of employees [%]
    std::size_t pairs = 0;
    std::vector<double> gdp_each{}; ///< of every pair [%]
};

/// Rules of one setup; they outlive the question that is asked with them.
struct Rules {
    Inputs closures;
    Inputs ai;
};
Rules rules_of(const AiSetup& setup)
{
    if (setup.drawn) return {Inputs{calibration::closure_declarations()}, Inputs{ai::rule_declarations()}};
    return {certain_rules(calibration::closure_declarations(), setup.closure_rules),
            certain_rules(ai::rule_declarations(), setup.ai_rules)};
}

Answer play(const AiSubject& subject, const AiSetup& setup, bool with)
{
    const Rules rules = rules_of(setup);
    ai::Start start = *subject.start;
    if (setup.nobody_at_start) std::fill(start.integrated.begin(), start.integrated.end(), 0.0);
    Question question = without_ai(subject, quarters, subject.nation.few);
    question.closures = setup.closures;
    question.rules = &rules.closures;
    question.varied = setup.drawn;
    if (with) {
        question.ai = &start;
        question.mechanisms = setup.mechanisms;
        question.ai_rules = &rules.ai;
    }
    return ask(subject.nation.laboratory, question);
}

TenYears compare(const Answer& without, const Answer& with)
{
    std::vector<double> gdp, hourly, unemployment, integrated;
    for (std::size_t h = 0; h < with.size(); ++h) {
        if (with.outcomes[h].breach || without.outcomes[h].breach) continue;
        const auto mean = [&](const Answer& a, std::string_view series) {
            return a.mean(h, series, tenth, quarters);
        };
        gdp.push_back(100.0 * (mean(with, "real_gdp") / mean(without, "real_gdp") - 1.0));
        hourly.push_back(100.0 * (mean(with, "productivity") / mean(without, "productivity") - 1.0));
        unemployment.push_back(100.0 *
                               (mean(with, "unemployment_rate") - mean(without, "unemployment_rate")));
        integrated.push_back(100.0 * mean(with, "ai.integrated"));
    }
    return {
        estimate(gdp), estimate(hourly), estimate(unemployment), estimate(integrated).mean, gdp.size(), gdp};
}

/// Without AI, under one choice of closures; the nation is played once for all setups that share it.
class Without {
public:
    explicit Without(const AiSubject& subject) : subject_(subject) {}
    const Answer& of(const AiSetup& setup)
    {
        const auto same = [](const SetRule& a, const SetRule& b) {
            return a.name == b.name && a.value == b.value;
        };
        const bool known = answer_ && of_.drawn == setup.drawn && of_.closures == setup.closures &&
                           std::equal(of_.closure_rules.begin(), of_.closure_rules.end(),
                                      setup.closure_rules.begin(), setup.closure_rules.end(), same);
        if (!known) {
            answer_ = play(subject_, setup, false);
            of_ = setup;
        }
        return *answer_;
    }

private:
    const AiSubject& subject_;
    AiSetup of_{};
    std::optional<Answer> answer_{};
};

/// A line of the table and of the record.
struct Line {
    AiSetup setup{};
    std::string id{}; ///< of the record
    double given = Ranged::unknown;
    TenYears ours{};
};

std::string shown(const Estimate& e)
{
    return fmt::format("{:+.2f} ({:.2f}){}", e.mean, e.error, std::abs(e.mean) > 2.0 * e.error ? " " : "~");
}

std::string heading()
{
    return fmt::format("  {:<52} {:>9} {:>15} {:>15} {:>15} {:>15} {:>9}", "", "published", "real GDP %",
                       "output/hour %", "unemployed, pt", "step in GDP, pt", "adopted %");
}

std::string printed(const Line& line, std::optional<Estimate> step)
{
    return fmt::format("  {:<52} {:>9} {:>15} {:>15} {:>15} {:>15} {:>9.1f}", line.setup.name.en,
                       std::isnan(line.given) ? "" : fmt::format("{:.2f}", line.given), shown(line.ours.gdp),
                       shown(line.ours.hourly), shown(line.ours.unemployment), step ? shown(*step) : "",
                       line.ours.integrated);
}

/// How far pairs lie apart where rules are drawn: the mean alone would hide it.
std::string spread_of(const Line& line)
{
    const std::vector<double> sorted_pairs = sorted(line.ours.gdp_each);
    return fmt::format("  {:<52} {:>9} median {:+.1f}, 5 % to 95 % of the pairs {:+.1f} to {:+.1f}", "", "",
                       quantile_sorted(sorted_pairs, 0.5), quantile_sorted(sorted_pairs, 0.05),
                       quantile_sorted(sorted_pairs, 0.95));
}

nation::EvidenceRow record_of(const AiSubject& subject, const Line& line)
{
    const Quarter start = subject.nation.laboratory.economy->start;
    const double half = z95 * line.ours.gdp.error;
    nation::EvidenceRow row{
        .list = EvidenceList::published,
        .quantity = line.id,
        .name = line.setup.name,
        .quarter = start + static_cast<int>(quarters),
        .unit = "%",
        .ours = {line.ours.gdp.mean, line.ours.gdp.mean - half, line.ours.gdp.mean + half},
        .histories = line.ours.pairs};
    if (std::isnan(line.given)) return row;
    row.given = {line.given, line.given, line.given};
    row.missed = line.given < row.ours.low || line.given > row.ours.high;
    for (const readings::Estimate& e : readings::published_estimates())
        if (e.id == line.id) {
            row.source = std::string{e.source};
            row.grade = e.grade;
        }
    return row;
}

double printed_value(std::string_view id)
{
    for (const readings::Estimate& e : readings::published_estimates())
        if (e.id == id) return e.printed;
    return Ranged::unknown;
}

/// The mean difference of two lines; they share their luck and the nation without, so that their errors do not add up:
/// found from the pairs themselves.
Estimate step_between(const Answer& before, const Answer& after, const Answer& without_before,
                      const Answer& without_after)
{
    std::vector<double> differences;
    for (std::size_t h = 0; h < after.size(); ++h) {
        if (before.outcomes[h].breach || after.outcomes[h].breach || without_before.outcomes[h].breach ||
            without_after.outcomes[h].breach)
            continue;
        const auto mean = [&](const Answer& a) { return a.mean(h, "real_gdp", tenth, quarters); };
        differences.push_back(100.0 *
                              (mean(after) / mean(without_after) - mean(before) / mean(without_before)));
    }
    return estimate(differences);
}

/// Plays setups, each against the same before it, and adds their lines. In a chain each step is that from the line
/// before, else from `first`.
void add_lines(const AiSubject& subject, Without& without, std::vector<Line> lines, const Answer* first,
               const Answer* first_without, bool chain, AiCheck& made)
{
    std::optional<Answer> before, before_without;
    for (Line& line : lines) {
        const Answer base = without.of(line.setup);
        Answer with = play(subject, line.setup, true);
        line.ours = compare(base, with);
        if (!with.breach().empty()) made.check.details.push_back(line.setup.name.en + ": " + with.breach());
        std::optional<Estimate> step;
        if (first != nullptr)
            step = chain && before ? step_between(*before, with, *before_without, base)
                                   : step_between(*first, with, *first_without, base);
        made.table.push_back(printed(line, step));
        if (line.setup.drawn) made.table.push_back(spread_of(line));
        made.evidence.push_back(record_of(subject, line));
        if (chain) {
            before = std::move(with);
            before_without = base;
        }
    }
}

std::vector<Line> lines_of(const std::vector<AiSetup>& setups, const std::string& prefix)
{
    std::vector<Line> lines;
    for (const AiSetup& setup : setups) lines.push_back({.setup = setup, .id = prefix + setup.id});
    return lines;
}

/// The Bank of Korea's scenarios: their rise of TFP is given to the agents as saved labour, which is all that a firm of
/// fixed coefficients can make of displacement and productivity.
std::vector<Line> scenarios(const AiSubject& subject, double wage_share)
{
    struct Scenario {
        std::string_view tfp;
        std::string_view gdp;
        Text name;
    };
    const std::array list{Scenario{"bank_of_korea.tfp_complementarity",
                                   "bank_of_korea.gdp_complementarity",
                                   {"Bank of Korea: TFP +1.1 %", "한국은행: TFP +1.1%"}},
                          Scenario{"bank_of_korea.tfp_productivity",
                                   "bank_of_korea.gdp_productivity",
                                   {"Bank of Korea: TFP +2.1 %", "한국은행: TFP +2.1%"}},
                          Scenario{"bank_of_korea.tfp",
                                   "bank_of_korea.gdp",
                                   {"Bank of Korea: TFP +3.2 %", "한국은행: TFP +3.2%"}}};
    std::vector<Line> lines;
    for (const Scenario& s : list)
        lines.push_back({.setup = from_productivity(subject, std::string{s.gdp}, s.name,
                                                    printed_value(s.tfp) / 100.0, wage_share),
                         .id = std::string{s.gdp},
                         .given = printed_value(s.gdp)});
    return lines;
}

double wage_share_of(const Answer& without)
{
    return estimate(
               each(without, [&](std::size_t h) { return without.mean(h, "wage_share", tenth, quarters); }))
        .mean;
}

} // namespace

AiCheck check_ai_published(const AiSubject& subject)
{
    AiCheck made{.check = {.name = {"The agents' own answer under published assumptions, and the way to ours",
                                    "발표된 추정의 가정 아래 행위자들의 답과, 우리 설정까지의 경로"}}};
    Without without{subject};
    const AiSetup point = acemoglu(subject, false);
    const Answer base = without.of(point);
    const Answer with = play(subject, point, true);
    const double wage_share = wage_share_of(base);

    made.table.push_back(heading());
    made.table.push_back("  Published assumptions in the agents' economy, all closures on");
    std::vector<Line> published{
        {.setup = point, .id = "acemoglu.gdp", .given = printed_value("acemoglu.gdp")},
        {.setup = acemoglu(subject, true),
         .id = "acemoglu.gdp_hard",
         .given = printed_value("acemoglu.gdp_hard")}};
    for (Line& line : scenarios(subject, wage_share)) published.push_back(std::move(line));
    add_lines(subject, without, published, nullptr, nullptr, false, made);

    made.table.push_back(
        "  Acemoglu's assumptions to our usual setting: each line gives up one assumption more");
    add_lines(subject, without, lines_of(steps_from(point), "step."), &with, &base, true, made);

    made.table.push_back("  Acemoglu's assumptions under other closures: each line changes one alone");
    add_lines(subject, without, lines_of(rivals_of(point), "closure."), &with, &base, false, made);

    const TenYears own = compare(base, with);
    made.table.push_back(fmt::format("  Saved labour at work in full: {:+.2f} % of output; TFP of Acemoglu "
                                     "{:.2f} %, the agents' (wage share {:.3f} "
                                     "of output an hour) {:+.2f} ({:.2f}) %",
                                     100.0 * gain_of(0.199 * 0.23, 0.27), printed_value("acemoglu.tfp"),
                                     wage_share, wage_share * own.hourly.mean,
                                     wage_share * own.hourly.error));
    made.table.push_back("  Standard errors in brackets; ~: not twice its error from zero");
    made.check.verdict = made.check.details.empty() ? Verdict::held : Verdict::failed;
    made.check.figures =
        fmt::format("{} pairs of {} quarters at 1:{:.0f} a line, tenth year, with AI against without any",
                    own.pairs, quarters, subject.nation.coarse);
    return made;
}

} // namespace mm::validation
