// SPDX-License-Identifier: Apache-2.0
#include "calibration/closure_declarations.hpp"

// Trade and the exchange rate: closures N6 and N7.
namespace mm::calibration::rule {

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

} // namespace mm::calibration::rule
