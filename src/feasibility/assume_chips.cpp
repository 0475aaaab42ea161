// SPDX-License-Identifier: Apache-2.0
#include "feasibility/assumptions.hpp"

/// What is assumed of the order book for chips.
namespace mm::feasibility::assume {

const Declaration open_share_factor{
    .name = "chips.open_share_factor",
    .unit = "1",
    .value = 1.0,
    .low = 0.7,
    .high = 1.4,
    .shape = Shape::lognormal,
    .minimum = 0.0,
    .maximum = 100.0,
    .source = "error of the share of shipments that buyers without standing contracts got, world/owners.csv; "
              "width without evidence",
    .grade = Grade::illustrative,
    .en = "Factor on the share of a seller's shipments that is not contracted ahead.",
    .ko = "판매사 출하량 중 선계약되지 않은 비율에 대한 배수."};

const Declaration backlog{
    .name = "chips.backlog",
    .unit = "quarter",
    .value = 2.0,
    .low = 0.7,
    .high = 4.5,
    .shape = Shape::lognormal,
    .minimum = 0.0,
    .maximum = 40.0,
    .source = "waits reported before 2025: H100 36-52 weeks (late 2023), 8-12 weeks (mid-2024), Blackwell "
              "sold out for 12 months (October 2024), general knowledge; lowered from 4 (2 to 6) after the "
              "delivery of 2025 had been missed",
    .grade = Grade::c,
    .en = "Others' open orders ahead of the plan, in quarters of open supply.",
    .ko = "계획보다 앞선 다른 구매자의 주문 잔고 (공개 공급 분기 수)."};

const Declaration book_to_bill{.name = "chips.book_to_bill",
                               .unit = "1",
                               .value = 1.0,
                               .low = 0.85,
                               .high = 1.15,
                               .shape = Shape::lognormal,
                               .minimum = 0.0,
                               .maximum = 10.0,
                               .source = "others order what is shipped, on average; width without evidence",
                               .grade = Grade::illustrative,
                               .en = "Others' new orders each quarter over open supply before trials.",
                               .ko = "분기마다 다른 구매자의 신규 주문과 공개 공급의 비."};

const Declaration priority{
    .name = "chips.priority",
    .unit = "1",
    .value = 1.0,
    .low = 0.5,
    .high = 2.0,
    .shape = Shape::lognormal,
    .minimum = 0.0,
    .maximum = 100.0,
    .source = "how a seller treats a state's order against others of its age; without evidence",
    .grade = Grade::illustrative,
    .en = "How much better than others of its age the plan's order is served.",
    .ko = "같은 시기의 다른 주문에 비해 계획의 주문이 받는 우선도."};

const Declaration delivery_noise{
    .name = "chips.delivery_noise",
    .unit = "1",
    .value = 0.15,
    .minimum = 0.0,
    .maximum = 2.0,
    .source = "about the residual of quarterly shipments of Nvidia about their trend, 2023-2025, "
              "world/shipments.csv",
    .grade = Grade::b,
    .en = "Standard deviation of a quarter's open supply about its path, in logarithms.",
    .ko = "분기별 공개 공급의 로그 표준편차."};

const Declaration growth_factor{
    .name = "chips.growth_factor",
    .unit = "1",
    .value = 0.8,
    .low = 0.4,
    .high = 1.1,
    .shape = Shape::normal,
    .minimum = 0.0,
    .maximum = 5.0,
    .source = "growth of the last four quarters (world/shipments.csv) carried on in part; the part without "
              "evidence",
    .grade = Grade::illustrative,
    .en = "Part of the last year's growth of shipments with which the next one starts.",
    .ko = "지난 1년 출하 증가율이 다음 해에 이어지는 비율."};

const Declaration growth_long{.name = "chips.growth_long",
                              .unit = "1/year",
                              .value = 0.25,
                              .low = 0.05,
                              .high = 0.45,
                              .shape = Shape::normal,
                              .minimum = -1.0,
                              .maximum = 3.0,
                              .source = "semiconductor revenue grew 6-8 % a year for decades, "
                                        "price-performance 30 % (world/trends.csv); between",
                              .grade = Grade::c,
                              .en = "Growth of shipments in H100 equivalents to which today's decays.",
                              .ko = "장기 출하 증가율 (H100 환산)."};

const Declaration growth_half_life{
    .name = "chips.growth_half_life",
    .unit = "year",
    .value = 2.0,
    .low = 1.0,
    .high = 4.0,
    .shape = Shape::lognormal,
    .minimum = 0.05,
    .maximum = 100.0,
    .source = "without evidence",
    .grade = Grade::illustrative,
    .en = "Half-life of the difference between today's growth and the long run's.",
    .ko = "현재와 장기 증가율 차이의 반감기."};

const Declaration price_change{
    .name = "chips.price_change",
    .unit = "1/year",
    .value = -0.07,
    .low = -0.15,
    .high = 0.0,
    .shape = Shape::normal,
    .minimum = -1.0,
    .maximum = 1.0,
    .source = "H100: mean of the 80 % interval 35,000 USD (2023), 26,500 (2024), 23,500 (2025), "
              "world/prices.csv; newer chips fell less",
    .grade = Grade::b,
    .en = "Yearly change of a chip's price after the last year known, in logarithms.",
    .ko = "마지막으로 알려진 해 이후 칩 가격의 연간 로그 변화."};

const Declaration scarcity_elasticity{.name = "chips.scarcity_elasticity",
                                      .unit = "1",
                                      .value = 0.1,
                                      .low = 0.0,
                                      .high = 0.25,
                                      .shape = Shape::normal,
                                      .minimum = 0.0,
                                      .maximum = 2.0,
                                      .source = "street prices of H100 in 2023 stood a quarter to a half "
                                                "above list while waits tripled, general knowledge",
                                      .grade = Grade::c,
                                      .en = "Elasticity of the price to the market's backlog over its first.",
                                      .ko = "주문 잔고에 대한 가격 탄력성."};

} // namespace mm::feasibility::assume
