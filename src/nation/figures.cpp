// SPDX-License-Identifier: Apache-2.0
#include "nation/figures.hpp"

#include <array>

namespace mm::nation::figure {

const Declaration population{.name = "people.population", .kind = Kind::figure, .unit = "person", .shape = Shape::normal,
    .minimum = 1.0, .maximum = 2e9, .en = "People who live in the nation.", .ko = "총인구."};
const Declaration employed{.name = "people.employed", .kind = Kind::figure, .unit = "person", .shape = Shape::normal,
    .minimum = 1.0, .maximum = 1e9, .en = "People at work.", .ko = "취업자."};
const Declaration hours_worked{.name = "people.hours_worked", .kind = Kind::figure, .unit = "hour/person/year",
    .shape = Shape::normal, .minimum = 500.0, .maximum = 4000.0, .en = "Paid hours of a worker in a year.", .ko = "취업자 1인의 연간 노동시간."};
const Declaration gdp{.name = "economy.gdp", .kind = Kind::figure, .unit = "KRW/year", .shape = Shape::normal,
    .minimum = 1.0, .maximum = 1e18, .en = "Gross domestic product at current prices.", .ko = "명목 국내총생산."};
const Declaration exchange_rate{.name = "economy.exchange_rate", .kind = Kind::figure, .unit = "KRW/USD",
    .shape = Shape::lognormal, .minimum = 1e-3, .maximum = 1e6, .en = "Units of the nation's money for a US dollar.", .ko = "대미 달러 환율."};
const Declaration exchange_volatility{.name = "economy.exchange_volatility", .kind = Kind::figure, .unit = "1/sqrt(year)",
    .shape = Shape::lognormal, .minimum = 0.0, .maximum = 2.0,
    .en = "Standard deviation of a year's change of the exchange rate, in logarithms.", .ko = "환율 연간 로그 변화의 표준편차."};
const Declaration discount_rate{.name = "economy.discount_rate", .kind = Kind::figure, .unit = "1/year", .shape = Shape::normal,
    .minimum = 0.0, .maximum = 0.5, .en = "Interest at which the plan's assets are financed.", .ko = "계획의 자산을 조달하는 이자율."};

const Declaration revenue{.name = "state.revenue", .kind = Kind::figure, .unit = "KRW/year", .minimum = 0.0, .maximum = 1e17,
    .en = "Revenue of the central government.", .ko = "중앙정부 총수입."};
const Declaration expenditure{.name = "state.expenditure", .kind = Kind::figure, .unit = "KRW/year", .minimum = 0.0, .maximum = 1e17,
    .en = "Spending of the central government.", .ko = "중앙정부 총지출."};
const Declaration managed_balance{.name = "state.managed_balance", .kind = Kind::figure, .unit = "KRW/year", .minimum = -1e17,
    .maximum = 1e17, .en = "Balance of the state without social security funds; below 0 is a deficit.", .ko = "관리재정수지. 음수면 적자."};
const Declaration debt{.name = "state.debt", .kind = Kind::figure, .unit = "KRW", .minimum = 0.0, .maximum = 1e18,
    .en = "Debt of the state.", .ko = "국가채무."};
const Declaration rd_budget{.name = "state.rd_budget", .kind = Kind::figure, .unit = "KRW/year", .minimum = 0.0, .maximum = 1e16,
    .en = "The state's budget for research and development.", .ko = "정부 연구개발 예산."};
const Declaration ai_budget{.name = "state.ai_budget", .kind = Kind::figure, .unit = "KRW/year", .minimum = 0.0, .maximum = 1e16,
    .en = "The state's budget for AI.", .ko = "정부 인공지능 예산."};

const Declaration tariff{.name = "power.tariff", .kind = Kind::figure, .unit = "KRW/kWh", .shape = Shape::lognormal,
    .minimum = 0.0, .maximum = 1e5, .en = "Price of electricity for a large industrial user, all parts.", .ko = "대용량 산업용 전기요금."};
const Declaration renewable_share{.name = "power.renewable_share", .kind = Kind::figure, .unit = "1", .shape = Shape::normal,
    .minimum = 0.0, .maximum = 1.0, .en = "Renewable share of the grid's electricity.", .ko = "전력망의 재생에너지 비중."};
const Declaration carbon_free_share{.name = "power.carbon_free_share", .kind = Kind::figure, .unit = "1", .shape = Shape::normal,
    .minimum = 0.0, .maximum = 1.0, .en = "Carbon-free share of the grid's electricity, nuclear counted.", .ko = "원자력을 포함한 전력망의 무탄소 비중."};
const Declaration connection_rate{.name = "power.connection_rate", .kind = Kind::figure, .unit = "MW/year", .shape = Shape::lognormal,
    .minimum = 0.0, .maximum = 1e6, .en = "Data-centre capacity that the whole nation connects in a year.", .ko = "전국이 1년에 새로 연결하는 데이터센터 전력 용량."};
const Declaration spare_capacity{.name = "power.spare_capacity", .kind = Kind::figure, .unit = "MW", .shape = Shape::lognormal,
    .minimum = 0.0, .maximum = 1e6, .en = "Connected capacity in standing halls that is free for the plan.", .ko = "이미 연결된 전산실 가운데 계획이 쓸 수 있는 여유 용량."};
const Declaration connection_wait{.name = "power.connection_wait", .kind = Kind::figure, .unit = "quarter", .shape = Shape::lognormal,
    .minimum = 0.0, .maximum = 200.0, .en = "Wait from application to first power for a large new load.", .ko = "대규모 신규 부하의 신청부터 수전까지 걸리는 기간."};
const Declaration solar_factor{.name = "power.solar_factor", .kind = Kind::figure, .unit = "1", .shape = Shape::normal,
    .minimum = 0.01, .maximum = 0.5, .en = "Capacity factor of solar power.", .ko = "태양광 이용률."};
const Declaration wind_factor{.name = "power.wind_factor", .kind = Kind::figure, .unit = "1", .shape = Shape::normal,
    .minimum = 0.01, .maximum = 0.7, .en = "Capacity factor of the wind power that plans contract (offshore).", .ko = "계획이 계약하는 해상풍력의 이용률."};
const Declaration line_wait{.name = "power.line_wait", .kind = Kind::figure, .unit = "quarter", .shape = Shape::lognormal,
    .minimum = 0.0, .maximum = 400.0, .en = "Time to plan, permit and build a long transmission line.", .ko = "장거리 송전선의 계획·인허가·건설 기간."};

const Declaration engineers{.name = "talent.engineers", .kind = Kind::figure, .unit = "person", .shape = Shape::lognormal,
    .minimum = 0.0, .maximum = 1e8, .en = "AI professionals in the nation.", .ko = "국내 AI 인력."};
const Declaration engineer_growth{.name = "talent.growth", .kind = Kind::figure, .unit = "person/year", .shape = Shape::normal,
    .minimum = -1e7, .maximum = 1e7, .en = "Yearly growth of their number before those who leave the country.", .ko = "해외 유출을 빼기 전 AI 인력의 연간 증가."};
const Declaration engineer_outflow{.name = "talent.outflow", .kind = Kind::figure, .unit = "person/year", .shape = Shape::normal,
    .minimum = -1e7, .maximum = 1e7, .en = "AI professionals who leave the country in a year, net.", .ko = "AI 인력의 연간 순유출."};
const Declaration engineer_wage{.name = "talent.wage", .kind = Kind::figure, .unit = "KRW/person/year", .shape = Shape::lognormal,
    .minimum = 0.0, .maximum = 1e12, .en = "Yearly labour cost of an AI professional.", .ko = "AI 인력 1인의 연간 인건비."};
const Declaration job_mobility{.name = "talent.mobility", .kind = Kind::figure, .unit = "1/year", .shape = Shape::lognormal,
    .minimum = 0.0, .maximum = 1.0, .en = "Share of workers who change their employer in a year.", .ko = "1년에 직장을 옮기는 취업자의 비율."};
const Declaration construction_workers{.name = "talent.construction", .kind = Kind::figure, .unit = "person", .shape = Shape::normal,
    .minimum = 0.0, .maximum = 1e9, .en = "People who work in construction.", .ko = "건설업 취업자."};

const Declaration chips_installed{.name = "chips.installed", .kind = Kind::figure, .unit = "chip", .shape = Shape::lognormal,
    .minimum = 0.0, .maximum = 1e9, .en = "AI accelerators in the country before the plan.", .ko = "계획 이전 국내 AI 가속기 수."};
const Declaration chips_installed_h100e{.name = "chips.installed_h100e", .kind = Kind::figure, .unit = "H100 equivalent",
    .shape = Shape::lognormal, .minimum = 0.0, .maximum = 1e9, .en = "The same in H100 equivalents.", .ko = "H100 환산 수량."};

const Declaration price_debate{.name = "chips.price_debate", .kind = Kind::figure, .unit = "KRW/chip",
    .minimum = 0.0, .maximum = 1e12, .en = "Price of an accelerator that the public debate names.", .ko = "세간에서 말하는 가속기 1장 값."};
const Declaration price_paid{.name = "chips.price_paid", .kind = Kind::figure, .unit = "KRW/chip",
    .minimum = 0.0, .maximum = 1e12, .en = "Price of an accelerator with its systems that the state last paid.", .ko = "정부가 최근 시스템을 포함해 치른 가속기 1장 값."};

namespace {
constexpr std::array everything{
    &population, &employed, &hours_worked, &gdp, &exchange_rate, &exchange_volatility, &discount_rate,
    &revenue, &expenditure, &managed_balance, &debt, &rd_budget, &ai_budget,
    &tariff, &renewable_share, &carbon_free_share, &connection_rate, &spare_capacity, &connection_wait,
    &solar_factor, &wind_factor, &line_wait,
    &engineers, &engineer_growth, &engineer_outflow, &engineer_wage, &job_mobility, &construction_workers,
    &chips_installed, &chips_installed_h100e, &price_debate, &price_paid};
} // namespace

Declarations all() { return everything; }

} // namespace mm::nation::figure
