// SPDX-License-Identifier: Apache-2.0
#include "plan/levers.hpp"

#include <algorithm>
#include <array>

namespace mm::plan {
namespace field {

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
                       .en = "Quarter in which work on the pledge starts.",
                       .ko = "공약 이행을 시작하는 분기."};
const Declaration until{.name = "pledge.until",
                        .kind = Kind::lever,
                        .type = Type::quarter,
                        .unit = "quarter",
                        .en = "Last quarter by whose end the pledge has to be in operation.",
                        .ko = "이 분기 말까지 가동되어야 한다."};
const Declaration budget{.name = "pledge.budget",
                         .kind = Kind::lever,
                         .type = Type::money,
                         .unit = "KRW",
                         .minimum = 0.0,
                         .en = "Money set aside for the pledge, for everything needed until its date.",
                         .ko = "기한까지 필요한 모든 것에 쓸 수 있도록 책정된 예산."};
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

} // namespace field

namespace {

constexpr std::array purchase_needed{&field::from, &field::until, &field::budget, &field::chip,
                                     &field::count};
constexpr std::array purchase_allowed{&field::title, &field::region, &field::buyer,
                                      &field::solar, &field::wind,   &field::wind_region};
constexpr std::array firm_needed{&field::from, &field::until, &field::budget,
                                 &field::chip, &field::count, &field::buyer};
constexpr std::array firm_allowed{&field::title, &field::region, &field::solar, &field::wind,
                                  &field::wind_region};
constexpr std::array site_needed{&field::from, &field::until, &field::budget,
                                 &field::chip, &field::count, &field::region};
constexpr std::array site_allowed{&field::title, &field::buyer, &field::solar, &field::wind,
                                  &field::wind_region};
constexpr std::array allowance_needed{&field::from,  &field::until,       &field::budget, &field::chip,
                                      &field::model, &field::per_citizen, &field::reach};
constexpr std::array training_needed{&field::from, &field::until,      &field::budget,
                                     &field::chip, &field::parameters, &field::tokens};
constexpr std::array transplant_needed{&field::from, &field::until, &field::budget,
                                       &field::chip, &field::model, &field::hours_share};
constexpr std::array place_allowed{&field::title, &field::region, &field::solar, &field::wind,
                                   &field::wind_region};

const std::array all_levers{
    Lever{"chips.state_purchase",
          Promise::chips,
          {"The state buys accelerators", "정부가 가속기를 산다"},
          purchase_needed,
          purchase_allowed},
    Lever{"chips.firm_purchase",
          Promise::chips,
          {"A firm buys accelerators", "기업이 가속기를 산다"},
          firm_needed,
          firm_allowed},
    Lever{"site.data_centre",
          Promise::chips,
          {"A data centre with its accelerators at a named place",
           "지정된 곳에 가속기를 갖춘 데이터센터를 짓는다"},
          site_needed,
          site_allowed},
    Lever{"tokens.allowance",
          Promise::allowance,
          {"Every citizen gets a daily allowance of tokens", "모든 국민에게 하루 토큰 할당량을 준다"},
          allowance_needed,
          place_allowed},
    Lever{"model.training",
          Promise::training,
          {"A large model of the country's own is trained", "자국의 대형 모델을 학습한다"},
          training_needed,
          place_allowed},
    Lever{"adoption.transplant",
          Promise::transplant,
          {"Models are planted into every industry", "모든 산업에 모델을 이식한다"},
          transplant_needed,
          place_allowed},
};

constexpr std::array all_fields{&field::title,      &field::from,        &field::until,  &field::budget,
                                &field::chip,       &field::count,       &field::region, &field::buyer,
                                &field::model,      &field::parameters,  &field::tokens, &field::per_citizen,
                                &field::reach,      &field::hours_share, &field::solar,  &field::wind,
                                &field::wind_region};

} // namespace

std::span<const Lever> levers()
{
    return all_levers;
}

const Lever* find_lever(std::string_view name)
{
    const auto found =
        std::find_if(all_levers.begin(), all_levers.end(), [&](const Lever& l) { return l.name == name; });
    return found == all_levers.end() ? nullptr : &*found;
}

Declarations declarations()
{
    return all_fields;
}

} // namespace mm::plan
