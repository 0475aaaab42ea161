// SPDX-License-Identifier: Apache-2.0
#include "enact/levers.hpp"
#include "plan/fields.hpp"
#include "plan/given.hpp"

#include <algorithm>

namespace mm::enact {
namespace {

/// Usual hours after a pledge over those of the start [1]. Nobody's hours become longer: a target above an
/// industry's usual hours changes nothing there.
double hours_factor(const Work& work, const plan::Pledge& pledge, std::size_t row)
{
    if (plan::given(pledge, plan::field::factor) != nullptr)
        return std::min(1.0, plan::number(pledge, plan::field::factor, 1.0));
    const double usual = work.start.prospects->hours[row];
    return usual > 0.0 ? std::min(1.0, plan::number(pledge, plan::field::value, usual) / usual) : 1.0;
}

bool hours_known(const Work& work)
{
    return work.start.prospects && work.start.prospects->hours.size() == work.facts.rows.size();
}

/// Pay kept and hourly gain hold for all industries of a quarter at once.
void set_terms(Work& work, const plan::Pledge& pledge, model::Measures& measures)
{
    const double kept = plan::number(pledge, plan::field::pay_kept, 0.0);
    const double gain = plan::number(pledge, plan::field::hourly_gain, 0.0);
    if (!measures.weekly_hours.empty() && (measures.pay_kept != kept || measures.hourly_gain != gain))
        note(work, pledge,
             {"its pay_kept and hourly_gain hold for all shortened hours of the same quarters, also those of "
              "another "
              "pledge.",
              "pay_kept와 hourly_gain은 같은 분기에 줄어든 모든 노동시간에, 다른 공약의 것에도 적용된다."});
    measures.pay_kept = kept;
    measures.hourly_gain = gain;
}

} // namespace

void set_cap(Work& work, const plan::Pledge& pledge)
{
    const double cap = plan::number(pledge, plan::field::value, model::Measures::unchanged);
    const Range quarters = held(work, pledge);
    for (const std::size_t row : rows_of(work, pledge, plan::codes(pledge, plan::field::industries)))
        for (std::size_t q = quarters.first; q < quarters.last; ++q)
            filled(work.result.measures[q].weekly_cap, work.facts.rows.size(),
                   model::Measures::unchanged)[row] = cap;
}

void shorten_hours(Work& work, const plan::Pledge& pledge)
{
    if (plan::given(pledge, plan::field::value) != nullptr && !hours_known(work))
        return note(work, pledge,
                    {"usual hours by industry are not known at this start, so hours to a value change "
                     "nothing; give a "
                     "factor instead.",
                     "이 시작 시점에는 산업별 통상 노동시간을 알 수 없어 아무것도 바뀌지 않는다. factor를 "
                     "쓰면 된다."});
    const Range quarters = held(work, pledge);
    for (std::size_t q = quarters.first; q < quarters.last; ++q)
        set_terms(work, pledge, work.result.measures[q]);
    for (const std::size_t row : rows_of(work, pledge, plan::codes(pledge, plan::field::industries)))
        for (std::size_t q = quarters.first; q < quarters.last; ++q)
            filled(work.result.measures[q].weekly_hours, work.facts.rows.size(), 1.0)[row] =
                hours_factor(work, pledge, row);
}

} // namespace mm::enact
