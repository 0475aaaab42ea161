// SPDX-License-Identifier: Apache-2.0
#include "ai/rule_declarations.hpp"

// What AI can do: the frontier, who follows it, and what work it can do.
namespace mm::ai::rule {

const Declaration frontier_growth{
    .name = "ai.frontier_growth",
    .unit = "1/year",
    .value = 1.15,
    .low = 0.85,
    .high = 1.42,
    .shape = Shape::normal,
    .minimum = 0.0,
    .maximum = 5.0,
    .source = "training compute x4.65-4.95 a year (world/trends.csv training_compute.growth) and algorithms "
              "x3 (algorithm.efficiency): log10 of 14; low: x2.5 of the check's output.frontier_growth with "
              "x2.83, high: x4.95 with x5.28",
    .grade = Grade::b,
    .en = "Growth of log10 of effective compute at the frontier, at the start.",
    .ko = "시작 시점 최전선의 유효 연산량 로그값(log10)의 증가 속도."};

const Declaration frontier_half_life{
    .name = "ai.frontier_half_life",
    .unit = "year",
    .value = 4.0,
    .low = 2.0,
    .high = 8.0,
    .shape = Shape::lognormal,
    .minimum = 0.1,
    .maximum = 100.0,
    .source = "without evidence: the largest runs' cost grows x3.4 a year (world/trends.csv) and cannot do "
              "so for long",
    .grade = Grade::illustrative,
    .en = "Half-life of that growth, as the investment it needs becomes dear.",
    .ko = "필요한 투자가 비싸지면서 그 증가 속도가 절반이 되는 데 걸리는 시간."};

const Declaration open_lag{.name = "ai.open_lag",
                           .unit = "year",
                           .value = 0.5,
                           .low = 0.25,
                           .high = 1.0,
                           .shape = Shape::lognormal,
                           .minimum = 0.0,
                           .maximum = 20.0,
                           .source = "open weights followed the closed frontier by a year in 2024 and by "
                                     "three months in 2025, Epoch AI, general knowledge",
                           .grade = Grade::c,
                           .en = "How far open weights are behind the frontier.",
                           .ko = "공개 가중치 모델이 최전선에 뒤지는 시간."};

const Declaration home_lag{
    .name = "ai.home_lag",
    .unit = "year",
    .value = 2.0,
    .low = 1.0,
    .high = 3.0,
    .shape = Shape::normal,
    .minimum = 0.0,
    .maximum = 20.0,
    .source = "derived: the largest Korean run known (EXAONE 4.0, 2.7e24 FLOP, July 2025) against the "
              "frontier's 5e26 (world/frontier.csv), 2.3 orders over a growth of 1.15 a year; Korean models "
              "train on little compute by choice, so the lag in use is shorter",
    .grade = Grade::c,
    .en = "How far the nation's own frontier is behind the world's, without a plan.",
    .ko = "계획이 없을 때 자국 최전선 모델이 세계에 뒤지는 시간."};

const Declaration training_mfu{
    .name = "ai.training_mfu",
    .unit = "1",
    .value = 0.38,
    .low = 0.30,
    .high = 0.45,
    .shape = Shape::normal,
    .minimum = 0.01,
    .maximum = 1.0,
    .source = "median 0.375 (Epoch AI, world/trends.csv); Llama 3 0.38-0.43; DeepSeek-V3 about 0.35",
    .grade = Grade::b,
    .en = "Share of peak arithmetic that training reaches.",
    .ko = "학습 연산 이용률(MFU)."};

const Declaration run_share{
    .name = "ai.run_share",
    .unit = "1",
    .value = 0.1,
    .low = 0.03,
    .high = 0.4,
    .shape = Shape::lognormal,
    .minimum = 1e-4,
    .maximum = 1.0,
    .source = "a nation's training is shared among its developers, and experiments take more than the run "
              "(output.experiment_factor); without evidence, since nobody counts Korean runs",
    .grade = Grade::illustrative,
    .en = "Largest training run of the nation over all its training in a year.",
    .ko = "국내 연간 학습 연산 가운데 최대 학습 한 번의 비중."};

const Declaration small_lag{
    .name = "ai.small_lag",
    .unit = "year",
    .value = 1.2,
    .low = 0.7,
    .high = 2.0,
    .shape = Shape::lognormal,
    .minimum = 0.0,
    .maximum = 20.0,
    .source = "models that fit one consumer card reached a frontier score six to twelve months later, Epoch "
              "AI 2025, and about eighteen in 2023-2024, general knowledge",
    .grade = Grade::c,
    .en = "How far small models on own servers are behind the frontier.",
    .ko = "자체 서버의 소형 모델이 최전선에 뒤지는 시간."};

const Declaration workable_now{.name = "ai.workable_now",
                               .unit = "1",
                               .value = 0.14,
                               .low = 0.09,
                               .high = 0.2,
                               .shape = Shape::normal,
                               .minimum = 0.001,
                               .maximum = 0.3,
                               .source =
                                   "observed exposure of 0.136 of US wage bills (Anthropic Economic Index), "
                                   "at the frontier of mid-2026; as output.workable_share of the check",
                               .grade = Grade::b,
                               .en = "Share of paid hours that AI can work on at the frontier of mid-2026.",
                               .ko = "2026년 중반 최전선의 AI가 맡을 수 있는 유급 노동시간의 비율."};

const Declaration workable_2030{.name = "ai.workable_2030",
                                .unit = "1",
                                .value = 0.3,
                                .low = 0.2,
                                .high = 0.5,
                                .shape = Shape::normal,
                                .minimum = 0.001,
                                .maximum = 0.6,
                                .source = "scenarios of Korinek, Jones, Sacher, Cotter and McCrory (2026): "
                                          "modest 0.20, substantial 0.30, extreme 0.50; their assumption",
                                .grade = Grade::c,
                                .en = "Share of paid hours that AI can work on at the frontier of 2030.",
                                .ko = "2030년 최전선의 AI가 맡을 수 있는 유급 노동시간의 비율."};

const Declaration workable_most{
    .name = "ai.workable_most",
    .unit = "1",
    .value = 0.624,
    .minimum = 0.3,
    .maximum = 1.0,
    .source =
        "cognitive work's share of US wage bills, occupation groups 11-29, 41 and 43: Korinek et al. (2026)",
    .grade = Grade::b,
    .en = "Share of paid hours that AI can work on at most: cognitive work.",
    .ko = "AI가 맡을 수 있는 노동시간 비율의 상한(인지 노동의 비율)."};

const Declaration automated{
    .name = "ai.automated",
    .unit = "1",
    .value = 0.75,
    .low = 0.5,
    .high = 0.9,
    .shape = Shape::normal,
    .minimum = 0.0,
    .maximum = 1.0,
    .source = "scenarios of Korinek et al. (2026): 0.50, 0.75, 0.90; their assumption",
    .grade = Grade::c,
    .en = "Part of the hours AI works on that it automates; the rest makes workers more productive.",
    .ko = "AI가 맡는 시간 가운데 자동화되는 부분. 나머지는 노동자의 생산성을 높인다."};

const Declaration residual{.name = "ai.residual",
                           .unit = "1",
                           .value = 0.25,
                           .low = 0.0,
                           .high = 0.5,
                           .shape = Shape::uniform,
                           .minimum = 0.0,
                           .maximum = 1.0,
                           .source = "scenarios of Korinek et al. (2026): 0.50, 0.25, 0; their assumption",
                           .grade = Grade::c,
                           .en = "Part of an automated hour that people still work.",
                           .ko = "자동화된 1시간 가운데 여전히 사람이 일하는 부분."};

const Declaration time_saved{.name = "ai.time_saved",
                             .unit = "1",
                             .value = 0.35,
                             .low = 0.3,
                             .high = 0.45,
                             .shape = Shape::normal,
                             .minimum = 0.0,
                             .maximum = 3.0,
                             .source =
                                 "scenarios of Korinek et al. (2026): log time saving of 0.30, 0.35, 0.45 in "
                                 "mid-2026; taken as it is, since a firm's coefficients are fixed here",
                             .grade = Grade::c,
                             .en = "Logarithm of the time saved in the hours that AI helps with.",
                             .ko = "AI가 돕는 시간에서 절약되는 시간의 로그값."};

const Declaration time_saved_growth{
    .name = "ai.time_saved_growth",
    .unit = "1/year",
    .value = 0.028,
    .low = 0.0,
    .high = 0.1,
    .shape = Shape::normal,
    .minimum = 0.0,
    .maximum = 1.0,
    .source = "scenarios of Korinek et al. (2026): 0, 0.028, 0.10 a year; their assumption",
    .grade = Grade::c,
    .en = "Growth of that time saving.",
    .ko = "그 시간 절약의 연간 증가."};

} // namespace mm::ai::rule
