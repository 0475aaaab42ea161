// SPDX-License-Identifier: Apache-2.0
#include "enact/enact.hpp"

#include "enact/levers.hpp"
#include "plan/fields.hpp"
#include "plan/given.hpp"
#include "plan/levers.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace mm::enact {
namespace {

struct Way {
    std::string_view lever;
    void (*enact)(Work&, const plan::Pledge&);
};

/// How each lever is enacted; trade.export_demand is not here, see change_exports.
constexpr std::array ways{
    Way{"chips.state_purchase", buy_compute},
    Way{"chips.firm_purchase", buy_for_firms},
    Way{"site.data_centre", buy_compute},
    Way{"tokens.allowance", buy_compute},
    Way{"model.training", buy_compute},
    Way{"adoption.transplant", buy_compute},
    Way{"state.purchase", buy_products},
    Way{"state.investment", build_basket},
    Way{"state.public_employment", employ},
    Way{"tax.income", change_rate},
    Way{"tax.corporate", change_rate},
    Way{"tax.consumption", change_rate},
    Way{"contribution.employer", change_rate},
    Way{"contribution.worker", change_rate},
    Way{"transfer", pay_people},
    Way{"wage.minimum", set_minimum_wage},
    Way{"money.policy_rate", set_policy_rate},
    Way{"hours.weekly_cap", set_cap},
    Way{"hours.weekly_hours", shorten_hours},
    Way{"trade.exchange_rate", change_exchange_rate},
    Way{"trade.import_prices", change_import_prices},
    Way{"firms.investment_subsidy", support_investment},
    Way{"firms.tax_credit", support_investment},
    Way{"firms.cheap_loans", cheapen_loans},
    Way{"tokens.api_purchase", buy_tokens_abroad},
    Way{"tokens.tax", tax_ai},
    Way{"tokens.demand_guarantee", guarantee_demand},
    Way{"tax.ai_windfall", tax_ai},
    Way{"tax.ai_remitted", tax_ai},
    Way{"public.domestic_models", bind_public_bodies},
    Way{"research.models", fund_research},
    Way{"power.lines", lay_lines},
};

void enact(Work& work, const plan::Pledge& pledge)
{
    const auto way =
        std::find_if(ways.begin(), ways.end(), [&](const Way& w) { return w.lever == pledge.lever->name; });
    if (way != ways.end()) way->enact(work, pledge);
}

void note_if_never_held(Work& work, const plan::Pledge& pledge)
{
    if (held(work, pledge).size() == 0)
        note(work, pledge,
             {"it holds in no simulated quarter and changes nothing.",
              "모의기간 안에 효력이 있는 분기가 없어 아무것도 바꾸지 않는다."});
}

} // namespace

Enacted measures_of(const plan::Plan& plan, const calibration::Calibration& start, const Facts& facts,
                    std::size_t quarters)
{
    Work work{.plan = plan, .start = start, .facts = facts};
    work.result.measures.resize(quarters);
    // What holds everywhere comes first, so that a permit for named industries stands above it.
    for (const bool named : {false, true})
        for (const plan::Pledge& pledge : plan.pledges)
            if (plan::codes(pledge, plan::field::industries).empty() != named) enact(work, pledge);
    change_exports(work);
    for (const plan::Pledge& pledge : plan.pledges) note_if_never_held(work, pledge);
    return std::move(work.result);
}

} // namespace mm::enact
