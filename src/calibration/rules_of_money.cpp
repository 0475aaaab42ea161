// SPDX-License-Identifier: Apache-2.0
#include "calibration/closure_declarations.hpp"

// Money policy, and who answers to it: closure N7.
namespace mm::calibration::rule {

const Declaration rate_smoothing{.name = "nation.rate_smoothing",
                                 .unit = "1",
                                 .value = 0.8,
                                 .low = 0.7,
                                 .high = 0.9,
                                 .shape = Shape::normal,
                                 .minimum = 0.0,
                                 .maximum = 0.99,
                                 .source = "usual estimates of policy rules: Clarida, Gali and Gertler "
                                           "(2000), Quarterly Journal of Economics 115(1)",
                                 .grade = Grade::b,
                                 .en = "Weight of the last policy rate in the next.",
                                 .ko = "다음 정책금리에서 이전 금리의 가중치."};

const Declaration inflation_weight{.name = "nation.inflation_weight",
                                   .unit = "1",
                                   .value = 1.5,
                                   .low = 1.2,
                                   .high = 2.0,
                                   .shape = Shape::normal,
                                   .minimum = 0.0,
                                   .maximum = 10.0,
                                   .source = "Taylor (1993), Carnegie-Rochester Conference Series 39",
                                   .grade = Grade::b,
                                   .en = "Answer of the policy rate to inflation beside its target.",
                                   .ko = "목표를 벗어난 물가에 대한 정책금리의 반응."};

const Declaration unemployment_weight{.name = "nation.unemployment_weight",
                                      .unit = "1",
                                      .value = 2.0,
                                      .low = 1.0,
                                      .high = 2.5,
                                      .shape = Shape::normal,
                                      .minimum = 0.0,
                                      .maximum = 10.0,
                                      .source = "Taylor (1999) rule's 1 on output, by Okun's factor of 2",
                                      .grade = Grade::c,
                                      .en =
                                          "Answer of the policy rate to unemployment below its natural rate.",
                                      .ko = "자연실업률보다 낮은 실업률에 대한 정책금리의 반응."};

const Declaration inflation_target{.name = "nation.inflation_target",
                                   .unit = "1/year",
                                   .value = 0.02,
                                   .minimum = -0.05,
                                   .maximum = 0.5,
                                   .source = "Bank of Korea, target since 2019",
                                   .grade = Grade::a,
                                   .en = "Inflation that the nation's central bank aims at.",
                                   .ko = "중앙은행의 물가안정목표."};

const Declaration rate_floor{.name = "nation.rate_floor",
                             .unit = "1/year",
                             .value = 0.0,
                             .minimum = -1.0,
                             .maximum = 0.5,
                             .source = "cash earns nothing; the Bank of Korea's lowest rate was 0.5 %",
                             .grade = Grade::b,
                             .en = "Lowest policy rate.",
                             .ko = "정책금리의 하한."};

const Declaration neutral_real_rate{.name = "nation.neutral_real_rate",
                                    .unit = "1/year",
                                    .value = 0.005,
                                    .low = -0.002,
                                    .high = 0.013,
                                    .shape = Shape::normal,
                                    .minimum = -0.1,
                                    .maximum = 0.1,
                                    .source = "Bank of Korea's estimates of the neutral real rate published "
                                              "in 2024: -0.2 to 1.3 %; general knowledge",
                                    .grade = Grade::c,
                                    .en = "Real rate at which spending is neither held back nor pushed.",
                                    .ko = "지출을 억제하지도 부추기지도 않는 실질금리."};

const Declaration consumption_response{
    .name = "nation.consumption_response",
    .unit = "1",
    .value = 1.0,
    .low = 0.3,
    .high = 1.5,
    .shape = Shape::normal,
    .minimum = 0.0,
    .maximum = 10.0,
    .source = "assumed; published elasticities of consumption to the yearly real rate lie between 0.2 and 1",
    .grade = Grade::c,
    .en = "Fall of the share of income consumed for a unit of the yearly real rate.",
    .ko = "연 실질금리 1단위에 대한 소비성향의 감소."};

} // namespace mm::calibration::rule
