// SPDX-License-Identifier: Apache-2.0
#include "validation/ai_assumptions.hpp"

#include "ai/rules.hpp"
#include "base/math.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace mm::validation {
namespace {

using ai::Mechanism;
using ai::Mechanisms;
using calibration::Closure;
using calibration::Closures;

/// An assumption of static estimates that a step gives up: rules that take their own values again, mechanisms that act.
struct GivenUp {
    std::string_view id;
    Text name;
    std::vector<std::string_view> rules{};
    std::vector<Mechanism> mechanisms{};
    bool at_start = false;
    bool drawn = false;
};

const std::array given_up{
    GivenUp{.id = "start", .name = {"some use AI already", "이미 쓰는 기업이 있다"}, .at_start = true},
    GivenUp{.id = "pace",
            .name = {"firms adopt at our pace and cost", "도입 속도와 비용은 우리 값"},
            .rules = {"ai.hazard", "ai.imitation", "ai.gain_slope", "ai.size_effect", "ai.integration_time",
                      "ai.integration_cost", "ai.integrators", "ai.depth_time"}},
    GivenUp{.id = "tasks",
            .name = {"hours worked on and saved are ours, as of the start",
                     "맡는 시간과 절약은 시작 시점의 우리 값"},
            .rules = {"ai.workable_now", "ai.workable_2030", "ai.automated", "ai.residual", "ai.time_saved"}},
    GivenUp{.id = "capability",
            .name = {"capability moves on", "성능이 나아간다"},
            .rules = {"ai.time_saved_growth"},
            .mechanisms = {Mechanism::capability}},
    GivenUp{.id = "tokens", .name = {"tokens cost", "토큰에 값을 치른다"}, .mechanisms = {Mechanism::tokens}},
    GivenUp{
        .id = "factories",
        .name = {"chips and AI factories at home", "국내 칩과 AI 팩토리"},
        .mechanisms = {Mechanism::factories, Mechanism::investment, Mechanism::delivery, Mechanism::power}},
    GivenUp{.id = "own_use",
            .name = {"workers' own use", "노동자 개인의 사용"},
            .mechanisms = {Mechanism::own_use}},
    GivenUp{.id = "memory",
            .name = {"memory for the world's accelerators", "세계 AI 칩용 메모리"},
            .mechanisms = {Mechanism::memory}},
    GivenUp{.id = "markups",
            .name = {"mark-ups follow concentration", "마크업이 집중도를 따른다"},
            .mechanisms = {Mechanism::markups}},
    GivenUp{.id = "drawn", .name = {"what nobody knows is drawn", "모르는 값은 뽑는다"}, .drawn = true},
};

void give_up(AiSetup& setup, const GivenUp& what)
{
    for (const std::string_view rule : what.rules)
        setup.ai_rules.erase(std::remove_if(setup.ai_rules.begin(), setup.ai_rules.end(),
                                            [&](const SetRule& r) { return r.name == rule; }),
                             setup.ai_rules.end());
    for (const Mechanism m : what.mechanisms) setup.mechanisms = setup.mechanisms.with(m);
    if (what.at_start) setup.nobody_at_start = false;
    if (what.drawn) setup.drawn = true;
}

} // namespace

double cognitive_share(const AiSubject& subject)
{
    const ai::Start& s = *subject.start;
    const calibration::Calibration c =
        nation::calibrate(*subject.nation.laboratory.economy, std::nullopt, subject.nation.coarse);
    const std::size_t groups = s.groups.size();
    double pay = 0.0;
    double cognitive = 0.0;
    for (std::size_t i = 0; i < c.industries.size(); ++i) {
        const double bill = c.industries.wage[i] * static_cast<double>(c.industries.workers[i]);
        double share = 0.0;
        for (std::size_t g = 0; g < groups; ++g) share += s.hours[i * groups + g] * s.exposure[g];
        pay += bill;
        cognitive += bill * share;
    }
    return cognitive / pay;
}

double workable_for(const AiSubject& subject, double share)
{
    // The rule is of an economy whose hours are cognitive work by the rule's ceiling.
    const ai::Rules usual = ai::rules_of(Inputs{ai::rule_declarations()}, 0, false);
    return share * usual.workable_most / cognitive_share(subject);
}

