// SPDX-License-Identifier: Apache-2.0
#include "validation/ai_checks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <vector>

namespace mm::validation {
namespace {

using ai::Mechanism;
using ai::Mechanisms;

constexpr std::size_t quarters = 40;
constexpr double chips = 20'000.0; ///< a quarter, so many that some wait for power and the book is felt
constexpr std::size_t buying = 8;  ///< quarters in which they are ordered

struct Difference {
    std::size_t numbers = 0;
    std::size_t differ = 0;
};

/// Every number that both record, by its bits: not a number is equal to itself here.
Difference compare(const Answer& one, const Answer& other)
{
    Difference d;
    const std::size_t series = std::min(one.catalogue.size(), other.catalogue.size());
    for (std::size_t h = 0; h < one.size(); ++h)
        for (std::size_t s = 0; s < series; ++s)
            for (std::size_t q = 0; q <= one.outcomes[h].history.quarters; ++q) {
                ++d.numbers;
                d.differ += std::bit_cast<std::uint64_t>(one.outcomes[h].history.at(s, q)) !=
                            std::bit_cast<std::uint64_t>(other.outcomes[h].history.at(s, q));
            }
    return d;
}

std::vector<model::Measures> many_chips()
{
    std::vector<model::Measures> plan(quarters);
    for (std::size_t q = 0; q < buying; ++q) plan[q].chips.push_back({.generation = 1, .chips = chips});
    return plan;
}

} // namespace

AiCheck check_ai_off(const AiSubject& subject)
{
    AiCheck made{
        .check = {.name = {"Without AI's mechanisms the nation is played bit for bit; without each alone "
                           "no identity breaks and something moves",
                           "AI의 기제를 모두 끄면 기존 경제가 비트까지 같게 돌고, 하나씩 끄면 항등식이 "
                           "깨지지 않으면서 무언가 움직인다"}}};
    const Laboratory& laboratory = subject.nation.laboratory;
    const std::size_t few = subject.nation.few;
    // The nation's labour force ages whether there is AI or not.
    const Answer nation = ask(laboratory, without_ai(subject, quarters, few));
    const Answer off =
        ask(laboratory, with_ai(subject, Mechanisms::none().with(Mechanism::ageing), quarters, few));
    const Difference d = compare(nation, off);
    if (d.differ > 0)
        made.check.details.push_back(fmt::format("{} numbers differ from the nation's", d.differ));
    Question question = with_ai(subject, Mechanisms::all(), quarters, few);
    question.measures = many_chips();
    const Answer all = ask(laboratory, question);
    if (!all.breach().empty()) made.check.details.push_back("all on: " + all.breach());
    made.table.push_back(fmt::format("  {:<12} {:>7} {:>22}", "without", "broken", "numbers that moved"));
    for (std::size_t m = 0; m < ai::mechanisms_count; ++m) {
        const auto mechanism = static_cast<Mechanism>(m);
        const std::string name{ai::id_of(mechanism)};
        question.mechanisms = Mechanisms::all().without(mechanism);
        const Answer without = ask(laboratory, question);
        const Difference moved = compare(all, without);
        made.table.push_back(
            fmt::format("  {:<12} {:>7} {:>20.1f} %", name, without.broken(),
                        100.0 * static_cast<double>(moved.differ) / static_cast<double>(moved.numbers)));
        if (!without.breach().empty())
            made.check.details.push_back("without " + name + ": " + without.breach());
        if (moved.differ == 0) made.check.details.push_back("without " + name + " nothing moves");
    }
    made.check.verdict = made.check.details.empty() ? Verdict::held : Verdict::failed;
    made.check.figures = fmt::format("all off: {} numbers, {} differ; {} histories of {} quarters at "
                                     "1:{:.0f}; each alone under a plan of {:.0f} "
                                     "chips in {} quarters",
                                     d.numbers, d.differ, few, quarters, subject.nation.coarse,
                                     chips * static_cast<double>(buying), buying);
    return made;
}

} // namespace mm::validation
