// SPDX-License-Identifier: Apache-2.0
#include "ai/rule_declarations.hpp"

// Firms that integrate AI into their work, and workers who use it by themselves.
namespace mm::ai::rule {

const Declaration hazard{
    .name = "ai.hazard",
    .unit = "1/year",
    .value = 0.02,
    .low = 0.01,
    .high = 0.03,
    .shape = Shape::lognormal,
    .minimum = 0.0,
    .maximum = 10.0,
    .source = "with imitation, fitted to the share of US firms that use AI: 3.7 % (autumn 2023), 6.2 % (end "
              "of 2024), 8.8 % (mid-2025), Census Business Trends and Outlook Survey, general knowledge, at "
              "gains that follow from the other values here; of all pairs that fit, the one with 0.4 of work "
              "in 2030, which Korinek et al. (2026) assume",
    .grade = Grade::c,
    .en = "Rate at which a firm that sees no other begins to integrate AI, at full gain.",
    .ko = "다른 기업의 도입을 보지 못한 기업이 이득이 충분할 때 AI 통합을 시작하는 비율."};

const Declaration imitation{.name = "ai.imitation",
                            .unit = "1/year",
                            .value = 0.305,
                            .low = 0.15,
                            .high = 0.5,
                            .shape = Shape::normal,
                            .minimum = 0.0,
                            .maximum = 10.0,
                            .source = "with hazard; means of many technologies are 0.03 and 0.38: Sultan, "
                                      "Farley and Lehmann (1990), general knowledge",
                            .grade = Grade::c,
                            .en = "What is added to that rate where all of the industry have integrated AI.",
                            .ko = "같은 산업의 모든 기업이 통합했을 때 그 비율에 더해지는 값."};

const Declaration gain_slope{.name = "ai.gain_slope",
                             .unit = "1",
                             .value = 30.0,
                             .low = 15.0,
                             .high = 60.0,
                             .shape = Shape::lognormal,
                             .minimum = 0.0,
                             .maximum = 10000.0,
                             .source = "without evidence: half the firms that see a gain would act at none, "
                                       "four of five at 5 % of their wage bill",
                             .grade = Grade::illustrative,
                             .en = "Slope of a firm's decision in net gain over its wage bill.",
                             .ko = "임금총액 대비 순이득에 대한 기업 결정의 기울기."};

const Declaration size_effect{
    .name = "ai.size_effect",
    .unit = "1",
    .value = 0.2,
    .low = 0.0,
    .high = 0.4,
    .shape = Shape::normal,
    .minimum = -1.0,
    .maximum = 2.0,
    .source = "EU firms that use AI in 2024: 11 % with 10-49 employees, 41 % with 250 and more (Eurostat), "
              "elasticity 0.38; in the United States far less with size; general knowledge",
    .grade = Grade::c,
    .en = "Elasticity of the rate of integration to a firm's size.",
    .ko = "기업 규모에 대한 통합 비율의 탄력성."};

const Declaration integration_time{.name = "ai.integration_time",
                                   .unit = "quarter",
                                   .value = 4.0,
                                   .low = 2.0,
                                   .high = 6.0,
                                   .shape = Shape::normal,
                                   .minimum = 1.0,
                                   .maximum = 40.0,
                                   .source = "two to six quarters, general knowledge",
                                   .grade = Grade::c,
                                   .en = "Mean time that integration takes.",
                                   .ko = "통합에 걸리는 평균 시간."};

const Declaration integration_cost{.name = "ai.integration_cost",
                                   .unit = "1",
                                   .value = 0.03,
                                   .low = 0.01,
                                   .high = 0.08,
                                   .shape = Shape::lognormal,
                                   .minimum = 0.0,
                                   .maximum = 1.0,
                                   .source = "without evidence",
                                   .grade = Grade::illustrative,
                                   .en =
                                       "A firm's own work on integration while it lasts, share of its hours.",
                                   .ko = "통합하는 동안 기업이 스스로 들이는 노동(노동시간의 비율)."};

const Declaration integrators{
    .name = "ai.integrators",
    .unit = "1/quarter",
    .value = 0.025,
    .low = 0.008,
    .high = 0.07,
    .shape = Shape::lognormal,
    .minimum = 0.0,
    .maximum = 1.0,
    .source = "derived: a tenth of 57,000 AI engineers (Bank of Korea, 2024) at 0.002 person years an "
              "employee (people.integration_effort of the check, without evidence)",
    .grade = Grade::illustrative,
    .en = "Share of all employees whose firms can begin integration in a quarter, for want of people who "
          "know how.",
    .ko = "통합 인력의 부족 때문에, 한 분기에 통합을 시작할 수 있는 기업들의 고용 비율."};

const Declaration depth_time{.name = "ai.depth_time",
                             .unit = "quarter",
                             .value = 4.0,
                             .low = 2.0,
                             .high = 8.0,
                             .shape = Shape::lognormal,
                             .minimum = 0.1,
                             .maximum = 100.0,
                             .source = "depth near one after about two years; without evidence",
                             .grade = Grade::illustrative,
                             .en = "Time until an integrated firm uses AI at 63 % of what it could.",
                             .ko = "통합한 기업이 가능한 사용의 63 %에 이르는 시간."};

const Declaration own_use_speed{
    .name = "ai.own_use_speed",
    .unit = "1/year",
    .value = 0.8,
    .low = 0.3,
    .high = 1.5,
    .shape = Shape::normal,
    .minimum = 0.0,
    .maximum = 20.0,
    .source = "derived: from 2 % of workers (end of 2022, assumed) to 51.8 % (mid-2025, Bank of Korea) is "
              "1.8 a year, lately much slower: US workers 33 to 37 % from 2024 to 2025 (Bick, Blandin and "
              "Deming, general knowledge), 0.3",
    .grade = Grade::c,
    .en = "Speed at which workers' own use spreads.",
    .ko = "노동자 개인의 사용이 퍼지는 속도."};

const Declaration own_use_most{
    .name = "ai.own_use_most",
    .unit = "1",
    .value = 0.75,
    .low = 0.62,
    .high = 0.9,
    .shape = Shape::normal,
    .minimum = 0.0,
    .maximum = 1.0,
    .source = "without evidence: 63.5 % of Koreans had used generative AI by 2025 (Bank of Korea)",
    .grade = Grade::illustrative,
    .en = "Share of workers who will use AI by themselves in the end.",
    .ko = "결국 스스로 AI를 쓰게 될 노동자의 비율."};

const Declaration own_use_saving{
    .name = "ai.own_use_saving",
    .unit = "1",
    .value = 0.038,
    .low = 0.02,
    .high = 0.054,
    .shape = Shape::normal,
    .minimum = 0.0,
    .maximum = 1.0,
    .source = "Bank of Korea, issue note of August 2025: hours -3.8 %, read as users' hours, which with 51.8 "
              "% of users gives its potential productivity of 1.0 %; high: 5.4 % in the United States",
    .grade = Grade::b,
    .en = "Share of a user's hours that is saved.",
    .ko = "사용자의 노동시간 가운데 절약되는 비율."};

const Declaration own_use_kept{.name = "ai.own_use_kept",
                               .unit = "1",
                               .value = 0.2,
                               .low = 0.03,
                               .high = 0.5,
                               .shape = Shape::lognormal,
                               .minimum = 0.0,
                               .maximum = 1.0,
                               .source = "no measured value; in Danish registers time saved left hours and "
                                         "earnings where they were (Humlum and Vestergaard 2025), so low",
                               .grade = Grade::illustrative,
                               .en = "Part of the time that workers save by themselves which becomes output.",
                               .ko = "노동자가 스스로 절약한 시간 가운데 산출이 되는 부분."};

} // namespace mm::ai::rule
