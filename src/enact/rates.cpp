// SPDX-License-Identifier: Apache-2.0
#include "enact/levers.hpp"
#include "plan/fields.hpp"
#include "plan/given.hpp"
#include "plan/levers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace mm::enact {
namespace {

struct RateLever {
    std::string_view name;
    double model::Measures::*change;
    double calibration::Taxes::*rate;
};

constexpr std::array rate_levers{
    RateLever{"tax.income", &model::Measures::income_tax, &calibration::Taxes::income},
    RateLever{"tax.corporate", &model::Measures::corporate_tax, &calibration::Taxes::corporate},
    RateLever{"tax.consumption", &model::Measures::consumption_tax, &calibration::Taxes::consumption},
    RateLever{"contribution.employer", &model::Measures::employer_contribution,
              &calibration::Taxes::employer_contribution},
    RateLever{"contribution.worker", &model::Measures::worker_contribution,
              &calibration::Taxes::worker_contribution},
};

} // namespace

void change_rate(Work& work, const plan::Pledge& pledge)
{
    const RateLever& lever =
        *std::find_if(rate_levers.begin(), rate_levers.end(),
                      [&](const RateLever& each) { return each.name == pledge.lever->name; });
    const double rate = work.start.taxes.*lever.rate;
    const double points = plan::number(pledge, plan::field::points, 0.0);
    const Range quarters = held(work, pledge);
    for (std::size_t q = quarters.first; q < quarters.last; ++q) {
        double& change = work.result.measures[q].*lever.change;
        const double wanted = change + points / 100.0;
        change = std::clamp(wanted, -rate, 1.0 - rate);
        if (change > wanted)
            note(
                work, pledge,
                {fmt::format("the rate is {:.3g} % on average and cannot fall by more; the rest is left out.",
                             100.0 * rate),
                 fmt::format("평균 세율이 {:.3g} %여서 그보다 더 내릴 수 없다. 나머지는 제외했다.",
                             100.0 * rate)});
    }
}

void set_minimum_wage(Work& work, const plan::Pledge& pledge)
{
    const Range quarters = held(work, pledge);
    for (std::size_t q = quarters.first; q < quarters.last; ++q)
        work.result.measures[q].minimum_wage = plan::number(pledge, plan::field::hourly_wage, 0.0);
}

void set_policy_rate(Work& work, const plan::Pledge& pledge)
{
    const Range quarters = held(work, pledge);
    for (std::size_t q = quarters.first; q < quarters.last; ++q)
        work.result.measures[q].policy_rate = a_quarter(plan::number(pledge, plan::field::rate, 0.0));
}

} // namespace mm::enact
