// SPDX-License-Identifier: Apache-2.0
#include "feasibility/sentences.hpp"

#include "feasibility/lever_sentences.hpp"
#include "feasibility/wording.hpp"
#include "nation/figures.hpp"
#include "plan/levers.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace mm::feasibility {
namespace {

Text verdict_sentence(const Verdict& v, Quarter until)
{
    const Text p = words::percent(v.probability);
    const Text when = words::end_of(until);
    const Text what = words::name(v.binding);
    const Text part = words::fraction(v.achieved.p50);
    switch (v.light) {
    case Light::green:
        return {fmt::format("The promise can be kept: the chance that all of it runs by {} is {}. What would "
                            "bind first is {}.",
                            when.en, p.en, what.en),
                fmt::format(
                    "지킬 수 있는 약속이다. {}까지 모두 가동될 확률은 {}이며, 가장 먼저 막히는 것은 {}이다.",
                    when.ko, p.ko, what.ko)};
    case Light::amber:
        return {fmt::format("The promise is open: the chance that all of it runs by {} is {}. What binds is "
                            "{}; half of the "
                            "draws bring {} of the promise or more.",
                            when.en, p.en, what.en, part.en),
                fmt::format("지켜질지 불확실한 약속이다. {}까지 모두 가동될 확률은 {}이다. 발목을 잡는 것은 "
                            "{}이며, 절반의 경우 약속의 {} 이상이 가동된다.",
                            when.ko, p.ko, what.ko, part.ko)};
    case Light::red:
        break;
    }
    return {fmt::format("The promise cannot be kept as it stands: the chance that all of it runs by {} is "
                        "{}. What binds is "
                        "{}; the middle outcome is {} of the promise.",
                        when.en, p.en, what.en, part.en),
            fmt::format("이대로는 지킬 수 없는 약속이다. {}까지 모두 가동될 확률은 {}이다. 발목을 잡는 것은 "
                        "{}이며, 중간값으로는 약속의 {}만 가동된다.",
                        when.ko, p.ko, what.ko, part.ko)};
}

Text delivery_sentence(const Verdict& v, Quarter from)
{
    const Text middle = words::date(v.in_place.p50, from);
    const Text late = words::date(v.in_place.p90, from);
    return {
        fmt::format(
            "Were the money there, chips, power, people and time would let all of it run by {} in the middle "
            "case, and by {} in one case of ten that go badly.",
            middle.en, late.en),
        fmt::format("돈이 충분하다면 칩·전력·사람·시간으로 보아 모두 가동되는 시점은 중간값으로 {}, 열에 "
                    "하나꼴로 나쁜 경우 {}이다.",
                    middle.ko, late.ko)};
}

Text output_sentence(const PlanOutcome& o, const Check& check)
{
    const Text tokens = words::range(spread(o.tokens_per_day), "token/day");
    const Text each = words::range(spread(o.tokens_per_citizen_day), "1");
    const std::string& model = check.projects.front().model;
    return {fmt::format("What runs by then would make {} of {}, that is {} tokens for each person and day.",
                        tokens.en, model, each.en),
            fmt::format("그때 가동되는 설비는 {} 기준 {}을 만든다. 1인당 하루 {} 토큰이다.", model, tokens.ko,
                        each.ko)};
}

Text burden_sentence(const PlanOutcome& o)
{
    const Text cost = words::range(spread(o.cost_until_date), "KRW");
    const Text deficit = words::fraction(spread(o.deficit_share).p50);
    const Text research = words::fraction(spread(o.rd_share).p50);
    return {
        fmt::format("Spread over its years, the cost until the date, {}, is {} of the state's deficit and {} "
                    "of its research "
                    "budget.",
                    cost.en, deficit.en, research.en),
        fmt::format("기한까지의 비용 {}을 햇수로 나누면 재정적자의 {}, 정부 연구개발 예산의 {}에 해당한다.",
                    cost.ko, deficit.ko, research.ko)};
}

/// The prices that others name, for plans that count chips.
void price_sentence(const Case& c, const Check& check, std::vector<Text>& out)
{
    double chips = 0.0;
    for (const plan::Pledge& p : c.plan.pledges)
        chips += p.lever->promise == plan::Promise::chips ? p.count : 0.0;
    if (chips <= 0.0) return;
    Column hardware(check.outcome.draws, 0.0);
    for (const PledgeOutcome& p : check.outcome.pledges)
        for (std::size_t d = 0; d < check.outcome.draws; ++d)
            for (const Item item : {Item::accelerators, Item::servers, Item::network, Item::tax})
                hardware[d] += p.cost[static_cast<std::size_t>(item)][d];
    const double debate = c.inputs[nation::figure::price_debate].value;
    const double paid = c.inputs[nation::figure::price_paid].value;
    const Text n = words::amount(chips, "chip");
    const Text at_debate = words::amount(chips * debate, "KRW");
    const Text at_paid = words::amount(chips * paid, "KRW");
    const Text debate_each = words::amount(debate, "KRW");
    const Text paid_each = words::amount(paid, "KRW");
    const Text ours = words::range(spread(hardware), "KRW");
    out.push_back(
        {fmt::format("{} cost {} at the {} each of the public debate, and {} at the {} each that the state "
                     "itself paid "
                     "in 2025 with systems; our own count of chips, servers, network and tax is {}.",
                     n.en, at_debate.en, debate_each.en, at_paid.en, paid_each.en, ours.en),
         fmt::format("칩 {}의 값은 세간의 장당 {}으로는 {}, 정부가 2025년에 시스템까지 포함해 실제로 치른 "
                     "장당 {}으로는 {}이다. 칩·서버·네트워크·세금을 직접 셈하면 {}이다.",
                     n.ko, debate_each.ko, at_debate.ko, paid_each.ko, at_paid.ko, ours.ko)});
}

Text next_sentence(const Verdict& v)
{
    const auto relaxed = std::find_if(v.relaxations.begin(), v.relaxations.end(), [&](const Relaxation& r) {
        return r.constraint == v.binding && r.times > 1.0;
    });
    const Text what = words::name(v.binding);
    const Text next = words::name(relaxed->binding);
    const Text p = words::percent(relaxed->probability);
    return {fmt::format("With ten times the {}, {} would bind and the chance would be {}.", what.en, next.en,
                        p.en),
            fmt::format("{} 공급이 열 배라면 그다음에는 {} 때문에 막히며, 지킬 확률은 {}가 된다.", what.ko,
                        next.ko, p.ko)};
}

/// What a mixed plan promises beside what can be judged here.
Text set_aside_sentence(const plan::Plan& plan)
{
    Text titles;
    for (const Text& title : plan.set_aside) {
        titles.en += (titles.en.empty() ? "" : ", ") + title.en;
        titles.ko += (titles.ko.empty() ? "" : ", ") + title.ko;
    }
    return {
        fmt::format(
            "Not judged here, for nothing of it needs chips, power or a site: {}. What it does to the "
            "economy is a question for a run.",
            titles.en),
        fmt::format(
            "칩·전력·부지가 필요 없어 여기서 판정하지 않은 공약: {}. 경제에 미치는 영향은 모의실행에서 본다.",
            titles.ko)};
}

} // namespace

