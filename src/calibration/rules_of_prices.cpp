// SPDX-License-Identifier: Apache-2.0
#include "calibration/closure_declarations.hpp"

// Wages and prices: closures N3 and N4, and what is expected of prices.
namespace mm::calibration::rule {

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

} // namespace mm::calibration::rule
