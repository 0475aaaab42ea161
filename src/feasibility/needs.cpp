// SPDX-License-Identifier: Apache-2.0
#include "feasibility/project.hpp"

#include "base/random.hpp"
#include "base/year.hpp"
#include "factory/efficiency.hpp"
#include "factory/training.hpp"
#include "plan/levers.hpp"

#include <algorithm>
#include <cmath>

namespace mm::feasibility {
namespace {

constexpr double seconds_a_day = 86'400.0;

/// Rate of one chip with the error of the factory's predictions: measured over predicted is taken as
/// lognormal through its 10 % and 90 % points.
double tokens_per_chip_day(const Project& project, const Draw& draw, std::uint64_t seed, std::uint32_t number)
{
    const double z =
        normal({.seed = seed, .phase = static_cast<std::uint32_t>(Stream::serving), .draw = number});
    const double error = factory::error_factor(project.serving_low, project.serving_high, z);
    return project.serving.tokens_per_gpu_second * error * draw.utilisation * seconds_a_day;
}

double chips_for(double tokens_a_day, double per_chip)
{
    return per_chip > 0.0 ? std::ceil(tokens_a_day / per_chip) : 0.0;
}

void training(const plan::Pledge& pledge, const Project& project, const Draw& draw, Need& need)
{
    const double flops = factory::training_flops(pledge.parameters, pledge.tokens) * draw.experiment_factor;
    const double seconds = draw.training_months / 12.0 * days_per_year * seconds_a_day;
    need.chips = std::ceil(flops / (project.chip->chip.bf16_flops * draw.training_mfu * seconds));
    need.quarters = draw.training_months / 3.0;
    need.engineers = draw.model_team;
    need.engineer_years = draw.model_team * pledge.quarters() / 4.0;
}

void transplant(const plan::Pledge& pledge, const Draw& draw, double years, Need& need)
{
    const double task_hours = pledge.hours_share * draw.employed * draw.hours_worked; // A year.
    need.chips = chips_for(task_hours * draw.tokens_per_task_hour / days_per_year, need.tokens_per_chip_day);
    const double workers = std::min(1.0, pledge.hours_share / draw.workable_share) * draw.employed;
    need.engineer_years = workers * draw.integration_effort;
    need.engineers = need.engineer_years / years;
}

} // namespace

Need need_of(const Project& project, const Draw& draw, std::uint64_t seed, std::uint32_t number)
{
    const plan::Pledge& pledge = *project.pledge;
    Need need;
    need.tokens_per_chip_day = tokens_per_chip_day(project, draw, seed, number);
    switch (pledge.lever->promise) {
    case plan::Promise::chips:
        need.chips = pledge.count;
        break;
    case plan::Promise::allowance:
        need.chips = chips_for(draw.population * pledge.reach * pledge.per_citizen, need.tokens_per_chip_day);
        need.engineers = draw.service_staff * draw.population * pledge.reach / 1e6;
        need.engineer_years = need.engineers * pledge.quarters() / 4.0;
        break;
    case plan::Promise::training:
        training(pledge, project, draw, need);
        break;
    case plan::Promise::transplant:
        transplant(pledge, draw, pledge.quarters() / 4.0, need);
        break;
    case plan::Promise::measure: // Takes nothing that a check looks at; plan::checkable leaves it out.
        break;
    }
    return need;
}

} // namespace mm::feasibility
