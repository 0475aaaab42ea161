// SPDX-License-Identifier: Apache-2.0
#include "enact/levers.hpp"
#include "plan/fields.hpp"
#include "plan/given.hpp"

namespace mm::enact {

void pay_people(Work& work, const plan::Pledge& pledge)
{
    const std::string_view who = plan::name(pledge, plan::field::who);
    double model::Measures::*const paid = who == "inactive"     ? &model::Measures::transfer_to_inactive
                                          : who == "unemployed" ? &model::Measures::transfer_to_unemployed
                                                                : &model::Measures::transfer_to_all;
    const double amount = spent_a_quarter(work, pledge);
    const Range quarters = held(work, pledge);
    for (std::size_t q = quarters.first; q < quarters.last; ++q) work.result.measures[q].*paid += amount;
}

} // namespace mm::enact
