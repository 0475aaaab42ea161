// SPDX-License-Identifier: Apache-2.0
#include "plan/fields.hpp"

/// What every pledge may say, and what pledges of chips, tokens and models say.
namespace mm::plan::field {

const Declaration title{.name = "pledge.title",
                        .kind = Kind::lever,
                        .type = Type::text,
                        .en = "Name of the pledge in the report.",
                        .ko = "보고서에 쓰이는 공약의 이름.",
                        .optional = true};
const Declaration from{.name = "pledge.from",
                       .kind = Kind::lever,
                       .type = Type::quarter,
                       .unit = "quarter",
                       .en = "First quarter of the pledge: work on it starts, or a measure begins to hold. A "
                             "measure without it holds from the plan's start.",
                       .ko = "공약의 첫 분기. 이행을 시작하거나 조치가 효력을 갖는다. 없으면 계획의 "
                             "시작부터."};
const Declaration until{.name = "pledge.until",
                        .kind = Kind::lever,
                        .type = Type::quarter,
                        .unit = "quarter",
                        .en =
                            "Last quarter of the pledge: what is built has to be in operation by its end, a "
                            "measure holds through it. A measure without it is permanent.",
                        .ko = "공약의 마지막 분기. 짓는 것은 이 분기 말까지 가동되어야 하고, 조치는 이 "
                              "분기까지 효력이 있다. 없으면 끝까지 지속된다."};
const Declaration budget{.name = "pledge.budget",
                         .kind = Kind::lever,
                         .type = Type::money,
                         .unit = "KRW",
                         .minimum = 0.0,
                         .en = "Money set aside for the pledge in total, for everything until its date.",
                         .ko = "기한까지 모든 것에 쓰는 총예산."};
const Declaration chip{.name = "pledge.chip",
                       .kind = Kind::lever,
                       .type = Type::name,
                       .en = "Accelerator, by its name in world/chips.csv.",
                       .ko = "가속기 이름 (world/chips.csv)."};
const Declaration count{.name = "pledge.count",
                        .kind = Kind::lever,
                        .type = Type::whole,
                        .unit = "chip",
                        .minimum = 0.0,
                        .maximum = 1e8,
                        .en = "Accelerators promised.",
                        .ko = "약속한 가속기 수."};
const Declaration region{.name = "pledge.region",
                         .kind = Kind::lever,
                         .type = Type::name,
                         .en = "Region of the plant, by its name in the nation's regions.csv; all regions "
                               "share where none is named.",
                         .ko = "입지 지역 (regions.csv의 이름). 없으면 모든 지역이 나눈다.",
                         .optional = true};
const Declaration buyer{.name = "pledge.buyer",
                        .kind = Kind::lever,
                        .type = Type::text,
                        .en = "Who buys.",
                        .ko = "구매자.",
                        .optional = true};
const Declaration model{.name = "pledge.model",
                        .kind = Kind::lever,
                        .type = Type::name,
                        .en = "Model that serves, by its name in world/models.csv.",
                        .ko = "서비스에 쓰는 모델 (world/models.csv)."};
const Declaration parameters{.name = "pledge.parameters",
                             .kind = Kind::lever,
                             .unit = "parameter",
                             .minimum = 1e6,
                             .maximum = 1e15,
                             .en = "Parameters at work for each token of the model to be trained.",
                             .ko = "학습할 모델의 토큰당 활성 매개변수 수."};
const Declaration tokens{.name = "pledge.tokens",
                         .kind = Kind::lever,
                         .unit = "token",
                         .minimum = 1e6,
                         .maximum = 1e18,
                         .en = "Tokens that the model is trained on.",
                         .ko = "학습 토큰 수."};
const Declaration per_citizen{.name = "pledge.per_citizen",
                              .kind = Kind::lever,
                              .unit = "token/person/day",
                              .minimum = 0.0,
                              .maximum = 1e9,
                              .en = "Output tokens promised to each citizen a day.",
                              .ko = "시민 1인당 하루 출력 토큰 약속량."};
const Declaration reach{.name = "pledge.reach",
                        .kind = Kind::lever,
                        .unit = "1",
                        .minimum = 0.0,
                        .maximum = 1.0,
                        .en = "Share of the people who draw their allowance.",
                        .ko = "할당량을 실제로 쓰는 국민의 비율."};
const Declaration hours_share{.name = "pledge.hours_share",
                              .kind = Kind::lever,
                              .unit = "1",
                              .minimum = 0.0,
                              .maximum = 1.0,
                              .en = "Share of all paid hours that AI is to work on.",
                              .ko = "AI가 맡을 전체 노동시간의 비율."};
const Declaration solar{.name = "pledge.solar",
                        .kind = Kind::lever,
                        .unit = "MW",
                        .minimum = 0.0,
                        .maximum = 1e6,
                        .en = "Solar capacity contracted for the plant.",
                        .ko = "계약한 태양광 용량.",
                        .optional = true};
const Declaration wind{.name = "pledge.wind",
                       .kind = Kind::lever,
                       .unit = "MW",
                       .minimum = 0.0,
                       .maximum = 1e6,
                       .en = "Wind capacity contracted for the plant.",
                       .ko = "계약한 풍력 용량.",
                       .optional = true};
const Declaration wind_region{.name = "pledge.wind_region",
                              .kind = Kind::lever,
                              .type = Type::name,
                              .en = "Region in which the wind blows; a line has to bring it to the plant.",
                              .ko = "풍력 단지가 있는 지역. 발전소에서 데이터센터까지 송전선이 필요하다.",
                              .optional = true};

} // namespace mm::plan::field
