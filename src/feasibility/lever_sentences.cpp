// SPDX-License-Identifier: Apache-2.0
#include "feasibility/lever_sentences.hpp"

#include "factory/scaling_law.hpp"
#include "factory/training.hpp"
#include "feasibility/assumptions.hpp"
#include "feasibility/wording.hpp"
#include "nation/figures.hpp"
#include "plan/levers.hpp"

#include <fmt/format.h>

#include <cmath>

namespace mm::feasibility {
namespace {

Text allowance_sentence(const Case& c, const plan::Pledge& pledge, const PledgeReport& report)
{
    const double people = c.inputs[nation::figure::population].value * pledge.reach;
    const Text users = words::amount(people, "person");
    const Text tokens = words::amount(people * pledge.per_citizen, "token/day");
    const Text chips = words::range(report.chips, "chip");
    return {fmt::format("{} who use {:.0f} tokens a day ask for {}: {} at the assumed use.", users.en,
                        pledge.per_citizen, tokens.en, chips.en),
            fmt::format("이용자 {}, 1인당 하루 {} 토큰이면 합쳐서 {}이다. 가정한 이용률로는 칩 {}이 든다.",
                        users.ko, words::number(pledge.per_citizen).ko, tokens.ko, chips.ko)};
}

Text training_sentence(const Case& c, const plan::Pledge& pledge, const Check& check)
{
    const double flops = factory::training_flops(pledge.parameters, pledge.tokens);
    const double loss = factory::loss(factory::besiroglu_2024, pledge.parameters, pledge.tokens);
    const factory::ComputeOptimum best = factory::compute_optimum(factory::besiroglu_2024, flops);
    const double of_reference = flops / c.inputs[assume::run_flop].value;
    const Spread behind = spread(check.outcome.plan.months_behind_frontier);
    const Text size = words::number(best.parameters);
    const Text data = words::number(best.tokens);
    return {fmt::format("The final run takes {:.2g} FLOP, {:.1f} times that of Llama 3.1 405B; the corrected "
                        "Chinchilla law "
                        "gives it a loss of {:.3f} nats a token ({:.3f} at best, with {} parameters on {} "
                        "tokens). At its "
                        "date it would stand {:.0f} months behind the frontier ({:.0f} to {:.0f}).",
                        flops, of_reference, loss, best.loss, size.en, data.en, behind.p50, behind.p10,
                        behind.p90),
            fmt::format("최종 학습에는 {:.2g} FLOP이 든다. Llama 3.1 405B의 {:.1f}배이다. 수정된 친칠라 "
                        "법칙에 따른 손실은 "
                        "토큰당 {:.3f} nat이며, 같은 연산으로 얻을 수 있는 최선은 {:.3f} nat(매개변수 {}개, "
                        "토큰 {}개)이다. "
                        "기한에는 세계 최전선보다 {:.0f}개월({:.0f}~{:.0f}) 뒤진다.",
                        flops, of_reference, loss, best.loss, size.ko, data.ko, behind.p50, behind.p10,
                        behind.p90)};
}

Text transplant_sentence(const Case& c, const plan::Pledge& pledge, const PledgeReport& report)
{
    const double employed = c.inputs[nation::figure::employed].value;
    const double hours = pledge.hours_share * employed * c.inputs[nation::figure::hours_worked].value;
    const double workers = pledge.hours_share / c.inputs[assume::workable_share].value * employed;
    const Text task_hours = words::number(hours);
    const Text reached = words::amount(workers, "person");
    const Text chips = words::range(report.chips, "chip");
    return {
        fmt::format(
            "AI would work on {} hours a year in the jobs of {}; that takes {}. Nobody has measured how many "
            "tokens an hour of a task takes: that range is most of the spread.",
            task_hours.en, reached.en, chips.en),
        fmt::format("AI는 {}의 일에서 연간 {} 시간을 맡게 된다. 칩 {}이 필요하다. 노동 1시간분의 과업에 드는 "
                    "토큰 수는 "
                    "측정된 적이 없으며, 불확실성의 대부분이 여기서 나온다.",
                    reached.ko, task_hours.ko, chips.ko)};
}

/// The line that a promise of wind from elsewhere takes along.
Text line_sentence(const Project& project, const PledgeOutcome& outcome, const PledgeReport& report)
{
    double ready = 0.0;
    for (const double stands : outcome.line_ready) ready += stands;
    const Text chance = words::percent(ready / static_cast<double>(outcome.line_ready.size()));
    const Text cost = words::range(report.cost[static_cast<std::size_t>(Item::line)], "KRW");
    const nation::Region& from = *project.wind_region;
    return {
        fmt::format(
            "The contracted wind blows in {}: {:.0f} km of line are part of the promise, {}. Chance that the "
            "line stands by the date: {}; until then the plant runs on the grid.",
            from.name.en, project.line_length, cost.en, chance.en),
        fmt::format("계약한 풍력은 {}에 있다. {:.0f} km의 송전선도 약속의 일부이며 비용은 {}이다. 기한까지 "
                    "송전선이 완공될 "
                    "확률은 {}이고, 그 전에는 전력망의 전기를 쓴다.",
                    from.name.ko, project.line_length, cost.ko, chance.ko)};
}

} // namespace

std::vector<Text> lever_sentences(const Case& c, const Check& check)
{
    std::vector<Text> out;
    for (std::size_t p = 0; p < check.projects.size(); ++p) {
        const plan::Pledge& pledge = *check.projects[p].pledge;
        if (check.projects[p].line_length > 0.0)
            out.push_back(line_sentence(check.projects[p], check.outcome.pledges[p], check.pledges[p]));
        switch (pledge.lever->promise) {
        case plan::Promise::chips:
        case plan::Promise::measure:
            break;
        case plan::Promise::allowance:
            out.push_back(allowance_sentence(c, pledge, check.pledges[p]));
            break;
        case plan::Promise::training:
            out.push_back(training_sentence(c, pledge, check));
            break;
        case plan::Promise::transplant:
            out.push_back(transplant_sentence(c, pledge, check.pledges[p]));
            break;
        }
    }
    return out;
}

} // namespace mm::feasibility
