// SPDX-License-Identifier: Apache-2.0
#include "ai/rule_declarations.hpp"

// What AI does is bought: tokens, their price, and who sells them.
namespace mm::ai::rule {

const Declaration tokens_per_task_hour{
    .name = "ai.tokens_per_task_hour",
    .unit = "token/hour",
    .value = 1.4142e5,
    .low = 2e4,
    .high = 1e6,
    .shape = Shape::loguniform,
    .minimum = 1.0,
    .maximum = 1e12,
    .source = "no measured value exists; as output.tokens_per_task_hour of the check, flat in logarithms "
              "between 2e4 and 1e6",
    .grade = Grade::illustrative,
    .en = "Tokens that AI spends to do an hour of a worker's task, at the start.",
    .ko = "시작 시점에 노동 1시간분의 과업에 AI가 쓰는 토큰."};

const Declaration task_growth{.name = "ai.task_growth",
                              .unit = "1/year",
                              .value = 0.0,
                              .low = -0.5,
                              .high = 0.5,
                              .shape = Shape::normal,
                              .minimum = -5.0,
                              .maximum = 5.0,
                              .source =
                                  "without evidence: tasks become longer, and models need fewer attempts",
                              .grade = Grade::illustrative,
                              .en = "Yearly change of the tokens for a task-hour, in logarithms.",
                              .ko = "과업 1시간당 토큰의 연간 로그 변화."};

const Declaration api_price{
    .name = "ai.api_price",
    .unit = "USD/million tokens",
    .value = 6.0,
    .low = 3.0,
    .high = 11.25,
    .shape = Shape::lognormal,
    .minimum = 0.001,
    .maximum = 10000.0,
    .source = "blended list prices (three parts input, one output) of leading models: 3.0-6.0 in 2025, "
              "3.0-11.25 in August 2026 (world/token_prices.csv); median of both",
    .grade = Grade::b,
    .en = "Price of the frontier's tokens abroad, at the start.",
    .ko = "시작 시점 해외 최전선 모델의 토큰 가격."};

const Declaration api_price_change{
    .name = "ai.api_price_change",
    .unit = "1/year",
    .value = -0.1,
    .low = -0.6,
    .high = 0.4,
    .shape = Shape::normal,
    .minimum = -5.0,
    .maximum = 5.0,
    .source = "list price of the newest leading model: 37.5 (March 2023), 15 (November 2023), 7.5 (May "
              "2024), 3.4-6 (2025), 3-11.25 (2026), world/token_prices.csv: -0.5 a year until 2025, up since",
    .grade = Grade::c,
    .en = "Yearly change of that price, always of the newest frontier, in logarithms.",
    .ko = "언제나 가장 새로운 최전선 모델의 토큰 가격의 연간 로그 변화."};

const Declaration serving_progress{
    .name = "ai.serving_progress",
    .unit = "1/year",
    .value = 0.3,
    .low = 0.1,
    .high = 0.7,
    .shape = Shape::normal,
    .minimum = -1.0,
    .maximum = 5.0,
    .source = "same chip and same model in successive MLPerf Inference rounds: a quarter to a half more a "
              "year, general knowledge; progress that makes models better is counted in capability",
    .grade = Grade::c,
    .en = "Yearly growth of the tokens that the same chip serves of the same model, in logarithms.",
    .ko = "같은 칩이 같은 모델을 서비스하는 토큰의 연간 로그 증가."};

const Declaration small_price{
    .name = "ai.small_price",
    .unit = "1",
    .value = 0.1,
    .low = 0.03,
    .high = 0.3,
    .shape = Shape::lognormal,
    .minimum = 1e-4,
    .maximum = 10.0,
    .source = "list prices of small models are a tenth to a thirtieth of the frontier's "
              "(world/token_prices.csv), own "
              "servers are used less; order of size",
    .grade = Grade::c,
    .en = "Cost of a small model on own servers over the price of the frontier abroad.",
    .ko = "해외 최전선 모델 가격 대비 자체 서버 소형 모델의 비용."};

const Declaration price_choice{
    .name = "ai.price_choice",
    .unit = "1",
    .value = 0.29,
    .low = 0.15,
    .high = 1.5,
    .shape = Shape::lognormal,
    .minimum = 0.0,
    .maximum = 20.0,
    .source = "use of AI falls by 0.29 % where it costs 1 % more (Anthropic Economic Index 2025, across "
              "tasks); stands in for the choice among sellers, which should answer more",
    .grade = Grade::c,
    .en = "Elasticity of the choice of a seller to its price.",
    .ko = "가격에 대한 판매자 선택의 탄력성."};

const Declaration capability_choice{.name = "ai.capability_choice",
                                    .unit = "1",
                                    .value = 1.0,
                                    .low = 0.4,
                                    .high = 2.0,
                                    .shape = Shape::lognormal,
                                    .minimum = 0.0,
                                    .maximum = 20.0,
                                    .source = "without evidence",
                                    .grade = Grade::illustrative,
                                    .en =
                                        "Log odds of choosing a model with ten times the effective compute.",
                                    .ko = "유효 연산량이 10배인 모델을 고르는 로그 승산."};

const Declaration home_choice{.name = "ai.home_choice",
                              .unit = "1",
                              .value = 0.3,
                              .low = 0.0,
                              .high = 1.0,
                              .shape = Shape::normal,
                              .minimum = -10.0,
                              .maximum = 10.0,
                              .source = "without evidence",
                              .grade = Grade::illustrative,
                              .en = "Log odds of choosing a model for keeping data at home.",
                              .ko = "자료가 국내에 남는 모델을 고르는 로그 승산."};

const Declaration price_speed{.name = "ai.price_speed",
                              .unit = "1/quarter",
                              .value = 0.2,
                              .low = 0.05,
                              .high = 0.5,
                              .shape = Shape::lognormal,
                              .minimum = 0.0,
                              .maximum = 5.0,
                              .source = "without evidence",
                              .grade = Grade::illustrative,
                              .en =
                                  "Answer of the home price of tokens to utilisation beside the wanted one.",
                              .ko = "원하는 이용률을 벗어났을 때 국내 토큰 가격의 반응."};

const Declaration wanted_utilisation{
    .name = "ai.wanted_utilisation",
    .unit = "1",
    .value = 0.65,
    .low = 0.5,
    .high = 0.8,
    .shape = Shape::normal,
    .minimum = 0.05,
    .maximum = 1.0,
    .source = "design utilisation; without evidence for whole fleets, as output.utilisation of the check",
    .grade = Grade::illustrative,
    .en = "Utilisation that home factories want.",
    .ko = "국내 공장이 원하는 이용률."};

const Declaration token_markup{
    .name = "ai.token_markup",
    .unit = "1",
    .value = 0.2,
    .low = 0.0,
    .high = 0.5,
    .shape = Shape::normal,
    .minimum = -0.5,
    .maximum = 10.0,
    .source = "three-year rent over cost of a new cloud in 2025: B200 2.90 to 2.34 USD an hour, GB200 3.30 "
              "to 2.75, MI355X 2.10 to 1.90, H200 1.60 to 1.74 (world/trends.csv)",
    .grade = Grade::b,
    .en = "Mark-up of home factories on their normal cost.",
    .ko = "정상 비용에 대한 국내 공장의 마크업."};

} // namespace mm::ai::rule
