// SPDX-License-Identifier: Apache-2.0
#include "ai/token_price.hpp"
#include "model/ai_terms.hpp"
#include "model/phases.hpp"

namespace mm::model::phases {

using ai::Channel;

/// The home price of the next quarter: what it costs to make a task-hour, and how much of what can be made is wanted.
void price_tokens(World& w)
{
    TokenMarket& t = w.ai.tokens;
    const Plants& p = w.ai.plants;
    const ai::Rules& r = w.ai.rules;
    const double abroad = t.offers[index(Channel::foreign)].price;
    if (!(t.capacity > 0.0)) {
        t.home_price = abroad;
        return;
    }
    double worth = 0.0;
    for (const ai::Batch& b : p.fleet)
        if (b.connected)
            worth += b.chips * w.settings.ai.start->generations[b.generation].price * money_per_dollar(w);
    const double running = electricity_cost(w, sum(p.capacity.power) * load_of_plants(w)) +
                           w.settings.ai.start->upkeep / 4.0 * worth;
    const ai::ServingCost cost{.capital = ai::annuity(r.hurdle, r.chip_life) / 4.0 * worth,
                               .running = running * w.prices.producer,
                               .capacity = t.capacity / r.serving_share};
    const double normal = (1.0 + r.token_markup) * ai::normal_cost(cost, r.wanted_utilisation);
    const ai::PriceView view{.normal = normal,
                             .running = cost.running / cost.capacity,
                             .abroad = t.offers[index(Channel::foreign)].open ? abroad : 1e3 * normal,
                             .utilisation = t.utilisation,
                             .wanted = r.wanted_utilisation,
                             .speed = r.price_speed};
    t.home_price = ai::home_price(t.home_price > 0.0 ? t.home_price : std::min(normal, abroad), view);
}

} // namespace mm::model::phases
