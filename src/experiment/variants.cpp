// SPDX-License-Identifier: Apache-2.0
#include "experiment/variants.hpp"

#include "base/math.hpp"
#include "experiment/effect_sentences.hpp"

#include <algorithm>
#include <cmath>

namespace mm::experiment {
namespace {

constexpr double tenfold = 10.0;

Variant setting(std::string id, Text text, std::vector<RuleValue> rules = {})
{
    return {.id = std::move(id), .text = std::move(text), .rules = std::move(rules)};
}

Variant of_gains(double part)
{
    const std::string text = number_text(100.0 * part, 0);
    return setting(
        "gains-" + text,
        {"the state passes on " + text + " % of the gains", "정부가 이득의 " + text + " %를 나눈다"},
        {{"nation.gains_passed_on", part}});
}

} // namespace

std::vector<Variant> rival_variants(double gains_passed_on)
{
    std::vector<Variant> all{
        setting("usual",
                {"as usual: wages by the curve, money policy with reach and floor",
                 "기본: 임금곡선, 금리는 반응하고 하한이 있다"},
                {}),
        setting("wages-fixed-real", {"real wages fixed", "실질임금 고정"},
                {{"nation.wage_productivity", 0.0}, {"nation.wage_unemployment", 0.0}}),
        setting("wages-fixed-share", {"wages keep their share", "임금 몫 고정"},
                {{"nation.wage_productivity", 1.0}, {"nation.wage_unemployment", 0.0}}),
        setting("money-no-reach", {"money policy does not reach spending", "금리가 지출에 닿지 않는다"},
                {{"nation.consumption_response", 0.0}, {"nation.investment_response", 0.0}}),
        setting("money-no-floor", {"the policy rate has no floor", "기준금리에 하한이 없다"},
                {{"nation.rate_floor", -1.0}}),
    };
    for (const double part : {0.0, 0.5, 1.0})
        if (std::abs(part - gains_passed_on) > 0.1) all.push_back(of_gains(part));
    return all;
}

std::vector<Variant> token_variants()
{
    constexpr int steps = 5;
    constexpr double least = 2e4,
                     most = 1e6; // ai.tokens_per_task_hour has the source of both ends [token/hour].
    std::vector<Variant> all;
    for (int s = 0; s < steps; ++s) {
        const double part = static_cast<double>(s) / (steps - 1);
        const double tokens = least * math::exp(part * math::log(most / least));
        const std::string text = number_text(tokens, 0);
        all.push_back(setting("tokens-" + std::to_string(std::lround(tokens)),
                              {text + " tokens a task-hour", "과업시간당 " + text + " 토큰"},
                              {{"ai.tokens_per_task_hour", tokens}}));
    }
    return all;
}

std::vector<Variant> binding_variants(double workable_most)
{
    std::vector<Variant> all{setting("usual", {"as it stands", "그대로"})};
    const auto add = [&](std::string id, Text text, std::vector<RuleValue> rules = {}) -> Variant& {
        return all.emplace_back(setting(std::move(id), std::move(text), std::move(rules)));
    };
    add("chips", {"chips", "칩"}).chip_supply = tenfold;
    add("money", {"money", "돈"}).money = tenfold;
    add("power", {"power", "전력"}).lines = tenfold;
    add("staff", {"people who integrate AI", "도입 인력"}, {{"ai.integrators", tenfold, true}});
    add("habit", {"the will of firms to begin", "기업의 도입 성향"},
        {{"ai.hazard", tenfold, true}, {"ai.imitation", tenfold, true}});
    add("capability", {"what AI can do, to its ceiling", "AI의 능력(상한까지)"},
        {{"ai.workable_now", 0.99 * workable_most}, {"ai.workable_2030", workable_most}});
    add("tokens", {"tokens that a task-hour takes", "과업시간당 토큰"},
        {{"ai.tokens_per_task_hour", 1.0 / tenfold, true}});
    return all;
}

Variant joined(const Variant& one, const Variant& other)
{
    Variant both = one;
    both.id += "+" + other.id;
    both.text = other.text;
    both.rules.insert(both.rules.end(), other.rules.begin(), other.rules.end());
    both.chip_supply *= other.chip_supply;
    both.lines *= other.lines;
    both.money *= other.money;
    return both;
}

} // namespace mm::experiment
