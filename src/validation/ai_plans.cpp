// SPDX-License-Identifier: Apache-2.0
#include "validation/ai_plans.hpp"

#include "feasibility/check.hpp"
#include "nation/figures.hpp"

#include <fmt/format.h>

namespace mm::validation {

enact::Enacted enacted_with_ai(const AiSubject& subject, const calibration::Calibration& start,
                               std::string_view pledges, std::size_t quarters)
{
    constexpr std::uint32_t draws = 200; // Costs are taken in the middle case.
    const nation::Economy& economy = *subject.nation.laboratory.economy;
    const std::string head = fmt::format("title.en = \"probe\"\ntitle.ko = \"시험\"\nnation = \"{}\"\n"
                                         "start = \"{}\"\nquarters = {}\n",
                                         economy.id, to_string(economy.start + 1), quarters);
    const plan::Plan plan = plan::parse_plan(head + std::string{pledges}, "probe", subject.known);
    enact::Facts facts{.tables = *subject.nation.levers,
                       .exchange_rate = (*subject.inputs)[nation::figure::exchange_rate].value,
                       .ai = subject.start};
    for (const nation::IndustryName& i : economy.industries) facts.rows.push_back(i.code);
    const plan::Plan judged = plan::checkable(plan);
    if (!judged.pledges.empty()) {
        const feasibility::Check check =
            feasibility::check({*subject.home, *subject.world, judged, *subject.inputs},
                               {.draws = draws,
                                .seed = subject.nation.laboratory.seed,
                                .as_of = subject.world->last_known(),
                                .model = subject.tables->model},
                               serial);
        facts.costs = enact::costs_of(plan, check);
        facts.chips = enact::chips_of(plan, check);
    }
    return enact::measures_of(plan, start, facts, quarters);
}

} // namespace mm::validation