Text sentence_of(Constraint constraint, const ConstraintVerdict& v, Quarter start, Quarter until)
{
    const Text needed = words::range(v.needed, words::unit(constraint));
    const Text there = words::range(v.available, words::unit(constraint));
    const Text when = words::end_of(until);
    const Text p = words::percent(v.probability);
    const Text by = words::date(v.by.p50, start);
    switch (constraint) {
    case Constraint::money:
        return {fmt::format("Until {} it takes {}; {} are set aside. Chance that they suffice: {}.", when.en,
                            needed.en, there.en, p.en),
                fmt::format("{}까지 {}이 든다. 책정된 돈은 {}이다. 충분할 확률 {}.", when.ko, needed.ko,
                            there.ko, p.ko)};
    case Constraint::chips:
        return {fmt::format("{} are needed; at the pace at which the market would serve the order, {} would "
                            "have come by {}. "
                            "All have come by {} in the middle case. Chance by the date: {}.",
                            needed.en, there.en, when.en, by.en, p.en),
                fmt::format("필요한 칩은 {}이다. 시장이 이 주문에 응하는 속도로는 {}까지 {}이 올 수 있다. "
                            "중간값으로 {}에 모두 도착한다. 기한 안에 올 확률 {}.",
                            needed.ko, when.ko, there.ko, by.ko, p.ko)};
    case Constraint::power:
        return {fmt::format("{} have to be connected; {} can be by {}. All are by {} in the middle case. "
                            "Chance by the date: {}.",
                            needed.en, there.en, when.en, by.en, p.en),
                fmt::format("연결해야 할 전력은 {}이다. {}까지 연결할 수 있는 것은 {}이다. 중간값으로 {}에 "
                            "모두 연결된다. 기한 안에 될 확률 {}.",
                            needed.ko, when.ko, there.ko, by.ko, p.ko)};
    case Constraint::people:
        return {fmt::format("{} who know AI are needed; {} could be won by {}. Chance that they suffice: {}.",
                            needed.en, there.en, when.en, p.en),
                fmt::format("필요한 AI 인력은 {}이다. {}까지 확보할 수 있는 인력은 {}이다. 충분할 확률 {}.",
                            needed.ko, when.ko, there.ko, p.ko)};
    case Constraint::time:
        break;
    }
    return {fmt::format(
                "Buying, building and starting up take {}; the plan gives {}. Chance that they suffice: {}.",
                needed.en, there.en, p.en),
            fmt::format("조달·건설·시운전에 {}가 걸린다. 계획이 주는 시간은 {}이다. 충분할 확률 {}.",
                        needed.ko, there.ko, p.ko)};
}

std::vector<Text> summarise(const Case& c, const Check& check)
{
    const plan::Window window = plan::window_of(c.plan);
    std::vector<Text> out{verdict_sentence(check.verdict, window.until)};
    const auto add = [&](Constraint constraint) {
        out.push_back(
            sentence_of(constraint, check.verdict.constraint[index(constraint)], window.from, window.until));
    };
    add(check.verdict.binding);
    out.push_back(next_sentence(check.verdict));
    out.push_back(delivery_sentence(check.verdict, window.from));
    for (Text& sentence : lever_sentences(c, check)) out.push_back(std::move(sentence));
    out.push_back(output_sentence(check.outcome.plan, check));
    out.push_back(burden_sentence(check.outcome.plan));
    price_sentence(c, check, out);
    if (!c.plan.set_aside.empty()) out.push_back(set_aside_sentence(c.plan));
    return out;
}

} // namespace mm::feasibility
