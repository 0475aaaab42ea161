// SPDX-License-Identifier: Apache-2.0
#include "validation/ai_observed.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace mm::validation {
namespace {

using nation::EvidenceList;
using nation::EvidenceRow;
using nation::Ranged;

/// What the run is asked for in quarters that nobody has counted yet.
constexpr std::array<std::string_view, 7> predicted{
    "chips", "chips_h100e", "adoption", "own_use", "hours_saved_integrated", "power", "gdp_growth"};
constexpr Quarter first_predicted = Quarter::of(2025, 4);
constexpr Quarter last_predicted = Quarter::of(2026, 4);

std::string shown(const Ranged& r)
{
    if (!r.known()) return "-";
    const auto number = [](double x) {
        return x >= 1000.0 ? fmt::format("{:.0f}", x) : fmt::format("{:.3g}", x);
    };
    if (r.low == r.value && r.high == r.value) return number(r.value);
    return fmt::format("{} ({} to {})", number(r.value), number(r.low), number(r.high));
}

EvidenceList list_of(endow::Use use)
{
    switch (use) {
    case endow::Use::input:
        return EvidenceList::input;
    case endow::Use::calibration:
        return EvidenceList::calibration;
    case endow::Use::holdout:
        break;
    }
    return EvidenceList::holdout;
}

/// An observation beside what the run gives; nothing of the run for inputs.
EvidenceRow row_of(const AiSubject& subject, const Answer& answer, const endow::Observation& o)
{
    EvidenceRow row{.list = list_of(o.use),
                    .quantity = o.quantity,
                    .name = {o.quantity, o.quantity},
                    .quarter = o.quarter,
                    .unit = o.unit,
                    .given = {o.value, o.low, o.high},
                    .source = o.source,
                    .grade = o.grade};
    const RunFigure* figure = run_figure(o.quantity);
    if (figure == nullptr) return row;
    row.name = figure->name;
    if (o.use == endow::Use::input) return row;
    row.ours = run_value(subject, answer, *figure, o.quarter);
    if (!row.ours.known()) return row;
    row.histories = answer.size() - answer.broken();
    row.missed = !meets(row.given, row.ours, figure->likeness);
    return row;
}

std::string verdict_of(const EvidenceRow& row)
{
    if (!row.ours.known()) return row.list == EvidenceList::input ? "" : "before the run";
    return row.missed ? "MISSED" : "meets";
}

/// Where the observed value lies among the histories: the share of them below it.
std::string place_of(const AiSubject& subject, const Answer& answer, const EvidenceRow& row)
{
    const RunFigure* figure = run_figure(row.quantity);
    if (!row.ours.known() || figure == nullptr || figure->likeness != Likeness::same) return "";
    const std::vector<double> values = run_values(subject, answer, *figure, row.quarter);
    const auto below =
        std::count_if(values.begin(), values.end(), [&](double v) { return v < row.given.value; });
    return fmt::format("{:.1f} %", 100.0 * static_cast<double>(below) / static_cast<double>(values.size()));
}

void print(const EvidenceRow& row, const std::string& place, AiCheck& made)
{
    made.table.push_back(fmt::format("    {:<19} {} {:>28} {:<18} {:<12} {:>28} {:>9}  {}", row.quantity,
                                     to_string(row.quarter), shown(row.given), row.unit,
                                     mm::to_string(row.grade), shown(row.ours), place, verdict_of(row)));
}

void add_observed(const AiSubject& subject, const Answer& answer, AiCheck& made)
{
    constexpr std::array lists{
        std::pair{endow::Use::input, "Inputs: told to the run"},
        std::pair{endow::Use::calibration, "Calibration targets: fitted"},
        std::pair{endow::Use::holdout, "Held out: the run has to meet them by itself"}};
    for (const auto& [use, title] : lists) {
        made.table.push_back(fmt::format("  {}", title));
        made.table.push_back(fmt::format("    {:<19} {:<6} {:>28} {:<18} {:<12} {:>28} {:>9}", "quantity",
                                         "date", "observed (range)", "unit", "grade",
                                         use == endow::Use::input ? "" : "run: median (5 % to 95 %)",
                                         use == endow::Use::input ? "" : "below it"));
        for (const endow::Observation& o : subject.tables->observed) {
            if (o.use != use) continue;
            made.evidence.push_back(row_of(subject, answer, o));
            print(made.evidence.back(), place_of(subject, answer, made.evidence.back()), made);
        }
    }
}

void add_predicted(const AiSubject& subject, const Answer& answer, AiCheck& made)
{
    made.table.push_back("  Predicted, without a plan: median (5 % to 95 %)");
    for (const std::string_view quantity : predicted)
        for (Quarter q = first_predicted; q <= last_predicted; q = q + 1) {
            const RunFigure& figure = *run_figure(quantity);
            made.evidence.push_back({.list = EvidenceList::prediction,
                                     .quantity = std::string{quantity},
                                     .name = figure.name,
                                     .quarter = q,
                                     .unit = std::string{figure.unit},
                                     .ours = run_value(subject, answer, figure, q),
                                     .histories = answer.size() - answer.broken()});
            made.table.push_back(fmt::format("    {:<24} {} {:>32} {}", quantity, to_string(q),
                                             shown(made.evidence.back().ours), figure.unit));
        }
}

std::size_t missed(const AiCheck& made, EvidenceList list)
{
    return static_cast<std::size_t>(
        std::count_if(made.evidence.begin(), made.evidence.end(),
                      [&](const EvidenceRow& r) { return r.list == list && r.missed; }));
}

/// Of a list, those that the run has a figure for.
std::size_t compared(const AiCheck& made, EvidenceList list)
{
    return static_cast<std::size_t>(
        std::count_if(made.evidence.begin(), made.evidence.end(),
                      [&](const EvidenceRow& r) { return r.list == list && r.ours.known(); }));
}

} // namespace

AiCheck check_ai_hold_outs(const AiSubject& subject)
{
    AiCheck made{.check = {.name = {"What was held out is met", "빼 둔 관측값을 모형이 맞힌다"}}};
    const Quarter start = subject.nation.laboratory.economy->start;
    const auto quarters = static_cast<std::size_t>(last_predicted - start);
    const Answer answer = ask(subject.nation.laboratory,
                              with_ai(subject, ai::Mechanisms::all(), quarters, subject.nation.histories));
    if (!answer.breach().empty()) made.check.details.push_back(answer.breach());
    add_observed(subject, answer, made);
    add_predicted(subject, answer, made);
    for (const EvidenceRow& row : made.evidence)
        if (row.missed)
            made.check.details.push_back(fmt::format("{} {} is missed: observed {}, run {} ({})",
                                                     row.quantity, to_string(row.quarter), shown(row.given),
                                                     shown(row.ours), to_string(row.list)));
    made.check.verdict = made.check.details.empty() ? Verdict::held : Verdict::failed;
    made.check.figures = fmt::format(
        "{} of {} hold-outs missed, {} of {} calibration targets missed; {} histories from {} at 1:{:.0f}",
        missed(made, EvidenceList::holdout), compared(made, EvidenceList::holdout),
        missed(made, EvidenceList::calibration), compared(made, EvidenceList::calibration), answer.size(),
        to_string(start), subject.nation.coarse);
    return made;
}

} // namespace mm::validation
