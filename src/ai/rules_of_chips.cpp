// SPDX-License-Identifier: Apache-2.0
#include "ai/rule_declarations.hpp"

// The world's chips: shipments, the order book, later generations; memory that the nation sells for them; mark-ups.
namespace mm::ai::rule {

const Declaration shipment_growth_long{
    .name = "ai.shipment_growth_long",
    .unit = "1/year",
    .value = 0.25,
    .low = 0.05,
    .high = 0.45,
    .shape = Shape::normal,
    .minimum = -1.0,
    .maximum = 3.0,
    .source = "semiconductor revenue grew 6-8 % a year for decades, price-performance 30 % "
              "(world/trends.csv); between; as chips.growth_long of the check",
    .grade = Grade::c,
    .en = "Growth of the world's shipments in H100 equivalents in the long run.",
    .ko = "세계 칩 출하(H100 환산)의 장기 증가율."};

const Declaration shipment_growth_half_life{
    .name = "ai.shipment_growth_half_life",
    .unit = "year",
    .value = 2.0,
    .low = 1.0,
    .high = 4.0,
    .shape = Shape::lognormal,
    .minimum = 0.05,
    .maximum = 100.0,
    .source = "without evidence; as chips.growth_half_life of the check",
    .grade = Grade::illustrative,
    .en = "Half-life of the difference between today's growth and the long run's.",
    .ko = "현재와 장기 증가율 차이의 반감기."};

const Declaration backlog{
    .name = "ai.backlog",
    .unit = "quarter",
    .value = 2.0,
    .low = 0.7,
    .high = 4.5,
    .shape = Shape::lognormal,
    .minimum = 0.0,
    .maximum = 40.0,
    .source = "waits reported before 2025: H100 36-52 weeks (late 2023), 8-12 weeks (mid-2024), Blackwell "
              "sold out for 12 months (October 2024), general knowledge; as chips.backlog of the check",
    .grade = Grade::c,
    .en = "Others' open orders at the start, in quarters of open supply.",
    .ko = "시작 시점에 앞서 있는 다른 구매자의 주문 잔고(공개 공급 분기 수)."};

const Declaration delivery_noise{
    .name = "ai.delivery_noise",
    .unit = "1",
    .value = 0.15,
    .minimum = 0.0,
    .maximum = 2.0,
    .source = "about the residual of quarterly shipments of Nvidia about their trend, 2023-2025, "
              "world/shipments.csv; as chips.delivery_noise of the check",
    .grade = Grade::b,
    .en = "Standard deviation of a quarter's open supply about its path, in logarithms.",
    .ko = "분기별 공개 공급의 로그 표준편차."};

const Declaration chip_progress{
    .name = "ai.chip_progress",
    .unit = "1/year",
    .value = 0.262,
    .low = 0.15,
    .high = 0.4,
    .shape = Shape::normal,
    .minimum = 0.0,
    .maximum = 2.0,
    .source = "price-performance of machine-learning hardware x1.30 a year, Epoch AI (world/trends.csv); "
              "band assumed",
    .grade = Grade::b,
    .en = "Growth of performance for the price after the last known generation, in logarithms.",
    .ko = "마지막으로 알려진 세대 이후 가격 대비 성능의 연간 로그 증가."};

const Declaration chip_efficiency{
    .name = "ai.chip_efficiency",
    .unit = "1/year",
    .value = 0.315,
    .low = 0.2,
    .high = 0.4,
    .shape = Shape::normal,
    .minimum = 0.0,
    .maximum = 2.0,
    .source = "energy efficiency of leading accelerators x1.34 to x1.40 a year (world/trends.csv): ln 1.37; "
              "band wider",
    .grade = Grade::b,
    .en = "Growth of performance for the power after the last known generation, in logarithms.",
    .ko = "마지막으로 알려진 세대 이후 전력 대비 성능의 연간 로그 증가."};

const Declaration memory_value{
    .name = "ai.memory_value",
    .unit = "USD",
    .value = 1500.0,
    .low = 800.0,
    .high = 2700.0,
    .shape = Shape::lognormal,
    .minimum = 0.0,
    .maximum = 100000.0,
    .source = "between 80 GB at about 15 USD and a B200's 180 GB at about 10 USD over its 2.3 H100 "
              "equivalents (800) and a market of about 34 bn USD in 2025 over some 12.5 mn H100 equivalents "
              "(2,700); prices and market from the press, general knowledge",
    .grade = Grade::c,
    .en = "Value of the high-bandwidth memory in an H100 equivalent.",
    .ko = "H100 환산 1장에 든 고대역폭 메모리(HBM)의 가치."};

const Declaration memory_share{
    .name = "ai.memory_share",
    .unit = "1",
    .value = 0.8,
    .low = 0.7,
    .high = 0.95,
    .shape = Shape::normal,
    .minimum = 0.0,
    .maximum = 1.0,
    .source = "SK hynix about 60 % and Samsung about 20 % of high-bandwidth memory in 2025, 95 % together in "
              "2024, market researchers in the press, general knowledge",
    .grade = Grade::c,
    .en = "Share of the nation's makers in high-bandwidth memory.",
    .ko = "고대역폭 메모리에서 자국 기업의 점유율."};

const Declaration memory_most{
    .name = "ai.memory_most",
    .unit = "USD/year",
    .value = 1.0e11,
    .low = 5.0e10,
    .high = 2.0e11,
    .shape = Shape::lognormal,
    .minimum = 1.0,
    .maximum = 1e13,
    .source =
        "accelerators at a hundredth of the world's product of 110 trn USD, an "
        "eighth of it memory, four fifths "
        "of that Korean; without evidence, but without a bound shipments would outgrow who pays for them",
    .grade = Grade::illustrative,
    .en = "Sales of the nation's memory for accelerators cannot pass this.",
    .ko = "자국 가속기용 메모리 매출의 상한."};

const Declaration markup_response{
    .name = "ai.markup_response",
    .unit = "1",
    .value = 0.1,
    .low = 0.0,
    .high = 0.3,
    .shape = Shape::normal,
    .minimum = -2.0,
    .maximum = 5.0,
    .source = "without evidence for this form: mark-ups rose with concentration over decades (De Loecker, "
              "Eeckhout and Unger 2020), which says nothing of cause; small",
    .grade = Grade::illustrative,
    .en = "Elasticity of an industry's mark-up to its concentration.",
    .ko = "산업 집중도에 대한 마크업의 탄력성."};

} // namespace mm::ai::rule
