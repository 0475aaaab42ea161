// SPDX-License-Identifier: Apache-2.0
#include "feasibility/assumptions.hpp"

/// What is assumed of the time that buying, building and training take.
namespace mm::feasibility::assume {

const Declaration procurement_time{
    .name = "time.procurement",
    .unit = "quarter",
    .value = 1.5,
    .low = 0.7,
    .high = 3.0,
    .shape = Shape::lognormal,
    .minimum = 0.0,
    .maximum = 40.0,
    .source = "public tenders of this size take one to three quarters, general knowledge",
    .grade = Grade::c,
    .en = "From start to order: tender and contract.",
    .ko = "착수부터 발주까지 (입찰과 계약)."};

const Declaration build_time{
    .name = "time.build",
    .unit = "quarter",
    .value = 7.0,
    .low = 5.0,
    .high = 11.0,
    .shape = Shape::lognormal,
    .minimum = 0.0,
    .maximum = 80.0,
    .source = "18-30 months for a large hall; switchgear 80 and transformers 50 weeks (world/trends.csv)",
    .grade = Grade::b,
    .en = "Building a new hall.",
    .ko = "신축 기간."};

const Declaration fit_out_time{.name = "time.fit_out",
                               .unit = "quarter",
                               .value = 1.0,
                               .low = 0.5,
                               .high = 2.0,
                               .shape = Shape::lognormal,
                               .minimum = 0.0,
                               .maximum = 40.0,
                               .source = "making a standing hall ready for dense racks, general knowledge",
                               .grade = Grade::c,
                               .en = "Making a standing hall ready.",
                               .ko = "기존 전산실 개조 기간."};

const Declaration commissioning_time{.name = "time.commissioning",
                                     .unit = "quarter",
                                     .value = 0.7,
                                     .low = 0.3,
                                     .high = 1.5,
                                     .shape = Shape::lognormal,
                                     .minimum = 0.0,
                                     .maximum = 40.0,
                                     .source =
                                         "installing and testing, one to five months, general knowledge",
                                     .grade = Grade::c,
                                     .en = "From delivery to service.",
                                     .ko = "납품부터 서비스까지."};

const Declaration training_months{
    .name = "time.training",
    .unit = "month",
    .value = 6.0,
    .low = 3.0,
    .high = 9.0,
    .shape = Shape::normal,
    .minimum = 0.1,
    .maximum = 120.0,
    .source = "frontier runs of 2-4 months with the experiments before them, general knowledge",
    .grade = Grade::c,
    .en = "Months over which a model's experiments and its final run are spread.",
    .ko = "모델 실험과 최종 학습에 걸리는 개월 수."};

} // namespace mm::feasibility::assume
