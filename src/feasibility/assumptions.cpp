// SPDX-License-Identifier: Apache-2.0
#include "feasibility/assumptions.hpp"

#include <array>

namespace mm::feasibility::assume {
namespace {

constexpr double most_supply = 1e6;

/// A trial's multiplier is not an assumption about the world: it is certain, and 1 unless someone asks.
constexpr Declaration trial(std::string_view name, std::string_view en, std::string_view ko)
{
    return {.name = name, .unit = "1", .value = 1.0, .minimum = 0.0, .maximum = most_supply,
            .source = "a trial's multiplier, 1 in every verdict", .grade = Grade::a, .en = en, .ko = ko};
}

} // namespace

const Declaration supply_chips = trial("supply.chips", "Multiplies the world's open supply of chips.", "세계 칩 공급 중 계약되지 않은 물량에 곱한다.");
const Declaration supply_money = trial("supply.money", "Multiplies every budget of the plan.", "계획의 모든 예산에 곱한다.");
const Declaration supply_power = trial("supply.power", "Multiplies the megawatts that can be connected.", "연결할 수 있는 전력 용량에 곱한다.");
const Declaration supply_people = trial("supply.people", "Multiplies the engineers and builders that can be hired.", "고용할 수 있는 기술자와 건설 인력에 곱한다.");
const Declaration supply_time = trial("supply.time", "Multiplies the quarters a plant has to be bought, built and started.", "조달·건설·시운전에 쓸 수 있는 분기 수에 곱한다.");

const Declaration open_share_factor{.name = "chips.open_share_factor", .unit = "1", .value = 1.0, .low = 0.7, .high = 1.4,
    .shape = Shape::lognormal, .minimum = 0.0, .maximum = 100.0,
    .source = "error of the share of shipments that buyers without standing contracts got, world/owners.csv; width without evidence", .grade = Grade::illustrative,
    .en = "Factor on the share of a seller's shipments that is not contracted ahead.", .ko = "판매사 출하량 중 선계약되지 않은 비율에 대한 배수."};
const Declaration backlog{.name = "chips.backlog", .unit = "quarter", .value = 2.0, .low = 0.7, .high = 4.5,
    .shape = Shape::lognormal, .minimum = 0.0, .maximum = 40.0,
    .source = "waits reported before 2025: H100 36-52 weeks (late 2023), 8-12 weeks (mid-2024), Blackwell sold out for 12 months (October 2024), general knowledge", .grade = Grade::c,
    .en = "Others' open orders ahead of the plan, in quarters of open supply.", .ko = "계획보다 앞선 다른 구매자의 주문 잔고 (공개 공급 분기 수)."};
const Declaration book_to_bill{.name = "chips.book_to_bill", .unit = "1", .value = 1.0, .low = 0.85, .high = 1.15,
    .shape = Shape::lognormal, .minimum = 0.0, .maximum = 10.0,
    .source = "others order what is shipped, on average; width without evidence", .grade = Grade::illustrative,
    .en = "Others' new orders each quarter over open supply before trials.", .ko = "분기마다 다른 구매자의 신규 주문과 공개 공급의 비."};
const Declaration priority{.name = "chips.priority", .unit = "1", .value = 1.0, .low = 0.5, .high = 2.0,
    .shape = Shape::lognormal, .minimum = 0.0, .maximum = 100.0,
    .source = "how a seller treats a state's order against others of its age; without evidence", .grade = Grade::illustrative,
    .en = "How much better than others of its age the plan's order is served.", .ko = "같은 시기의 다른 주문에 비해 계획의 주문이 받는 우선도."};
const Declaration delivery_noise{.name = "chips.delivery_noise", .unit = "1", .value = 0.15, .minimum = 0.0, .maximum = 2.0,
    .source = "about the residual of quarterly shipments of Nvidia about their trend, 2023-2025, world/shipments.csv", .grade = Grade::b,
    .en = "Standard deviation of a quarter's open supply about its path, in logarithms.", .ko = "분기별 공개 공급의 로그 표준편차."};
const Declaration growth_factor{.name = "chips.growth_factor", .unit = "1", .value = 0.8, .low = 0.4, .high = 1.1,
    .shape = Shape::normal, .minimum = 0.0, .maximum = 5.0,
    .source = "growth of the last four quarters (world/shipments.csv) carried on in part", .grade = Grade::illustrative,
    .en = "Part of the last year's growth of shipments with which the next one starts.", .ko = "지난 1년 출하 증가율이 다음 해에 이어지는 비율."};
const Declaration growth_long{.name = "chips.growth_long", .unit = "1/year", .value = 0.25, .low = 0.05, .high = 0.45,
    .shape = Shape::normal, .minimum = -1.0, .maximum = 3.0,
    .source = "semiconductor revenue grew 6-8 % a year for decades, price-performance 30 % (world/trends.csv); between", .grade = Grade::c,
    .en = "Growth of shipments in H100 equivalents to which today's decays.", .ko = "장기 출하 증가율 (H100 환산)."};
const Declaration growth_half_life{.name = "chips.growth_half_life", .unit = "year", .value = 2.0, .low = 1.0, .high = 4.0,
    .shape = Shape::lognormal, .minimum = 0.05, .maximum = 100.0,
    .source = "without evidence", .grade = Grade::illustrative,
    .en = "Half-life of the difference between today's growth and the long run's.", .ko = "현재와 장기 증가율 차이의 반감기."};

const Declaration price_change{.name = "chips.price_change", .unit = "1/year", .value = -0.07, .low = -0.15, .high = 0.0,
    .shape = Shape::normal, .minimum = -1.0, .maximum = 1.0,
    .source = "H100: mean of the 80 % interval 35,000 USD (2023), 26,500 (2024), 23,500 (2025), world/prices.csv; newer chips fell less", .grade = Grade::b,
    .en = "Yearly change of a chip's price after the last year known, in logarithms.", .ko = "마지막으로 알려진 해 이후 칩 가격의 연간 로그 변화."};
const Declaration scarcity_elasticity{.name = "chips.scarcity_elasticity", .unit = "1", .value = 0.1, .low = 0.0, .high = 0.25,
    .shape = Shape::normal, .minimum = 0.0, .maximum = 2.0,
    .source = "street prices of H100 in 2023 stood a quarter to a half above list while waits tripled, general knowledge", .grade = Grade::c,
    .en = "Elasticity of the price to the market's backlog over its first.", .ko = "주문 잔고에 대한 가격 탄력성."};
const Declaration all_in_price{.name = "money.all_in_price", .unit = "KRW/chip", .value = 0.0, .minimum = 0.0, .maximum = 1e12,
    .source = "0: put together from chip, server, network and tax; anything else replaces them", .grade = Grade::a,
    .en = "Price of a chip in its server and network, for trials of another's figure.", .ko = "서버와 네트워크를 포함한 칩 1장 가격. 0이면 부품별로 계산한다."};
const Declaration server_factor{.name = "money.server_factor", .unit = "1", .value = 1.6, .low = 1.54, .high = 1.69,
    .shape = Shape::normal, .minimum = 1.0, .maximum = 5.0,
    .source = "Epoch AI, trends in training cost: server over accelerator price (world/trends.csv server_overhead)", .grade = Grade::b,
    .en = "Price of a server over the price of the chips in it.", .ko = "서버 가격과 그 안의 칩 가격의 비."};
const Declaration network_share{.name = "money.network_share", .unit = "1", .value = 0.19, .low = 0.13, .high = 0.22,
    .shape = Shape::normal, .minimum = 0.0, .maximum = 0.9,
    .source = "Epoch AI: interconnect 19 % of a cluster's cost; Bernstein: 13 % of a data centre's (world/trends.csv)", .grade = Grade::b,
    .en = "Share of the network in the cost of a cluster.", .ko = "클러스터 비용에서 네트워크의 비중."};
const Declaration purchase_tax{.name = "money.purchase_tax", .unit = "1", .value = 0.10, .minimum = 0.0, .maximum = 1.0,
    .source = "Korea's value-added tax on imports, 10 %", .grade = Grade::c,
    .en = "Tax on the purchase of hardware.", .ko = "장비 구매에 붙는 부가가치세."};

const Declaration site_cost{.name = "money.site_cost", .unit = "USD/MW", .value = 12e6, .low = 9e6, .high = 18e6,
    .shape = Shape::lognormal, .minimum = 0.0, .maximum = 1e9,
    .source = "shell, power and cooling: 9-12 mn conventional (ThunderSaid), 15-20 mn for AI (Goldman Sachs), world/trends.csv", .grade = Grade::b,
    .en = "Building, power and cooling of a new hall.", .ko = "신축 데이터센터의 건물·전력·냉각 비용."};
const Declaration line_currency{.name = "money.dollars_per_euro", .unit = "USD/EUR", .value = 1.12, .low = 1.05, .high = 1.18,
    .shape = Shape::normal, .minimum = 0.1, .maximum = 10.0, .source = "order of size, 2025", .grade = Grade::c,
    .en = "Dollars for a euro, for transmission costs known in euros.", .ko = "유로당 달러 (유로로 알려진 송전 비용에 쓴다)."};
const Declaration colocation{.name = "money.colocation", .unit = "USD/kW/month", .value = 140.0, .low = 100.0, .high = 200.0,
    .shape = Shape::lognormal, .minimum = 0.0, .maximum = 1e5,
    .source = "wholesale colocation in large Asian markets, general knowledge", .grade = Grade::c,
    .en = "Rent of a standing hall for a kW of IT load, without electricity.", .ko = "기존 전산실 임차료 (IT 부하 kW당, 전기료 제외)."};
const Declaration upkeep{.name = "money.upkeep", .unit = "1/year", .value = 0.04, .low = 0.02, .high = 0.07,
    .shape = Shape::lognormal, .minimum = 0.0, .maximum = 1.0,
    .source = "support contracts and spares over hardware price; without a source found", .grade = Grade::illustrative,
    .en = "Upkeep of hardware a year over its price.", .ko = "장비 가격 대비 연간 유지보수비."};
const Declaration staff_per_megawatt{.name = "people.staff_per_megawatt", .unit = "person/MW", .value = 0.6, .low = 0.3, .high = 1.5,
    .shape = Shape::lognormal, .minimum = 0.0, .maximum = 100.0,
    .source = "0.3-1 in hyperscale plants, general knowledge; a promoter's 5 for Haenam stands far outside", .grade = Grade::c,
    .en = "People who operate a plant, for a MW of its power.", .ko = "전력 1 MW당 운영 인력."};
const Declaration hall_life{.name = "money.hall_life", .unit = "year", .value = 25.0, .low = 20.0, .high = 39.0,
    .shape = Shape::lognormal, .minimum = 1.0, .maximum = 100.0, .source = "25-39 years, US tax and industry (world/trends.csv)", .grade = Grade::b,
    .en = "Life of a hall.", .ko = "건물 수명."};
const Declaration server_life{.name = "money.server_life", .unit = "year", .value = 5.0, .low = 4.0, .high = 6.0,
    .shape = Shape::normal, .minimum = 0.5, .maximum = 30.0,
    .source = "yearly reports: Nebius 4, Amazon 5, Meta 5.5, Microsoft, Alphabet, CoreWeave 6 years (world/trends.csv)", .grade = Grade::a,
    .en = "Life of chips and servers.", .ko = "칩과 서버의 수명."};
const Declaration failure_rate{.name = "plant.failure_rate", .unit = "1/year", .value = 0.091, .low = 0.05, .high = 0.14,
    .shape = Shape::lognormal, .minimum = 0.0, .maximum = 10.0,
    .source = "derived from Llama 3's training report: 220 GPU and memory failures in 54 days on 16,384 GPUs", .grade = Grade::b,
    .en = "Share of chips that fail and are replaced in a year.", .ko = "1년에 고장나 교체되는 칩의 비율."};

const Declaration server_power{.name = "power.server_factor", .unit = "1", .value = 1.79, .low = 1.5, .high = 1.85,
    .shape = Shape::normal, .minimum = 1.0, .maximum = 5.0,
    .source = "DGX H100: 10.2 kW for 8 x 700 W, 1.82; DGX B200: 14.3 kW for 8 x 1,000 W, 1.79; racks of GB200 less", .grade = Grade::b,
    .en = "Rated power of a server over that of its chips.", .ko = "서버 정격전력과 칩 정격전력의 비."};
const Declaration pue{.name = "power.pue", .unit = "1", .value = 1.3, .low = 1.15, .high = 1.6,
    .shape = Shape::normal, .minimum = 1.0, .maximum = 5.0,
    .source = "hyperscale 1.1-1.2, Equinix 1.42 (2023), world 1.56 (2024); Korean mean of private centres 2.03 (about 2016)", .grade = Grade::b,
    .en = "Power of the plant over power of its IT.", .ko = "전력사용효율(PUE)."};
const Declaration load{.name = "power.load", .unit = "1", .value = 0.7, .low = 0.55, .high = 0.85,
    .shape = Shape::normal, .minimum = 0.0, .maximum = 1.0,
    .source = "typical use of rated power about 70 % (DGX H100); 75 % in training (Epoch AI)", .grade = Grade::b,
    .en = "Mean use of a plant's rated power.", .ko = "정격전력 대비 평균 사용률."};
const Declaration plan_share{.name = "power.plan_share", .unit = "1", .value = 0.5, .low = 0.25, .high = 0.8,
    .shape = Shape::normal, .minimum = 0.0, .maximum = 1.0,
    .source = "a national plan competes with 7.5 GW under way (KEPCO 2023-10); without evidence", .grade = Grade::illustrative,
    .en = "Share of new connections and free halls that the plan can have.", .ko = "신규 연결과 여유 전산실 중 계획이 차지할 수 있는 비율."};

const Declaration engineers_per_thousand{.name = "people.engineers_per_thousand", .unit = "person/1000 chip", .value = 25.0, .low = 8.0, .high = 70.0,
    .shape = Shape::lognormal, .minimum = 0.0, .maximum = 1e4,
    .source = "authors of frontier reports over the chips they used: about 30 for 1,000 (Llama 3), 100 (DeepSeek-V3), under 10 in the largest fleets, general knowledge", .grade = Grade::c,
    .en = "AI engineers that a fleet needs to be put to use.", .ko = "칩 1,000장을 쓰는 데 필요한 AI 기술자."};
const Declaration model_team{.name = "people.model_team", .unit = "person", .value = 400.0, .low = 200.0, .high = 1200.0,
    .shape = Shape::lognormal, .minimum = 0.0, .maximum = 1e5,
    .source = "contributors named in reports: DeepSeek-V3 about 200, GPT-4 280, Llama 3 530, Gemini 1.0 above 1,000, general knowledge", .grade = Grade::c,
    .en = "People who make a great language model, besides those its chips need.", .ko = "칩 운용 인력 외에 초거대 언어모델 하나를 만드는 사람."};
const Declaration service_staff{.name = "people.service_staff", .unit = "person/million users", .value = 40.0, .low = 10.0, .high = 120.0,
    .shape = Shape::lognormal, .minimum = 0.0, .maximum = 1e5,
    .source = "Kakao: about 4,000 employees for 48 million users, 83; lean services below 1, general knowledge", .grade = Grade::c,
    .en = "People who keep a service for the public going.", .ko = "대국민 서비스를 유지하는 데 필요한 인력 (이용자 백만 명당)."};
const Declaration plan_appeal{.name = "people.plan_appeal", .unit = "1", .value = 0.2, .low = 0.08, .high = 0.4,
    .shape = Shape::normal, .minimum = 0.0, .maximum = 1.0,
    .source = "without evidence", .grade = Grade::illustrative,
    .en = "Share of the AI engineers who change jobs or newly arrive that the plan wins.", .ko = "이직하거나 새로 들어오는 AI 기술자 중 계획이 얻는 비율."};
const Declaration builders_per_megawatt{.name = "people.builders_per_megawatt", .unit = "person year/MW", .value = 8.0, .low = 4.0, .high = 16.0,
    .shape = Shape::lognormal, .minimum = 0.0, .maximum = 1e3,
    .source = "peak sites of 1,000-1,500 workers for 100-200 MW over one to two years, general knowledge", .grade = Grade::c,
    .en = "Work of building a hall.", .ko = "데이터센터 1 MW를 짓는 데 드는 노동."};
const Declaration builder_share{.name = "people.builder_share", .unit = "1", .value = 0.004, .low = 0.002, .high = 0.008,
    .shape = Shape::lognormal, .minimum = 0.0, .maximum = 1.0,
    .source = "without evidence", .grade = Grade::illustrative,
    .en = "Share of construction workers with the trades that data centres need whom the plan can win.", .ko = "데이터센터 공종을 갖춘 건설 인력 중 계획이 쓸 수 있는 비율."};
const Declaration integration_effort{.name = "people.integration_effort", .unit = "person year/person", .value = 0.002, .low = 0.0007, .high = 0.006,
    .shape = Shape::lognormal, .minimum = 0.0, .maximum = 10.0,
    .source = "without evidence", .grade = Grade::illustrative,
    .en = "Engineers' work to bring AI into one worker's job.", .ko = "노동자 1인의 일에 AI를 도입하는 데 드는 기술자의 노동."};

const Declaration procurement_time{.name = "time.procurement", .unit = "quarter", .value = 1.5, .low = 0.7, .high = 3.0,
    .shape = Shape::lognormal, .minimum = 0.0, .maximum = 40.0,
    .source = "public tenders of this size take one to three quarters, general knowledge", .grade = Grade::c,
    .en = "From start to order: tender and contract.", .ko = "착수부터 발주까지 (입찰과 계약)."};
const Declaration build_time{.name = "time.build", .unit = "quarter", .value = 7.0, .low = 5.0, .high = 11.0,
    .shape = Shape::lognormal, .minimum = 0.0, .maximum = 80.0,
    .source = "18-30 months for a large hall; switchgear 80 and transformers 50 weeks (world/trends.csv)", .grade = Grade::b,
    .en = "Building a new hall.", .ko = "신축 기간."};
const Declaration fit_out_time{.name = "time.fit_out", .unit = "quarter", .value = 1.0, .low = 0.5, .high = 2.0,
    .shape = Shape::lognormal, .minimum = 0.0, .maximum = 40.0,
    .source = "making a standing hall ready for dense racks, general knowledge", .grade = Grade::c,
    .en = "Making a standing hall ready.", .ko = "기존 전산실 개조 기간."};
const Declaration commissioning_time{.name = "time.commissioning", .unit = "quarter", .value = 0.7, .low = 0.3, .high = 1.5,
    .shape = Shape::lognormal, .minimum = 0.0, .maximum = 40.0,
    .source = "installing and testing, one to five months, general knowledge", .grade = Grade::c,
    .en = "From delivery to service.", .ko = "납품부터 서비스까지."};
const Declaration training_months{.name = "time.training", .unit = "month", .value = 6.0, .low = 3.0, .high = 9.0,
    .shape = Shape::normal, .minimum = 0.1, .maximum = 120.0,
    .source = "frontier runs of 2-4 months with the experiments before them, general knowledge", .grade = Grade::c,
    .en = "Months over which a model's experiments and its final run are spread.", .ko = "모델 실험과 최종 학습에 걸리는 개월 수."};

const Declaration utilisation{.name = "output.utilisation", .unit = "1", .value = 0.5, .low = 0.3, .high = 0.75,
    .shape = Shape::normal, .minimum = 0.0, .maximum = 1.0,
    .source = "design utilisation 0.65 less daily swings; without evidence for public fleets", .grade = Grade::illustrative,
    .en = "Share of a fleet's serving capacity that is used over a day.", .ko = "하루 평균 서비스 용량 이용률."};
const Declaration training_mfu{.name = "output.training_mfu", .unit = "1", .value = 0.38, .low = 0.30, .high = 0.45,
    .shape = Shape::normal, .minimum = 0.01, .maximum = 1.0,
    .source = "median 0.375 (Epoch AI, world/trends.csv); Llama 3 0.38-0.43; DeepSeek-V3 about 0.35", .grade = Grade::b,
    .en = "Share of peak arithmetic that training reaches.", .ko = "학습 연산 이용률(MFU)."};
const Declaration experiment_factor{.name = "output.experiment_factor", .unit = "1", .value = 2.5, .low = 1.5, .high = 5.0,
    .shape = Shape::lognormal, .minimum = 1.0, .maximum = 100.0,
    .source = "research compute over the final run's, order of size from developers' spending, general knowledge", .grade = Grade::c,
    .en = "Compute of experiments and final run together over the final run's.", .ko = "실험을 포함한 전체 연산과 최종 학습 연산의 비."};
const Declaration run_flop{.name = "output.run_flop", .unit = "FLOP", .value = 3.8e25, .minimum = 1e20, .maximum = 1e32,
    .source = "Llama 3.1 405B, its training report", .grade = Grade::a,
    .en = "Size of the training run that 'runs a year' counts.", .ko = "'연간 학습 횟수'의 기준이 되는 학습 규모."};
const Declaration tokens_per_task_hour{.name = "output.tokens_per_task_hour", .unit = "token/hour", .value = 1.4142e5, .low = 2e4, .high = 1e6,
    .shape = Shape::lognormal, .minimum = 1.0, .maximum = 1e12,
    .source = "no measured value exists", .grade = Grade::illustrative,
    .en = "Tokens that AI spends to do an hour of a worker's task.", .ko = "노동 1시간분의 과업에 AI가 쓰는 토큰."};
const Declaration workable_share{.name = "output.workable_share", .unit = "1", .value = 0.14, .low = 0.09, .high = 0.2,
    .shape = Shape::normal, .minimum = 0.001, .maximum = 1.0,
    .source = "observed exposure of 0.136 of US wage bills (Anthropic Economic Index), at the frontier of mid-2026", .grade = Grade::b,
    .en = "Share of a reached worker's hours that AI can work on.", .ko = "AI가 맡을 수 있는 노동시간의 비율."};
const Declaration frontier_growth{.name = "output.frontier_growth", .unit = "x/year", .value = 4.0, .low = 2.5, .high = 5.0,
    .shape = Shape::lognormal, .minimum = 1.0, .maximum = 100.0,
    .source = "4.65 fits the running ten largest runs of 2018-2025 (world/trends.csv); growth bends with the investment it takes, so less is carried on", .grade = Grade::c,
    .en = "Growth of the largest training runs' compute.", .ko = "최대 학습 연산량의 연간 증가 배수."};
const Declaration input_tokens{.name = "output.input_tokens", .unit = "token", .value = 1000.0, .minimum = 1.0, .maximum = 1e7,
    .source = "mean prompt of the Azure conversation trace of 2023, 1,155 tokens, rounded", .grade = Grade::b,
    .en = "Prompt of a request.", .ko = "요청당 입력 토큰."};
const Declaration output_tokens{.name = "output.output_tokens", .unit = "token", .value = 500.0, .minimum = 1.0, .maximum = 1e7,
    .source = "a typical answer in Epoch AI's estimate of energy a query (2025)", .grade = Grade::b,
    .en = "Answer to a request.", .ko = "요청당 출력 토큰."};
const Declaration token_latency{.name = "output.token_latency", .unit = "s", .value = 0.1, .minimum = 1e-4, .maximum = 100.0,
    .source = "ten tokens a second, about twice as fast as people read", .grade = Grade::illustrative,
    .en = "Longest mean time between two tokens of an answer.", .ko = "답변 토큰 사이의 최대 평균 간격."};

const Declaration green_from{.name = "verdict.green_from", .unit = "1", .value = 0.66, .minimum = 0.0, .maximum = 1.0,
    .source = "'likely' in the IPCC's calibrated language (Mastrandrea et al. 2010)", .grade = Grade::b,
    .en = "A pledge is green from this probability of being kept.", .ko = "이 확률 이상이면 녹색."};
const Declaration amber_from{.name = "verdict.amber_from", .unit = "1", .value = 0.33, .minimum = 0.0, .maximum = 1.0,
    .source = "'unlikely' below it, the same", .grade = Grade::b,
    .en = "Amber from this probability, red below.", .ko = "이 확률 이상이면 황색, 그 아래는 적색."};

namespace {
constexpr std::array everything{
    &supply_chips, &supply_money, &supply_power, &supply_people, &supply_time,
    &open_share_factor, &backlog, &book_to_bill, &priority, &delivery_noise, &growth_factor, &growth_long, &growth_half_life,
    &price_change, &scarcity_elasticity, &all_in_price, &server_factor, &network_share, &purchase_tax,
    &site_cost, &line_currency, &colocation, &upkeep, &staff_per_megawatt, &hall_life, &server_life, &failure_rate,
    &server_power, &pue, &load, &plan_share,
    &engineers_per_thousand, &model_team, &service_staff, &plan_appeal, &builders_per_megawatt, &builder_share, &integration_effort,
    &procurement_time, &build_time, &fit_out_time, &commissioning_time, &training_months,
    &utilisation, &training_mfu, &experiment_factor, &run_flop, &tokens_per_task_hour, &workable_share, &frontier_growth,
    &input_tokens, &output_tokens, &token_latency, &green_from, &amber_from};
} // namespace

Declarations all() { return everything; }

} // namespace mm::feasibility::assume