double gain_of(double share, double saved)
{
    return 1.0 / (1.0 - share * saved) - 1.0;
}

AiSetup static_setup(const AiSubject& subject, std::string id, Text name, double share, double saved)
{
    const double workable = workable_for(subject, share);
    return {.id = std::move(id),
            .name = std::move(name),
            .mechanisms = Mechanisms::none().with(Mechanism::adoption).with(Mechanism::ageing),
            .ai_rules =
                {{"ai.workable_now", workable},
                 {"ai.workable_2030", workable},
                 {"ai.automated", 0.0},
                 {"ai.residual", 0.0},
                 {"ai.time_saved", -math::log(1.0 - saved)},
                 {"ai.time_saved_growth", 0.0},
                 // Half of those without begin in a year, whatever they see: with a slope of zero the rate
                 // counts half.
                 {"ai.hazard", 1.0},
                 {"ai.gain_slope", 0.0},
                 {"ai.imitation", 0.0},
                 {"ai.size_effect", 0.0},
                 {"ai.integration_time", 1.0},
                 {"ai.integration_cost", 0.0},
                 {"ai.integrators", 1.0},
                 {"ai.depth_time", 2.0}},
            .nobody_at_start = true};
}

AiSetup acemoglu(const AiSubject& subject, bool hard_tasks)
{
    constexpr double share = 0.199 * 0.23;
    constexpr double saved = 0.27;
    constexpr double with_hard = 0.73 + 0.27 * 0.25;
    if (hard_tasks)
        return static_setup(
            subject, "acemoglu.gdp_hard",
            {"Acemoglu's assumptions, hard tasks counted", "아세모글루의 가정(어려운 과업 감안)"}, share,
            saved * with_hard);
    return static_setup(subject, "acemoglu.gdp", {"Acemoglu's assumptions", "아세모글루의 가정"}, share,
                        saved);
}

AiSetup from_productivity(const AiSubject& subject, std::string id, Text name, double tfp, double wage_share)
{
    // With one kind of labour and capital over output as it is, TFP is the wage share of output an hour; which half of
    // the hours worked on is saved is of no account.
    constexpr double saved = 0.5;
    const double share = (1.0 - math::exp(-tfp / wage_share)) / saved;
    return static_setup(subject, std::move(id), std::move(name), share, saved);
}

std::vector<AiSetup> rivals_of(const AiSetup& setup)
{
    std::vector<AiSetup> list;
    const auto add = [&](std::string id, Text name, Closures closures, std::vector<SetRule> rules) {
        AiSetup rival = setup;
        rival.id = std::move(id);
        rival.name = std::move(name);
        rival.closures = closures;
        rival.closure_rules = std::move(rules);
        list.push_back(std::move(rival));
    };
    for (const Closure c :
         {Closure::investment, Closure::wage_curve, Closure::cost_prices, Closure::elastic_trade,
          Closure::own_money, Closure::labour_supply, Closure::announced_state}) {
        const std::string closure{calibration::id_of(c)};
        add("without " + closure, {"without " + closure, closure + " 없이"}, Closures::all().without(c), {});
    }
    add("pay 0", {"pay does not follow productivity", "임금이 생산성을 따르지 않음"}, Closures::all(),
        {{"nation.wage_productivity", 0.0}});
    add("pay 1", {"pay follows productivity fully", "임금이 생산성을 그대로 따름"}, Closures::all(),
        {{"nation.wage_productivity", 1.0}});
    add("passed on", {"the state passes all gains on", "정부가 이득을 모두 돌려줌"}, Closures::all(),
        {{"nation.gains_passed_on", 1.0}});
    return list;
}

std::vector<AiSetup> steps_from(const AiSetup& setup)
{
    std::vector<AiSetup> list;
    AiSetup now = setup;
    for (const GivenUp& what : given_up) {
        give_up(now, what);
        now.id = std::string{what.id};
        now.name = what.name;
        list.push_back(now);
    }
    return list;
}

} // namespace mm::validation
