// SPDX-License-Identifier: Apache-2.0
#include "model/added_phases.hpp"
#include "model/phases.hpp"

#include <initializer_list>

namespace mm::model {
namespace {

using calibration::Closure;

/// What every nation's quarter has, whichever closures are on.
const AddedPhases& of_every_nation()
{
    static const AddedPhases phases{
        {Enters::before, "form_expectations",
         Phase{"advance_technique",
               {"Output per hour", "시간당 산출"},
               {"Output per hour follows its announced path, and normal hours a plan.",
                "시간당 산출은 예고된 경로를, 통상 근로시간은 공약을 따른다."},
               "TECH-1, HOURS-1, HOURS-2",
               phases::advance_technique,
               Writes::firms}},
        {Enters::before, "plan_supply",
         Phase{"set_pay",
               {"Pay", "임금 수준"},
               {"Pay is that of the hours worked, and no less than the minimum wage.",
                "임금은 일한 시간에 대해, 최저임금 이상으로 정해진다."},
               "WAGE-4, WAGE-5",
               phases::set_pay,
               Writes::firms}},
    };
    return phases;
}

/// What a closure puts into the quarter; those of the calibration alone (N12) have nothing here, and N5 is a choice
/// within the goods markets.
const AddedPhases& of_closure(Closure closure)
{
    static const AddedPhases nothing;
    static const AddedPhases investment{
        {Enters::after, "plan_supply",
         Phase{"correct_supply",
               {"Unsold goods", "재고 조정"},
               {"Firms take a part of what lies unsold off their supply.",
                "팔리지 않은 재고의 일부를 공급에서 뺀다."},
               "INV-1",
               phases::correct_supply,
               Writes::firms}},
        {Enters::after, "plan_inputs",
         Phase{"plan_capacity",
               {"Capacity", "설비 확장"},
               {"Firms build towards the capacity and stocks that smoothed orders ask for.",
                "기업이 평활한 주문에 맞는 설비와 재고로 투자한다."},
               "INV-2, INV-3",
               phases::plan_capacity,
               Writes::firms}},
    };
    static const AddedPhases table_trade{
        {Enters::after, "measure_prices",
         Phase{"tax_imports",
               {"Import taxes", "수입세"},
               {"The state takes its share of what was paid for imports.",
                "수입 지불액 가운데 세금이 정부로 간다."},
               "WORLD-5",
               phases::tax_imports,
               Writes::neither}},
    };
    static const AddedPhases wage_curve{
        {Enters::before, "set_pay",
         Phase{"follow_wage_curve",
               {"Wage curve", "임금곡선"},
               {"Real pay follows productivity, and is higher where few are unemployed.",
                "실질임금은 생산성을 따르고, 실업이 적을수록 높다."},
               "WAGE-1, WAGE-2, WAGE-3",
               phases::follow_wage_curve,
               Writes::neither}},
    };
    static const AddedPhases cost_prices{
        {Enters::instead_of, "set_prices",
         Phase{"price_by_cost",
               {"Prices by cost", "비용에 따른 가격"},
               {"Firms move towards their mark-up on unit cost, and towards what rivals ask.",
                "기업이 단위비용에 마진을 붙인 가격과 경쟁자의 가격 쪽으로 옮겨 간다."},
               "COST-1, COST-2",
               phases::price_by_cost,
               Writes::firms}},
    };
    static const AddedPhases elastic_trade{
        {Enters::before, "form_expectations",
         Phase{"meet_world",
               {"The world market", "세계시장"},
               {"Prices abroad, the exchange rate and the world's demand move on.",
                "해외 물가와 환율, 세계 수요가 움직인다."},
               "WORLD-1",
               phases::meet_world,
               Writes::neither}},
        {Enters::instead_of, "plan_abroad",
         Phase{"trade_with_world",
               {"Trade", "무역"},
               {"Imports are offered in their share of orders, exports are asked for by trend and price.",
                "수입은 주문에서 차지하는 몫만큼 공급되고, 수출 수요는 추세와 가격을 따른다."},
               "WORLD-2, WORLD-3, WORLD-4",
               phases::trade_with_world,
               Writes::neither}},
    };
    static const AddedPhases own_money{
        {Enters::instead_of, "set_policy_rate",
         Phase{"set_own_rate",
               {"Policy rate", "정책금리"},
               {"The nation's central bank answers its inflation and unemployment.",
                "중앙은행이 자국 물가와 실업에 따라 금리를 정한다."},
               "CB-2",
               phases::set_own_rate,
               Writes::neither}},
        {Enters::after, "set_own_rate",
         Phase{"answer_to_rate",
               {"Answer to the rate", "금리에 대한 반응"},
               {"Where money is dear more is saved.", "금리가 높으면 더 저축한다."},
               "HH-4",
               phases::answer_to_rate,
               Writes::neither}},
    };
    static const AddedPhases labour_supply{
        {Enters::before, "match_labour",
         Phase{"resize_labour_force",
               {"Labour force", "경제활동인구"},
               {"Persons enter and leave the labour force by age and by how easily work is found.",
                "나이와 구직 여건에 따라 경제활동인구에 들어오고 나간다."},
               "LAB-4, LAB-5",
               phases::resize_labour_force,
               Writes::firms}},
    };
    static const AddedPhases learned_trend{
        {Enters::instead_of, "form_expectations",
         Phase{"learn_trend",
               {"Expectations", "기대 형성"},
               {"Everybody learns the trend of growth and expects the rest to fade.",
                "모두가 성장 추세를 배우고 나머지는 사라지리라 기대한다."},
               "EXP-1, EXP-2",
               phases::learn_trend,
               Writes::neither}},
    };
    static const AddedPhases saving{
        {Enters::before, "pay_households",
         Phase{"pay_out_cash",
               {"Idle cash", "유휴 현금"},
               {"Owners take a part of the money that their firm does not need.",
                "소유자가 기업에 필요 없는 돈의 일부를 가져간다."},
               "FIRM-13",
               phases::pay_out_cash,
               Writes::firms}},
    };
    static const AddedPhases balance_sheets{
        {Enters::after, "reckon_profits",
         Phase{"earn_household_interest",
               {"Interest of households", "가계 이자"},
               {"The bank earns interest on the debt of households.", "은행이 가계부채 이자를 번다."},
               "BANK-2",
               phases::earn_household_interest,
               Writes::neither}},
        {Enters::after, "pay_households",
         Phase{"serve_household_debt",
               {"Household debt", "가계부채"},
               {"Households pay interest and keep their debt in proportion to income.",
                "가계가 이자를 내고 소득에 맞추어 부채를 유지한다."},
               "DEBT-1, DEBT-2",
               phases::serve_household_debt,
               Writes::people}},
    };
    static const AddedPhases announced_state{
        {Enters::instead_of, "index_benefits",
         Phase{"announce_benefits",
               {"Benefits", "급여 연동"},
               {"Benefits follow announced productivity.", "급여는 예고된 생산성 증가를 따른다."},
               "GOV-6",
               phases::announce_benefits,
               Writes::neither}},
        {Enters::instead_of, "plan_government",
         Phase{"announce_consumption",
               {"The state plans", "정부의 계획"},
               {"State consumption follows its announced path.", "정부소비는 예고된 경로를 따른다."},
               "GOV-7",
               phases::announce_consumption,
               Writes::neither}},
    };
    switch (closure) {
    case Closure::investment:
        return investment;
    case Closure::table_trade:
        return table_trade;
    case Closure::wage_curve:
        return wage_curve;
    case Closure::cost_prices:
        return cost_prices;
    case Closure::elastic_trade:
        return elastic_trade;
    case Closure::own_money:
        return own_money;
    case Closure::labour_supply:
        return labour_supply;
    case Closure::learned_trend:
        return learned_trend;
    case Closure::saving:
        return saving;
    case Closure::balance_sheets:
        return balance_sheets;
    case Closure::announced_state:
        return announced_state;
    case Closure::relative_choice:
    case Closure::own_account:
        return nothing;
    }
    return nothing;
}

const AddedPhases& of_plan()
{
    static const AddedPhases phases{
        {Enters::before, "form_expectations",
         Phase{"enact_rates",
               {"The plan: rates", "공약: 세율과 이전"},
               {"Taxes, contributions, transfers and support are those of the plan.",
                "세율·보험료·이전·지원이 공약대로 바뀐다."},
               "PLAN-1, PLAN-2",
               phases::enact_rates,
               Writes::neither}},
        {Enters::before, "trade_goods",
         Phase{"enact_purchases",
               {"The plan: purchases", "공약: 구매"},
               {"The state wants what the plan has it buy.", "정부가 공약에 따른 구매를 주문한다."},
               "",
               phases::enact_purchases,
               Writes::neither}},
        {Enters::after, "trade_goods",
         Phase{"buy_abroad",
               {"The plan: purchases abroad", "공약: 해외 직접 구매"},
               {"What the state buys abroad itself comes with its own supply.",
                "정부가 해외에서 직접 산 것은 따로 공급된다."},
               "PLAN-3",
               phases::buy_abroad,
               Writes::neither}},
        {Enters::before, "balance_state",
         Phase{"support_firms",
               {"The plan: support", "공약: 기업 지원"},
               {"The state pays its share of investment and interest.", "정부가 투자와 이자의 몫을 낸다."},
               "PLAN-4",
               phases::support_firms,
               Writes::firms}},
    };
    return phases;
}

} // namespace

std::vector<Phase> timetable(const Settings& settings)
{
    const auto reference = reference_timetable();
    std::vector<Phase> list(reference.begin(), reference.end());
    if (!settings.closures.any()) return list;
    enter(of_every_nation(), list);
    // Before the expectations of N9 take the place of the published ones, all that comes before them enters.
    if (!settings.measures.empty()) enter(of_plan(), list);
    for (const Closure closure :
         {Closure::investment, Closure::table_trade, Closure::wage_curve, Closure::cost_prices,
          Closure::elastic_trade, Closure::own_money, Closure::labour_supply, Closure::saving,
          Closure::balance_sheets, Closure::announced_state, Closure::learned_trend})
        if (settings.closures.has(closure)) enter(of_closure(closure), list);
    // With trade and money of its own the nation does not look at the currency area any more.
    if (settings.closures.has(Closure::elastic_trade) && settings.closures.has(Closure::own_money))
        std::erase_if(list, [](const Phase& p) { return p.id == "watch_abroad"; });
    if (settings.ai.start != nullptr) enter(ai_phases(settings.ai.mechanisms, settings.closures), list);
    return list;
}

} // namespace mm::model
