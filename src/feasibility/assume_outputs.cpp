// SPDX-License-Identifier: Apache-2.0
#include "feasibility/assumptions.hpp"

/// What is assumed of what comes out, and when a verdict is green or red.
namespace mm::feasibility::assume {

const Declaration utilisation{
    .name = "output.utilisation",
    .unit = "1",
    .value = 0.5,
    .low = 0.3,
    .high = 0.75,
    .shape = Shape::normal,
    .minimum = 0.01,
    .maximum = 1.0,
    .source = "design utilisation 0.65 less daily swings; without evidence for public fleets",
    .grade = Grade::illustrative,
    .en = "Share of a fleet's serving capacity that is used over a day.",
    .ko = "하루 평균 서비스 용량 이용률."};

const Declaration training_mfu{
    .name = "output.training_mfu",
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

const Declaration experiment_factor{
    .name = "output.experiment_factor",
    .unit = "1",
    .value = 2.5,
    .low = 1.5,
    .high = 5.0,
    .shape = Shape::lognormal,
    .minimum = 1.0,
    .maximum = 100.0,
    .source =
        "research compute over the final run's, order of size from developers' spending, general knowledge",
    .grade = Grade::c,
    .en = "Compute of experiments and final run together over the final run's.",
    .ko = "실험을 포함한 전체 연산과 최종 학습 연산의 비."};

const Declaration run_flop{.name = "output.run_flop",
                           .unit = "FLOP",
                           .value = 3.8e25,
                           .minimum = 1e20,
                           .maximum = 1e32,
                           .source = "Llama 3.1 405B, its training report",
                           .grade = Grade::a,
                           .en = "Size of the training run that 'runs a year' counts.",
                           .ko = "'연간 학습 횟수'의 기준이 되는 학습 규모."};

const Declaration tokens_per_task_hour{.name = "output.tokens_per_task_hour",
                                       .unit = "token/hour",
                                       .value = 1.4142e5,
                                       .low = 2e4,
                                       .high = 1e6,
                                       .shape = Shape::lognormal,
                                       .minimum = 1.0,
                                       .maximum = 1e12,
                                       .source = "no measured value exists",
                                       .grade = Grade::illustrative,
                                       .en = "Tokens that AI spends to do an hour of a worker's task.",
                                       .ko = "노동 1시간분의 과업에 AI가 쓰는 토큰."};

const Declaration workable_share{
    .name = "output.workable_share",
    .unit = "1",
    .value = 0.14,
    .low = 0.09,
    .high = 0.2,
    .shape = Shape::normal,
    .minimum = 0.001,
    .maximum = 1.0,
    .source =
        "observed exposure of 0.136 of US wage bills (Anthropic Economic Index), at the frontier of mid-2026",
    .grade = Grade::b,
    .en = "Share of a reached worker's hours that AI can work on.",
    .ko = "AI가 맡을 수 있는 노동시간의 비율."};

const Declaration frontier_growth{
    .name = "output.frontier_growth",
    .unit = "x/year",
    .value = 4.0,
    .low = 2.5,
    .high = 5.0,
    .shape = Shape::lognormal,
    .minimum = 1.0,
    .maximum = 100.0,
    .source = "4.65 fits the running ten largest runs of 2018-2025 (world/trends.csv); growth bends with the "
              "investment it takes, so less is carried on",
    .grade = Grade::c,
    .en = "Growth of the largest training runs' compute.",
    .ko = "최대 학습 연산량의 연간 증가 배수."};

const Declaration input_tokens{
    .name = "output.input_tokens",
    .unit = "token",
    .value = 1000.0,
    .minimum = 1.0,
    .maximum = 1e7,
    .source = "mean prompt of the Azure conversation trace of 2023, 1,155 tokens, rounded",
    .grade = Grade::b,
    .en = "Prompt of a request.",
    .ko = "요청당 입력 토큰."};

const Declaration output_tokens{.name = "output.output_tokens",
                                .unit = "token",
                                .value = 500.0,
                                .minimum = 1.0,
                                .maximum = 1e7,
                                .source = "a typical answer in Epoch AI's estimate of energy a query (2025)",
                                .grade = Grade::b,
                                .en = "Answer to a request.",
                                .ko = "요청당 출력 토큰."};

const Declaration token_latency{
    .name = "output.token_latency",
    .unit = "s",
    .value = 0.1,
    .minimum = 1e-4,
    .maximum = 100.0,
    .source = "ten tokens a second, about twice as fast as people read; what users accept, "
              "without evidence",
    .grade = Grade::illustrative,
    .en = "Longest mean time between two tokens of an answer.",
    .ko = "답변 토큰 사이의 최대 평균 간격."};

const Declaration green_from{.name = "verdict.green_from",
                             .unit = "1",
                             .value = 0.66,
                             .minimum = 0.0,
                             .maximum = 1.0,
                             .source = "'likely' in the IPCC's calibrated language (Mastrandrea et al. 2010)",
                             .grade = Grade::b,
                             .en = "A pledge is green from this probability of being kept.",
                             .ko = "이 확률 이상이면 녹색."};

const Declaration amber_from{.name = "verdict.amber_from",
                             .unit = "1",
                             .value = 0.33,
                             .minimum = 0.0,
                             .maximum = 1.0,
                             .source = "'unlikely' below it, the same",
                             .grade = Grade::b,
                             .en = "Amber from this probability, red below.",
                             .ko = "이 확률 이상이면 황색, 그 아래는 적색."};

} // namespace mm::feasibility::assume
