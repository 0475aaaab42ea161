// SPDX-License-Identifier: Apache-2.0
#include "experiment/effect_sentences.hpp"
#include "experiment/effects.hpp"
#include "validation/plan_texts.hpp"

#include <fmt/format.h>

namespace mm::validation {
namespace {

/// How many effects are told, of how many.
struct Told {
    std::size_t told = 0;
    std::size_t all = 0;
};

void count(const experiment::FigureEffects& figure, Told& told)
{
    for (const experiment::Effect& e : figure.windows) {
        ++told.all;
        told.told += e.finding == experiment::Finding::told;
    }
}

Told count(const experiment::Effects& effects)
{
    Told told;
    for (const auto* group : {&effects.headlines, &effects.others, &effects.bill})
        for (const auto& figure : *group) count(figure, told);
    for (const auto* group : {&effects.classes, &effects.industries})
        for (const auto& each : *group)
            for (const auto& figure : each.figures) count(figure, told);
    return told;
}

experiment::Effects effects_of(const NationSubject& subject, const Answer& base, Question question,
                               std::string_view pledge)
{
    question.measures = enacted(subject, pledge, question.quarters).measures;
    const Answer with = ask(subject.laboratory, question);
    const auto pairs = experiment::pairs_of(base.outcomes, with.outcomes);
    return experiment::effects_of(base.catalogue, pairs, question.quarters);
}

constexpr std::string_view one_won =
    "[[pledge]]\nlever = \"state.purchase\"\nproducts = [\"s61\"]\nuse = \"consumption\"\n"
    "from = \"2025Q1\"\nuntil = \"2025Q1\"\nbudget = { amount = 1, unit = \"KRW\" }\n";
constexpr std::string_view two_and_a_half_trillion =
    "[[pledge]]\nlever = \"state.purchase\"\nproducts = [\"s61\"]\nuse = \"consumption\"\n"
    "from = \"2025Q1\"\nuntil = \"2025Q4\"\nbudget = { amount = 2.5, unit = \"trn KRW\" }\n";

} // namespace

NationCheck check_small_plans(const NationSubject& subject)
{
    NationCheck made{
        .check = {.name = {"Of a plan of one won nothing is told, of 2.5 trillion no more than can be",
                           "1원짜리 공약에 대해서는 아무것도 말하지 않고, 2.5조 원에 대해서는 말할 수 있는 "
                           "것만 말한다"}}};
    const Quarter start = subject.laboratory.economy->start;
    const Question question{.start = start,
                            .scale = subject.coarse,
                            .histories = subject.few,
                            .quarters = static_cast<std::size_t>(Quarter::of(2040, 4) - start)};
    const Answer base = ask(subject.laboratory, question);
    const experiment::Effects won = effects_of(subject, base, question, one_won);
    const experiment::Effects more = effects_of(subject, base, question, two_and_a_half_trillion);
    const Told of_one = count(won);
    const Told of_more = count(more);
    const Text when = experiment::window_text(more.windows.front(), start);
    for (const experiment::FigureEffects& figure : more.headlines)
        made.table.push_back("  2.5 trillion: " + experiment::sentence_of(figure, 0, when).en);
    if (of_one.told > 0)
        made.check.details.push_back(
            fmt::format("{} of {} effects of one won are told", of_one.told, of_one.all));
    made.check.verdict = made.check.details.empty() ? Verdict::held : Verdict::failed;
    made.check.figures =
        fmt::format("one won: {} of {} effects told; 2.5 trillion: {} of {}; {} pairs at 1:{:.0f}",
                    of_one.told, of_one.all, of_more.told, of_more.all, subject.few, subject.coarse);
    return made;
}

} // namespace mm::validation
