// SPDX-License-Identifier: Apache-2.0
#include "validation/ai_ten_years.hpp"

#include "ai/rules.hpp"
#include "calibration/closure_rules.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace mm::validation {
namespace {

constexpr std::size_t tenth = ten_years - 3; ///< first quarter of the tenth year

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
    Question question = without_ai(subject, ten_years, subject.nation.few);
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

bool same_nation(const AiSetup& one, const AiSetup& other)
{
    return one.drawn == other.drawn && one.closures == other.closures &&
           std::equal(one.closure_rules.begin(), one.closure_rules.end(), other.closure_rules.begin(),
                      other.closure_rules.end(), [](const SetRule& a, const SetRule& b) {
                          return a.name == b.name && a.value == b.value;
                      });
}

} // namespace

const Answer& play_without(const AiSubject& subject, const AiSetup& setup, WithoutAi& kept)
{
    if (!kept.answer || !same_nation(kept.of, setup)) {
        kept.answer = play(subject, setup, false);
        kept.of = setup;
    }
    return *kept.answer;
}

TenYears play_ten_years(const AiSubject& subject, const AiSetup& setup, WithoutAi& kept)
{
    const Answer& without = play_without(subject, setup, kept);
    const Answer with = play(subject, setup, true);
    TenYears t{.breach = with.breach()};
    for (std::size_t h = 0; h < with.size(); ++h) {
        const auto mean = [&](const Answer& a, std::string_view series) {
            const bool broke = with.outcomes[h].breach || without.outcomes[h].breach;
            return broke ? std::numeric_limits<double>::quiet_NaN() : a.mean(h, series, tenth, ten_years);
        };
        const auto change = [&](std::string_view series) {
            return 100.0 * (mean(with, series) / mean(without, series) - 1.0);
        };
        t.gdp.push_back(change("real_gdp"));
        t.hourly.push_back(change("productivity"));
        t.unemployment.push_back(100.0 *
                                 (mean(with, "unemployment_rate") - mean(without, "unemployment_rate")));
        t.integrated.push_back(100.0 * mean(with, "ai.integrated"));
    }
    return t;
}

std::vector<double> whole(const std::vector<double>& pairs)
{
    std::vector<double> kept;
    std::copy_if(pairs.begin(), pairs.end(), std::back_inserter(kept),
                 [](double v) { return !std::isnan(v); });
    return kept;
}

Estimate mean_of(const std::vector<double>& pairs)
{
    return estimate(whole(pairs));
}

Estimate mean_step(const std::vector<double>& before, const std::vector<double>& after)
{
    std::vector<double> steps;
    for (std::size_t h = 0; h < after.size(); ++h) steps.push_back(after[h] - before[h]);
    return mean_of(steps);
}

} // namespace mm::validation
