// SPDX-License-Identifier: Apache-2.0
#include "enact/levers.hpp"
#include "plan/fields.hpp"
#include "plan/given.hpp"
#include "plan/levers.hpp"

#include <algorithm>

namespace mm::enact {
namespace {

/// Adds to a column of support in the quarters and industries of a pledge, up to a most.
void add_support(Work& work, const plan::Pledge& pledge, Column model::Measures::*support, double amount,
                 double most)
{
    const Range quarters = held(work, pledge);
    for (const std::size_t row : rows_of(work, pledge, plan::codes(pledge, plan::field::industries)))
        for (std::size_t q = quarters.first; q < quarters.last; ++q) {
            Column& column = filled(work.result.measures[q].*support, work.facts.rows.size(), 0.0);
            column[row] = std::min(most, column[row] + amount);
        }
}

} // namespace

void support_investment(Work& work, const plan::Pledge& pledge)
{
    Column model::Measures::*const support = pledge.lever->name == "firms.tax_credit"
                                                 ? &model::Measures::tax_credit
                                                 : &model::Measures::investment_subsidy;
    add_support(work, pledge, support, plan::number(pledge, plan::field::share, 0.0), 1.0);
}

void cheapen_loans(Work& work, const plan::Pledge& pledge)
{
    add_support(work, pledge, &model::Measures::loan_discount,
                a_quarter(plan::number(pledge, plan::field::rate_off, 0.0)), 1.0);
}

} // namespace mm::enact
