// SPDX-License-Identifier: Apache-2.0
#include "feasibility/assumptions.hpp"

/// What is assumed of prices and lives of what the money goes to.
namespace mm::feasibility::assume {

const Declaration all_in_price{
    .name = "money.all_in_price",
    .unit = "KRW/chip",
    .value = 0.0,
    .minimum = 0.0,
    .maximum = 1e12,
    .source = "0: put together from chip, server, network and tax; anything else replaces them",
    .grade = Grade::a,
    .en = "Price of a chip in its server and network, for trials of another's figure.",
    .ko = "서버와 네트워크를 포함한 칩 1장 가격. 0이면 부품별로 계산한다."};

const Declaration server_factor{
    .name = "money.server_factor",
    .unit = "1",
    .value = 1.6,
    .low = 1.54,
    .high = 1.69,
    .shape = Shape::normal,
    .minimum = 1.0,
    .maximum = 5.0,
    .source =
        "Epoch AI, trends in training cost: server over accelerator price (world/trends.csv server_overhead)",
    .grade = Grade::b,
    .en = "Price of a server over the price of the chips in it.",
    .ko = "서버 가격과 그 안의 칩 가격의 비."};

const Declaration network_share{.name = "money.network_share",
                                .unit = "1",
                                .value = 0.19,
                                .low = 0.13,
                                .high = 0.22,
                                .shape = Shape::normal,
                                .minimum = 0.0,
                                .maximum = 0.9,
                                .source = "Epoch AI: interconnect 19 % of a cluster's cost; Bernstein: 13 % "
                                          "of a data centre's (world/trends.csv)",
                                .grade = Grade::b,
                                .en = "Share of the network in the cost of a cluster.",
                                .ko = "클러스터 비용에서 네트워크의 비중."};

const Declaration purchase_tax{.name = "money.purchase_tax",
                               .unit = "1",
                               .value = 0.10,
                               .minimum = 0.0,
                               .maximum = 1.0,
                               .source = "Korea's value-added tax on imports, 10 %",
                               .grade = Grade::c,
                               .en = "Tax on the purchase of hardware.",
                               .ko = "장비 구매에 붙는 부가가치세."};

const Declaration site_cost{.name = "money.site_cost",
                            .unit = "USD/MW",
                            .value = 12e6,
                            .low = 9e6,
                            .high = 18e6,
                            .shape = Shape::lognormal,
                            .minimum = 0.0,
                            .maximum = 1e9,
                            .source = "shell, power and cooling: 9-12 mn conventional (ThunderSaid), 15-20 "
                                      "mn for AI (Goldman Sachs), world/trends.csv",
                            .grade = Grade::b,
                            .en = "Building, power and cooling of a new hall.",
                            .ko = "신축 데이터센터의 건물·전력·냉각 비용."};

const Declaration line_currency{.name = "money.dollars_per_euro",
                                .unit = "USD/EUR",
                                .value = 1.12,
                                .low = 1.05,
                                .high = 1.18,
                                .shape = Shape::normal,
                                .minimum = 0.1,
                                .maximum = 10.0,
                                .source = "order of size, 2025",
                                .grade = Grade::c,
                                .en = "Dollars for a euro, for transmission costs known in euros.",
                                .ko = "유로당 달러 (유로로 알려진 송전 비용에 쓴다)."};

const Declaration colocation{.name = "money.colocation",
                             .unit = "USD/kW/month",
                             .value = 140.0,
                             .low = 100.0,
                             .high = 200.0,
                             .shape = Shape::lognormal,
                             .minimum = 0.0,
                             .maximum = 1e5,
                             .source = "wholesale colocation in large Asian markets, general knowledge",
                             .grade = Grade::c,
                             .en = "Rent of a standing hall for a kW of IT load, without electricity.",
                             .ko = "기존 전산실 임차료 (IT 부하 kW당, 전기료 제외)."};

const Declaration upkeep{.name = "money.upkeep",
                         .unit = "1/year",
                         .value = 0.04,
                         .low = 0.02,
                         .high = 0.07,
                         .shape = Shape::lognormal,
                         .minimum = 0.0,
                         .maximum = 1.0,
                         .source = "support contracts and spares over hardware price; without a source found",
                         .grade = Grade::illustrative,
                         .en = "Upkeep of hardware a year over its price.",
                         .ko = "장비 가격 대비 연간 유지보수비."};

const Declaration hall_life{.name = "money.hall_life",
                            .unit = "year",
                            .value = 25.0,
                            .low = 20.0,
                            .high = 39.0,
                            .shape = Shape::lognormal,
                            .minimum = 1.0,
                            .maximum = 100.0,
                            .source = "25-39 years, US tax and industry (world/trends.csv)",
                            .grade = Grade::b,
                            .en = "Life of a hall.",
                            .ko = "건물 수명."};

const Declaration server_life{.name = "money.server_life",
                              .unit = "year",
                              .value = 5.0,
                              .low = 4.0,
                              .high = 6.0,
                              .shape = Shape::normal,
                              .minimum = 0.5,
                              .maximum = 30.0,
                              .source = "yearly reports: Nebius 4, Amazon 5, Meta 5.5, Microsoft, Alphabet, "
                                        "CoreWeave 6 years (world/trends.csv)",
                              .grade = Grade::a,
                              .en = "Life of chips and servers.",
                              .ko = "칩과 서버의 수명."};

const Declaration failure_rate{
    .name = "plant.failure_rate",
    .unit = "1/year",
    .value = 0.091,
    .low = 0.05,
    .high = 0.14,
    .shape = Shape::lognormal,
    .minimum = 0.0,
    .maximum = 10.0,
    .source = "derived from Llama 3's training report: 220 GPU and memory failures in 54 days on 16,384 GPUs",
    .grade = Grade::b,
    .en = "Share of chips that fail and are replaced in a year.",
    .ko = "1년에 고장나 교체되는 칩의 비율."};

} // namespace mm::feasibility::assume
