// SPDX-License-Identifier: Apache-2.0
#include "plan/levers.hpp"

#include <array>

/// What pledges of AI in the economy say.
namespace mm::plan {
namespace field {

const Declaration tax_rate{.name = "pledge.tax_rate",
                           .kind = Kind::lever,
                           .unit = "1",
                           .minimum = 0.0,
                           .maximum = 1.0,
                           .en = "The tax, as a share of what is taxed.",
                           .ko = "과세 대상에 대한 세율."};
const Declaration users{.name = "pledge.users",
                        .kind = Kind::lever,
                        .type = Type::name,
                        .en = "For whom the state buys: people or firms.",
                        .ko = "누구를 위해 사는가: people (국민), firms (기업)."};
const Declaration utilisation{.name = "pledge.utilisation",
                              .kind = Kind::lever,
                              .unit = "1",
                              .minimum = 0.0,
                              .maximum = 1.0,
                              .en = "Utilisation up to which the state pays home factories at least.",
                              .ko = "정부가 보장하는 국내 팩토리 이용률."};
const Declaration years{
    .name = "pledge.years",
    .kind = Kind::lever,
    .unit = "year",
    .minimum = 0.0,
    .maximum = 5.0,
    .en = "Years by which the nation's own models come nearer to the frontier, as the plan "
          "claims: nobody has measured what money does to it.",
    .ko = "자국 모델이 최전선에 가까워지는 햇수(계획의 주장). 돈의 효과를 잰 근거는 없다."};
const Declaration megawatts{.name = "pledge.megawatts",
                            .kind = Kind::lever,
                            .unit = "MW",
                            .minimum = 0.0,
                            .maximum = 1e5,
                            .en = "Power of the lines that the plan builds for data centres, in all.",
                            .ko = "계획이 데이터센터를 위해 놓는 전력선의 용량(합계)."};

} // namespace field

Declarations ai_fields()
{
    static constexpr std::array all{&field::tax_rate, &field::users, &field::utilisation, &field::years,
                                    &field::megawatts};
    return all;
}

} // namespace mm::plan
