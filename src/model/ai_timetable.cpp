// SPDX-License-Identifier: Apache-2.0
#include "model/added_phases.hpp"
#include "model/phases.hpp"

namespace mm::model {
namespace {

using ai::Mechanism;

/// What AI can do, who uses it and what is paid for it: there where anything of that is on.
const AddedPhases& of_use()
{
    static const AddedPhases phases{
        {Enters::before, "advance_technique",
         Phase{"move_frontier",
               {"The frontier", "AI 최전선"},
               {"The best models move on; open weights, the nation's own and small models follow.",
                "가장 앞선 모델이 나아가고, 공개 가중치·자국 모델·소형 모델이 뒤따른다."},
               "AI-1, AI-6, AI-8",
               phases::move_frontier,
               Writes::neither}},
        {Enters::before, "advance_technique",
         Phase{"take_delivery",
               {"Chips arrive", "칩 도착"},
               {"Ordered chips come as the world's makers deliver, wait for power, wear and fail.",
                "주문한 칩이 세계 공급에 따라 도착해 전력을 기다리고, 닳고 고장 난다."},
               "CHIP-3, AI-11, AI-13, AI-14, POW-1, POW-2",
               phases::take_delivery,
               Writes::neither}},
        {Enters::before, "advance_technique",
         Phase{"adopt_ai",
               {"Firms integrate AI", "기업의 AI 도입"},
               {"Firms begin where it pays and somebody can help, and go deeper where it is at work.",
                "이득이 있고 도와줄 사람이 있는 기업이 도입을 시작하고, 쓰는 기업은 더 깊이 쓴다."},
               "AI-2, AI-3, AI-4, AI-5, AI-7",
               phases::adopt_ai,
               Writes::neither}},
        {Enters::before, "plan_inputs",
         Phase{"allot_tokens",
               {"Is there enough AI", "AI 공급과 배분"},
               {"What planned output takes in task-hours meets what home factories and abroad can do.",
                "계획된 산출에 필요한 과업시간이 국내 공급·해외 공급과 만난다."},
               "AI-9",
               phases::allot_tokens,
               Writes::firms}},
        {Enters::before, "trade_goods",
         Phase{"want_for_plants",
               {"Power and halls", "전력과 시설"},
               {"AI factories order power, upkeep and halls.", "AI 팩토리가 전력·유지보수·시설을 주문한다."},
               "AI-15",
               phases::want_for_plants,
               Writes::neither}},
        {Enters::after, "trade_goods",
         Phase{"pay_for_plants",
               {"Chips and halls are paid", "칩과 시설 대금"},
               {"Chips that came are paid abroad, halls and power at home, by who owns them.",
                "도착한 칩은 해외에, 시설과 전력은 국내에 소유자가 값을 치른다."},
               "AI-15",
               phases::pay_for_plants,
               Writes::firms}},
        {Enters::after, "pay_for_plants",
         Phase{"trade_tokens",
               {"Tokens", "토큰 거래"},
               {"Firms pay for what AI did: factories at home, and abroad for the rest.",
                "기업이 AI가 한 일의 값을 국내 팩토리에, 나머지는 해외에 치른다."},
               "AI-9, AI-20",
               phases::trade_tokens,
               Writes::firms}},
        {Enters::after, "reckon_profits",
         Phase{"reckon_ai",
               {"Costs and earnings of AI", "AI의 비용과 수입"},
               {"Tokens are a cost of those who use them and earn the factories what they made.",
                "토큰은 쓴 기업의 비용이 되고 만든 팩토리의 수입이 된다."},
               "AI-16",
               phases::reckon_ai,
               Writes::firms}},
        {Enters::after, "trade_tokens",
         Phase{"tax_ai",
               {"Taxes on AI", "AI에 매기는 세금"},
               {"A plan may tax tokens, windfalls of AI services and what foreign owners take out.",
                "공약에 따라 토큰, AI 서비스업의 초과이윤, 해외 소유자의 이윤에 세금을 매긴다."},
               "AI-21",
               phases::tax_ai,
               Writes::firms}},
        {Enters::after, "measure_quarter",
         Phase{"chain_volumes",
               {"GDP as a chained volume", "국내총생산 연쇄 물량"},
               {"Parts of GDP count by what is paid for them now.",
                "국내총생산의 각 부분을 지금 치르는 값의 비중으로 센다."},
               "AI-23",
               phases::chain_volumes,
               Writes::neither}},
        {Enters::before, "balance_state",
         Phase{"support_ai",
               {"Support of AI", "AI 지원"},
               {"A plan may pay a part of firms' tokens, or for factories that stand idle.",
                "공약에 따라 기업의 토큰값 일부나 놀고 있는 팩토리의 몫을 정부가 낸다."},
               "AI-22",
               phases::support_ai,
               Writes::firms}},
        {Enters::after, "settle_firms",
         Phase{"value_plants",
               {"Worth of AI factories", "AI 팩토리의 가치"},
               {"What chips and halls are still worth belongs to their owners.",
                "칩과 시설의 남은 가치가 소유자의 것으로 잡힌다."},
               "AI-16",
               phases::value_plants,
               Writes::firms}},
    };
    return phases;
}

const AddedPhases& of_investment()
{
    static const AddedPhases phases{
        {Enters::after, "trade_tokens",
         Phase{"order_chips",
               {"Orders of chips", "칩 주문"},
               {"Where task-hours lack at home and chips would pay, their owners order more.",
                "국내 과업시간이 모자라고 수지가 맞으면 사업자가 칩을 더 주문한다."},
               "AI-12",
               phases::order_chips,
               Writes::neither}},
    };
    return phases;
}

/// Right after the tokens were traded, so that orders of chips see the new price.
const AddedPhases& of_factories()
{
    static const AddedPhases phases{
        {Enters::after, "trade_tokens",
         Phase{"price_tokens",
               {"Price of AI's work", "AI 작업의 가격"},
               {"Home factories set the price of the next quarter by cost and by how busy they are.",
                "국내 팩토리가 비용과 이용률에 따라 다음 분기 가격을 정한다."},
               "AI-10",
               phases::price_tokens,
               Writes::neither}},
    };
    return phases;
}

/// Before plants order their power.
const AddedPhases& of_power()
{
    static const AddedPhases phases{
        {Enters::before, "want_for_plants",
         Phase{"balance_power",
               {"The power system", "전력 계통"},
               {"Power stations meet demand with and without AI factories, which pay for what they make "
                "dearer.",
                "발전기가 AI 팩토리가 있을 때와 없을 때의 수요를 감당하고, 팩토리는 오른 발전비용을 요금으로 "
                "낸다."},
               "POW-3, POW-4, POW-5, POW-6",
               phases::balance_power,
               Writes::neither}},
    };
    return phases;
}

const AddedPhases& of_markups()
{
    static const AddedPhases phases{
        {Enters::before, "price_by_cost",
         Phase{"follow_concentration",
               {"Mark-ups and concentration", "집중도와 마크업"},
               {"Where fewer firms sell, mark-ups are higher.", "파는 기업이 적어지면 마크업이 높아진다."},
               "COMP-1",
               phases::follow_concentration,
               Writes::firms}},
    };
    return phases;
}

} // namespace

bool uses_ai(ai::Mechanisms on)
{
    return on.has(Mechanism::adoption) || on.has(Mechanism::own_use) || on.has(Mechanism::factories);
}

AddedPhases ai_phases(ai::Mechanisms on, calibration::Closures closures)
{
    AddedPhases all;
    const auto add = [&](const AddedPhases& some) { all.insert(all.end(), some.begin(), some.end()); };
    const bool used = uses_ai(on);
    if (used) add(of_use());
    if (used && on.has(Mechanism::investment)) add(of_investment());
    if (used && on.has(Mechanism::factories)) add(of_factories());
    if (used && on.has(Mechanism::power)) add(of_power());
    // Only prices by cost have mark-ups.
    if (on.has(Mechanism::markups) && closures.has(calibration::Closure::cost_prices)) add(of_markups());
    return all;
}

} // namespace mm::model
