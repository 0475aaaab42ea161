// SPDX-License-Identifier: Apache-2.0
#include "validation/ai_assumptions.hpp"

#include "ai/rules.hpp"
#include "base/math.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <string_view>

namespace mm::validation {
namespace {

using ai::Mechanism;
using ai::Mechanisms;

/// What the readings say of his inputs.
struct Acemoglu {
    double share = 0.0;     ///< of hours exposed that pay [1]
    double saved = 0.0;     ///< of the labour in them [1]
    double with_hard = 0.0; ///< part of the saving that is left with hard tasks counted [1]
};
Acemoglu acemoglu_inputs()
{
    const auto& hard = published_estimate("acemoglu.tfp_hard").inputs;
    // The last paper gives the saving of all cost; the draft has that of labour, from the same sources.
    const auto& draft = published_estimate("acemoglu.tfp_april").inputs;
    return {hard[0].value * hard[1].value, draft[1].value,
            readings::with_hard_tasks(1.0, hard[3].value, hard[4].value)};
}

} // namespace

const readings::Estimate& published_estimate(std::string_view id)
{
    static const std::vector<readings::Estimate> all = readings::published_estimates();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const readings::Estimate& e) { return e.id == id; });
    assert(found != all.end());
    return *found;
}

double cognitive_share(const AiSubject& subject)
{
    const ai::Start& s = *subject.start;
    const calibration::Calibration c =
        nation::calibrate(*subject.nation.laboratory.economy, std::nullopt, subject.nation.coarse);
    const std::size_t groups = s.groups.size();
    double pay = 0.0;
    double cognitive = 0.0;
    for (std::size_t i = 0; i < c.industries.size(); ++i) {
        const double bill = c.industries.wage[i] * static_cast<double>(c.industries.workers[i]);
        double share = 0.0;
        for (std::size_t g = 0; g < groups; ++g) share += s.hours[i * groups + g] * s.exposure[g];
        pay += bill;
        cognitive += bill * share;
    }
    return cognitive / pay;
}

double workable_for(const AiSubject& subject, double share)
{
    // The rule is of an economy whose hours are cognitive work by the rule's ceiling.
    const ai::Rules usual = ai::rules_of(Inputs{ai::rule_declarations()}, 0, false);
    return share * usual.workable_most / cognitive_share(subject);
}

double gain_of(double share, double saved)
{
    return 1.0 / (1.0 - share * saved) - 1.0;
}

AiSetup static_setup(const AiSubject& subject, std::string id, Text name, double share, double saved)
{
    const double workable = workable_for(subject, share);
    return {.id = std::move(id),
            .name = std::move(name),
            .mechanisms = Mechanisms::none().with(Mechanism::adoption).with(Mechanism::ageing),
            .ai_rules =
                {{"ai.workable_now", workable},
                 {"ai.workable_2030", workable},
                 {"ai.automated", 0.0},
                 {"ai.residual", 0.0},
                 {"ai.time_saved", -math::log(1.0 - saved)},
                 {"ai.time_saved_growth", 0.0},
                 // Half of those without begin in a year, whatever they see: with a slope of zero the rate
                 // counts half.
                 {"ai.hazard", 1.0},
                 {"ai.gain_slope", 0.0},
                 {"ai.imitation", 0.0},
                 {"ai.size_effect", 0.0},
                 {"ai.integration_time", 1.0},
                 {"ai.integration_cost", 0.0},
                 {"ai.integrators", 1.0},
                 {"ai.depth_time", 2.0}},
            .nobody_at_start = true};
}

AiSetup acemoglu(const AiSubject& subject, bool hard_tasks)
{
    const Acemoglu a = acemoglu_inputs();
    if (hard_tasks)
        return static_setup(
            subject, "acemoglu.gdp_hard",
            {"Acemoglu's assumptions, hard tasks counted", "아세모글루의 가정(어려운 과업 감안)"}, a.share,
            a.saved * a.with_hard);
    return static_setup(subject, "acemoglu.gdp", {"Acemoglu's assumptions", "아세모글루의 가정"}, a.share,
                        a.saved);
}

double acemoglu_gain()
{
    return gain_of(acemoglu_inputs().share, acemoglu_inputs().saved);
}

AiSetup from_productivity(const AiSubject& subject, std::string id, Text name, double tfp, double wage_share)
{
    // With one kind of labour and capital over output as it is, TFP is the wage share of output an hour; which half of
    // the hours worked on is saved is of no account.
    constexpr double saved = 0.5;
    const double share = (1.0 - math::exp(-tfp / wage_share)) / saved;
    return static_setup(subject, std::move(id), std::move(name), share, saved);
}

} // namespace mm::validation
