// SPDX-License-Identifier: Apache-2.0
#include "run_effects_text.hpp"

#include "experiment/effect_sentences.hpp"
#include "run_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace mm::app {
namespace {

using experiment::Effect;
using experiment::Effects;
using experiment::FigureEffects;
using experiment::Finding;
using experiment::SubjectEffects;

constexpr std::size_t most = 10; ///< industries shown each way

/// "−0.8 (−1.3 – −0.3)"; what cannot be told from zero bears a question mark.
std::string cell_of(const Effect& effect)
{
    if (effect.finding == Finding::none || std::isnan(effect.mean)) return "–";
    if (effect.finding == Finding::same) return "0";
    const int decimals = experiment::decimals_of(effect);
    const auto number = [&](double value) { return experiment::number_text(value, decimals); };
    const std::string mark = effect.finding == Finding::told ? "" : "? ";
    if (std::isnan(effect.low)) return mark + number(effect.mean);
    return fmt::format("{}{} ({} – {})", mark, number(effect.mean), number(effect.low), number(effect.high));
}

std::string head_of(const FigureEffects& figure, bool korean)
{
    return fmt::format("{} [{}]", chosen(figure.text, korean), chosen(figure.unit, korean));
}

std::vector<std::string> window_names(const Effects& effects, Quarter start, bool korean)
{
    std::vector<std::string> names;
    for (const experiment::Window& window : effects.windows)
        names.push_back(chosen(experiment::window_text(window, start), korean));
    return names;
}

std::string sentences_on(const FigureEffects& figure, const Effects& effects, Quarter start, bool korean,
                         const Text& against = experiment::without_plan)
{
    std::vector<Text> when;
    for (const experiment::Window& window : effects.windows)
        when.push_back(experiment::window_text(window, start));
    std::string text;
    for (const Text& sentence : sentences_of(figure, when, against)) text += chosen(sentence, korean) + "\n";
    return text;
}

/// A row a subject and a column a window, of one figure.
std::vector<TextRow> table_of(std::span<const SubjectEffects> subjects, std::string_view id,
                              const Effects& effects, Quarter start, bool korean)
{
    TextRow head{""};
    for (std::string& name : window_names(effects, start, korean)) head.push_back(std::move(name));
    std::vector<TextRow> rows{head};
    for (const SubjectEffects& subject : subjects) {
        const FigureEffects* figure = figure_of(subject, id);
        if (figure == nullptr) continue;
        if (rows.size() == 1) rows[0][0] = head_of(*figure, korean);
        TextRow row{chosen(subject.text, korean)};
        for (const Effect& effect : figure->windows) row.push_back(cell_of(effect));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::string classes_text(const Effects& effects, Quarter start, bool korean)
{
    std::string text;
    for (const char* figure : {"income", "persons", "hours", "wealth"})
        text += laid_out(table_of(effects.classes, figure, effects, start, korean)) + "\n";
    return text;
}

std::string list_text(const std::vector<FigureEffects>& figures, const Text& title, const Effects& effects,
                      Quarter start, bool korean)
{
    TextRow head{chosen(title, korean)};
    for (std::string& name : window_names(effects, start, korean)) head.push_back(std::move(name));
    std::vector<TextRow> rows{std::move(head)};
    for (const FigureEffects& figure : figures) {
        TextRow row{head_of(figure, korean)};
        for (const Effect& effect : figure.windows) row.push_back(cell_of(effect));
        rows.push_back(std::move(row));
    }
    return laid_out(rows) + "\n";
}

/// The industries whose change can be told from zero, the largest first, by name.
std::string industries_text(const Effects& effects, std::span<const nation::IndustryName> names,
                            Quarter start, bool korean)
{
    std::string text;
    const std::size_t last = effects.windows.size() - 1;
    for (const char* id : {"output", "employees", "exports"}) {
        std::vector<SubjectEffects> told;
        for (std::size_t s = 0; s < effects.industries.size(); ++s) {
            const SubjectEffects& industry = effects.industries[s];
            if (figure_of(industry, id)->windows[last].finding != Finding::told) continue;
            told.push_back(industry);
            if (s < names.size()) told.back().text = names[s].name;
        }
        const experiment::MostHit hit = most_hit(told, id, last, most);
        std::vector<SubjectEffects> shown;
        for (const auto* list : {&hit.gain, &hit.lose})
            for (const SubjectEffects* subject : *list) shown.push_back(*subject);
        if (!shown.empty()) text += laid_out(table_of(shown, id, effects, start, korean)) + "\n";
    }
    if (!text.empty())
        return chosen({"Industries that can be told to gain or lose in the last of these windows.\n\n",
                       "마지막 기간에 얻거나 잃는다고 말할 수 있는 산업.\n\n"},
                      korean) +
               text;
    return chosen({"Of no industry can a gain or loss be told from zero in the last of these windows.\n",
                   "마지막 기간에 얻거나 잃는다고 말할 수 있는 산업은 없다.\n"},
                  korean);
}

std::string head_text(const record::PlanRun& with, bool korean)
{
    const Effects& e = with.effects;
    std::string text = fmt::format("{} ({})\n", chosen(with.plan.title, korean), with.plan.id);
    for (const Text& note : with.plan.notes) text += "* " + chosen(note, korean) + "\n";
    if (e.identical)
        return text +
               chosen(
                   {"Every history is the same to the bit with and without the plan: it changes nothing.\n",
                    "모든 역사가 계획이 있을 때와 없을 때 마지막 비트까지 같다. 이 계획은 아무것도 바꾸지 "
                    "않는다.\n"},
                   korean);
    return text +
           chosen(
               {fmt::format(
                    "Means over {} pairs of histories with the same luck; the intervals in brackets hold all "
                    "at once with {:.0f} %.\n\n",
                    e.pairs, 100.0 * (1.0 - experiment::family_error)),
                fmt::format(
                    "운이 같은 역사 {}쌍의 평균. 괄호 안의 구간은 {:.0f}%의 확률로 모두 동시에 성립한다.\n\n",
                    e.pairs, 100.0 * (1.0 - experiment::family_error))},
               korean);
}

} // namespace

std::string effects_text(const record::PlanRun& with, std::span<const nation::IndustryName> names,
                         bool korean)
{
    const Effects& e = with.effects;
    const Quarter start = with.result.key.start;
    std::string text = head_text(with, korean);
    if (e.identical || e.windows.empty()) return text;
    for (const FigureEffects& figure : e.headlines) text += sentences_on(figure, e, start, korean);
    if (e.classes.empty()) return text;
    text += chosen({"\nWho gains and who pays; what cannot be told from zero bears a question mark.\n\n",
                    "\n누가 얻고 누가 내는가. 0과 구별되지 않는 것에는 물음표가 붙는다.\n\n"},
                   korean);
    text += classes_text(e, start, korean);
    text += list_text(e.others, {"State, bank and abroad", "정부·은행·해외"}, e, start, korean);
    text += list_text(e.bill, {"The state's bill", "정부의 청구서"}, e, start, korean);
    return text + industries_text(e, names, start, korean);
}

std::string comparison_text(std::span<const record::PlanRun> plans, bool korean)
{
    const Effects& first = plans.front().effects;
    const Quarter start = plans.front().result.key.start;
    TextRow head{"", ""};
    for (const record::PlanRun& with : plans) head.push_back(with.plan.id);
    std::vector<TextRow> rows{std::move(head)};
    const std::vector<std::string> windows = window_names(first, start, korean);
    for (std::size_t h = 0; h < first.headlines.size(); ++h)
        for (std::size_t w = 0; w < windows.size(); ++w) {
            TextRow row{w == 0 ? head_of(first.headlines[h], korean) : "", windows[w]};
            for (const record::PlanRun& with : plans)
                row.push_back(cell_of(with.effects.headlines[h].windows[w]));
            rows.push_back(std::move(row));
        }
    return laid_out(rows);
}

std::string between_text(const experiment::Between& each, std::span<const record::PlanRun> plans, bool korean)
{
    const Effects& e = each.effects;
    const std::string& plan = plans[each.plan].plan.id;
    const std::string& other = plans[each.other].plan.id;
    const Quarter start = plans[each.plan].result.key.start;
    if (e.identical)
        return chosen({fmt::format("{} and {} are the same to the bit in every history.\n", plan, other),
                       fmt::format("{} 및 {}: 모든 역사가 마지막 비트까지 같다.\n", plan, other)},
                      korean);
    if (e.windows.empty()) return {};
    const double sure = 100.0 * (1.0 - experiment::family_error);
    std::string text = chosen(
        {fmt::format(
             "{} beside {}: {} pairs of histories with the same luck; the intervals between plans hold "
             "all at once with {:.0f} %.\n",
             plan, other, e.pairs, sure),
         fmt::format("{}, {}에 견주어: 운이 같은 역사 {}쌍. 계획 사이의 구간은 {:.0f}%의 확률로 모두 동시에 "
                     "성립한다.\n",
                     plan, other, e.pairs, sure)},
        korean);
    for (const FigureEffects& figure : e.headlines)
        text += sentences_on(figure, e, start, korean, experiment::under_plan(other));
    return text + "\n" + laid_out(table_of(e.classes, "income", e, start, korean));
}

} // namespace mm::app
