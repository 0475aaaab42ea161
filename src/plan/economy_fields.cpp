// SPDX-License-Identifier: Apache-2.0
#include "plan/levers.hpp"

#include <array>

/// What pledges that change the economy say. Ranges are those in which the simulated economy is tested; a law or a
/// market may know others.
namespace mm::plan {
namespace field {

const Declaration yearly{
    .name = "pledge.yearly",
    .kind = Kind::lever,
    .type = Type::money,
    .unit = "KRW/year",
    .minimum = 0.0,
    .en = "Money a year, for as long as the pledge holds, at prices of the nation's start.",
    .ko = "공약 기간 동안 매년 쓰는 돈 (시작 시점 가격)."};
const Declaration products{
    .name = "pledge.products",
    .kind = Kind::lever,
    .type = Type::name,
    .en = "A product or a list of them, by code (s31) or English name; all where none is "
          "named. Money is shared among them in equal parts.",
    .ko = "생산물 하나 또는 목록 (코드 s31 또는 영문 이름). 없으면 전부. 돈은 똑같이 나눈다."};
const Declaration abroad{
    .name = "pledge.abroad",
    .kind = Kind::lever,
    .unit = "1",
    .minimum = 0.0,
    .maximum = 1.0,
    .en = "Share bought directly abroad, none where it is left out; the rest is bought on the "
          "home market, where importers sell too.",
    .ko = "해외에서 직접 사는 비율. 없으면 0. 나머지는 수입품도 파는 국내 시장에서 산다.",
    .optional = true};
const Declaration use{.name = "pledge.use",
                      .kind = Kind::lever,
                      .type = Type::name,
                      .en = "What the purchase becomes: consumption or investment of the state.",
                      .ko = "구매의 용도: consumption (정부소비) 또는 investment (정부투자)."};
const Declaration basket{
    .name = "pledge.basket",
    .kind = Kind::lever,
    .type = Type::name,
    .en = "What is built, by its name in the nation's baskets.csv, which says of what products "
          "it is made.",
    .ko = "짓는 것 (baskets.csv의 이름). 어떤 생산물로 이루어지는지는 그 표에 있다."};
const Declaration persons{.name = "pledge.persons",
                          .kind = Kind::lever,
                          .type = Type::whole,
                          .unit = "person",
                          .minimum = 0.0,
                          .maximum = 2e6,
                          .en = "Persons employed by the state beyond those that it employs anyway.",
                          .ko = "정부가 추가로 고용하는 사람 수."};
const Declaration points{.name = "pledge.points",
                         .kind = Kind::lever,
                         .unit = "percentage point",
                         .minimum = -10.0,
                         .maximum = 10.0,
                         .en = "Change of the rate; a rate does not fall below zero.",
                         .ko = "세율 또는 요율의 변화 (%p). 0 아래로는 내려가지 않는다."};
const Declaration who{
    .name = "pledge.who",
    .kind = Kind::lever,
    .type = Type::name,
    .en = "Who receives it in equal parts: all, inactive or unemployed.",
    .ko = "똑같이 나누어 받는 사람: all (전체), inactive (비경제활동인구), unemployed (실업자)."};
const Declaration hourly_wage{.name = "pledge.hourly_wage",
                              .kind = Kind::lever,
                              .unit = "KRW/hour",
                              .minimum = 0.0,
                              .maximum = 30'000.0,
                              .en = "Minimum wage an hour, at prices of the nation's start.",
                              .ko = "시간당 최저임금 (시작 시점 가격)."};
const Declaration rate{
    .name = "pledge.rate",
    .kind = Kind::lever,
    .unit = "1/year",
    .minimum = 0.0,
    .maximum = 0.10,
    .en = "Policy rate a year while the pledge holds, whatever the central bank's rule says.",
    .ko = "공약 기간의 연 기준금리. 중앙은행의 규칙을 대신한다."};
const Declaration value{.name = "pledge.value",
                        .kind = Kind::lever,
                        .unit = "hour/week",
                        .minimum = 15.0,
                        .maximum = 168.0,
                        .en = "Hours a week of an employee: the cap, or the usual hours.",
                        .ko = "주당 노동시간: 상한 또는 통상 시간."};
const Declaration factor{.name = "pledge.factor",
                         .kind = Kind::lever,
                         .unit = "1",
                         .minimum = 0.3,
                         .maximum = 1.0,
                         .en = "Usual hours over those of the start.",
                         .ko = "시작 시점에 대한 통상 노동시간의 비율."};
const Declaration pay_kept{
    .name = "pledge.pay_kept",
    .kind = Kind::lever,
    .unit = "1",
    .minimum = 0.0,
    .maximum = 1.0,
    .en = "Share of the pay for hours no longer worked that is paid all the same; none where "
          "it is left out.",
    .ko = "줄어든 시간의 임금 가운데 그대로 지급하는 비율. 없으면 0.",
    .optional = true};
const Declaration hourly_gain{
    .name = "pledge.hourly_gain",
    .kind = Kind::lever,
    .unit = "1",
    .minimum = 0.0,
    .maximum = 1.0,
    .en = "Share of the output of hours no longer worked that is made in the remaining "
          "ones; none where it is left out.",
    .ko = "줄어든 시간의 산출 가운데 남은 시간에 만들어지는 비율. 없으면 0.",
    .optional = true};
const Declaration industries{
    .name = "pledge.industries",
    .kind = Kind::lever,
    .type = Type::name,
    .en = "An industry or a list of them, by code (s31) or English name; all where none is "
          "named.",
    .ko = "산업 하나 또는 목록 (코드 s31 또는 영문 이름). 없으면 전부."};
const Declaration partner{
    .name = "pledge.partner",
    .kind = Kind::lever,
    .type = Type::name,
    .en = "Who buys the exports, by its name in the nation's partners.csv, or rest, or all.",
    .ko = "수출 상대 (partners.csv의 이름), 그 밖은 rest, 전체는 all."};
const Declaration change{.name = "pledge.change",
                         .kind = Kind::lever,
                         .unit = "1",
                         .minimum = -1.0,
                         .maximum = 1.0,
                         .en =
                             "Change of what the partner would buy at unchanged prices: -0.31 is 31 % less.",
                         .ko = "가격이 그대로일 때 상대가 사려는 양의 변화. -0.31은 31 % 감소."};
const Declaration price_change{
    .name = "pledge.price_change",
    .kind = Kind::lever,
    .unit = "1",
    .minimum = -0.5,
    .maximum = 1.0,
    .en = "Change of the price, of foreign currency or of imports: 0.1 is 10 % dearer.",
    .ko = "외화 또는 수입품 가격의 변화. 0.1은 10 % 상승."};
const Declaration share{.name = "pledge.share",
                        .kind = Kind::lever,
                        .unit = "1",
                        .minimum = 0.0,
                        .maximum = 0.5,
                        .en = "Share of what firms invest that the state pays or takes off their tax.",
                        .ko = "기업 투자 가운데 정부가 부담하거나 세금에서 빼 주는 비율."};
const Declaration rate_off{
    .name = "pledge.rate_off",
    .kind = Kind::lever,
    .unit = "1/year",
    .minimum = 0.0,
    .maximum = 0.05,
    .en = "How much lower the interest on firms' loans is; the state pays the difference.",
    .ko = "기업 대출 금리 인하 폭. 차액은 정부가 낸다."};

} // namespace field

Declarations economy_fields()
{
    static constexpr std::array all{
        &field::yearly,  &field::products, &field::abroad,       &field::use,         &field::basket,
        &field::persons, &field::points,   &field::who,          &field::hourly_wage, &field::rate,
        &field::value,   &field::factor,   &field::pay_kept,     &field::hourly_gain, &field::industries,
        &field::partner, &field::change,   &field::price_change, &field::share,       &field::rate_off};
    return all;
}

} // namespace mm::plan
