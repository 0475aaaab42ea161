// SPDX-License-Identifier: Apache-2.0
#include "ai/rules.hpp"
#include "validation/ai_plans.hpp"
#include "validation/certain_rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <optional>

namespace mm::validation {
namespace {

using ai::Mechanisms;

constexpr std::size_t quarters = 40;
constexpr std::size_t bought = 18; ///< quarter in which chips of a plan that ends with the 16th stand

constexpr double rounding = 1e-9; ///< of what is wanted: less is not rationed

/// How far a cut is from rationing exactly what is not covered.
struct Cut {
    double off = 0.0;         ///< largest distance of work done from work covered, over work wanted [1]
    std::size_t rationed = 0; ///< quarters in which less was done than wanted
    std::size_t seen = 0;
    double least = 1.0; ///< part that could be done, at worst [1]
};

/// Small models run on own servers and never lack; what else is wanted home factories do as far as they reach.
Cut hold_cut(const Answer& answer)
{
    Cut cut;
    for (std::size_t h = 0; h < answer.size(); ++h)
        for (std::size_t q = 1; q <= quarters && !answer.outcomes[h].breach; ++q) {
            const auto of = [&](std::string_view series) { return answer.value(h, series, q); };
            const double wanted = of("ai.wanted");
            if (!(wanted > 0.0)) continue;
            const double done = of("ai.served") * wanted;
            const double small = of("ai.share_small") * done;
            const double covered = std::min(wanted - small, of("ai.capacity")) + small;
            cut.off = std::max({cut.off, std::abs(done - covered) / wanted, of("ai.share_foreign")});
            cut.rationed += of("ai.served") < 1.0 - rounding;
            cut.least = std::min(cut.least, of("ai.served"));
            ++cut.seen;
        }
    return cut;
}

void check_cut(const AiSubject& subject, AiCheck& made)
{
    // At the upper end of what a task-hour may take home factories lack; far beyond it they do next to nothing.
    for (const double tokens : {1e6, 1e9}) {
        const std::array set{SetRule{"ai.tokens_per_task_hour", tokens}};
        Inputs rules{ai::rule_declarations()};
        const Inputs certain = certain_rules(ai::rule_declarations(), set);
        for (const Declaration* d : ai::rule_declarations())
            if (d->name == set[0].name) rules.set(*d, certain[*d]);
        Question question = with_ai(subject, Mechanisms::all(), quarters, subject.nation.few);
        question.ai_rules = &rules;
        question.measures.resize(quarters);
        for (model::Measures& m : question.measures) m.api_open = false;
        const Answer answer = ask(subject.nation.laboratory, question);
        const Cut cut = hold_cut(answer);
        if (!answer.breach().empty()) made.check.details.push_back("cut: " + answer.breach());
        if (!(cut.off < rounding))
            made.check.details.push_back(
                fmt::format("work done strays from work covered by {:.2g}", cut.off));
        if (tokens > 1e8 && cut.rationed == 0) made.check.details.push_back("the cut rations nobody");
        made.table.push_back(
            fmt::format("  total cut, {:.0e} tokens a task-hour: rationed in {} of {} quarters, at worst "
                        "{:.4f} of what was wanted done; off by {:.1e} at most",
                        tokens, cut.rationed, cut.seen, cut.least, cut.off));
    }
}

/// Histories whose numbers are not those of the other, bit for bit.
std::size_t different(const Answer& one, const Answer& other)
{
    std::size_t count = 0;
    for (std::size_t h = 0; h < one.size(); ++h) {
        const auto& a = one.outcomes[h].history.values;
        const auto& b = other.outcomes[h].history.values;
        count += !std::equal(a.begin(), a.end(), b.begin(), b.end(), [](double x, double y) {
            return std::bit_cast<std::uint64_t>(x) == std::bit_cast<std::uint64_t>(y);
        });
    }
    return count;
}

std::string purchase(double count, double budget)
{
    return fmt::format("[[pledge]]\nlever = \"chips.state_purchase\"\nfrom = \"2025Q1\"\nuntil = \"2028Q4\"\n"
                       "chip = \"B200\"\ncount = {:.0f}\nbudget = {{ amount = {}, unit = \"trn KRW\" }}\n",
                       count, budget);
}

/// With this plan, and with these mechanisms.
Answer with_plan(const AiSubject& subject, const calibration::Calibration& start, const std::string& pledge,
                 Mechanisms on)
{
    Question question = with_ai(subject, on, quarters, subject.nation.few);
    question.measures = enacted_with_ai(subject, start, pledge, quarters).measures;
    return ask(subject.nation.laboratory, question);
}

/// Quarters of all histories, up to the last, in which `more` can do less than `less`.
std::size_t fewer(const Answer& less, const Answer& more, std::size_t last)
{
    std::size_t count = 0;
    for (std::size_t h = 0; h < less.size(); ++h)
        for (std::size_t q = 1; q <= last; ++q)
            count += more.value(h, "ai.capacity", q) < less.value(h, "ai.capacity", q) * (1.0 - 1e-12);
    return count;
}

/// Whether a budget of nothing changes any number of any history.
void check_nothing(const AiSubject& subject, const calibration::Calibration& start, AiCheck& made)
{
    const Answer none =
        ask(subject.nation.laboratory, with_ai(subject, Mechanisms::all(), quarters, subject.nation.few));
    const std::size_t moved =
        different(none, with_plan(subject, start, purchase(200'000, 0), Mechanisms::all()));
    if (moved > 0)
        made.check.details.push_back(
            fmt::format("a budget of nothing moves {} of {} histories", moved, none.size()));
    made.table.push_back(
        fmt::format("  200,000 chips for nothing: {} of {} histories differ from no plan in any number",
                    moved, none.size()));
}

/// What is bought beside what others have: where these react, a plan's chips may keep theirs away.
void check_chips(const AiSubject& subject, const calibration::Calibration& start, bool others_react,
                 AiCheck& made)
{
    const Mechanisms on =
        others_react ? Mechanisms::all() : Mechanisms::all().without(ai::Mechanism::investment);
    made.table.push_back(others_react
                             ? "  Where home owners' orders answer to what there is (no claim, shown beside)"
                             : "  Where nobody else orders");
    made.table.push_back(fmt::format(
        "  {:>9} {:>46} {:>30}", "B200", "quarters with less capacity than the line before",
        fmt::format("H100 equivalents, {}",
                    to_string(subject.nation.laboratory.economy->start + static_cast<int>(bought)))));
    constexpr std::array counts{0.0, 1'000.0, 10'000.0, 50'000.0, 200'000.0};
    std::optional<Answer> before;
    for (const double count : counts) {
        Answer more = with_plan(subject, start, purchase(count, 100), on);
        const Estimate chips =
            estimate(each(more, [&](std::size_t h) { return more.value(h, "ai.h100e", bought); }));
        const std::size_t less = before ? fewer(*before, more, quarters) : 0;
        const std::size_t early = before ? fewer(*before, more, bought) : 0;
        made.table.push_back(fmt::format(
            "  {:>9.0f} {:>46} {:>30}", count,
            before ? fmt::format("{} of {} ({} until then)", less, more.size() * quarters, early) : "",
            fmt::format("{:.0f} ({:.0f})", chips.mean, chips.error)));
        if (less > 0 && !others_react)
            made.check.details.push_back(fmt::format("{:.0f} chips do less in {} quarters", count, less));
        before = std::move(more);
    }
}

} // namespace

AiCheck check_ai_rationing(const AiSubject& subject)
{
    AiCheck made{
        .check = {
            .name = {"A total cut rations exactly what is not covered, nothing buys nothing, more chips "
                     "never do less",
                     "전면 차단은 모자란 만큼만 배급하고, 예산 0은 아무것도 사지 않으며, 칩이 많아져서 "
                     "능력이 줄지 않는다"}}};
    check_cut(subject, made);
    const auto start =
        nation::calibrate(*subject.nation.laboratory.economy, std::nullopt, subject.nation.coarse);
    check_nothing(subject, start, made);
    check_chips(subject, start, false, made);
    check_chips(subject, start, true, made);
    made.check.verdict = made.check.details.empty() ? Verdict::held : Verdict::failed;
    made.check.figures = fmt::format("{} histories of {} quarters at 1:{:.0f} each", subject.nation.few,
                                     quarters, subject.nation.coarse);
    return made;
}

} // namespace mm::validation
