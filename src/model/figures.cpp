// SPDX-License-Identifier: Apache-2.0
#include "model/figures.hpp"

#include <algorithm>
#include <array>
#include <cassert>

namespace mm::model {
namespace {

using readings::Inequality;
using readings::StateBill;

using N = NationFigures;
const std::array nation{
    Figure<N>{"labour_force", "person", {"Labour force", "경제활동인구"}, &N::labour_force},
    Figure<N>{"inactive", "person", {"Inactive", "비경제활동인구"}, &N::inactive},
    Figure<N>{
        "unemployment_rate",
        "1",
        {"Unemployed, of the labour force with owners of firms", "실업률(사업주 포함 경제활동인구 대비)"},
        &N::unemployment_rate},
    Figure<N>{"hours_worked",
              "million hour/week",
              {"Hours that employees work", "피용자 총노동시간"},
              &N::hours_worked},
    Figure<N>{
        "weekly_hours", "hour/week", {"Hours of an employee", "피용자 주당 노동시간"}, &N::weekly_hours},
    Figure<N>{"productivity",
              "currency/hour, prices of the start",
              {"Value added for an hour of an employee, real", "피용자 시간당 실질 부가가치"},
              &N::productivity},
    Figure<N>{"real_wage",
              "currency/month, prices of the start",
              {"Wage of an employee, gross, real", "피용자 월 실질임금(세전)"},
              &N::real_wage},
    Figure<N>{
        "wage_share", "1", {"Compensation of employees, of value added", "노동소득분배율"}, &N::wage_share},
    Figure<N>{"utilisation", "1", {"Output over what capital allows", "설비가동률"}, &N::utilisation},
    Figure<N>{"consumer_inflation",
              "1/quarter",
              {"Rise of consumer prices", "소비자물가 상승률"},
              &N::consumer_inflation},
    Figure<N>{"exchange_rate",
              "1",
              {"Price of foreign currency over that of the start", "환율(시작 시점 대비)"},
              &N::exchange_rate},
    Figure<N>{"household_debt", "money", {"Debt of households", "가계부채"}, &N::household_debt},
    Figure<N>{
        "state_investment", "money/quarter", {"Investment of the state", "정부투자"}, &N::state_investment},
    Figure<N>{
        "subsidies", "money/quarter", {"Support of firms by the state", "정부의 기업 지원"}, &N::subsidies},
    Figure<N>{"import_taxes", "money/quarter", {"Taxes on imports", "수입세"}, &N::import_taxes},
};

using C = ClassFigures;
const std::array classes{
    Figure<C>{"persons", "person", {"persons", "인원"}, &C::persons},
    Figure<C>{"income",
              "money/quarter, prices of the start",
              {"disposable income, real", "실질 가처분소득"},
              &C::income},
    Figure<C>{"wealth", "money, prices of the start", {"net wealth, real", "실질 순자산"}, &C::wealth},
    Figure<C>{"hours", "hour/week", {"hours of a person", "1인당 노동시간"}, &C::hours},
};

using O = OthersFigures;
const std::array others{
    Figure<O>{"class.state.balance",
              "money/quarter, prices of the start",
              {"The state: revenue less spending, real", "정부: 수입 − 지출(실질)"},
              &O::state_balance},
    Figure<O>{"class.state.wealth",
              "money, prices of the start",
              {"The state: claims less debt, real", "정부: 순금융자산(실질)"},
              &O::state_wealth},
    Figure<O>{"class.bank.wealth",
              "money, prices of the start",
              {"The bank: equity, real", "은행: 자기자본(실질)"},
              &O::bank_wealth},
    Figure<O>{"class.abroad.wealth",
              "money, prices of the start",
              {"Abroad: net claims on the nation, real", "해외: 대내 순청구권(실질)"},
              &O::abroad_wealth},
};

// Of disposable income over all persons in a quarter, each counted alone: persons share no household in the model.
const std::array inequality{
    Figure<Inequality>{
        "inequality.gini", "1", {"Gini of disposable income", "가처분소득 지니계수"}, &Inequality::gini},
    Figure<Inequality>{"inequality.theil",
                       "1",
                       {"Theil index of disposable income", "가처분소득 타일지수"},
                       &Inequality::theil},
    Figure<Inequality>{"inequality.bottom_fifth",
                       "1",
                       {"Share of the bottom fifth in disposable income", "하위 20% 소득 비중"},
                       &Inequality::bottom_fifth},
    Figure<Inequality>{"inequality.top_hundredth",
                       "1",
                       {"Share of the top hundredth in disposable income", "상위 1% 소득 비중"},
                       &Inequality::top_hundredth},
};

Figure<StateBill> bill_line(std::string_view name, Text text, double StateBill::*value)
{
    return {name, "money/quarter", std::move(text), value};
}

using B = StateBill;
const std::array bill{
    bill_line("bill.workers",
              {"Paid by workers: contributions and income tax on wages", "노동자: 사회보험료와 임금 소득세"},
              &B::workers),
    bill_line("bill.owners", {"Paid by owners: income tax on dividends", "소유자: 배당 소득세"}, &B::owners),
    bill_line("bill.buyers", {"Paid by households: taxes on what they buy", "가계: 소비·주택 관련 세금"},
              &B::buyers),
    bill_line("bill.firms.wages", {"Paid by firms: employers' contributions", "기업: 사용자 사회보험료"},
              &B::firms_wages),
    bill_line("bill.firms.profits", {"Paid by firms: tax on profits", "기업: 법인세"}, &B::firms_profits),
    bill_line("bill.firms.output",
              {"Paid by firms: net taxes on products and production", "기업: 순생산물세·생산세"},
              &B::firms_output),
    bill_line("bill.bank", {"Paid by the bank: tax on profits", "은행: 법인세"}, &B::bank),
    bill_line("bill.abroad", {"Paid by foreign buyers: tax on exports", "해외 구매자: 수출세"}, &B::abroad),
    bill_line("bill.importers", {"Paid by buyers of imports: tax at the border", "수입품 구매자: 수입세"},
              &B::importers),
    bill_line("bill.other_received", {"Received by the state otherwise", "그 밖의 정부 수입"},
              &B::other_received),
    bill_line("bill.consumption", {"Spent on consumption of the state", "정부소비 지출"}, &B::consumption),
    bill_line("bill.unemployed", {"Paid to the unemployed", "실업급여"}, &B::unemployed),
    bill_line("bill.inactive", {"Paid to the inactive", "비경제활동인구 급여"}, &B::inactive),
    bill_line("bill.everybody", {"Paid to everybody", "전 국민 이전지출"}, &B::everybody),
    bill_line("bill.investment", {"Invested by the state under the plan", "계획에 따른 정부투자"},
              &B::investment),
    bill_line("bill.support", {"Paid to firms in support of investment and credit", "기업 투자·대출 지원"},
              &B::support),
    bill_line("bill.interest", {"Interest on debt of the state", "정부부채 이자"}, &B::interest),
    bill_line("bill.other_paid", {"Paid by the state otherwise", "그 밖의 정부 지출"}, &B::other_paid),
    bill_line("bill.deficit", {"Deficit, by which debt grows", "재정적자(부채 증가)"}, &B::deficit),
    Figure<StateBill>{"bill.debt", "money", {"Debt of the state", "정부부채"}, &B::debt},
};

using I = IndustryFigures;
const std::array industries{
    Figure<I>{"output", "money/quarter, prices of the start", {"output, real", "실질 산출"}, &I::output},
    Figure<I>{"employees", "person", {"employees", "피용자"}, &I::employees},
    Figure<I>{"utilisation", "1", {"output over what capital allows", "설비가동률"}, &I::utilisation},
    Figure<I>{"exports",
              "money/quarter, prices of the start",
              {"exports of its product, real", "생산물 실질 수출"},
              &I::exports},
    Figure<I>{"price", "1", {"price of its product", "생산물 가격"}, &I::price},
    Figure<I>{"profit", "money/quarter", {"profit", "이윤"}, &I::profit},
};

} // namespace

std::span<const Figure<NationFigures>> nation_figures()
{
    return nation;
}

std::size_t nation_figure(std::string_view name)
{
    const auto found =
        std::find_if(nation.begin(), nation.end(), [&](const Figure<N>& f) { return f.name == name; });
    assert(found != nation.end());
    return static_cast<std::size_t>(found - nation.begin());
}

std::span<const Figure<ClassFigures>> class_figures()
{
    return classes;
}

std::span<const Figure<OthersFigures>> others_figures()
{
    return others;
}

std::span<const Figure<Inequality>> inequality_figures()
{
    return inequality;
}

std::span<const Figure<StateBill>> bill_figures()
{
    return bill;
}

std::span<const Figure<IndustryFigures>> industry_figures()
{
    return industries;
}

} // namespace mm::model
