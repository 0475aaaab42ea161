// SPDX-License-Identifier: Apache-2.0
#include "calibration/closure_declarations.hpp"

// Persons and the state: closures N8, N9, N11 and N13.
namespace mm::calibration::rule {

const Declaration participation_response{
    .name = "nation.participation_response",
    .unit = "1",
    .value = 0.3,
    .low = 0.1,
    .high = 0.5,
    .shape = Shape::normal,
    .minimum = 0.0,
    .maximum = 2.0,
    .source = "discouraged workers: about a third of a fall of employment leaves the labour force; general "
              "knowledge",
    .grade = Grade::c,
    .en = "Answer of the labour force to unemployment below its natural rate.",
    .ko = "자연실업률보다 낮은 실업률에 대한 경제활동인구의 반응."};

const Declaration trend_learning{
    .name = "nation.trend_learning",
    .unit = "1",
    .value = 0.02,
    .low = 0.01,
    .high = 0.04,
    .shape = Shape::normal,
    .minimum = 0.0,
    .maximum = 1.0,
    .source = "a memory of twelve years; trial: least squares on 2000-2019 expects 4 % and overheats",
    .grade = Grade::c,
    .en = "Weight of a quarter's growth in the trend that everybody expects.",
    .ko = "모두가 기대하는 추세에서 한 분기 성장률의 가중치."};

const Declaration growth_persistence{.name = "nation.growth_persistence",
                                     .unit = "1",
                                     .value = 0.335,
                                     .low = 0.2,
                                     .high = 0.45,
                                     .shape = Shape::normal,
                                     .minimum = 0.0,
                                     .maximum = 0.99,
                                     .source = "AR(1) of Korea's quarterly GDP growth, 1999Q1-2023Q4",
                                     .grade = Grade::a,
                                     .en = "Persistence of growth beside its trend.",
                                     .ko = "추세를 벗어난 성장률의 지속성."};

const Declaration growth_deviation{.name = "nation.growth_deviation",
                                   .unit = "1",
                                   .value = 0.0095,
                                   .minimum = 0.0,
                                   .maximum = 0.2,
                                   .source = "residuals of the same regression",
                                   .grade = Grade::a,
                                   .en = "Standard deviation of the common error of expected growth.",
                                   .ko = "기대 성장률 공통 오차의 표준편차."};

const Declaration debt_speed{
    .name = "nation.debt_speed",
    .unit = "1/quarter",
    .value = 0.05,
    .low = 0.03,
    .high = 0.1,
    .shape = Shape::normal,
    .minimum = 0.0,
    .maximum = 1.0,
    .source = "the repayment share of the published model, taken for households too",
    .grade = Grade::c,
    .en = "Share of the gap to the start ratio of debt to income that households close.",
    .ko = "소득 대비 부채의 초기 비율까지의 격차 가운데 가계가 메우는 비율."};

const Declaration benefit_indexation{
    .name = "nation.benefit_indexation",
    .unit = "1",
    .value = 1.0,
    .low = 0.5,
    .high = 1.0,
    .shape = Shape::uniform,
    .minimum = 0.0,
    .maximum = 2.0,
    .source = "replacement constant: benefits follow productivity; pensions in payment follow prices only",
    .grade = Grade::c,
    .en = "Share of announced productivity growth that benefits follow.",
    .ko = "급여가 따르는, 예고된 생산성 증가의 비율."};

const Declaration gains_passed_on{
    .name = "nation.gains_passed_on",
    .unit = "1",
    .value = 0.0,
    .minimum = 0.0,
    .maximum = 2.0,
    .source = "a choice of the state, without evidence: 0 unless a plan says otherwise",
    .grade = Grade::illustrative,
    .en = "Share of productivity beyond its announced path that the state passes on in benefits.",
    .ko = "예고된 경로를 넘는 생산성 가운데 정부가 급여로 돌려주는 비율."};

const Declaration public_depreciation{.name = "nation.public_depreciation",
                                      .unit = "1/quarter",
                                      .value = 0.05,
                                      .low = 0.035,
                                      .high = 0.07,
                                      .shape = Shape::normal,
                                      .minimum = 0.0,
                                      .maximum = 1.0,
                                      .source =
                                          "accelerators and servers are written off in four to seven years",
                                      .grade = Grade::b,
                                      .en = "Wear of what the state invests under a plan.",
                                      .ko = "계획에 따라 정부가 투자한 자산의 감가상각."};

} // namespace mm::calibration::rule
