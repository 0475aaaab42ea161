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

/// What integrating at full depth would be worth to a firm: hours saved less tokens and the effort, over its wage
/// bill, a year.
void reckon_gain(World& w, double part, double saved_part)
{
    AiUse& use = w.ai.use;
    const ai::Rules& r = w.ai.rules;
    const double price =
        w.has(Mechanism::tokens) ? ai::mean_price(w.ai.tokens.wanted_share, w.ai.tokens.offers) : 0.0;
    const double effort = r.integration_cost * r.integration_time / 4.0 / years_of_use;
    const double on_top = (1.0 + w.taxes.employer_contribution) * w.prices.consumer;
    for (std::size_t i = 0; i < w.firms.size(); ++i) {
        const std::size_t s = w.firms.industry[i];
        const double workable = part * use.cognitive[s];
        const double hour = on_top * w.firms.wage[i] / hours_of(w, s);
        use.net_gain[i] = workable * (saved_part - price / hour) - effort;
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
void set_gain(World& w, double part, double saved_part)
{
    AiUse& use = w.ai.use;
    const ai::Rules& r = w.ai.rules;
    const double own = r.own_use_kept * r.own_use_saving * (use.own_use - use.own_use_start);
    for (std::size_t i = 0; i < w.firms.size(); ++i) {
        const std::size_t s = w.firms.industry[i];
        use.worked[i] = part * use.cognitive[s] * use.depth[i];
        use.saved[i] = use.worked[i] * saved_part;
        const double saved_start = use.workable_start[s] * use.depth_start[i] * use.saved_part_start;
        const bool busy = use.stage[i] == static_cast<std::uint32_t>(ai::Stage::integrating);
        w.firms.ai_gain[i] = (1.0 - saved_start) / (1.0 - use.saved[i]) / (1.0 - own * use.cognitive[s]) *
                             (busy ? 1.0 - r.integration_cost : 1.0);
    }
}

/// [AI-19] People under an allowance are served first, at home as far as it reaches, and abroad where that is open.
void serve_people(TokenMarket& t, double tokens)
{
    t.people_wanted = tokens / t.tokens_per_task_hour;
    t.people_home = std::min(t.people_wanted, t.capacity);
    t.people_abroad = t.offers[index(Channel::foreign)].open ? t.people_wanted - t.people_home : 0.0;
}

/// Who makes what is wanted: home factories as far as they reach, then abroad, unless it is closed; small models run on
/// own servers. Returns the part that is served.
double allot(TokenMarket& t)
{
    const double at_home = ai::on_home_factories(t.wanted_share);
    const double home_wanted = at_home * t.wanted;
    const double home = std::min(home_wanted, t.capacity - t.people_home);
    const bool abroad = t.offers[index(Channel::foreign)].open;
    const double foreign =
        abroad ? t.wanted_share[index(Channel::foreign)] * t.wanted + home_wanted - home : 0.0;
    const double small = t.wanted_share[index(Channel::small)] * t.wanted;
    const double all = home + foreign + small;
    t.share = {};
    if (!(all > 0.0)) return t.wanted > 0.0 ? 0.0 : 1.0;
    const double of_home = at_home > 0.0 ? t.wanted_share[index(Channel::home)] / at_home : 0.0;
    t.share[index(Channel::home)] = of_home * home / all;
    t.share[index(Channel::open)] = (1.0 - of_home) * home / all;
    t.share[index(Channel::foreign)] = foreign / all;
    t.share[index(Channel::small)] = small / all;
    return std::min(1.0, all / t.wanted);
}

} // namespace

/// What AI can do at the capability that users reach, who begins to use it, and what that does to
/// output an hour.
void adopt_ai(World& w)
{
    choose(w);
    AiUse& use = w.ai.use;
    const ai::Rules& r = w.ai.rules;
    const double compute = w.has(Mechanism::capability) ? w.ai.tokens.compute : 0.0;
    const double part = ai::workable_part(w.ai.curve, compute);
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
        ai::adopt(rules, {w.firms.industry, w.firms.workers, use.net_gain, use.integrated},
                  {use.stage, use.depth}, w.luck);
    }
    set_gain(w, part, saved_part);
}

/// [AI-9] What planned output would take in task-hours meets what there is. Where it lacks, people do the rest, so that
/// output an hour falls by  (1 - saved) / (1 - served saved).
void allot_tokens(World& w)
{
    TokenMarket& t = w.ai.tokens;
    t.wanted = 0.0;
    for (std::size_t i = 0; i < w.firms.size(); ++i)
        t.wanted += w.firms.supply_planned[i] * task_hours_of(w, i);
    serve_people(t, w.measures().allowance);
    t.served = w.has(Mechanism::tokens) ? allot(t) : 1.0;
    if (t.served >= 1.0) return;
    for (std::size_t i = 0; i < w.firms.size(); ++i)
        w.firms.productivity[i] *= (1.0 - w.ai.use.saved[i]) / (1.0 - t.served * w.ai.use.saved[i]);
}

} // namespace mm::model::phases
