// SPDX-License-Identifier: Apache-2.0
#include "validation/ai_steps.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace mm::validation {
namespace {

using ai::Mechanism;
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
