// SPDX-License-Identifier: Apache-2.0
#include "calibration/closure_declarations.hpp"

// What firms do under closures N1 and N10.
namespace mm::calibration::rule {

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

const Declaration cash_payout{
    .name = "nation.cash_payout",
    .unit = "1/quarter",
    .value = 0.05,
    .low = 0.02,
    .high = 0.1,
    .shape = Shape::normal,
    .minimum = 0.0,
    .maximum = 1.0,
    .source = "without evidence; against a drift of firms' deposits from 0.28 to 0.6 of GDP in trials",
    .grade = Grade::illustrative,
    .en = "Share of a firm's deposits beyond their start ratio to sales that goes to its owner.",
    .ko = "매출 대비 초기 비율을 넘는 기업 예금 가운데 소유자에게 가는 비율."};

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

} // namespace mm::calibration::rule
