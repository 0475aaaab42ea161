// SPDX-License-Identifier: Apache-2.0
#include "base/quantile.hpp"
#include "validation/ai_steps.hpp"
#include "validation/ai_ten_years.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <optional>

namespace mm::validation {
namespace {

using nation::EvidenceList;
using nation::Ranged;

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
                       std::isnan(line.given) ? "" : fmt::format("{:.2f}", line.given),
                       shown(mean_of(line.ours.gdp)), shown(mean_of(line.ours.hourly)),
                       shown(mean_of(line.ours.unemployment)), step ? shown(*step) : "",
                       mean_of(line.ours.integrated).mean);
}

/// How far pairs lie apart where rules are drawn: the mean alone would hide it.
std::string spread_of(const Line& line)
{
    const std::vector<double> sorted_pairs = sorted(whole(line.ours.gdp));
    return fmt::format("  {:<52} {:>9} median {:+.1f}, 5 % to 95 % of the pairs {:+.1f} to {:+.1f}", "", "",
                       quantile_sorted(sorted_pairs, 0.5), quantile_sorted(sorted_pairs, 0.05),
                       quantile_sorted(sorted_pairs, 0.95));
}

nation::EvidenceRow record_of(const AiSubject& subject, const Line& line)
{
    const Quarter start = subject.nation.laboratory.economy->start;
    const Estimate gdp = mean_of(line.ours.gdp);
    const double half = z95 * gdp.error;
    nation::EvidenceRow row{.list = EvidenceList::published,
                            .quantity = line.id,
                            .name = line.setup.name,
                            .quarter = start + static_cast<int>(ten_years),
                            .unit = "%",
                            .ours = {gdp.mean, gdp.mean - half, gdp.mean + half},
                            .histories = whole(line.ours.gdp).size()};
    if (std::isnan(line.given)) return row;
    row.given = {line.given, line.given, line.given};
    row.missed = line.given < row.ours.low || line.given > row.ours.high;
    const readings::Estimate& e = published_estimate(line.id);
    row.source = std::string{e.source};
    row.grade = e.grade;
    return row;
}

/// From where the steps of lines are counted.
enum class Steps {
    none,
    from_point, ///< each from the same line
    in_a_chain  ///< each from the line before it
};

/// Plays setups and adds their lines; `point` is where steps begin.
void add_lines(const AiSubject& subject, WithoutAi& kept, std::vector<Line> lines, const TenYears& point,
               Steps steps, AiCheck& made)
{
    const std::vector<double>* before = &point.gdp;
    for (Line& line : lines) {
        line.ours = play_ten_years(subject, line.setup, kept);
        if (!line.ours.breach.empty())
            made.check.details.push_back(line.setup.name.en + ": " + line.ours.breach);
        std::optional<Estimate> step;
        if (steps != Steps::none) step = mean_step(*before, line.ours.gdp);
        made.table.push_back(printed(line, step));
        if (line.setup.drawn) made.table.push_back(spread_of(line));
        made.evidence.push_back(record_of(subject, line));
        if (steps == Steps::in_a_chain) before = &line.ours.gdp;
    }
}

std::vector<Line> lines_of(const std::vector<AiSetup>& setups, const std::string& prefix)
{
    std::vector<Line> lines;
    for (const AiSetup& setup : setups) lines.push_back({.setup = setup, .id = prefix + setup.id});
    return lines;
}

/// A setup that is called by the estimate whose assumptions it has.
Line published_line(AiSetup setup)
{
    const std::string id = setup.id;
    return {.setup = std::move(setup), .id = id, .given = published_estimate(id).printed};
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
        lines.push_back(published_line(from_productivity(
            subject, std::string{s.gdp}, s.name, published_estimate(s.tfp).printed / 100.0, wage_share)));
    return lines;
}

double wage_share_of(const Answer& without)
{
    return estimate(
               each(without,
                    [&](std::size_t h) { return without.mean(h, "wage_share", ten_years - 3, ten_years); }))
        .mean;
}

} // namespace

AiCheck check_ai_published(const AiSubject& subject)
{
    AiCheck made{.check = {.name = {"The agents' own answer under published assumptions, and the way to ours",
                                    "발표된 추정의 가정 아래 행위자들의 답과, 우리 설정까지의 경로"}}};
    WithoutAi kept;
    const AiSetup point = acemoglu(subject, false);
    const double wage_share = wage_share_of(play_without(subject, point, kept));
    const TenYears own = play_ten_years(subject, point, kept);

    made.table.push_back(heading());
    made.table.push_back("  Published assumptions in the agents' economy, all closures on");
    std::vector<Line> published{published_line(point), published_line(acemoglu(subject, true))};
    for (Line& line : scenarios(subject, wage_share)) published.push_back(std::move(line));
    add_lines(subject, kept, std::move(published), own, Steps::none, made);

    made.table.push_back(
        "  Acemoglu's assumptions to our usual setting: each line gives up one assumption more");
    add_lines(subject, kept, lines_of(steps_from(point), "step."), own, Steps::in_a_chain, made);

    made.table.push_back("  Acemoglu's assumptions under other closures: each line changes one alone");
    add_lines(subject, kept, lines_of(rivals_of(point), "closure."), own, Steps::from_point, made);

    const Estimate hourly = mean_of(own.hourly);
    made.table.push_back(
        fmt::format("  Saved labour at work in full: {:+.2f} % of output; TFP of Acemoglu {:.2f} %, "
                    "the agents' (wage share {:.3f} of output an hour) {:+.2f} ({:.2f}) %",
                    100.0 * acemoglu_gain(), published_estimate("acemoglu.tfp").printed, wage_share,
                    wage_share * hourly.mean, wage_share * hourly.error));
    made.table.push_back("  Standard errors in brackets; ~: not twice its error from zero");
    made.check.verdict = made.check.details.empty() ? Verdict::held : Verdict::failed;
    made.check.figures =
        fmt::format("{} pairs of {} quarters at 1:{:.0f} a line, tenth year, with AI against without any",
                    whole(own.gdp).size(), ten_years, subject.nation.coarse);
    return made;
}

} // namespace mm::validation
