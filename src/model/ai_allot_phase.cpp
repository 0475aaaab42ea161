// SPDX-License-Identifier: Apache-2.0
#include "model/ai_terms.hpp"
#include "model/phases.hpp"

#include <algorithm>

namespace mm::model::phases {
namespace {

using ai::Channel;
using ai::Mechanism;

/// [AI-19] People under an allowance are served first, at home as far as it reaches, and abroad where that is open;
/// what a plan buys for them abroad comes from there alone.
void serve_people(World& w)
{
    TokenMarket& t = w.ai.tokens;
    const ai::Offer& foreign = t.offers[index(Channel::foreign)];
    t.people_wanted = w.measures().allowance / t.tokens_per_task_hour;
    t.people_home = std::min(t.people_wanted, t.capacity);
    t.people_abroad = foreign.open ? t.people_wanted - t.people_home : 0.0;
    if (foreign.open && foreign.price > 0.0) t.people_abroad += w.measures().allowance_abroad / foreign.price;
}

/// Public bodies under a rule are served by home factories alone, before all other firms; what those lack is not done.
double serve_public(TokenMarket& t)
{
    const double home = std::min(t.wanted_public, t.capacity - t.people_home);
    t.served_public = t.wanted_public > 0.0 ? home / t.wanted_public : 1.0;
    return home;
}

/// Who makes what is wanted: home factories as far as they reach, then abroad, unless it is closed; small models run on
/// own servers. Sets the part of the free that is served.
void allot(TokenMarket& t)
{
    const double bound = serve_public(t);
    const double wanted = t.wanted - t.wanted_public;
    const double at_home = ai::on_home_factories(t.wanted_share);
    const double home_wanted = at_home * wanted;
    const double home = std::min(home_wanted, t.capacity - t.people_home - bound);
    const bool abroad = t.offers[index(Channel::foreign)].open;
    const double foreign =
        abroad ? t.wanted_share[index(Channel::foreign)] * wanted + home_wanted - home : 0.0;
    const double small = t.wanted_share[index(Channel::small)] * wanted;
    const double all = home + foreign + small;
    t.share_free = t.share = {};
    t.served = wanted > 0.0 ? std::min(1.0, all / wanted) : 1.0;
    const double of_home = at_home > 0.0 ? t.wanted_share[index(Channel::home)] / at_home : 0.0;
    const ai::PerChannel<double> hours{foreign, of_home * home, (1.0 - of_home) * home, small};
    for (std::size_t c = 0; c < ai::channels; ++c) {
        const double with_bound = hours[c] + (c == index(Channel::home) ? bound : 0.0);
        if (all > 0.0) t.share_free[c] = hours[c] / all;
        if (all + bound > 0.0) t.share[c] = with_bound / (all + bound);
    }
}

} // namespace

/// [AI-9] What planned output would take in task-hours meets what there is. Where it lacks, people do the rest, so that
/// output an hour falls by  (1 - saved) / (1 - served saved).
void allot_tokens(World& w)
{
    TokenMarket& t = w.ai.tokens;
    t.wanted = t.wanted_public = 0.0;
    for (std::size_t i = 0; i < w.firms.size(); ++i) {
        const double hours = w.firms.supply_planned[i] * task_hours_of(w, i);
        t.wanted += hours;
        if (bound_to_home(w, w.firms.industry[i])) t.wanted_public += hours;
    }
    serve_people(w);
    t.served = t.served_public = 1.0;
    if (w.has(Mechanism::tokens)) allot(t);
    if (t.served >= 1.0 && t.served_public >= 1.0) return;
    for (std::size_t i = 0; i < w.firms.size(); ++i) {
        const double served = served_of(w, w.firms.industry[i]);
        w.firms.productivity[i] *= (1.0 - w.ai.use.saved[i]) / (1.0 - served * w.ai.use.saved[i]);
    }
}

} // namespace mm::model::phases
