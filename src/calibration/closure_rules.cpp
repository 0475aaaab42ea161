// SPDX-License-Identifier: Apache-2.0
#include "calibration/closure_rules.hpp"

#include "base/inputs.hpp"

#include <array>

namespace mm::calibration {
namespace {

const Declaration capacity_speed{
    .name = "nation.capacity_speed",
    .unit = "1/quarter",
    .value = 0.03,
    .low = 0.02,
    .high = 0.04,
    .shape = Shape::normal,
    .minimum = 0.0,
    .maximum = 1.0,
    .source = "chosen by trial: 0.05 on unsmoothed orders explodes, since capital is seven quarters of "
              "output, and with 0.02 utilisation drifts above 0.92 (docs/model/closures.md)",
    .grade = Grade::c,
    .en = "Share of the gap to the capital and stocks of inputs that a firm wants which it closes in a "
          "quarter.",
    .ko = "기업이 원하는 자본과 투입재 재고까지의 격차 가운데 한 분기에 메우는 비율."};

const Declaration order_smoothing{
    .name = "nation.order_smoothing",
    .unit = "1",
    .value = 0.1,
    .low = 0.05,
    .high = 0.2,
    .shape = Shape::normal,
    .minimum = 0.0,
    .maximum = 1.0,
    .source = "set so that a year of orders counts a third; trial",
    .grade = Grade::c,
    .en = "Weight of this quarter's orders in the smoothed orders that capacity follows.",
    .ko = "설비가 따르는 평활 주문에서 이번 분기 주문의 가중치."};

const Declaration stock_correction{.name = "nation.stock_correction",
                                   .unit = "1/quarter",
                                   .value = 0.1,
                                   .low = 0.05,
                                   .high = 0.2,
                                   .shape = Shape::normal,
                                   .minimum = 0.0,
                                   .maximum = 1.0,
                                   .source = "inventory adjustment of 0.1 to 0.3 a quarter in the literature "
                                             "on stock adjustment; general knowledge",
                                   .grade = Grade::c,
                                   .en = "Share of unsold goods that a firm takes off its next supply.",
                                   .ko = "팔리지 않은 재고 가운데 다음 공급에서 빼는 비율."};

const Declaration investment_response{
    .name = "nation.investment_response",
    .unit = "1/quarter",
    .value = 0.1,
    .low = 0.05,
    .high = 0.17,
    .shape = Shape::normal,
    .minimum = 0.0,
    .maximum = 1.0,
    .source =
        "a point of the yearly real rate is about 9 % of the user cost; 0.1 moves investment by about 4 %, "
        "the middle of elasticities of 0.25 to 1: Hassett and Hubbard (2002), Handbook of Public Economics 3",
    .grade = Grade::c,
    .en = "Fall of investment over capital for a unit of the yearly real rate.",
    .ko = "연 실질금리 1단위에 대한 자본 대비 투자의 감소."};

const Declaration wage_productivity{
    .name = "nation.wage_productivity",
    .unit = "1",
    .value = 1.0,
    .low = 0.7,
    .high = 1.0,
    .shape = Shape::uniform,
    .minimum = 0.0,
    .maximum = 2.0,
    .source =
        "constant wage share in the long run: 1; the wage share fell where pay followed by less (0.5 to 1)",
    .grade = Grade::c,
    .en = "Elasticity of pay to the economy's productivity.",
    .ko = "경제 전체 생산성에 대한 임금의 탄력성."};

const Declaration wage_unemployment{
    .name = "nation.wage_unemployment",
    .unit = "1",
    .value = 0.1,
    .low = 0.05,
    .high = 0.15,
    .shape = Shape::normal,
    .minimum = 0.0,
    .maximum = 1.0,
    .source = "Blanchflower and Oswald, The Wage Curve (1994): -0.1 in many countries",
    .grade = Grade::b,
    .en = "Elasticity of pay to unemployment, taken negative.",
    .ko = "실업률에 대한 임금의 탄력성(음수로 쓴다)."};

const Declaration wage_speed{.name = "nation.wage_speed",
                             .unit = "1/quarter",
                             .value = 0.25,
                             .low = 0.15,
                             .high = 0.4,
                             .shape = Shape::normal,
                             .minimum = 0.0,
                             .maximum = 1.0,
                             .source = "pay is settled once a year",
                             .grade = Grade::c,
                             .en = "Share of the gap to the wage curve that is closed in a quarter.",
                             .ko = "임금곡선까지의 격차 가운데 한 분기에 메우는 비율."};

const Declaration price_speed{.name = "nation.price_speed",
                              .unit = "1/quarter",
                              .value = 0.25,
                              .low = 0.15,
                              .high = 0.4,
                              .shape = Shape::normal,
                              .minimum = 0.0,
                              .maximum = 1.0,
                              .source = "prices change once in about a year: Nakamura and Steinsson (2008), "
                                        "Quarterly Journal of Economics 123(4)",
                              .grade = Grade::b,
                              .en = "Share of the gap to the wanted price that is closed in a quarter.",
                              .ko = "원하는 가격까지의 격차 가운데 한 분기에 메우는 비율."};

const Declaration own_cost_weight{.name = "nation.own_cost_weight",
                                  .unit = "1",
                                  .value = 0.6,
                                  .low = 0.5,
                                  .high = 0.7,
                                  .shape = Shape::normal,
                                  .minimum = 0.0,
                                  .maximum = 1.0,
                                  .source =
                                      "Amiti, Itskhoki and Konings (2019), Review of Economic Studies 86(6): "
                                      "own-cost pass-through about 0.6, response to competitors about 0.4",
                                  .grade = Grade::b,
                                  .en = "Weight of own cost against rivals' prices in the wanted price.",
                                  .ko = "원하는 가격에서 자기 비용의 가중치(나머지는 경쟁 가격)."};

const Declaration import_elasticity{
    .name = "nation.import_elasticity",
    .unit = "1",
    .value = 1.0,
    .low = 0.5,
    .high = 1.5,
    .shape = Shape::normal,
    .minimum = 0.0,
    .maximum = 10.0,
    .source = "macro elasticities of about 1: Feenstra, Luck, Obstfeld and Russ (2018), Review of Economics "
              "and Statistics 100(1)",
    .grade = Grade::b,
    .en = "Elasticity of import supply to the relative price of imports, taken negative.",
    .ko = "수입품 상대가격에 대한 수입 공급의 탄력성(음수)."};

const Declaration export_elasticity{
    .name = "nation.export_elasticity",
    .unit = "1",
    .value = 1.5,
    .low = 0.8,
    .high = 2.0,
    .shape = Shape::normal,
    .minimum = 0.0,
    .maximum = 10.0,
    .source = "between macro estimates near 1 and those of trade by product, 1.5 to 4; the same source",
    .grade = Grade::c,
    .en = "Elasticity of foreign demand to the price of exports, taken negative.",
    .ko = "수출 가격에 대한 해외 수요의 탄력성(음수)."};

const Declaration export_pass_through{
    .name = "nation.export_pass_through",
    .unit = "1",
    .value = 0.3,
    .low = 0.1,
    .high = 0.5,
    .shape = Shape::normal,
    .minimum = 0.0,
    .maximum = 1.0,
    .source = "trade is invoiced in dollars: Gopinath, Boz, Casas, Diez, Gourinchas and Plagborg-Moller "
              "(2020), American Economic Review 110(3); with 1, exchange rates alone gave five-year growth a "
              "deviation of 2 points in trials",
    .grade = Grade::b,
    .en = "Part of the exchange rate that reaches the prices foreign buyers of exports see.",
    .ko = "해외 구매자가 보는 수출 가격에 환율이 반영되는 비율."};

const Declaration export_persistence{
    .name = "nation.export_persistence",
    .unit = "1",
    .value = 0.9,
    .low = 0.8,
    .high = 0.95,
    .shape = Shape::normal,
    .minimum = 0.0,
    .maximum = 0.999,
    .source = "trial: with a unit root exports and imports part company over 60 quarters",
    .grade = Grade::c,
    .en = "Persistence of exports beside their trend.",
    .ko = "추세를 벗어난 수출 편차의 지속성."};

const Declaration export_deviation{
    .name = "nation.export_deviation",
    .unit = "1",
    .value = 0.0264,
    .low = 0.02,
    .high = 0.033,
    .shape = Shape::normal,
    .minimum = 0.0,
    .maximum = 1.0,
    .source = "residuals of an AR(1) of Korea's yearly exports, 1990-2016, halved for a quarter",
    .grade = Grade::b,
    .en = "Standard deviation of a quarter's shock to exports, in logarithms.",
    .ko = "수출 분기 충격의 로그 표준편차."};

const Declaration basket_elasticity{
    .name = "nation.basket_elasticity",
    .unit = "1",
    .value = 1.0,
    .low = 0.6,
    .high = 1.2,
    .shape = Shape::normal,
    .minimum = 0.0,
    .maximum = 5.0,
    .source = "constant budget shares; substitution between broad groups is estimated between 0.5 and 1",
    .grade = Grade::c,
    .en = "Elasticity of substitution in the baskets of households and the state.",
    .ko = "가계와 정부 장바구니의 대체탄력성."};

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
                                    .en = "Real rate that the central bank takes for neutral at the start.",
                                    .ko = "시작 시점에 중앙은행이 중립으로 보는 실질금리."};

const Declaration neutral_learning{
    .name = "nation.neutral_learning",
    .unit = "1/quarter",
    .value = 0.05,
    .low = 0.02,
    .high = 0.08,
    .shape = Shape::normal,
    .minimum = 0.0,
    .maximum = 1.0,
    .source = "central banks estimate their neutral rate from data: Holston, Laubach and Williams (2017), "
              "Journal of International Economics 108; the speed is assumed",
    .grade = Grade::c,
    .en = "Weight of the policy rate in what the central bank takes for neutral.",
    .ko = "중앙은행이 중립금리로 보는 값에서 최근 정책금리의 가중치."};

const Declaration parity_speed{
    .name = "nation.parity_speed",
    .unit = "1/quarter",
    .value = 0.04,
    .low = 0.03,
    .high = 0.06,
    .shape = Shape::normal,
    .minimum = 0.0,
    .maximum = 1.0,
    .source = "half-life of deviations from purchasing power parity of three to five years: Rogoff (1996), "
              "Journal of Economic Literature 34(2)",
    .grade = Grade::b,
    .en = "Share of the deviation from purchasing power parity that the exchange rate makes up for.",
    .ko = "환율이 구매력평가 이탈을 한 분기에 되돌리는 비율."};

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

const Declaration inflation_persistence{
    .name = "nation.inflation_persistence",
    .unit = "1",
    .value = 0.5,
    .low = 0.3,
    .high = 0.7,
    .shape = Shape::normal,
    .minimum = 0.0,
    .maximum = 1.0,
    .source = "anchored expectations: pass-through of past into expected inflation below one half where a "
              "target is believed; the published regression on past inflation can pass 1 and explode "
              "(docs/model/closures.md)",
    .grade = Grade::c,
    .en = "Share of inflation beside its target that is expected to last.",
    .ko = "목표를 벗어난 물가상승률 가운데 지속되리라 기대하는 비율."};

const Declaration inflation_deviation{
    .name = "nation.inflation_deviation",
    .unit = "1",
    .value = 0.002,
    .minimum = 0.0,
    .maximum = 0.1,
    .source =
        "half of the quarterly residual deviation of Korean consumer prices since 2000, general knowledge",
    .grade = Grade::c,
    .en = "Standard deviation of the common error of expected inflation.",
    .ko = "기대 물가 공통 오차의 표준편차."};

const Declaration cash_payout{
    .name = "nation.cash_payout",
    .unit = "1/quarter",
    .value = 0.05,
    .low = 0.02,
    .high = 0.1,
    .shape = Shape::normal,
    .minimum = 0.0,
    .maximum = 1.0,
    .source = "assumed, against a drift of firms' deposits from 0.28 to 0.6 of GDP in trials",
    .grade = Grade::illustrative,
    .en = "Share of a firm's deposits beyond their start ratio to sales that goes to its owner.",
    .ko = "매출 대비 초기 비율을 넘는 기업 예금 가운데 소유자에게 가는 비율."};

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
    .source = "a choice of the state, no estimate: 0 unless a plan says otherwise",
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

const Declaration support_response{
    .name = "nation.support_response",
    .unit = "1",
    .value = 0.7,
    .low = 0.2,
    .high = 1.2,
    .shape = Shape::normal,
    .minimum = 0.0,
    .maximum = 5.0,
    .source = "elasticities of investment to its user cost of 0.4 to 1: Hassett and Hubbard (2002), Handbook "
              "of Public Economics 3",
    .grade = Grade::c,
    .en = "Growth of investment for the share of its user cost that the state takes over.",
    .ko = "정부가 떠맡는 자본비용 비율에 대한 투자의 증가."};

constexpr std::array rules{
    ClosureRule{&capacity_speed, &ClosureRules::capacity_speed},
    ClosureRule{&order_smoothing, &ClosureRules::order_smoothing},
    ClosureRule{&stock_correction, &ClosureRules::stock_correction},
    ClosureRule{&investment_response, &ClosureRules::investment_response},
    ClosureRule{&wage_productivity, &ClosureRules::wage_productivity},
    ClosureRule{&wage_unemployment, &ClosureRules::wage_unemployment},
    ClosureRule{&wage_speed, &ClosureRules::wage_speed},
    ClosureRule{&price_speed, &ClosureRules::price_speed},
    ClosureRule{&own_cost_weight, &ClosureRules::own_cost_weight},
    ClosureRule{&import_elasticity, &ClosureRules::import_elasticity},
    ClosureRule{&export_elasticity, &ClosureRules::export_elasticity},
    ClosureRule{&export_pass_through, &ClosureRules::export_pass_through},
    ClosureRule{&export_persistence, &ClosureRules::export_persistence},
    ClosureRule{&export_deviation, &ClosureRules::export_deviation},
    ClosureRule{&basket_elasticity, &ClosureRules::basket_elasticity},
    ClosureRule{&rate_smoothing, &ClosureRules::rate_smoothing},
    ClosureRule{&inflation_weight, &ClosureRules::inflation_weight},
    ClosureRule{&unemployment_weight, &ClosureRules::unemployment_weight},
    ClosureRule{&inflation_target, &ClosureRules::inflation_target},
    ClosureRule{&rate_floor, &ClosureRules::rate_floor},
    ClosureRule{&neutral_real_rate, &ClosureRules::neutral_real_rate},
    ClosureRule{&neutral_learning, &ClosureRules::neutral_learning},
    ClosureRule{&parity_speed, &ClosureRules::parity_speed},
    ClosureRule{&consumption_response, &ClosureRules::consumption_response},
    ClosureRule{&participation_response, &ClosureRules::participation_response},
    ClosureRule{&trend_learning, &ClosureRules::trend_learning},
    ClosureRule{&growth_persistence, &ClosureRules::growth_persistence},
    ClosureRule{&growth_deviation, &ClosureRules::growth_deviation},
    ClosureRule{&inflation_persistence, &ClosureRules::inflation_persistence},
    ClosureRule{&inflation_deviation, &ClosureRules::inflation_deviation},
    ClosureRule{&cash_payout, &ClosureRules::cash_payout},
    ClosureRule{&debt_speed, &ClosureRules::debt_speed},
    ClosureRule{&benefit_indexation, &ClosureRules::benefit_indexation},
    ClosureRule{&gains_passed_on, &ClosureRules::gains_passed_on},
    ClosureRule{&public_depreciation, &ClosureRules::public_depreciation},
    ClosureRule{&support_response, &ClosureRules::support_response},
};

} // namespace

std::span<const ClosureRule> closure_rules()
{
    return rules;
}

Declarations closure_declarations()
{
    static const auto declarations = [] {
        std::array<const Declaration*, rules.size()> list{};
        for (std::size_t r = 0; r < rules.size(); ++r) list[r] = rules[r].declaration;
        return list;
    }();
    return declarations;
}

ClosureRules rules_of(const Inputs& inputs, std::uint64_t history_seed, bool drawn)
{
    ClosureRules values;
    for (const ClosureRule& rule : rules) {
        const Value& value = inputs[*rule.declaration];
        values.*rule.member = drawn ? Sampler{*rule.declaration, value, history_seed}(0) : value.value;
    }
    return values;
}

} // namespace mm::calibration
