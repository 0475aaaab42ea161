// SPDX-License-Identifier: Apache-2.0
#include "nation/table_figures.hpp"

#include <array>

namespace mm::nation::table_figure {

const Declaration consumption_tax{.name = "taxes.consumption_tax",
                                  .kind = Kind::figure,
                                  .unit = "1",
                                  .shape = Shape::normal,
                                  .minimum = 0.0,
                                  .maximum = 1.0,
                                  .en = "Value added tax that the law asks for, over the price without it.",
                                  .ko = "법정 부가가치세율 (공급가액 대비)."};
const Declaration lending_spread{.name = "rates.lending_spread",
                                 .kind = Kind::figure,
                                 .unit = "1/year",
                                 .shape = Shape::normal,
                                 .minimum = -0.1,
                                 .maximum = 1.0,
                                 .en = "Rate on loans of firms over the policy rate.",
                                 .ko = "기준금리를 웃도는 기업대출 금리."};
const Declaration bond_rate{.name = "rates.bond_rate",
                            .kind = Kind::figure,
                            .unit = "1/year",
                            .shape = Shape::normal,
                            .minimum = -0.1,
                            .maximum = 1.0,
                            .en = "Interest on government debt over that debt.",
                            .ko = "국가채무에 대한 이자율."};
const Declaration household_spread{.name = "rates.household_spread",
                                   .kind = Kind::figure,
                                   .unit = "1/year",
                                   .shape = Shape::normal,
                                   .minimum = -0.1,
                                   .maximum = 1.0,
                                   .en = "Rate on debt of households over the policy rate.",
                                   .ko = "기준금리를 웃도는 가계대출 금리."};
const Declaration saving_rate{
    .name = "households.saving_rate",
    .kind = Kind::figure,
    .unit = "1",
    .shape = Shape::normal,
    .minimum = -0.5,
    .maximum = 0.9,
    .en = "Share of their disposable income that households neither consume nor spend on dwellings.",
    .ko = "가계가 처분가능소득 가운데 소비하지도 주택 건설에 쓰지도 않는 비율."};
const Declaration government_slope{
    .name = "series.government_slope",
    .kind = Kind::figure,
    .unit = "1",
    .shape = Shape::normal,
    .minimum = -1.0,
    .maximum = 1.0,
    .en = "How much of its distance from the trend state consumption keeps in a quarter, in logarithms.",
    .ko = "정부소비가 한 분기에 유지하는 추세 이탈의 비율 (로그)."};
const Declaration government_deviation{
    .name = "series.government_deviation",
    .kind = Kind::figure,
    .unit = "1",
    .shape = Shape::normal,
    .minimum = 0.0,
    .maximum = 1.0,
    .en = "Standard deviation of a quarter's shock to state consumption, in logarithms.",
    .ko = "정부소비 분기 충격의 표준편차 (로그)."};
const Declaration exports_slope{
    .name = "series.exports_slope",
    .kind = Kind::figure,
    .unit = "1",
    .shape = Shape::normal,
    .minimum = -1.0,
    .maximum = 1.0,
    .en = "How much of its distance from the trend exports keep in a quarter, in logarithms.",
    .ko = "수출이 한 분기에 유지하는 추세 이탈의 비율 (로그)."};
const Declaration exports_deviation{.name = "series.exports_deviation",
                                    .kind = Kind::figure,
                                    .unit = "1",
                                    .shape = Shape::normal,
                                    .minimum = 0.0,
                                    .maximum = 1.0,
                                    .en =
                                        "Standard deviation of a quarter's shock to exports, in logarithms.",
                                    .ko = "수출 분기 충격의 표준편차 (로그)."};
const Declaration imports_slope{
    .name = "series.imports_slope",
    .kind = Kind::figure,
    .unit = "1",
    .shape = Shape::normal,
    .minimum = -1.0,
    .maximum = 1.0,
    .en = "How much of its distance from the trend imports keep in a quarter, in logarithms.",
    .ko = "수입이 한 분기에 유지하는 추세 이탈의 비율 (로그)."};
const Declaration imports_deviation{.name = "series.imports_deviation",
                                    .kind = Kind::figure,
                                    .unit = "1",
                                    .shape = Shape::normal,
                                    .minimum = 0.0,
                                    .maximum = 1.0,
                                    .en =
                                        "Standard deviation of a quarter's shock to imports, in logarithms.",
                                    .ko = "수입 분기 충격의 표준편차 (로그)."};
const Declaration policy_smoothing{
    .name = "policy.smoothing",
    .kind = Kind::figure,
    .unit = "1",
    .shape = Shape::normal,
    .minimum = 0.0,
    .maximum = 0.999,
    .en = "How much of the last policy rate stays in a quarter, without closure N7.",
    .ko = "폐쇄 N7이 꺼졌을 때 한 분기에 남는 이전 기준금리의 비율."};
const Declaration inflation_weight{.name = "policy.inflation_weight",
                                   .kind = Kind::figure,
                                   .unit = "1",
                                   .shape = Shape::normal,
                                   .minimum = -10.0,
                                   .maximum = 10.0,
                                   .en = "Answer of the policy rate to inflation, without closure N7.",
                                   .ko = "폐쇄 N7이 꺼졌을 때 물가상승률에 대한 기준금리의 반응."};
const Declaration growth_weight{.name = "policy.growth_weight",
                                .kind = Kind::figure,
                                .unit = "1",
                                .shape = Shape::normal,
                                .minimum = -10.0,
                                .maximum = 10.0,
                                .en = "Answer of the policy rate to growth, without closure N7.",
                                .ko = "폐쇄 N7이 꺼졌을 때 성장률에 대한 기준금리의 반응."};
const Declaration trend_growth{.name = "outlook.trend_growth",
                               .kind = Kind::figure,
                               .unit = "1/year",
                               .shape = Shape::normal,
                               .minimum = -0.2,
                               .maximum = 0.3,
                               .en = "Growth that everybody expects to last at the start.",
                               .ko = "시작 시점에 모두가 지속되리라 기대하는 성장률."};
const Declaration natural_unemployment{
    .name = "outlook.natural_unemployment",
    .kind = Kind::figure,
    .unit = "1",
    .shape = Shape::normal,
    .minimum = 0.001,
    .maximum = 0.5,
    .en = "Unemployed over the labour force, the self-employed included, at which wages follow productivity.",
    .ko = "임금이 생산성을 따라가는 실업률 (자영업자를 포함한 경제활동인구 대비)."};
const Declaration weekly_cap{.name = "outlook.weekly_cap",
                             .kind = Kind::figure,
                             .unit = "hour/week",
                             .shape = Shape::normal,
                             .minimum = 1.0,
                             .maximum = 168.0,
                             .en = "Weekly hours that the law allows at most.",
                             .ko = "법이 허용하는 주당 최대 노동시간."};
const Declaration foreign_inflation{.name = "outlook.foreign_inflation",
                                    .kind = Kind::figure,
                                    .unit = "1/year",
                                    .shape = Shape::normal,
                                    .minimum = -0.2,
                                    .maximum = 0.5,
                                    .en = "Inflation abroad.",
                                    .ko = "해외 물가상승률."};
const Declaration exchange_volatility{
    .name = "outlook.exchange_volatility",
    .kind = Kind::figure,
    .unit = "1/sqrt(year)",
    .shape = Shape::normal,
    .minimum = 0.0,
    .maximum = 2.0,
    .en = "Standard deviation of a year's change of the exchange rate, in logarithms.",
    .ko = "환율 연간 로그 변화의 표준편차."};
const Declaration productivity_deviation{
    .name = "outlook.productivity_deviation",
    .kind = Kind::figure,
    .unit = "1/year",
    .shape = Shape::normal,
    .minimum = 0.0,
    .maximum = 0.2,
    .en = "How far the growth of productivity of a whole history may lie off: standard deviation.",
    .ko = "한 역사 전체의 생산성 증가율이 벗어날 수 있는 표준편차."};
const Declaration labour_force_deviation{
    .name = "outlook.labour_force_deviation",
    .kind = Kind::figure,
    .unit = "1/year",
    .shape = Shape::normal,
    .minimum = 0.0,
    .maximum = 0.2,
    .en = "How far the growth of the labour force of a whole history may lie off: standard deviation.",
    .ko = "한 역사 전체의 경제활동인구 증가율이 벗어날 수 있는 표준편차."};
const Declaration export_demand_deviation{
    .name = "outlook.export_demand_deviation",
    .kind = Kind::figure,
    .unit = "1/year",
    .shape = Shape::normal,
    .minimum = 0.0,
    .maximum = 0.2,
    .en = "How far the growth of demand abroad of a whole history may lie off: standard deviation.",
    .ko = "한 역사 전체의 수출수요 증가율이 벗어날 수 있는 표준편차."};
const Declaration margin{.name = "margin",
                         .kind = Kind::figure,
                         .unit = "1",
                         .shape = Shape::normal,
                         .minimum = -1.0,
                         .maximum = 1.0,
                         .en = "Net surplus of an industry over its output in a normal year.",
                         .ko = "보통 해의 산출액 대비 순영업잉여."};

Declarations all()
{
    static const std::array<const Declaration*, 22> list{&consumption_tax,
                                                         &lending_spread,
                                                         &bond_rate,
                                                         &household_spread,
                                                         &saving_rate,
                                                         &government_slope,
                                                         &government_deviation,
                                                         &exports_slope,
                                                         &exports_deviation,
                                                         &imports_slope,
                                                         &imports_deviation,
                                                         &policy_smoothing,
                                                         &inflation_weight,
                                                         &growth_weight,
                                                         &trend_growth,
                                                         &natural_unemployment,
                                                         &weekly_cap,
                                                         &foreign_inflation,
                                                         &exchange_volatility,
                                                         &productivity_deviation,
                                                         &labour_force_deviation,
                                                         &export_demand_deviation};
    return list;
}

} // namespace mm::nation::table_figure
