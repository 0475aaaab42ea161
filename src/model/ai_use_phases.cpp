// SPDX-License-Identifier: Apache-2.0
#include "ai/adoption.hpp"
#include "base/math.hpp"
#include "model/ai_terms.hpp"
#include "model/phases.hpp"

#include <algorithm>

namespace mm::model::phases {
namespace {

using ai::Channel;
using ai::Mechanism;

/// Years over which the effort of integration is thought to pay.
constexpr double years_of_use = 5.0;

/// What users choose, by what they saw last quarter.
void choose(World& w)
{
    TokenMarket& t = w.ai.tokens;
    const ai::Rules& r = w.ai.rules;
    ai::PerChannel<ai::Offer> seen = t.offers;
    // Before the first sale at home the price is that of abroad.
    for (const Channel c : {Channel::home, Channel::open})
        if (!(seen[index(c)].price > 0.0)) seen[index(c)].price = seen[index(Channel::foreign)].price;
    t.wanted_share = ai::choose_channels({r.price_choice, r.capability_choice, r.home_choice}, seen);
    t.compute = 0.0;
    for (std::size_t c = 0; c < ai::channels; ++c) t.compute += t.wanted_share[c] * seen[c].compute;
}

ai::Saving saving_now(const World& w)
{
    const ai::Rules& r = w.ai.rules;
    return {r.automated, r.residual, r.time_saved + r.time_saved_growth * years_of_capability(w)};
}

/// Part of cognitive work that AI can do at what users reach: those who may choose, and those bound to home models.
struct Workable {
    double free = 0.0;
    double bound = 0.0;
    double of(const World& w, std::size_t industry) const
    {
        return bound_to_home(w, industry) ? bound : free;
    }
};

Workable workable_now(const World& w)
{
    const bool moves = w.has(Mechanism::capability);
    const auto part = [&](double compute) { return ai::workable_part(w.ai.curve, moves ? compute : 0.0); };
    return {part(w.ai.tokens.compute), part(w.ai.tokens.offers[index(Channel::home)].compute)};
}

/// Cognitive work of an industry over its wage bill: hours of groups that are paid better count for more.
double paid_cognitive(const World& w, std::size_t industry)
{
    const ai::Start& s = *w.settings.ai.start;
    const std::size_t groups = s.groups.size();
    double share = 0.0;
    for (std::size_t g = 0; g < groups; ++g) {
        const std::size_t cell = industry * groups + g;
        share += s.hours[cell] * s.wages[cell] * s.exposure[g];
    }
    return share;
}

/// What integrating at full depth would be worth to a firm: wages saved less tokens and the effort, over its wage
/// bill, a year.
void reckon_gain(World& w, const Workable& part, double saved_part)
{
    AiUse& use = w.ai.use;
    const ai::Rules& r = w.ai.rules;
    const TokenMarket& t = w.ai.tokens;
    const double taxed = w.has(Mechanism::tokens) ? 1.0 + w.measures().token_tax : 0.0;
    const double mean = ai::mean_price(t.wanted_share, t.offers);
    const double effort = r.integration_cost * r.integration_time / 4.0 / years_of_use;
    const double on_top = (1.0 + w.taxes.employer_contribution) * w.prices.consumer;
    Column paid(w.industries.size());
    for (std::size_t s = 0; s < paid.size(); ++s) paid[s] = paid_cognitive(w, s);
    for (std::size_t i = 0; i < w.firms.size(); ++i) {
        const std::size_t s = w.firms.industry[i];
        const double hour = on_top * w.firms.wage[i] / hours_of(w, s);
        const double price = taxed * (bound_to_home(w, s) ? t.offers[index(Channel::home)].price : mean);
        use.net_gain[i] = part.of(w, s) * (paid[s] * saved_part - use.cognitive[s] * price / hour) - effort;
    }
}

void count_integrated(World& w)
{
    AiUse& use = w.ai.use;
    for (std::size_t s = 0; s < w.industries.size(); ++s) {
        double all = 0.0;
        double with = 0.0;
        for (std::size_t i = w.industries[s].first; i < w.industries[s].last; ++i) {
            all += w.firms.workers[i];
            if (use.stage[i] == static_cast<std::uint32_t>(ai::Stage::integrated)) with += w.firms.workers[i];
        }
        use.integrated[s] = all > 0.0 ? with / all : 0.0;
    }
}

/// [AI-4] Output an hour over that without more AI than at the start: of firms by what they have integrated, of
/// workers by what they use by themselves, and less while a firm is busy integrating.
void set_gain(World& w, const Workable& part, double saved_part)
{
    AiUse& use = w.ai.use;
    const ai::Rules& r = w.ai.rules;
    const double own = r.own_use_kept * r.own_use_saving * (use.own_use - use.own_use_start);
    for (std::size_t i = 0; i < w.firms.size(); ++i) {
        const std::size_t s = w.firms.industry[i];
        use.worked[i] = part.of(w, s) * use.cognitive[s] * use.depth[i];
        use.saved[i] = use.worked[i] * saved_part;
        const double saved_start = use.workable_start[s] * use.depth_start[i] * use.saved_part_start;
        const bool busy = use.stage[i] == static_cast<std::uint32_t>(ai::Stage::integrating);
        w.firms.ai_gain[i] = (1.0 - saved_start) / (1.0 - use.saved[i]) / (1.0 - own * use.cognitive[s]) *
                             (busy ? 1.0 - r.integration_cost : 1.0);
    }
}

/// Those who have just begun, and what part of their chance came from rivals who had (claim B5).
void count_followers(World& w, const Rows& before)
{
    AiUse& use = w.ai.use;
    const ai::Rules& r = w.ai.rules;
    for (std::size_t i = 0; i < w.firms.size(); ++i) {
        if (use.stage[i] == before[i] || before[i] != static_cast<std::uint32_t>(ai::Stage::without))
            continue;
        const double rivals = r.imitation * use.integrated[w.firms.industry[i]];
        use.followed[i] = rivals / (r.hazard + w.measures().hazard + rivals);
    }
}

} // namespace

/// What AI can do at the capability that users reach, who begins to use it, and what that does to
/// output an hour.
void adopt_ai(World& w)
{
    choose(w);
    AiUse& use = w.ai.use;
    const ai::Rules& r = w.ai.rules;
    const Workable part = workable_now(w);
    const double saved_part = ai::saved_part(saving_now(w));
    reckon_gain(w, part, saved_part);
    if (w.has(Mechanism::adoption)) {
        count_integrated(w);
        const Measures& m = w.measures();
        const ai::AdoptionRules rules{.hazard = r.hazard + m.hazard,
                                      .imitation = r.imitation,
                                      .gain_slope = r.gain_slope,
                                      .size_effect = r.size_effect,
                                      .integrators = r.integrators + m.integrators,
                                      .time = r.integration_time,
                                      .depth_time = r.depth_time};
        const Rows before = use.stage;
        ai::adopt(rules, {w.firms.industry, w.firms.workers, use.net_gain, use.integrated},
                  {use.stage, use.depth}, w.luck);
        count_followers(w, before);
    }
    set_gain(w, part, saved_part);
}

} // namespace mm::model::phases
