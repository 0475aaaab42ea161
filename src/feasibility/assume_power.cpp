// SPDX-License-Identifier: Apache-2.0
#include "feasibility/assumptions.hpp"

/// What is assumed of the power a plant takes and can get.
namespace mm::feasibility::assume {

const Declaration server_power{
    .name = "power.server_factor",
    .unit = "1",
    .value = 1.79,
    .low = 1.5,
    .high = 1.85,
    .shape = Shape::normal,
    .minimum = 1.0,
    .maximum = 5.0,
    .source =
        "DGX H100: 10.2 kW for 8 x 700 W, 1.82; DGX B200: 14.3 kW for 8 x 1,000 W, 1.79; racks of GB200 less",
    .grade = Grade::b,
    .en = "Rated power of a server over that of its chips.",
    .ko = "서버 정격전력과 칩 정격전력의 비."};

const Declaration pue{.name = "power.pue",
                      .unit = "1",
                      .value = 1.3,
                      .low = 1.15,
                      .high = 1.6,
                      .shape = Shape::normal,
                      .minimum = 1.0,
                      .maximum = 5.0,
                      .source = "hyperscale 1.1-1.2, Equinix 1.42 (2023), world 1.56 (2024); Korean mean of "
                                "private centres 2.03 (about 2016)",
                      .grade = Grade::b,
                      .en = "Power of the plant over power of its IT.",
                      .ko = "전력사용효율(PUE)."};

const Declaration load{.name = "power.load",
                       .unit = "1",
                       .value = 0.7,
                       .low = 0.55,
                       .high = 0.85,
                       .shape = Shape::normal,
                       .minimum = 0.0,
                       .maximum = 1.0,
                       .source =
                           "typical use of rated power about 70 % (DGX H100); 75 % in training (Epoch AI)",
                       .grade = Grade::b,
                       .en = "Mean use of a plant's rated power.",
                       .ko = "정격전력 대비 평균 사용률."};

const Declaration plan_share{
    .name = "power.plan_share",
    .unit = "1",
    .value = 0.5,
    .low = 0.25,
    .high = 0.8,
    .shape = Shape::normal,
    .minimum = 0.0,
    .maximum = 1.0,
    .source = "a national plan competes with 7.5 GW under way (KEPCO 2023-10); without evidence",
    .grade = Grade::illustrative,
    .en = "Share of new connections and free halls that the plan can have.",
    .ko = "신규 연결과 여유 전산실 중 계획이 차지할 수 있는 비율."};

} // namespace mm::feasibility::assume
