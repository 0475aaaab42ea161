// SPDX-License-Identifier: Apache-2.0
#include "feasibility/assumptions.hpp"

/// What is assumed of the people a plan needs and can win.
namespace mm::feasibility::assume {

const Declaration staff_per_megawatt{
    .name = "people.staff_per_megawatt",
    .unit = "person/MW",
    .value = 0.6,
    .low = 0.3,
    .high = 1.5,
    .shape = Shape::lognormal,
    .minimum = 0.0,
    .maximum = 100.0,
    .source = "0.3-1 in hyperscale plants, general knowledge; a promoter's 5 for Haenam stands far outside",
    .grade = Grade::c,
    .en = "People who operate a plant, for a MW of its power.",
    .ko = "전력 1 MW당 운영 인력."};

const Declaration engineers_per_thousand{
    .name = "people.engineers_per_thousand",
    .unit = "person/1000 chip",
    .value = 25.0,
    .low = 8.0,
    .high = 70.0,
    .shape = Shape::lognormal,
    .minimum = 0.0,
    .maximum = 1e4,
    .source = "authors of frontier reports over the chips they used: about 30 for 1,000 (Llama 3), 100 "
              "(DeepSeek-V3), under 10 in the largest fleets, general knowledge",
    .grade = Grade::c,
    .en = "AI engineers that a fleet needs to be put to use.",
    .ko = "칩 1,000장을 쓰는 데 필요한 AI 기술자."};

const Declaration model_team{.name = "people.model_team",
                             .unit = "person",
                             .value = 400.0,
                             .low = 200.0,
                             .high = 1200.0,
                             .shape = Shape::lognormal,
                             .minimum = 0.0,
                             .maximum = 1e5,
                             .source = "contributors named in reports: DeepSeek-V3 about 200, GPT-4 280, "
                                       "Llama 3 530, Gemini 1.0 above 1,000, general knowledge",
                             .grade = Grade::c,
                             .en = "People who make a great language model, besides those its chips need.",
                             .ko = "칩 운용 인력 외에 초거대 언어모델 하나를 만드는 사람."};

const Declaration service_staff{
    .name = "people.service_staff",
    .unit = "person/million users",
    .value = 40.0,
    .low = 10.0,
    .high = 120.0,
    .shape = Shape::lognormal,
    .minimum = 0.0,
    .maximum = 1e5,
    .source =
        "Kakao: about 4,000 employees for 48 million users, 83; lean services below 1, general knowledge",
    .grade = Grade::c,
    .en = "People who keep a service for the public going.",
    .ko = "대국민 서비스를 유지하는 데 필요한 인력 (이용자 백만 명당)."};

const Declaration plan_appeal{
    .name = "people.plan_appeal",
    .unit = "1",
    .value = 0.2,
    .low = 0.08,
    .high = 0.4,
    .shape = Shape::normal,
    .minimum = 0.01,
    .maximum = 1.0,
    .source = "without evidence",
    .grade = Grade::illustrative,
    .en = "Share of the AI engineers who change jobs or newly arrive that the plan wins.",
    .ko = "이직하거나 새로 들어오는 AI 기술자 중 계획이 얻는 비율."};

const Declaration builders_per_megawatt{
    .name = "people.builders_per_megawatt",
    .unit = "person year/MW",
    .value = 8.0,
    .low = 4.0,
    .high = 16.0,
    .shape = Shape::lognormal,
    .minimum = 0.0,
    .maximum = 1e3,
    .source = "peak sites of 1,000-1,500 workers for 100-200 MW over one to two years, general knowledge",
    .grade = Grade::c,
    .en = "Work of building a hall.",
    .ko = "데이터센터 1 MW를 짓는 데 드는 노동."};

const Declaration builder_share{
    .name = "people.builder_share",
    .unit = "1",
    .value = 0.004,
    .low = 0.002,
    .high = 0.008,
    .shape = Shape::lognormal,
    .minimum = 0.0,
    .maximum = 1.0,
    .source = "without evidence",
    .grade = Grade::illustrative,
    .en = "Share of construction workers with the trades that data centres need whom the plan can win.",
    .ko = "데이터센터 공종을 갖춘 건설 인력 중 계획이 쓸 수 있는 비율."};

const Declaration integration_effort{.name = "people.integration_effort",
                                     .unit = "person year/person",
                                     .value = 0.002,
                                     .low = 0.0007,
                                     .high = 0.006,
                                     .shape = Shape::lognormal,
                                     .minimum = 0.0,
                                     .maximum = 10.0,
                                     .source = "without evidence",
                                     .grade = Grade::illustrative,
                                     .en = "Engineers' work to bring AI into one worker's job.",
                                     .ko = "노동자 1인의 일에 AI를 도입하는 데 드는 기술자의 노동."};

} // namespace mm::feasibility::assume
