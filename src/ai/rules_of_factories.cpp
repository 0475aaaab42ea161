// SPDX-License-Identifier: Apache-2.0
#include "ai/rule_declarations.hpp"

// What AI factories do with chips, when they order more, and how chips wear.
namespace mm::ai::rule {

const Declaration idle_power{
    .name = "ai.idle_power",
    .unit = "1",
    .value = 0.5,
    .low = 0.35,
    .high = 0.64,
    .shape = Shape::normal,
    .minimum = 0.0,
    .maximum = 1.0,
    .source = "an idle H100 server draws 0.64 of its power of inference with its share of idle parts "
              "(world/efficiency.csv); halls that are partly shut draw less",
    .grade = Grade::c,
    .en = "Power that an idle plant draws over that under load.",
    .ko = "부하 시 전력 대비 유휴 설비의 전력."};

const Declaration serving_share{.name = "ai.serving_share",
                                .unit = "1",
                                .value = 0.5,
                                .low = 0.3,
                                .high = 0.8,
                                .shape = Shape::normal,
                                .minimum = 0.0,
                                .maximum = 1.0,
                                .source = "OpenAI's compute of 2025: 7 of 16 bn USD for inference (Epoch "
                                          "AI); fleets of users serve more; between",
                                .grade = Grade::c,
                                .en = "Share of chips that serve; the rest trains.",
                                .ko = "서비스에 쓰는 칩의 비율. 나머지는 학습에 쓴다."};

const Declaration hurdle{.name = "ai.hurdle",
                         .unit = "1/year",
                         .value = 0.14,
                         .low = 0.1,
                         .high = 0.2,
                         .shape = Shape::normal,
                         .minimum = 0.0,
                         .maximum = 2.0,
                         .source =
                             "hurdle rates that firms report: about 12 % real (Poterba and Summers 1995), "
                             "13-15 % nominal (surveys of financial officers), general knowledge",
                         .grade = Grade::c,
                         .en = "Return that an order of chips has to promise.",
                         .ko = "칩을 주문하려면 기대되어야 하는 수익률."};

const Declaration order_speed{.name = "ai.order_speed",
                              .unit = "1/quarter",
                              .value = 0.25,
                              .low = 0.1,
                              .high = 0.5,
                              .shape = Shape::lognormal,
                              .minimum = 0.0,
                              .maximum = 1.0,
                              .source = "without evidence: a fleet's gap is ordered within about a year",
                              .grade = Grade::illustrative,
                              .en = "Share of the lacking capacity that is ordered in a quarter.",
                              .ko = "부족한 용량 가운데 한 분기에 주문하는 비율."};

const Declaration research_budget{.name = "ai.research_budget",
                                  .unit = "1",
                                  .value = 0.57,
                                  .low = 0.25,
                                  .high = 1.1,
                                  .shape = Shape::lognormal,
                                  .minimum = 0.0,
                                  .maximum = 10.0,
                                  .source = "calibrated on data to 2025Q2: known clusters in Korea grew from "
                                            "3790 to 6286 H100 equivalents in the "
                                            "half year to mid-2025 (Epoch AI), so that 18100 of chips.csv "
                                            "became 30000; at the price of an H100 with "
                                            "its server that is 0.57 of AI services' sales; the range is "
                                            "that of the count's coverage, 10 to 20 %",
                                  .grade = Grade::c,
                                  .en = "What home owners spend on chips beyond what serving pays, for "
                                        "training and research, over sales; fades as "
                                        "the frontier's growth does.",
                                  .ko = "국내 사업자가 서비스 수지와 무관하게 학습·연구용 칩에 쓰는 돈(매출 "
                                        "대비). 최전선의 성장과 함께 줄어든다."};

const Declaration failure_rate{.name = "ai.failure_rate",
                               .unit = "1/year",
                               .value = 0.091,
                               .low = 0.05,
                               .high = 0.14,
                               .shape = Shape::lognormal,
                               .minimum = 0.0,
                               .maximum = 10.0,
                               .source =
                                   "derived from Llama 3's training report: 220 GPU and memory failures in "
                                   "54 days on 16,384 GPUs; as plant.failure_rate of the check",
                               .grade = Grade::b,
                               .en = "Share of chips that fail in a year.",
                               .ko = "1년에 고장나는 칩의 비율."};

const Declaration chip_life{.name = "ai.chip_life",
                            .unit = "year",
                            .value = 5.0,
                            .low = 4.0,
                            .high = 6.0,
                            .shape = Shape::normal,
                            .minimum = 0.5,
                            .maximum = 30.0,
                            .source =
                                "yearly reports: Nebius 4, Amazon 5, Meta 5.5, Microsoft, Alphabet, "
                                "CoreWeave 6 years (world/trends.csv); as money.server_life of the check",
                            .grade = Grade::a,
                            .en = "Life of chips and servers.",
                            .ko = "칩과 서버의 수명."};

const Declaration connection_wait{.name = "ai.connection_wait",
                                  .unit = "quarter",
                                  .value = 8.0,
                                  .low = 5.0,
                                  .high = 16.0,
                                  .shape = Shape::lognormal,
                                  .minimum = 0.0,
                                  .maximum = 100.0,
                                  .source =
                                      "24 months for 40 MW and above, as quoted for investors; 18 months is "
                                      "what hyperscalers accept; as power.connection_wait of nations/korea",
                                  .grade = Grade::b,
                                  .en = "Mean wait for a new line.",
                                  .ko = "새 전력선을 기다리는 평균 시간."};

} // namespace mm::ai::rule
